import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import type { NetworkAnalysis } from '#shared/analysis/network-analysis.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import {
  addDays,
  dateOfDayNumber,
  daysBetween,
  type IsoDate,
  isInPeriod,
  isoDate,
  periodEnding,
} from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { affiliationsOn } from '#shared/domain/person.ts';
import { DEFAULT_MINUTES } from '#shared/domain/vocabulary.ts';
import { type ExampleNetwork, makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { partnerOf, partnersOfMarks } from '#shared/example-network/partners.ts';
import { namesOf, PLOT } from '#shared/example-network/plot.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';

/** One in each season, the awkward ones, and a few years ahead. */
const DAYS = [
  '2024-02-29',
  '2026-01-05',
  '2026-06-30',
  '2026-08-03',
  '2026-09-07',
  '2026-11-22',
  '2026-12-25',
  '2027-03-17',
  '2028-02-29',
  '2031-05-01',
].map((text) => isoDate(text));

const anyDay = fc.integer({ min: 19_500, max: 25_000 }).map((number) => dateOfDayNumber(number));

type Encounter = ExampleNetwork['encounters'][number];

const attendance = new WeakMap<Encounter, ReadonlySet<OrganisationId>>();

/** The partners that were there: a second, plain reading of the definition, to check the lenses with. */
function partnersAt(network: ExampleNetwork, encounter: Encounter): ReadonlySet<OrganisationId> {
  const known = attendance.get(encounter);
  if (known !== undefined) return known;
  const present = new Set(encounter.organisationIds);
  for (const person of network.persons) {
    if (!encounter.personIds.includes(person.id)) continue;
    for (const held of affiliationsOn(person.affiliations, encounter.date)) present.add(held.organisationId);
  }
  attendance.set(encounter, present);
  return present;
}

/** Share of the minutes of the last 365 days by the name of the partner; k partners get a k-th each. */
function sharesOf(network: ExampleNetwork, asOf: IsoDate): ReadonlyMap<string, number> {
  const minutes = new Map<OrganisationId, number>();
  let total = 0;
  for (const encounter of network.encounters) {
    if (!isInPeriod(encounter.date, periodEnding(asOf, 365))) continue;
    const present = partnersAt(network, encounter);
    const length = encounter.minutes ?? DEFAULT_MINUTES[encounter.form];
    total += length;
    for (const id of present) minutes.set(id, (minutes.get(id) ?? 0) + length / present.size);
  }
  return new Map(network.organisations.map(({ id, name }) => [name, (minutes.get(id) ?? 0) / total]));
}

function sumOfShares(shares: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (shares.get(name) ?? Number.NaN), 0);
}

function organisationOf(network: ExampleNetwork, name: string): ExampleNetwork['organisations'][number] {
  const organisation = network.organisations.find((candidate) => candidate.name === name);
  if (organisation === undefined) throw new Error(`${name} is not in the network`);
  return organisation;
}

/** Days since the partner was last there; `null` when it never was. */
function daysSince(network: ExampleNetwork, name: string, asOf: IsoDate): number | null {
  const { id } = organisationOf(network, name);
  const last = network.encounters.findLast((encounter) => partnersAt(network, encounter).has(id));
  return last === undefined ? null : daysBetween(last.date, asOf);
}

function analysed(network: ExampleNetwork, asOf: IsoDate): NetworkAnalysis {
  const moment = { asOf, period: periodEnding(asOf, DEFAULT_ANALYSIS_SETTINGS.periodDays) };
  return analyseNetwork(analysisInputOf(network), moment, DEFAULT_ANALYSIS_SETTINGS);
}

function namesIn(network: ExampleNetwork, ids: readonly OrganisationId[]): readonly string[] {
  return ids.map((id) => network.organisations.find((organisation) => organisation.id === id)?.name ?? id);
}

function figuresOf(network: ExampleNetwork, analysis: NetworkAnalysis, name: string) {
  const { id } = organisationOf(network, name);
  const figures = analysis.partners.find((partner) => partner.partnerId === id);
  if (figures === undefined) throw new Error(`${name} is not in the analysis`);
  return figures;
}

