import {
  analysePeriodBefore,
  compareAnalyses,
  type Comparison,
  momentBefore,
} from './over-time/comparison.ts';
import {
  type AnalysisExtras,
  analyseFully,
  type FullAnalysis,
  NO_EXTRAS,
  type WeekCounts,
} from './full-analysis.ts';
import type { AnalysisInput, AnalysisMoment } from './input.ts';
import type { Explanation, MetricDescription, MetricValue } from './metrics/metric.ts';
import { CATEGORY_METRICS, COMMUNITY_METRICS } from './metrics/item-metrics.ts';
import { NETWORK_METRICS } from './metrics/metrics.ts';
import type { MatrixCell, NetworkAnalysis } from './network-analysis.ts';
import { isActiveOn } from './participants.ts';
import { PARTNER_METRICS } from './metrics/partner-metrics.ts';
import { populationOf } from './population.ts';
import { type Practice, practiceOf } from './mirror/practice.ts';
import { introductionReasons, surpriseReasons } from './reason-texts.ts';
import type { AnalysisSettings } from './settings.ts';

/** Raised when a reader of the report would have to change; the fields are described in docs/analysis.md. */
export const REPORT_VERSION = 1;

/** A measure as the report states it, with the values of the settings it depends on. */
interface DescribedMeasure extends Omit<MetricDescription, 'parameters'> {
  readonly scope: 'network' | 'partner' | 'category' | 'community';
  readonly parameters: Readonly<Record<string, unknown>>;
}

interface MeasuredFigure extends DescribedMeasure {
  readonly value: number | null;
  readonly previous: number | null;
  readonly difference: number | null;
  readonly explanation: Explanation;
}

type Measures = Readonly<Record<string, MetricValue>>;

/** Everything the analysis says, as one JSON document: what `analyse --json` prints. */
export interface AnalysisReport {
  readonly format: 'netwerkkaart-analysis';
  readonly version: typeof REPORT_VERSION;
  readonly asOf: string;
  readonly period: { readonly from: string; readonly until: string };
  readonly previousPeriod: { readonly from: string; readonly until: string };
  readonly settings: AnalysisSettings;
  readonly names: Readonly<Record<'themes' | 'areas' | 'collaborations', Readonly<Record<string, string>>>>;
  /** Figures for the whole network, by id. */
  readonly measures: Readonly<Record<string, MeasuredFigure>>;
  /** What the figures under `partners`, `categories` and `communities` mean, by id. */
  readonly itemMeasures: Readonly<Record<string, DescribedMeasure>>;
  readonly partners: readonly ReportedPartner[];
  readonly categories: readonly { readonly id: string; readonly name: string; readonly measures: Measures }[];
  readonly communities: readonly ReportedCommunity[];
  readonly links: NetworkAnalysis['links'];
  readonly usualSuspects: Pick<
    NetworkAnalysis['usualSuspects'],
    'core' | 'suspects' | 'rightlyMuch' | 'lorenz'
  >;
  readonly bubbles: Pick<
    NetworkAnalysis['bubbles'],
    'mineId' | 'bridges' | 'mixedTable' | 'communityRuns' | 'betweennessSample'
  >;
  readonly neglected: Omit<NetworkAnalysis['neglected'], 'whiteSpots'>;
  readonly whiteSpots: { readonly byTheme: readonly MatrixCell[]; readonly byArea: readonly MatrixCell[] };
  readonly introductions: {
    readonly total: number;
    readonly best: readonly (FullAnalysis['introductions']['best'][number] & {
      readonly reasons: readonly string[];
    })[];
  };
  readonly surprise: (NonNullable<FullAnalysis['surprise']> & { readonly reasons: readonly string[] }) | null;
  /** What Vandaag proposes and counts; `week` is `null` where it was not given. */
  readonly today: FullAnalysis['today'] & { readonly week: WeekCounts | null };
  readonly mirror: FullAnalysis['mirror'];
  readonly practice: Practice;
  readonly timeSplits: FullAnalysis['timeSplits'];
  readonly moved: Comparison['moved'];
}

interface ReportedPartner {
  readonly id: string;
  readonly name: string;
  readonly categoryId: string;
  readonly tier: string;
  /** Active on `asOf`; otherwise here because it was met in the period. */
  readonly active: boolean;
  readonly measures: Measures;
  readonly lastEncounter: { readonly id: string; readonly date: string } | null;
  readonly encounterIds: readonly string[];
  /** Where the overdue commitments to this partner were promised. */
  readonly overdueEncounterIds: readonly string[];
}

interface ReportedCommunity {
  readonly id: number;
  readonly partnerIds: readonly string[];
  readonly categoryMix: readonly { readonly categoryId: string; readonly count: number }[];
  readonly measures: Measures;
}

