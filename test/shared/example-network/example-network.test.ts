import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDayNumber,
  daysBetween,
  type IsoDate,
  isoDate,
  isoWeekOf,
} from '#shared/domain/calendar-date.ts';
import { type ExampleNetwork, makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { allRefusals, danglingReferences, disorder, everyId } from '#test/support/network-checks.ts';

const AS_OF = isoDate('2026-11-22');
const NETWORK = makeExampleNetwork({ asOf: AS_OF });
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Days on which calendars tend to break, and one in each season. */
const AWKWARD_DAYS = [
  '2024-02-29',
  '2025-12-25',
  '2026-01-01',
  '2026-04-05',
  '2026-06-30',
  '2026-08-03',
  '2026-12-31',
  '2027-08-30',
  '2028-02-29',
  '2033-05-05',
].map((text) => isoDate(text));

const anyDay = fc.integer({ min: 19_000, max: 27_000 }).map((number) => dateOfDayNumber(number));

describe('makeExampleNetwork', () => {
  test('the same day and seed give the same network, ids included', () => {
    expect(makeExampleNetwork({ asOf: AS_OF })).toEqual(NETWORK);
    expect(makeExampleNetwork({ asOf: AS_OF, seed: 5 })).toEqual(
      makeExampleNetwork({ asOf: AS_OF, seed: 5 }),
    );
  });

  test('another seed gives other persons and ids', () => {
    const other = makeExampleNetwork({ asOf: AS_OF, seed: 5 });
    expect(other.persons.map(({ name }) => name)).not.toEqual(NETWORK.persons.map(({ name }) => name));
    expect(new Set([...everyId(other), ...everyId(NETWORK)]).size).toBe(
      everyId(other).length + everyId(NETWORK).length,
    );
  });

  test('another day moves the dates and leaves partners and persons as they are', () => {
    const later = makeExampleNetwork({ asOf: addDays(AS_OF, 100) });
    expect(later.organisations.map(({ name }) => name)).toEqual(
      NETWORK.organisations.map(({ name }) => name),
    );
    expect(later.persons.map(({ name }) => name)).toEqual(NETWORK.persons.map(({ name }) => name));
    const shifts = later.encounters.map((encounter, index) =>
      daysBetween(NETWORK.encounters[index]?.date ?? AS_OF, encounter.date),
    );
    expect(Math.min(...shifts)).toBeGreaterThan(60);
    expect(Math.max(...shifts)).toBeLessThan(140);
  });

  test('ids are valid UUIDv7, stamped with the day and in the order in which they were made', () => {
    const ids = everyId(NETWORK);
    expect(ids.filter((id) => !UUID_V7.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(NETWORK.encounters.map(({ id }) => id)).toEqual(NETWORK.encounters.map(({ id }) => id).toSorted());
    const milliseconds = ids.map((id) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16));
    const midnight = Date.parse('2026-11-22T00:00:00Z');
    expect(Math.min(...milliseconds)).toBe(midnight);
    expect(Math.max(...milliseconds)).toBe(midnight + ids.length - 1);
  });

  test('has the size that was asked', () => {
    expect(NETWORK.categories).toHaveLength(13);
    expect(NETWORK.themes).toHaveLength(12);
    expect(NETWORK.areas).toHaveLength(10);
    expect(NETWORK.organisations.length).toBeGreaterThanOrEqual(135);
    expect(NETWORK.organisations.length).toBeLessThanOrEqual(145);
    expect(new Set(NETWORK.organisations.map(({ categoryId }) => categoryId)).size).toBe(13);
    expect(NETWORK.persons).toHaveLength(220);
    expect(NETWORK.persons.filter(({ affiliations }) => affiliations.length > 1).length).toBeGreaterThan(10);
    expect(NETWORK.collaborations).toHaveLength(14);
    expect(new Set(NETWORK.collaborations.map(({ phase }) => phase)).size).toBe(3);
    expect(NETWORK.ties.length).toBeGreaterThan(100);
    expect(NETWORK.encounters.length).toBeGreaterThanOrEqual(410);
    expect(NETWORK.encounters.length).toBeLessThanOrEqual(430);
    expect(NETWORK.intentions.length).toBeGreaterThan(4);
    expect(NETWORK.assessments.length).toBeGreaterThan(15);
    expect(daysBetween(NETWORK.encounters[0]?.date ?? AS_OF, AS_OF)).toBeGreaterThan(530);
  });

  test('every draft passes its schema unchanged, and every reference exists', () => {
    expect(allRefusals(NETWORK)).toEqual([]);
    expect(danglingReferences(NETWORK)).toEqual([]);
    expect(disorder(NETWORK, AS_OF)).toEqual([]);
  });

  test.each(AWKWARD_DAYS)('is as sound when it is made on %s', (asOf) => {
    const network = makeExampleNetwork({ asOf });
    expect(allRefusals(network)).toEqual([]);
    expect(disorder(network, asOf)).toEqual([]);
    expect(network.encounters).toHaveLength(NETWORK.encounters.length);
  });

  test('is sound on any day and with any seed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 1000 }), (asOf, seed) => {
        const network = makeExampleNetwork({ asOf, seed });
        expect(disorder(network, asOf)).toEqual([]);
        expect(allRefusals(network)).toEqual([]);
        expect(danglingReferences(network)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('the log has signals, silences, stories, and promises that are open, overdue and done', () => {
    const kinds = NETWORK.encounters.flatMap(({ observations }) => observations.map(({ kind }) => kind));
    for (const kind of ['signal', 'silence', 'story']) {
      expect(kinds.filter((candidate) => candidate === kind).length, kind).toBeGreaterThan(25);
    }
    const texts = NETWORK.encounters.flatMap(({ observations }) => observations.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
    const promises = NETWORK.encounters.flatMap(({ commitments }) => commitments);
    const isOverdue = (due: IsoDate | null): boolean => due !== null && due < AS_OF;
    const open = promises.filter(({ doneOn }) => doneOn === null);
    expect(open.filter(({ due }) => isOverdue(due)).length).toBeGreaterThan(4);
    expect(open.filter(({ due }) => !isOverdue(due)).length).toBeGreaterThan(4);
    expect(promises.filter(({ doneOn }) => doneOn !== null).length).toBeGreaterThan(70);
    expect(
      NETWORK.encounters.filter(({ confidentiality }) => confidentiality === 'confidential').length,
    ).toBeGreaterThan(15);
  });

  test('no slot of a sentence is left open, and few notes come twice', () => {
    const texts = NETWORK.encounters.flatMap((encounter) => [
      encounter.subject,
      encounter.note,
      ...encounter.observations.map(({ text }) => text),
      ...encounter.commitments.map(({ text }) => text),
    ]);
    expect(texts.filter((text) => /[{}]|undefined|null|NaN| {2}|^\s|\s$|^[a-z]/.test(text))).toEqual([]);
    const notes = NETWORK.encounters.map(({ note }) => note).filter((note) => note !== '');
    expect(new Set(notes).size).toBeGreaterThan(notes.length * 0.9);
  });

  test('follows the published shares: mostly recurring, mostly in the town hall, rarely unexpected, for risks', () => {
    const share = (matches: (encounter: ExampleNetwork['encounters'][number]) => boolean): number =>
      NETWORK.encounters.filter((encounter) => matches(encounter)).length / NETWORK.encounters.length;
    expect(share(({ script }) => script === 'recurring')).toBeGreaterThan(0.6);
    expect(share(({ script }) => script === 'unexpected')).toBeGreaterThan(0.01);
    expect(share(({ script }) => script === 'unexpected')).toBeLessThan(0.06);
    expect(share(({ podium }) => podium === 'town-hall')).toBeGreaterThan(0.45);
    expect(share(({ orientation }) => orientation === 'risk')).toBeGreaterThan(0.45);
    expect(share(({ orientation }) => orientation === 'chance')).toBeLessThan(0.3);
    for (const field of [
      'script',
      'podium',
      'initiative',
      'company',
      'ground',
      'tone',
      'performance',
      'orientation',
    ] as const) {
      expect(
        share((encounter) => encounter[field] === null),
        field,
      ).toBeGreaterThan(0.01);
      expect(
        share((encounter) => encounter[field] === null),
        field,
      ).toBeLessThan(0.3);
    }
    expect(new Set(NETWORK.encounters.map(({ tone }) => tone)).size).toBe(6);
  });

  test('a week each for eighteen months, 47 % organisation, 37 % college, 16 % outside together', () => {
    const { timeWeeks } = NETWORK;
    expect(timeWeeks.length).toBeGreaterThanOrEqual(76);
    expect(timeWeeks.length).toBeLessThanOrEqual(80);
    expect(timeWeeks.at(-1)).toMatchObject(isoWeekOf(AS_OF));
    expect(new Set(timeWeeks.map(({ year, week }) => `${year} ${week}`)).size).toBe(timeWeeks.length);
    const sum = (hours: (week: (typeof timeWeeks)[number]) => number): number =>
      timeWeeks.reduce((total, week) => total + hours(week), 0);
    const total = sum((week) => week.collegeHours + week.organisationHours + week.outsideHours);
    expect(sum((week) => week.organisationHours) / total).toBeCloseTo(0.47, 1);
    expect(sum((week) => week.collegeHours) / total).toBeCloseTo(0.37, 1);
    expect(Math.abs(sum((week) => week.outsideHours) / total - 0.16)).toBeLessThan(0.01);
  });

  test('names as in life: long ones, with commas, quotes, ampersands and accents', () => {
    const names = [...NETWORK.organisations, ...NETWORK.persons, ...NETWORK.collaborations].map(
      ({ name }) => name,
    );
    for (const part of [',', '"', "'", '&', 'é', 'ş', 'ï']) {
      expect(
        names.some((name) => name.includes(part)),
        part,
      ).toBe(true);
    }
    expect(names.some((name) => name.length > 60)).toBe(true);
    expect(new Set(NETWORK.persons.map(({ name }) => name)).size).toBe(220);
  });

  test('nobody can be reached: addresses end in .example, numbers are not issued', () => {
    for (const { email, phone } of NETWORK.persons) {
      expect(email).toMatch(/^$|\.example$/);
      expect(phone).toMatch(/^$|^06 0000 \d{4}$/);
    }
    for (const { website } of NETWORK.organisations) expect(website).toMatch(/^$|\.example$/);
  });
});
