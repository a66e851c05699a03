import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { evidenceOf } from '#shared/analysis/evidence.ts';
import type { AnalysisInput } from '#shared/analysis/input.ts';
import type { PartnerEvidence } from '#shared/analysis/network-analysis.ts';
import { figuresOf } from '#shared/analysis/network-figures.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { contextOf, type NetworkContext, type NetworkData } from '#renderer/graph/network-context.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';
import { areaId, categoryId, moment, themeId } from '#test/support/analysis-input.ts';

/** The day on which the example of these tests ends. */
const EXAMPLE_DAY = isoDate('2026-11-22');

const EXAMPLE_MOMENT = {
  asOf: EXAMPLE_DAY,
  period: periodEnding(EXAMPLE_DAY, DEFAULT_ANALYSIS_SETTINGS.periodDays),
};

/** What main answers when the figures of a partner of Voorbeeldstad are opened. */
export function exampleEvidence(partnerId: OrganisationId): PartnerEvidence {
  const network = makeExampleNetwork({ asOf: EXAMPLE_DAY });
  return evidenceOf(analysisInputOf(network), EXAMPLE_MOMENT, DEFAULT_ANALYSIS_SETTINGS, partnerId);
}

/** Voorbeeldstad as the map gets it. */
export function exampleContext(): NetworkContext {
  const network = makeExampleNetwork({ asOf: EXAMPLE_DAY });
  return contextOf({
    analysis: figuresOf(analyseNetwork(analysisInputOf(network), EXAMPLE_MOMENT, DEFAULT_ANALYSIS_SETTINGS)),
    organisations: network.organisations.map((organisation) => ({ ...organisation, archived: false })),
    categories: network.categories,
    themes: network.themes,
    areas: network.areas,
  });
}

/** What main answers when the figures of a partner in `contextOfInput` are opened. */
export function evidenceOfInput(input: AnalysisInput, partnerId: OrganisationId): PartnerEvidence {
  return evidenceOf(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS, partnerId);
}

/** Any input of the analysis as the map gets it, joined. */
export function contextOfInput(input: AnalysisInput): NetworkContext {
  return contextOf(dataOfInput(input));
}

/** What main answers for any input of the analysis, on 30-06-2026; categories, themes and areas are numbered. */
export function dataOfInput(input: AnalysisInput): NetworkData {
  return {
    analysis: figuresOf(analyseNetwork(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS)),
    organisations: input.partners.map(
      (partner): Organisation => ({ ...partner, shortName: '', scale: 'local', website: '', note: '' }),
    ),
    categories: SHIPPED_CATEGORIES.map((category, position) => ({
      ...category,
      id: categoryId(position),
      position,
      icon: null,
      retired: false,
    })),
    themes: Array.from({ length: 12 }, (_, number) => ({
      id: themeId(number),
      name: `Opgave ${number}`,
      retired: false,
    })),
    areas: Array.from({ length: 10 }, (_, number) => ({
      id: areaId(number),
      name: `Wijk ${number}`,
      retired: false,
    })),
  };
}
