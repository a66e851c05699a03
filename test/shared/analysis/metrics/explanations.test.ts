import { expect, test } from 'vitest';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import { NETWORK_METRICS } from '#shared/analysis/metrics/metrics.ts';
import { analysisReport } from '#shared/analysis/report.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  collaborationId,
  encounter,
  encounterId,
  moment,
  partner,
  partnerId,
  themeId,
} from '#test/support/analysis-input.ts';
import { COUNTABLE, COUNTABLE_EXTRAS } from '#test/support/countable-network.ts';

const measured = () =>
  analysisReport(COUNTABLE, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS, COUNTABLE_EXTRAS).measures;

const partners = (...numbers: readonly number[]) => numbers.map((number) => partnerId(number));
const encounters = (...numbers: readonly number[]) => numbers.map((number) => encounterId(number));
const NONE_KEPT = { due: 0, inTime: 0, late: 0, open: 0 };
const CELLS = { cells: 3, met: 1, whiteSpots: 0, nobodyOnTheMap: 2 };

const KEPT = { due: 2, inTime: 1, late: 0, open: 1 };
const MET = { population: 7, met: 4 };

const EXPECTED = [
  { id: 'attention-total', value: 100, parts: { encounters: 3 }, partnerIds: partners(1, 2, 5, 6) },
  { id: 'encounter-count', value: 3, parts: MET, partnerIds: partners(1, 2, 5, 6) },
  { id: 'core-size', value: 1, parts: { population: 7, attentionShare: 0.6 }, partnerIds: partners(5) },
  { id: 'usual-suspects', value: 1, parts: { core: 1 }, partnerIds: partners(5) },
  { id: 'rightly-much', value: 0, parts: { core: 1 }, partnerIds: [] },
  { id: 'gini', value: 4.5 / 7, parts: MET, partnerIds: partners(1, 2, 5, 6) },
  { id: 'concentration', value: 0.415, parts: MET, partnerIds: partners(1, 2, 5, 6) },
  {
    id: 'effective-partners',
    value: Math.exp(-(0.6 * Math.log(0.6) + 2 * 0.15 * Math.log(0.15) + 0.1 * Math.log(0.1))),
    parts: MET,
    partnerIds: partners(1, 2, 5, 6),
  },
  { id: 'renewal', value: 0.9, parts: { minutes: 90, allMinutes: 100 }, partnerIds: partners(1, 2, 5) },
  { id: 'bubble-count', value: 2, parts: { communities: 3 }, partnerIds: partners(4, 5, 6, 1, 2, 3) },
  { id: 'bubble-share', value: 1, parts: { bubbles: 2, mine: 0.7 }, partnerIds: partners(4, 5, 6, 1, 2, 3) },
  { id: 'mixed-table-share', value: 0, parts: { mixed: 0, tables: 1 }, encounterIds: [] },
  { id: 'diversity', value: 0.84, parts: { categories: 2, categoriesMet: 2 } },
  { id: 'standing-never-met', value: 3, parts: { active: 7 }, partnerIds: partners(3, 4, 7) },
  { id: 'standing-on-time', value: 4, parts: { active: 7 }, partnerIds: partners(1, 2, 5, 6) },
  { id: 'standing-lapsing', value: 0, parts: { active: 7 }, partnerIds: [] },
  { id: 'standing-neglected', value: 0, parts: { active: 7 }, partnerIds: [] },
  { id: 'standing-cold', value: 0, parts: { active: 7 }, partnerIds: [] },
  { id: 'standing-no-rhythm', value: 0, parts: { active: 7 }, partnerIds: [] },
  { id: 'fading-count', value: 0, parts: { onTime: 4 }, partnerIds: [] },
  { id: 'white-spots-themes', value: 0, parts: CELLS },
  { id: 'white-spots-areas', value: 0, parts: CELLS },
  { id: 'empty-cells-themes', value: 2, parts: CELLS },
  { id: 'empty-cells-areas', value: 2, parts: CELLS },
  { id: 'only-at-the-table', value: 1, parts: {}, collaborationIds: [collaborationId(1)] },
  { id: 'introductions', value: 0, parts: { described: 0, bestScore: null } },
  {
    id: 'time-college',
    value: 0.25,
    parts: { weeks: 1, hours: 40, previous: null, againstTarget: 0, againstPublished: 0.25 - 0.37 },
  },
  {
    id: 'time-organisation',
    value: 0.5,
    parts: { weeks: 1, hours: 40, previous: null, againstTarget: 0.25, againstPublished: 0.5 - 0.47 },
  },
  {
    id: 'time-outside',
    value: 0.25,
    parts: { weeks: 1, hours: 40, previous: null, againstTarget: -0.25, againstPublished: 0.25 - 0.16 },
  },
  {
    id: 'script-unexpected',
    value: 0,
    parts: { encounters: 0, unknown: 1, all: 3, shareOfMinutes: 0 },
    encounterIds: [],
  },
  {
    id: 'script-recurring',
    value: 2 / 3,
    parts: { encounters: 2, unknown: 1, all: 3, shareOfMinutes: 0.9 },
    encounterIds: encounters(1, 2),
  },
  {
    id: 'podium-town-hall',
    value: 1 / 3,
    parts: { encounters: 1, unknown: 2, all: 3, shareOfMinutes: 0.1 },
    encounterIds: encounters(3),
  },
  {
    id: 'orientation-chance',
    value: 1 / 3,
    parts: { encounters: 1, unknown: 1, all: 3, shareOfMinutes: 0.3 },
    encounterIds: encounters(2),
  },
  {
    id: 'orientation-risk',
    value: 1 / 3,
    parts: { encounters: 1, unknown: 1, all: 3, shareOfMinutes: 0.1 },
    encounterIds: encounters(3),
  },
  { id: 'inside-out', value: 1 / 3, parts: { encounters: 1, all: 3 }, encounterIds: encounters(1) },
  ...['keep-measure', 'set-tone', 'deal-game', 'join-in'].map((tone) => ({
    id: `tone-${tone}`,
    value: 0,
    parts: { encounters: 0, unknown: 2, all: 3, shareOfMinutes: 0 },
    encounterIds: [],
  })),
  {
    id: 'tone-give-voice',
    value: 1 / 3,
    parts: { encounters: 1, unknown: 2, all: 3, shareOfMinutes: 0.6 },
    encounterIds: encounters(1),
  },
  ...['on-stage', 'backstage'].map((place) => ({
    // Written down nowhere: unknown, not zero.
    id: `performance-${place}`,
    value: null,
    parts: { encounters: 0, unknown: 3, all: 3, shareOfMinutes: 0 },
    encounterIds: [],
  })),
  { id: 'stories-heard', value: 3, parts: { told: 1 }, encounterIds: encounters(1, 2) },
  { id: 'stories-told', value: 1, parts: { stories: 3 }, encounterIds: encounters(2) },
  { id: 'silences-heard', value: 1, parts: { encounters: 1 }, encounterIds: encounters(3) },
  { id: 'commitments-kept-us', value: 0.5, parts: KEPT, encounterIds: encounters(3, 4) },
  { id: 'commitments-days-us', value: 1, parts: { done: 1 }, encounterIds: encounters(4) },
  {
    id: 'commitments-kept-colleague',
    value: 0,
    parts: { ...NONE_KEPT, due: 1, late: 1 },
    encounterIds: encounters(2),
  },
  { id: 'commitments-days-colleague', value: 1, parts: { done: 1 }, encounterIds: encounters(2) },
  { id: 'commitments-kept-them', value: null, parts: NONE_KEPT, encounterIds: [] },
  { id: 'commitments-days-them', value: null, parts: { done: 0 }, encounterIds: [] },
];

