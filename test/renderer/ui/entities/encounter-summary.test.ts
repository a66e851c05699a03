import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { makeNetworkNames } from '#renderer/api/network-names.ts';
import { durationText, marksOf, summaryOf } from '#renderer/ui/entities/encounter-summary.ts';
import { commitment, encounter, HOUSING, organisation, person } from '../../support/builders.ts';

const partners = [1, 2, 3, 4, 5, 6].map((number) => organisation(number));
const longName = organisation(7, { name: 'Stichting met een heel lange naam', shortName: 'de stichting' });
const names = makeNetworkNames([...partners, longName], [person(9, [{ at: longName }])], [HOUSING], []);

describe('the words of an encounter', () => {
  test('the form is the title where there is no subject, and is said once', () => {
    expect(summaryOf(encounter(1, '2026-11-16', { form: 'event' }), names)).toMatchObject({
      day: 'ma 16-11-2026',
      title: 'Bijeenkomst of congres',
      form: null,
    });
    expect(summaryOf(encounter(1, '2026-11-16', { subject: 'Kade', form: 'event' }), names)).toMatchObject({
      title: 'Kade',
      form: 'bijeenkomst of congres',
    });
  });
  test('short names are used, and who does not fit is counted', () => {
    const who = (count: number): string =>
      summaryOf(
        encounter(1, '2026-11-16', {
          organisationIds: [longName.id, ...partners.slice(0, count - 1).map(({ id }) => id)],
        }),
        names,
      ).who;
    expect(who(1)).toBe('de stichting');
    expect(who(4)).toBe('de stichting, Partner 1, Partner 2 en Partner 3');
    expect(who(5)).toBe('de stichting, Partner 1, Partner 2 en 2 anderen');
  });
  test('nobody who is still in the network leaves the line empty', () => {
    expect(summaryOf(encounter(1, '2026-11-16'), names).who).toBe('');
  });
  test('minutes that nobody wrote down are marked as a guess', () => {
    expect(summaryOf(encounter(1, '2026-11-16'), names).minutes).toBe('± 1 u');
    expect(summaryOf(encounter(1, '2026-11-16', { minutes: 75 }), names).minutes).toBe('1 u 15');
    expect(durationText(encounter(1, '2026-11-16'))).toBe('niet ingevuld, telt als 1 uur');
    expect(durationText(encounter(1, '2026-11-16', { minutes: 75 }))).toBe('1 uur en 15 minuten');
  });
});

test('marks count what was noticed and what is still open, in a fixed order', () => {
  const observation = { encounterId: encounter(1, '2026-11-16').id, text: 'x', toldOn: null, toldWhere: '' };
  const marks = marksOf(
    encounter(1, '2026-11-16', {
      confidentiality: 'confidential',
      observations: [
        { ...observation, id: 'a', kind: 'story' },
        { ...observation, id: 'b', kind: 'signal' },
        { ...observation, id: 'c', kind: 'signal' },
      ] as never,
      commitments: [commitment(1), commitment(2, { doneOn: isoDate('2026-11-17') })],
    }),
  );
  expect(marks.map(({ label }) => label)).toEqual([
    '2 signalen',
    '1 verhaal',
    '1 open afspraak',
    'Vertrouwelijk',
  ]);
  expect(marksOf(encounter(1, '2026-11-16'))).toEqual([]);
});
