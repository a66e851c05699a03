import { describe, expect, test } from 'vitest';
import type { InputCommitment, InputEncounter } from '#shared/analysis/input.ts';
import { MIRROR_ASPECTS, type MirrorAspect, median, mirrorOf } from '#shared/analysis/mirror/mirror.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { commitment, encounter, encounterId, moment } from '#test/support/analysis-input.ts';

function mirror(encounters: readonly InputEncounter[], commitments: readonly InputCommitment[] = []) {
  return mirrorOf({ encounters, commitments }, moment('2026-06-30', 30), DEFAULT_ANALYSIS_SETTINGS);
}

const aspects = Object.keys(MIRROR_ASPECTS) as MirrorAspect[];

describe('shares', () => {
  const found = () =>
    mirror([
      encounter(1, '2026-06-01', [], { script: 'recurring', minutes: 90 }),
      encounter(2, '2026-06-02', [], { script: 'recurring', minutes: 30, orientation: 'risk' }),
      encounter(3, '2026-06-03', [], { script: 'unexpected', minutes: null, form: 'chance-encounter' }),
      encounter(4, '2026-06-04', [], { minutes: 70 }),
      encounter(5, '2026-05-31', [], { script: 'planned' }),
      encounter(6, '2026-07-01', [], { script: 'planned' }),
    ]);

  test('by hand: of four encounters and 200 minutes two were recurring, one unexpected, one unknown', () => {
    expect(found()).toMatchObject({ encounterCount: 4, minutes: 200 });
    expect(found().shares.script).toEqual([
      {
        value: 'recurring',
        encounters: 2,
        minutes: 120,
        shareOfEncounters: 0.5,
        shareOfMinutes: 0.6,
        encounterIds: [encounterId(2), encounterId(1)],
      },
      {
        value: 'planned',
        encounters: 0,
        minutes: 0,
        shareOfEncounters: 0,
        shareOfMinutes: 0,
        encounterIds: [],
      },
      {
        value: 'unexpected',
        encounters: 1,
        minutes: 10,
        shareOfEncounters: 0.25,
        shareOfMinutes: 0.05,
        encounterIds: [encounterId(3)],
      },
      {
        value: null,
        encounters: 1,
        minutes: 70,
        shareOfEncounters: 0.25,
        shareOfMinutes: 0.35,
        encounterIds: [encounterId(4)],
      },
    ]);
  });

  test.each(aspects)('of %s add up to 1, the unknown included', (aspect) => {
    const total = (key: 'shareOfEncounters' | 'shareOfMinutes'): number =>
      found().shares[aspect].reduce((sum, share) => sum + (share[key] ?? 0), 0);
    expect(total('shareOfEncounters')).toBeCloseTo(1, 12);
    expect(total('shareOfMinutes')).toBeCloseTo(1, 12);
    expect(found().shares[aspect].map((share) => share.value)).toEqual([...MIRROR_ASPECTS[aspect], null]);
  });

  test('without encounters there are none', () => {
    const empty = mirror([]);
    for (const aspect of aspects) {
      expect(empty.shares[aspect].every((share) => share.shareOfEncounters === null)).toBe(true);
    }
    expect(empty.insideOut.ratio).toBeNull();
  });
});

test('the period is cut off at the day, and ends sooner when it was chosen so', () => {
  const encounters = ['2026-06-10', '2026-06-11', '2026-06-30', '2026-07-01'].map((date, number) =>
    encounter(number, date, []),
  );
  const countUntil = (until: string) =>
    mirrorOf(
      { encounters, commitments: [] },
      { asOf: isoDate('2026-06-30'), period: { from: isoDate('2026-06-01'), until: isoDate(until) } },
      DEFAULT_ANALYSIS_SETTINGS,
    ).encounterCount;
  expect([countUntil('2026-06-10'), countUntil('2026-06-30'), countUntil('2026-12-31')]).toEqual([1, 3, 3]);
});

test('inside-out: encounters with a signal or a story over all; a silence brings nothing inside', () => {
  const found = mirror([
    encounter(1, '2026-06-01', [], { observationKinds: ['signal', 'story'] }),
    encounter(2, '2026-06-02', [], { observationKinds: ['silence'] }),
    encounter(3, '2026-06-03', [], { observationKinds: ['story'] }),
    encounter(4, '2026-06-04', []),
  ]);
  expect(found.insideOut).toEqual({
    encounters: 2,
    ratio: 0.5,
    encounterIds: [encounterId(3), encounterId(1)],
  });
});