test.each(EXPECTED)('$id tells what made it', ({ id, value, ...explanation }) => {
  const measures = measured();
  expect(measures[id]?.explanation).toEqual(explanation);
  expect(measures[id]?.value ?? -1).toBeCloseTo(value ?? -1, 12);
});

test('every measure of the network is among them, or below', () => {
  const below = ['modularity', 'external-internal', 'ego-effective-size', 'ego-efficiency', 'ego-constraint'];
  const told = new Set([...EXPECTED.map(({ id }) => id), ...below]);
  expect(told).toEqual(new Set(NETWORK_METRICS.map((metric) => metric.id)));
});

test('the E-I index tells the weight across and inside: two ties across; three and 2/3 and a table in one, one in the other', () => {
  const measures = measured();
  const { parts } = measures['external-internal']?.explanation ?? { parts: {} };
  expect(parts['external']).toBeCloseTo(2, 12);
  expect(parts['internal']).toBeCloseTo(4 + 2 / 3 + 1, 12);
});

test("modularity and ego's measures tell the links, contacts and the strongest tie", () => {
  const measures = measured();
  expect(measures['modularity']?.explanation.parts).toMatchObject({ communities: 3, links: 7 });
  expect(measures['modularity']?.explanation.parts['weight']).toBeCloseTo(7 + 2 / 3, 12);
  for (const id of ['ego-effective-size', 'ego-efficiency', 'ego-constraint']) {
    const { parts } = measures[id]?.explanation ?? { parts: {} };
    expect(parts, id).toMatchObject({ contacts: 4, strongestMinutes: 60 });
  }
  const ego = analyseFully(COUNTABLE, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS).network.bubbles;
  const inMinutes = (id: string) => measures[id]?.explanation.parts['withTiesInMinutes'];
  expect(inMinutes('ego-effective-size')).toBe(ego.egoInMinutes?.effectiveSize);
  expect(inMinutes('ego-constraint')).toBe(ego.egoInMinutes?.constraint);
  expect(inMinutes('ego-efficiency')).toBe(ego.egoInMinutes?.efficiency);
  const { contacts, strongestMinutes, withTiesInMinutes } =
    measures['ego-efficiency']?.explanation.parts ?? {};
  expect({ contacts, strongestMinutes }).toEqual({ contacts: 4, strongestMinutes: 60 });
  // In minutes the ties between partners of about 1 hardly count against ours of up to 60.
  expect(withTiesInMinutes).toBeGreaterThan(0.95);
  expect(measures['ego-efficiency']?.value).toBeCloseTo((measures['ego-effective-size']?.value ?? 0) / 4, 12);
});

test('white spots are counted apart from empty cells; a mixed table is named; who has no rhythm is not', () => {
  const { measures } = analysisReport(
    analysisInput({
      partners: [
        partner(1, { themeIds: [themeId(1)], areaIds: [areaId(1), areaId(2)] }),
        partner(2, { categoryId: categoryId(2), tier: 'watch' }),
        partner(3),
      ],
      encounters: [encounter(1, '2026-06-01', [2, 3])],
    }),
    moment('2026-06-30'),
    DEFAULT_ANALYSIS_SETTINGS,
  );
  expect(measures['white-spots-themes']).toMatchObject({
    value: 1,
    explanation: { parts: { cells: 2, met: 0, whiteSpots: 1, nobodyOnTheMap: 1 } },
  });
  expect(measures['white-spots-areas']?.value).toBe(2);
  expect(measures['empty-cells-areas']?.value).toBe(2);
  expect(measures['mixed-table-share']?.explanation.encounterIds).toEqual([encounterId(1)]);
  expect(measures['standing-no-rhythm']).toMatchObject({ value: 1, explanation: { partnerIds: [] } });
});
