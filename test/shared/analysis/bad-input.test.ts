import { describe, expect, test } from 'vitest';
import { analysePeriodBefore } from '#shared/analysis/over-time/comparison.ts';
import { analyseFully } from '#shared/analysis/full-analysis.ts';
import type { AnalysisInput, AnalysisMoment } from '#shared/analysis/input.ts';
import { analysisReport } from '#shared/analysis/report.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { whatIf } from '#shared/analysis/what-if.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  categoryId,
  collaboration,
  encounter,
  moment,
  partner,
  partnerId,
  personId,
  tie,
} from '#test/support/analysis-input.ts';
import { numbersIn } from '#test/support/numbers-in.ts';

const TODAY = moment('2026-06-30');
const SETTINGS = DEFAULT_ANALYSIS_SETTINGS;
const partners = [partner(1), partner(2, { categoryId: categoryId(2) })];
const NO_SHARES = {
  gini: null,
  concentration: null,
  effectivePartners: null,
  renewal: null,
  lorenz: [],
  core: [],
  suspects: [],
  rightlyMuch: [],
};

/**
 * The analysis, after having made everything that is made of it: the period before, what if, and the report. Every number
 * in all of it is one that can be written down.
 */
function analysed(given: Partial<AnalysisInput>, when: AnalysisMoment = TODAY) {
  const input = analysisInput(given);
  const analysis = analyseFully(input, when, SETTINGS);
  const organisationIds = input.partners.slice(0, 2).map((each) => each.id);
  const imagined = whatIf(input, when, SETTINGS, analysis, [{ organisationIds, minutes: 60 }]);
  const report = analysisReport(input, when, SETTINGS);
  const everything = [analysis, imagined, report, analysePeriodBefore(input, when, SETTINGS)];
  expect(numbersIn(everything).filter((number) => !Number.isFinite(number))).toEqual([]);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  return analysis;
}

const figuresOf = (given: Partial<AnalysisInput>, number: number) =>
  analysed(given).network.partners.find((each) => each.partnerId === partnerId(number));

