import { describe, expect, test } from 'vitest';
import { isoDate, localDay } from '#shared/domain/calendar-date.ts';
import type { Intention } from '#shared/domain/encounter.ts';
import {
  encounterIdSchema,
  intentionIdSchema,
  organisationIdSchema,
  personIdSchema,
} from '#shared/domain/ids.ts';
import { dayMade, fittingEncounter, type MetThen } from '#shared/intentions/fitting-encounter.ts';

/** An id as it would be made at a moment. */
function idAt(moment: Date, number = 0): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(number).padStart(12, '0')}`;
}

const MADE = new Date(2026, 10, 10, 9, 30);
const TODAY = isoDate('2026-11-22');
const [WOONHART, LINDE] = [1, 2].map((number) => organisationIdSchema.parse(idAt(MADE, number)));
const KARIM = personIdSchema.parse(idAt(MADE, 3));
if (WOONHART === undefined || LINDE === undefined) throw new Error('two partners are needed');

const intention: Intention = {
  id: intentionIdSchema.parse(idAt(MADE)),
  subject: 'De Kaai',
  organisationIds: [WOONHART, LINDE],
  personIds: [KARIM],
  before: null,
  note: '',
  encounterId: null,
};

let loggedAt = 0;
function met(date: string, part: Partial<MetThen> = {}): MetThen {
  loggedAt += 1000;
  return {
    id: encounterIdSchema.parse(idAt(new Date(MADE.getTime() + loggedAt))),
    date: isoDate(date),
    organisationIds: [],
    personIds: [],
    ...part,
  };
}

test('an intention was made on the local day in its id', () => {
  expect(dayMade(intention.id)).toBe(localDay(MADE));
});

describe('the encounter that an intention may have become', () => {
  test('has somebody one wanted to speak; nobody of them is no proposal', () => {
    const stranger = met('2026-11-12', { organisationIds: [organisationIdSchema.parse(idAt(MADE, 9))] });
    const one = met('2026-11-12', { personIds: [KARIM] });
    expect(fittingEncounter(intention, [stranger], TODAY, [])).toBeNull();
    expect(fittingEncounter(intention, [stranger, one], TODAY, [])).toBe(one.id);
  });

  test('is the one with most of them, and of equals the latest, in whatever order they come', () => {
    const both = met('2026-11-12', { organisationIds: [WOONHART, LINDE] });
    const later = met('2026-11-20', { organisationIds: [WOONHART] });
    const latest = met('2026-11-21', { organisationIds: [LINDE] });
    expect(fittingEncounter(intention, [later, both, latest], TODAY, [])).toBe(both.id);
    expect(fittingEncounter(intention, [latest, later], TODAY, [])).toBe(latest.id);
    expect(fittingEncounter(intention, [later, latest], TODAY, [])).toBe(latest.id);
  });

  test('lies neither before the intention nor in the future, and was not logged before it', () => {
    const before = met('2026-11-09', { personIds: [KARIM] });
    const ahead = met('2026-11-23', { personIds: [KARIM] });
    const earlier = {
      ...met('2026-11-10', { personIds: [KARIM] }),
      id: encounterIdSchema.parse(idAt(new Date(MADE.getTime() - 60_000))),
    };
    expect(fittingEncounter(intention, [before, ahead, earlier], TODAY, [])).toBeNull();
    const sameDay = met('2026-11-10', { personIds: [KARIM] });
    expect(fittingEncounter(intention, [sameDay], TODAY, [])).toBe(sameDay.id);
  });

  test('is not proposed again once it was set aside, nor when there is one already', () => {
    const one = met('2026-11-12', { personIds: [KARIM] });
    expect(fittingEncounter(intention, [one], TODAY, [one.id])).toBeNull();
    expect(fittingEncounter({ ...intention, encounterId: one.id }, [one], TODAY, [])).toBeNull();
  });
});