describe.each(DAYS)('the plot on %s, counted plainly', (asOf) => {
  const network = makeExampleNetwork({ asOf });
  const shares = sharesOf(network, asOf);

  test('the neighbours, the veiligheidsregio and one corporatie take half of the time', () => {
    const share = sumOfShares(shares, namesOf(PLOT.usualSuspects));
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
    const least = Math.min(...namesOf(PLOT.usualSuspects).map((name) => shares.get(name) ?? 0));
    const others = [...shares].filter(([name]) => !namesOf(PLOT.usualSuspects).includes(name));
    expect(least).toBeGreaterThan(Math.max(...others.map(([, value]) => value)));
  });

  test('the closed group takes at least a quarter', () => {
    expect(sumOfShares(shares, namesOf(PLOT.bubble))).toBeGreaterThan(0.25);
  });

  test('two kern partners were not met for more than twice their rhythm, all others were', () => {
    const core = network.organisations.filter(({ tier }) => tier === 'core').map(({ name }) => name);
    const limit = 2 * (DEFAULT_ANALYSIS_SETTINGS.tierIntervalDays.core ?? Number.NaN);
    const cold = core.filter((name) => (daysSince(network, name, asOf) ?? Number.NaN) > limit);
    expect(cold.toSorted()).toEqual(namesOf(PLOT.goneCold).toSorted());
    expect(core.filter((name) => daysSince(network, name, asOf) === null)).toEqual([]);
  });

  test('most entrepreneurs, initiatives and faith communities were never met, the others hardly', () => {
    for (const mark of PLOT.hardlyMet) {
      const names = namesOf(partnersOfMarks([mark]));
      const never = names.filter((name) => daysSince(network, name, asOf) === null);
      expect(never.length, mark).toBeGreaterThan(names.length / 2);
      expect(never.length, mark).toBeLessThan(names.length);
      expect(sumOfShares(shares, names), mark).toBeLessThan(0.03);
    }
  });

  test('with one person a link left: met often before, in the new place since, never in the old place again', () => {
    const { personName, oldPartner, newPartner, daysAgo } = PLOT.brokenLink;
    const person = network.persons.find(({ name }) => name === personName);
    expect(person?.affiliations).toHaveLength(2);
    const moved = addDays(asOf, -daysAgo);
    const before = network.encounters.filter(({ date }) => date < moved);
    const since = network.encounters.filter(({ date }) => date >= moved);
    const counts = (list: readonly Encounter[], partner: string): number => {
      const { id } = organisationOf(network, partner);
      return list.filter((encounter) => partnersAt(network, encounter).has(id)).length;
    };
    const withPerson = (list: readonly Encounter[]): Encounter[] =>
      list.filter(({ personIds }) => person !== undefined && personIds.includes(person.id));
    expect(counts(before, partnerOf(oldPartner).name)).toBeGreaterThan(4);
    expect(counts(withPerson(before), partnerOf(oldPartner).name)).toBeGreaterThan(2);
    expect(counts(since, partnerOf(oldPartner).name)).toBe(0);
    expect(counts(withPerson(since), partnerOf(newPartner).name)).toBeGreaterThan(2);
  });
});

function expectLensesToFindThePlot(network: ExampleNetwork, asOf: IsoDate): void {
  const analysis = analysed(network, asOf);
  const { usualSuspects, bubbles, neglected } = analysis;

  expect(namesIn(network, usualSuspects.suspects).toSorted()).toEqual(namesOf(PLOT.usualSuspects).toSorted());
  expect(usualSuspects.rightlyMuch.length).toBeGreaterThan(0);

  const mine = bubbles.communities.find(({ id }) => id === bubbles.mineId);
  const inMine = namesIn(network, mine?.partnerIds ?? []);
  expect(inMine).toEqual(expect.arrayContaining([...namesOf(PLOT.bubble)]));
  // Louvain may take the group's own service organisations along, but no more than that.
  expect(inMine.length).toBeLessThanOrEqual(PLOT.bubble.length + 3);
  expect(mine?.attentionShare ?? 0).toBeGreaterThan(0.25);
  expect(mine?.conductance ?? 1).toBeLessThan(0.5);
  expect(bubbles.communities.filter(({ isBubble }) => isBubble)).toHaveLength(1);

  for (const name of namesOf(PLOT.goneCold)) {
    expect(figuresOf(network, analysis, name)).toMatchObject({ standing: 'cold' });
  }
  expect(namesIn(network, neglected.byPriority.slice(0, 2)).toSorted()).toEqual(
    namesOf(PLOT.goneCold).toSorted(),
  );
  expect(figuresOf(network, analysis, partnerOf(PLOT.brokenLink.oldPartner).name)).toMatchObject({
    standing: 'cold',
  });

  for (const mark of PLOT.hardlyMet) {
    const id = network.categories.find((category) => category.mark === mark)?.id;
    const category = usualSuspects.categories.find(({ categoryId }) => categoryId === id);
    expect(category?.attentionQuotient ?? 1, mark).toBeLessThan(DEFAULT_ANALYSIS_SETTINGS.underLitQuotient);
  }
}

describe('the lenses with their default settings', () => {
  test.each(DAYS)('find the plot on %s', (asOf) => {
    expectLensesToFindThePlot(makeExampleNetwork({ asOf }), asOf);
  });

  test('find the plot on any day', () => {
    fc.assert(
      fc.property(anyDay, (asOf) => expectLensesToFindThePlot(makeExampleNetwork({ asOf }), asOf)),
      { numRuns: 8 },
    );
  }, 60_000);

  test('find it whatever seed the names and dates were drawn with', () => {
    for (const seed of [2, 3, 5, 8, 13]) {
      const asOf = isoDate('2026-11-22');
      expectLensesToFindThePlot(makeExampleNetwork({ asOf, seed }), asOf);
    }
  });

  test('agree with the plain count of attention', () => {
    const asOf = isoDate('2026-11-22');
    const network = makeExampleNetwork({ asOf });
    const analysis = analysed(network, asOf);
    for (const [name, share] of sharesOf(network, asOf)) {
      expect(figuresOf(network, analysis, name).share, name).toBeCloseTo(share, 12);
    }
  });

  test('show one fading link, and one arrangement that is met at its own table only', () => {
    const asOf = isoDate('2026-11-22');
    const network = makeExampleNetwork({ asOf });
    const { neglected } = analysed(network, asOf);
    expect(namesIn(network, neglected.fading)).toEqual([partnerOf('asylum').name]);
    const names = neglected.onlyAtTheTable.map(
      (id) => network.collaborations.find((collaboration) => collaboration.id === id)?.name,
    );
    expect(names).toEqual(['Economische kring De Schakel, "van bonnetje tot baan"']);
  });
});