describe('bad input has a result, without NaN', () => {
  test('none at all: nothing, and no shares of it', () => {
    const { network, introductions, surprise, mirror } = analysed({});
    expect(network).toMatchObject({
      partners: [],
      links: [],
      usualSuspects: { ...NO_SHARES, totalMinutes: 0, encounterCount: 0, categories: [] },
      bubbles: {
        communities: [],
        modularity: null,
        mineId: null,
        bubbleShare: null,
        diversity: null,
        externalInternalOverall: null,
        bridges: [],
        ego: { effectiveSize: null, efficiency: null, constraint: null },
      },
      neglected: { byPriority: [], fading: [], onlyAtTheTable: [] },
    });
    expect(introductions).toEqual({ total: 0, best: [] });
    expect(surprise).toBeNull();
    expect(mirror).toMatchObject({ encounterCount: 0, minutes: 0, insideOut: { ratio: null } });
  });

  test('partners without encounters: all never met, no shares, each alone', () => {
    const { network, surprise } = analysed({ partners });
    expect(network.usualSuspects).toMatchObject({ ...NO_SHARES, totalMinutes: 0 });
    expect(network.partners).toMatchObject(
      partners.map(() => ({ minutes: 0, share: null, standing: 'never-met', strength: 0 })),
    );
    expect(network.bubbles.communities).toMatchObject([{ attentionShare: null }, { attentionShare: null }]);
    expect(network.neglected.byPriority).toHaveLength(2);
    expect(surprise).toMatchObject({ candidateCount: 2, chance: 0.5 });
  });

  test.each([
    { what: 'without partners', present: [] },
    { what: 'with unknown partners', present: [7] },
  ])('encounters $what: in the mirror, attention to nobody', ({ present }) => {
    const { network, mirror } = analysed({ partners, encounters: [encounter(1, '2026-06-01', present)] });
    expect(network.usualSuspects).toMatchObject({ ...NO_SHARES, encounterCount: 0, totalMinutes: 0 });
    expect(mirror).toMatchObject({ encounterCount: 1, minutes: 60 });
  });

  test('all minutes missing: those of the form', () => {
    const given = { partners, encounters: [encounter(1, '2026-06-01', [1, 2], { minutes: null })] };
    expect(analysed(given).network.usualSuspects).toMatchObject({ totalMinutes: 60, gini: 0 });
    expect(figuresOf(given, 1)).toMatchObject({ minutes: 30, share: 0.5 });
  });

  test('encounters of no minutes: met, without attention', () => {
    const given = { partners, encounters: [encounter(1, '2026-06-01', [1], { minutes: 0 })] };
    expect(analysed(given).network.usualSuspects).toMatchObject({ ...NO_SHARES, encounterCount: 1 });
    expect(figuresOf(given, 1)).toMatchObject({ share: null, daysSinceLast: 29, standing: 'on-time' });
  });

  test('one partner only: it has everything, and there is nothing to compare it with', () => {
    const given = { partners: [partner(1)], encounters: [encounter(1, '2026-06-01', [1])] };
    const { network } = analysed(given);
    expect(network.usualSuspects).toMatchObject({
      gini: 0,
      concentration: 1,
      effectivePartners: 1,
      renewal: 1,
      core: [partnerId(1)],
      rightlyMuch: [partnerId(1)],
    });
    expect(network.bubbles).toMatchObject({
      modularity: null,
      diversity: null,
      mineId: null,
      bubbleShare: 0,
      ego: { effectiveSize: 1, efficiency: 1, constraint: 1 },
    });
    expect(figuresOf(given, 1)).toMatchObject({ attentionQuotient: 1, betweenness: 0, participation: null });
  });

  test('dates in the future: a plan, and no encounter', () => {
    const given = {
      partners,
      encounters: [encounter(1, '2030-01-01', [1])],
      ties: [tie(1, 1, 2, { from: isoDate('2030-01-01') })],
      collaborations: [collaboration(1, [1, 2], { from: isoDate('2030-01-01') })],
    };
    expect(figuresOf(given, 1)).toMatchObject({ standing: 'never-met', lastEncounter: null, strength: 0 });
    const { network, mirror } = analysed(given);
    expect(network.links).toEqual([]);
    expect(network.neglected.onlyAtTheTable).toEqual([]);
    expect(mirror.encounterCount).toBe(0);
  });

  test('a period that lies after the day: nothing was met in it', () => {
    const period = { from: isoDate('2027-01-01'), until: isoDate('2027-12-31') };
    const given = { partners, encounters: [encounter(1, '2026-06-01', [1])] };
    const { network } = analysed(given, { ...TODAY, period });
    expect(network.usualSuspects).toMatchObject({ ...NO_SHARES, encounterCount: 0 });
    expect(network.partners[0]).toMatchObject({ daysSinceLast: 29, minutes: 0 });
  });

  test('a tie to oneself: binds nobody', () => {
    const { network } = analysed({ partners, ties: [tie(1, 1, 1)] });
    expect(network.links).toEqual([]);
    expect(network.bubbles.modularity).toBeNull();
  });

  test.each([
    { what: 'one', members: [1], onlyAtTheTable: 1 },
    { what: 'nobody', members: [], onlyAtTheTable: 0 },
    { what: 'twice the same', members: [1, 1], onlyAtTheTable: 1 },
  ])('a collaboration of $what: binds nobody', ({ members, onlyAtTheTable }) => {
    const { network } = analysed({ partners, collaborations: [collaboration(1, members)] });
    expect(network.links).toEqual([]);
    expect(network.neglected.onlyAtTheTable).toHaveLength(onlyAtTheTable);
  });

  test('archived partners: out of the population, unless met in the period, and then without a standing', () => {
    const given = {
      partners: [partner(1, { archived: true }), partner(2, { archived: true }), partner(3)],
      encounters: [encounter(1, '2026-06-01', [1, 3])],
      ties: [tie(1, 1, 2)],
    };
    const { network, surprise } = analysed(given);
    expect(network.partners.map((each) => each.partnerId)).toEqual([partnerId(1), partnerId(3)]);
    expect(figuresOf(given, 1)).toMatchObject({ minutes: 30, standing: 'no-rhythm', priority: 0 });
    expect(network.links).toMatchObject([{ weight: 1 }]);
    expect(surprise).toBeNull();
    expect(analysed({ partners: given.partners.slice(0, 2) }).network.partners).toEqual([]);
  });

  test('overlapping affiliations: a person counts once for each partner', () => {
    const works = (at: number, from: string, until: string | null) => ({
      personId: personId(1),
      organisationId: partnerId(at),
      from: isoDate(from),
      until: until === null ? null : isoDate(until),
    });
    const given = {
      partners,
      affiliations: [
        works(1, '2026-01-01', null),
        works(1, '2026-05-01', '2026-07-01'),
        works(2, '2026-05-01', null),
      ],
      encounters: [encounter(1, '2026-06-01', [1], { personIds: [personId(1), personId(1)] })],
    };
    expect(figuresOf(given, 1)).toMatchObject({ minutes: 30, encounterCountEver: 1 });
    expect(figuresOf(given, 2)).toMatchObject({ minutes: 30, encounterCountEver: 1 });
  });

  test('a category that is not listed: stands after those that are', () => {
    const { network } = analysed({ partners, categories: [] });
    expect(network.usualSuspects.categories.map((each) => each.categoryId)).toEqual([
      categoryId(1),
      categoryId(2),
    ]);
  });
});
