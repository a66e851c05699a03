import { expect, test } from 'vitest';
import { analysisReport } from '#shared/analysis/report.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { categoryId, encounterId, moment, partnerId } from '#test/support/analysis-input.ts';
import { COUNTABLE, COUNTABLE_EXTRAS } from '#test/support/countable-network.ts';

/** Every figure of a partner, category and community, counted by hand in the network of two triangles. */
const reported = () =>
  analysisReport(COUNTABLE, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS, COUNTABLE_EXTRAS);
const partnerOf = (number: number) => reported().partners.find((each) => each.id === partnerId(number));

test('partner 5: an hour today, in the bubble of most attention', () => {
  expect(partnerOf(5)).toEqual({
    id: partnerId(5),
    name: 'Partner 5',
    categoryId: categoryId(2),
    tier: 'other',
    active: true,
    measures: {
      attention: 60,
      'attention-share': 0.6,
      'encounters-in-period': 1,
      'expected-share': 0.1,
      'attention-quotient': 0.6 / 0.1,
      light: 'over-lit',
      strength: 60,
      'in-core': true,
      verdict: 'usual-suspect',
      community: 0,
      participation: 0,
      betweenness: 0,
      'encounters-ever': 1,
      'desired-interval': 365,
      'days-since-last': 0,
      'overdue-ratio': 0,
      standing: 'on-time',
      fading: false,
      'overdue-commitments': 0,
      priority: 0,
      absences: 0,
    },
    lastEncounter: { id: encounterId(1), date: '2026-06-30' },
    encounterIds: [encounterId(1)],
    overdueEncounterIds: [],
  });
});

test('partner 6: ten minutes two days ago and fifty a year and a half ago, one promise to it past its last day', () => {
  const { measures, encounterIds, overdueEncounterIds } = partnerOf(6) ?? {};
  expect(measures).toMatchObject({
    attention: 10,
    'encounters-in-period': 1,
    'encounters-ever': 2,
    light: 'as-expected',
    'in-core': false,
    verdict: null,
    'days-since-last': 2,
    'overdue-commitments': 1,
    absences: 1,
  });
  expect(measures?.['strength']).toBeCloseTo(10 * 2 ** (-2 / 180) + 50 * 2 ** (-545 / 180), 10);
  expect(measures?.['overdue-ratio']).toBeCloseTo(2 / 365, 12);
  expect(measures?.['priority']).toBeCloseTo(2 / 365 + 1, 12);
  expect(encounterIds).toEqual([encounterId(3)]);
  expect(overdueEncounterIds).toEqual([encounterId(3)]);
});

test('partner 4: never met, holds the one tie between the triangles', () => {
  const { measures, lastEncounter } = partnerOf(4) ?? {};
  expect(measures).toMatchObject({
    attention: 0,
    'attention-quotient': 0,
    light: 'under-lit',
    'days-since-last': null,
    'overdue-ratio': null,
    standing: 'never-met',
    priority: 3,
  });
  // A quarter of its weight of 8/3 crosses; it lies between its two and the three others: 6 of 15 pairs.
  expect(measures?.['participation']).toBeCloseTo(1 - (0.75 ** 2 + 0.25 ** 2), 12);
  expect(measures?.['betweenness']).toBeCloseTo(6 / 15, 12);
  expect(lastEncounter).toBeNull();
});

test('partner 7: kern, never met, without links', () => {
  const { measures } = partnerOf(7) ?? {};
  expect(measures).toMatchObject({
    'expected-share': 0.4,
    'desired-interval': 60,
    participation: null,
    priority: 12,
    community: 2,
  });
});

test('categories: four partners of weight 4 in ten, three of weight 6, and one category without any', () => {
  const [first, second, third] = reported().categories;
  expect(first).toMatchObject({
    id: categoryId(1),
    name: 'Soort 1',
    measures: {
      'category-partners': 4,
      'category-met': 2,
      'category-met-share': 0.5,
      'category-attention': 30,
      'category-share': 0.3,
      'category-expected-share': 0.4,
    },
  });
  expect(first?.measures['category-attention-quotient']).toBeCloseTo(0.75, 12);
  // Inside it three ties, 2/3 and a table of two; two ties lead out.
  expect(first?.measures['category-external-internal']).toBeCloseTo((2 - 14 / 3) / (2 + 14 / 3), 12);
  expect(second?.measures).toMatchObject({
    'category-partners': 3,
    'category-met': 2,
    'category-attention': 70,
    'category-share': 0.7,
    'category-expected-share': 0.6,
  });
  expect(second?.measures['category-external-internal']).toBeCloseTo((2 - 1) / (2 + 1), 12);
  expect(third).toEqual({
    id: categoryId(3),
    name: 'Soort 3',
    measures: {
      'category-partners': 0,
      'category-met': 0,
      'category-met-share': null,
      'category-attention': 0,
      'category-share': 0,
      'category-expected-share': 0,
      'category-attention-quotient': null,
      'category-external-internal': null,
    },
  });
});

test('communities: the triangle of 70 minutes, that of 30, and the partner without links', () => {
  const { communities, links } = reported();
  expect(communities.map(({ id, measures }) => [id, measures['community-size']])).toEqual([
    [0, 3],
    [1, 3],
    [2, 1],
  ]);
  const [mine, other, alone] = communities.map(({ measures }) => measures);
  expect(mine).toMatchObject({
    'community-attention-share': 0.7,
    'community-density': 1,
    'community-is-bubble': true,
  });
  // 2/3 leaves; the smaller volume is that of three ties inside, twice, and 2/3.
  expect(mine?.['community-conductance']).toBeCloseTo(2 / 3 / (6 + 2 / 3), 12);
  expect(other).toMatchObject({ 'community-attention-share': 0.3, 'community-is-bubble': true });
  expect(alone).toEqual({
    'community-size': 1,
    'community-attention-share': 0,
    'community-conductance': null,
    'community-density': null,
    'community-is-bubble': false,
  });
  expect(links.map((link) => link.weight > 0).filter(Boolean)).toHaveLength(7);
});