describe('commitments kept', () => {
  const day = isoDate;
  const commitments = () =>
    mirror(
      [encounter(1, '2026-06-01', []), encounter(2, '2026-07-05', [])],
      [
        commitment('2026-06-10', { madeOn: day('2026-06-01'), doneOn: day('2026-06-10') }),
        commitment('2026-06-10', { encounterId: encounterId(1), doneOn: day('2026-06-11') }),
        commitment('2026-06-20'),
        commitment('2026-06-30'),
        commitment('2026-05-31', { madeOn: day('2026-05-01'), doneOn: day('2026-05-30') }),
        commitment('2026-06-20', { doneOn: day('2026-07-02') }),
        commitment(null, { madeOn: day('2026-06-01'), doneOn: day('2026-06-03') }),
        commitment('2026-06-10', { encounterId: encounterId(2), doneOn: day('2026-06-10') }),
        commitment('2026-06-10', { owner: 'them', doneOn: day('2026-06-09') }),
      ],
    ).commitments;

  test('by hand: of four that fell due one was kept in time, one late, two open; done in 9, 10 and 2 days', () => {
    expect(commitments().find((kept) => kept.owner === 'us')).toEqual({
      owner: 'us',
      due: 4,
      inTime: 1,
      late: 1,
      open: 2,
      encounterIds: [encounterId(1)],
      keptInTime: 0.25,
      done: 3,
      doneEncounterIds: [encounterId(1)],
      medianDays: 9,
    });
  });

  test('by them apart; without a day of promising no days; nothing due is null', () => {
    expect(commitments().find((kept) => kept.owner === 'them')).toMatchObject({
      due: 1,
      keptInTime: 1,
      encounterIds: [],
      done: 0,
      medianDays: null,
    });
    expect(commitments().find((kept) => kept.owner === 'colleague')).toMatchObject({
      due: 0,
      keptInTime: null,
    });
  });
});

describe('commitments at the edges of the period of 1 to 30 June', () => {
  const day = isoDate;
  const ours = (given: readonly InputCommitment[], encounters: readonly InputEncounter[] = []) =>
    mirror(encounters, given).commitments.find((kept) => kept.owner === 'us');

  test('the first and the last day belong to it', () => {
    expect(
      ours([
        commitment('2026-06-01', { doneOn: day('2026-06-01') }),
        commitment('2026-06-30', { doneOn: day('2026-06-30') }),
        commitment('2026-05-31', { doneOn: day('2026-05-31') }),
        commitment('2026-07-01', { doneOn: day('2026-06-20') }),
      ]),
    ).toMatchObject({ due: 2, inTime: 2 });
  });

  test('open on its last day may still be done; open the day after is open; done after today is not done yet', () => {
    expect(ours([commitment('2026-06-30')])).toMatchObject({ due: 0, keptInTime: null });
    expect(ours([commitment('2026-06-29')])).toMatchObject({ due: 1, open: 1, keptInTime: 0 });
    expect(ours([commitment('2026-06-29', { doneOn: day('2026-07-01') })])).toMatchObject({
      open: 1,
      late: 0,
    });
    expect(ours([commitment('2026-06-29', { doneOn: day('2026-06-30') })])).toMatchObject({
      open: 0,
      late: 1,
    });
  });

  test('days are counted over what was done in the period, whenever it was due, from the day of promising', () => {
    expect(
      ours(
        [
          commitment(null, { madeOn: day('2026-05-20'), doneOn: day('2026-06-01') }),
          commitment(null, { madeOn: day('2026-05-20'), doneOn: day('2026-05-31') }),
          commitment('2026-12-31', { encounterId: encounterId(1), doneOn: day('2026-06-30') }),
          commitment(null, {
            encounterId: encounterId(1),
            madeOn: day('2026-06-10'),
            doneOn: day('2026-06-12'),
          }),
        ],
        [encounter(1, '2026-06-20', [])],
      ),
    ).toMatchObject({ done: 3, medianDays: 10, doneEncounterIds: [encounterId(1)], due: 0 });
  });

  test('a promise of today made at an encounter of today exists; one of tomorrow does not', () => {
    const at = (date: string) => ours([commitment('2026-06-10', { madeOn: day(date) })])?.due;
    expect([at('2026-06-30'), at('2026-07-01')]).toEqual([1, 0]);
    const held = (date: string) =>
      ours([commitment('2026-06-10', { encounterId: encounterId(1) })], [encounter(1, date, [])])?.due;
    expect([held('2026-06-30'), held('2026-07-01')]).toEqual([1, 0]);
  });

  test('every owner has a line, in the order of the list', () => {
    expect(mirror([]).commitments.map((kept) => kept.owner)).toEqual(['us', 'them', 'colleague']);
  });
});

test('median: the middle, halfway between two, null of none', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 10])).toBe(3);
  expect(median([])).toBeNull();
});