/** The analysis of a day and period, the period before beside it, as a JSON document built from the list of metrics. */
export function analysisReport(
  input: AnalysisInput,
  moment: AnalysisMoment,
  settings: AnalysisSettings,
  extras: AnalysisExtras = NO_EXTRAS,
): AnalysisReport {
  const analysis = analyseFully(input, moment, settings, extras);
  const comparison = compareAnalyses(analysis, analysePeriodBefore(input, moment, settings, extras));
  const { network, introductions, surprise, today, mirror, timeSplits } = analysis;
  const { whiteSpots, ...neglected } = network.neglected;
  const { core, suspects, rightlyMuch, lorenz } = network.usualSuspects;
  const { mineId, bridges, mixedTable, communityRuns, betweennessSample } = network.bubbles;
  const names = {
    themes: namesOf(input.themes),
    areas: namesOf(input.areas),
    collaborations: namesOf(input.collaborations),
  };
  const nameOf = (id: string): string | undefined => names.themes[id] ?? names.areas[id];
  return {
    format: 'netwerkkaart-analysis',
    version: REPORT_VERSION,
    asOf: network.asOf,
    period: network.period,
    previousPeriod: momentBefore(moment).period,
    settings,
    names,
    measures: figures(analysis, comparison),
    itemMeasures: Object.fromEntries(
      [...PARTNER_METRICS, ...CATEGORY_METRICS, ...COMMUNITY_METRICS].map((metric) => [
        metric.id,
        described(metric, metric.scope, settings),
      ]),
    ),
    partners: reportedPartners(input, analysis),
    categories: reportedCategories(input, analysis),
    communities: network.bubbles.communities.map((community) => ({
      id: community.id,
      partnerIds: community.partnerIds,
      categoryMix: community.categoryMix,
      measures: Object.fromEntries(
        COMMUNITY_METRICS.map((metric) => [metric.id, metric.value(community, analysis)]),
      ),
    })),
    links: network.links,
    usualSuspects: { core, suspects, rightlyMuch, lorenz },
    bubbles: {
      mineId,
      bridges,
      mixedTable,
      ...(communityRuns === undefined ? {} : { communityRuns }),
      ...(betweennessSample === undefined ? {} : { betweennessSample }),
    },
    neglected,
    whiteSpots,
    introductions: {
      total: introductions.total,
      best: introductions.best.map((introduction) => ({
        ...introduction,
        reasons: introductionReasons(introduction, nameOf),
      })),
    },
    surprise: surprise === null ? null : { ...surprise, reasons: surpriseReasons(surprise) },
    today: { ...today, week: extras.week ?? null },
    mirror,
    practice: practiceOf(populationOf(input, moment, settings), input.commitments, extras.observations ?? []),
    timeSplits,
    moved: comparison.moved,
  };
}

function figures(analysis: FullAnalysis, comparison: Comparison): Readonly<Record<string, MeasuredFigure>> {
  const changeOf = new Map(comparison.metrics.map((change) => [change.id, change]));
  return Object.fromEntries(
    NETWORK_METRICS.map((metric): [string, MeasuredFigure] => {
      const change = changeOf.get(metric.id);
      return [
        metric.id,
        {
          ...described(metric, metric.scope, analysis.network.settings),
          value: metric.value(analysis),
          previous: change?.before ?? null,
          difference: change?.difference ?? null,
          explanation: metric.explain(analysis),
        },
      ];
    }),
  );
}

function described(
  metric: MetricDescription,
  scope: DescribedMeasure['scope'],
  settings: AnalysisSettings,
): DescribedMeasure {
  const { id, label, unit, range, direction, formula, source } = metric;
  const parameters = Object.fromEntries(metric.parameters.map((name) => [name, settings[name]]));
  return { id, scope, label, unit, range, direction, parameters, formula, source };
}

function reportedPartners(input: AnalysisInput, analysis: FullAnalysis): readonly ReportedPartner[] {
  const partnerOf = new Map(input.partners.map((partner) => [partner.id, partner]));
  return analysis.network.partners.flatMap((partnerFigures): ReportedPartner[] => {
    const partner = partnerOf.get(partnerFigures.partnerId);
    if (partner === undefined) return [];
    return [
      {
        id: partner.id,
        name: partner.name,
        categoryId: partner.categoryId,
        tier: partner.tier,
        active: isActiveOn(partner, analysis.network.asOf),
        measures: Object.fromEntries(
          PARTNER_METRICS.map((metric) => [metric.id, metric.value(partnerFigures, analysis)]),
        ),
        lastEncounter: partnerFigures.lastEncounter,
        encounterIds: partnerFigures.encounterIds,
        overdueEncounterIds: partnerFigures.overdueEncounterIds ?? [],
      },
    ];
  });
}

function reportedCategories(input: AnalysisInput, analysis: FullAnalysis): AnalysisReport['categories'] {
  const names = namesOf(input.categories);
  return analysis.network.usualSuspects.categories.map((category) => ({
    id: category.categoryId,
    name: names[category.categoryId] ?? '',
    measures: Object.fromEntries(
      CATEGORY_METRICS.map((metric) => [metric.id, metric.value(category, analysis)]),
    ),
  }));
}

function namesOf(
  named: readonly { readonly id: string; readonly name: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
