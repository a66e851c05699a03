import { describe, expect, test } from 'vitest';
import { type CachedPages, withSaved } from '#renderer/api/saved-in-log.ts';
import { queryOf, START_FILTER } from '#renderer/features/encounters/log-filter.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { encounter, RESIDENTS, TODAY } from '../support/builders.ts';
import { REGION, SOPHIE, THEMES, WOONHART } from '../features/encounters/example-data.ts';

const everything = queryOf({ ...START_FILTER, period: 'all' }, TODAY);

/** Pages as main would give them. */
function pagesOf(total: number, ...pages: readonly (readonly Encounter[])[]): CachedPages {
  return {
    pages: pages.map((encounters) => ({ encounters, total, partnerCount: 1 })),
    pageParams: pages.map(() => null),
  };
}

function days(data: CachedPages): unknown {
  return data.pages.map((page) => page.encounters.map(({ id, date }) => `${date} ${Number(id.slice(-4))}`));
}

const loaded = pagesOf(
  4,
  [encounter(5, '2026-11-20'), encounter(3, '2026-11-18')],
  [encounter(4, '2026-11-10'), encounter(2, '2026-11-10')],
);

describe('a new encounter stands at once', () => {
  test('on top when it is the newest', () => {
    const data = withSaved(loaded, everything, encounter(9, '2026-11-22'), [WOONHART]);
    expect(days(data)).toEqual([
      ['2026-11-22 9', '2026-11-20 5', '2026-11-18 3'],
      ['2026-11-10 4', '2026-11-10 2'],
    ]);
    expect(data.pages.map((page) => page.total)).toEqual([5, 5]);
  });
  test('between others, after those of its day that were made later', () => {
    const data = withSaved(loaded, everything, encounter(3, '2026-11-10'), []);
    expect(days(data)).toEqual([['2026-11-20 5'], ['2026-11-10 4', '2026-11-10 3', '2026-11-10 2']]);
  });
  test('at the end when everything is loaded, and nowhere when its place is not', () => {
    const old = encounter(9, '2026-01-01');
    expect(days(withSaved(loaded, everything, old, []))).toEqual([
      ['2026-11-20 5', '2026-11-18 3'],
      ['2026-11-10 4', '2026-11-10 2', '2026-01-01 9'],
    ]);
    const first = pagesOf(4, [encounter(5, '2026-11-20'), encounter(3, '2026-11-18')]);
    const data = withSaved(first, everything, old, []);
    expect(days(data)).toEqual([['2026-11-20 5', '2026-11-18 3']]);
    expect(data.pages[0]?.total).toBe(5);
  });
  test('as the first of an empty log', () => {
    expect(days(withSaved(pagesOf(0, []), everything, encounter(1, '2026-11-22'), []))).toEqual([
      ['2026-11-22 1'],
    ]);
  });
});

describe('an encounter that was there', () => {
  test('moves with its day and is counted once', () => {
    const data = withSaved(loaded, everything, encounter(5, '2026-11-15'), []);
    expect(days(data)).toEqual([['2026-11-18 3'], ['2026-11-15 5', '2026-11-10 4', '2026-11-10 2']]);
    expect(data.pages[0]?.total).toBe(4);
  });
  test('leaves when it no longer fits', () => {
    const query = { ...everything, form: 'meeting' as const };
    const data = withSaved(loaded, query, encounter(5, '2026-11-20', { form: 'event' }), []);
    expect(days(data)).toEqual([['2026-11-18 3'], ['2026-11-10 4', '2026-11-10 2']]);
    expect(data.pages[0]?.total).toBe(3);
  });
});

describe('what does not fit stays out', () => {
  const themeId = THEMES[0]?.id ?? null;
  const saved = encounter(9, '2026-11-22', { subject: 'Parkeren aan de kade', themeIds: [] });
  test.each([
    ['a period that ended', { ...everything, until: TODAY, from: TODAY }, '2026-11-21'],
    ['another partner', { ...everything, organisationId: REGION.id }, '2026-11-22'],
    ['another theme', { ...everything, themeId }, '2026-11-22'],
    ['another form', { ...everything, form: 'event' as const }, '2026-11-22'],
    ['another script', { ...everything, script: 'unexpected' as const }, '2026-11-22'],
    ['another podium', { ...everything, podium: 'digital' as const }, '2026-11-22'],
    ['another tone', { ...everything, tone: 'join-in' as const }, '2026-11-22'],
    ['another person', { ...everything, personId: SOPHIE.id }, '2026-11-22'],
    ['another category', { ...everything, categoryId: RESIDENTS.id }, '2026-11-22'],
    ['only with commitments', { ...everything, commitments: 'with' as const }, '2026-11-22'],
    ['only with open commitments', { ...everything, commitments: 'open' as const }, '2026-11-22'],
    ['a word that is nowhere', { ...everything, text: 'kade brug' }, '2026-11-22'],
  ])('%s', (_, query, date) => {
    const data = withSaved(loaded, query, { ...saved, date: encounter(1, date).date }, [WOONHART]);
    expect(data.pages[0]?.total).toBe(4);
  });
  test('and what fits everything comes in', () => {
    const query = {
      ...everything,
      text: 'KADE parkeren',
      organisationId: WOONHART.id,
      categoryId: WOONHART.categoryId,
      commitments: 'without' as const,
    };
    expect(withSaved(loaded, query, saved, [WOONHART]).pages[0]?.total).toBe(5);
  });
});
