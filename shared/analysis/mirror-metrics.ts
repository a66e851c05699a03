import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import type { FullAnalysis } from './full-analysis.ts';
import type { Explanation, MetricDescription } from './metric.ts';
import type { KeptCommitments, MirrorAspect, MirrorShare } from './mirror.ts';

/** What the figures of the mirror are taken from: no figure of it needs the links between partners. */
export type MirrorSource = Pick<FullAnalysis, 'mirror' | 'timeSplits'>;

/** A figure of the mirror; also one for the whole network. */
export interface MirrorMetric extends MetricDescription {
  readonly scope: 'network';
  readonly value: (source: MirrorSource) => number | null;
  readonly explain: (source: MirrorSource) => Explanation;
}

function shareOf({ mirror }: MirrorSource, aspect: MirrorAspect, value: string): MirrorShare | undefined {
  return mirror.shares[aspect].find((share) => share.value === value);
}

function aspectShare(
  id: string,
  label: string,
  aspect: MirrorAspect,
  value: string,
  direction: MirrorMetric['direction'],
): MirrorMetric {
  return {
    id,
    scope: 'network',
    label,
    unit: 'share',
    range: [0, 1],
    direction,
    parameters: ['periodDays'],
    formula: `encounters with ${aspect} = ${value} / all encounters of the period`,
    source: '',
    value: (analysis) => shareOf(analysis, aspect, value)?.shareOfEncounters ?? null,
    explain: (analysis) => {
      const share = shareOf(analysis, aspect, value);
      const unknown = analysis.mirror.shares[aspect].find((each) => each.value === null);
      return {
        parts: {
          encounters: share?.encounters ?? 0,
          unknown: unknown?.encounters ?? 0,
          all: analysis.mirror.encounterCount,
          shareOfMinutes: share?.shareOfMinutes ?? null,
        },
        encounterIds: share?.encounterIds ?? [],
      };
    },
  };
}

function keptBy({ mirror }: MirrorSource, owner: CommitmentOwner): KeptCommitments | undefined {
  return mirror.commitments.find((kept) => kept.owner === owner);
}

function commitmentMetrics(owner: CommitmentOwner, who: string): readonly MirrorMetric[] {
  const common = { scope: 'network', parameters: ['periodDays'], source: '' } as const;
  return [
    {
      ...common,
      id: `commitments-kept-${owner}`,
      label: `Afspraken op tijd nagekomen door ${who}`,
      unit: 'share',
      range: [0, 1],
      direction: 'up',
      formula: 'done on or before the last day / fell due in the period and decided',
      value: (analysis) => keptBy(analysis, owner)?.keptInTime ?? null,
      explain: (analysis) => {
        const kept = keptBy(analysis, owner);
        return {
          parts: {
            due: kept?.due ?? 0,
            inTime: kept?.inTime ?? 0,
            late: kept?.late ?? 0,
            open: kept?.open ?? 0,
          },
          encounterIds: kept?.encounterIds ?? [],
        };
      },
    },
    {
      ...common,
      id: `commitments-days-${owner}`,
      label: `Dagen tot een afspraak gedaan is, ${who} (mediaan)`,
      unit: 'days',
      range: [null, null],
      direction: 'down',
      formula: 'median of days from promise to done, over what was done in the period',
      value: (analysis) => keptBy(analysis, owner)?.medianDays ?? null,
      explain: (analysis) => {
        const kept = keptBy(analysis, owner);
        return { parts: { done: kept?.done ?? 0 }, encounterIds: kept?.doneEncounterIds ?? [] };
      },
    },
  ];
}

function timeMetric(part: 'college' | 'organisation' | 'outside', label: string): MirrorMetric {
  return {
    id: `time-${part}`,
    scope: 'network',
    label,
    unit: 'share',
    range: [0, 1],
    direction: 'none',
    parameters: ['periodDays'],
    formula: `hours for ${part} / all hours written down in the period`,
    source: 'NSOB (2023), De gemeentesecretaris buiten de deur, for the published average',
    value: ({ timeSplits }) => timeSplits.period.shares?.[part] ?? null,
    explain: ({ timeSplits: { period, previousPeriod } }) => ({
      parts: {
        weeks: period.weekCount,
        hours: period.hours,
        previous: previousPeriod.shares?.[part] ?? null,
        againstTarget: period.againstTarget?.[part] ?? null,
        againstPublished: period.againstPublished?.[part] ?? null,
      },
    }),
  };
}

/** Figures of the mirror: tijd, taal, toneel. */
export const MIRROR_METRICS: readonly MirrorMetric[] = [
  timeMetric('college', 'Tijd voor het college'),
  timeMetric('organisation', 'Tijd voor de organisatie'),
  timeMetric('outside', 'Tijd voor de omgeving'),
  aspectShare('script-unexpected', 'Onverwachte ontmoetingen', 'script', 'unexpected', 'up'),
  aspectShare('script-recurring', 'Vast terugkerende ontmoetingen', 'script', 'recurring', 'down'),
  aspectShare('podium-town-hall', 'In het gemeentehuis', 'podium', 'town-hall', 'down'),
  aspectShare('orientation-chance', 'Gericht op een kans', 'orientation', 'chance', 'up'),
  aspectShare('orientation-risk', 'Gericht op een risico', 'orientation', 'risk', 'none'),
  {
    id: 'inside-out',
    scope: 'network',
    label: 'Van buiten naar binnen',
    unit: 'share',
    range: [0, 1],
    direction: 'up',
    parameters: ['periodDays'],
    formula: 'encounters with a signal or a story / all encounters of the period',
    source: '',
    value: ({ mirror }) => mirror.insideOut.ratio,
    explain: ({ mirror }) => ({
      parts: { encounters: mirror.insideOut.encounters, all: mirror.encounterCount },
      encounterIds: mirror.insideOut.encounterIds,
    }),
  },
  ...commitmentMetrics('us', 'ons'),
  ...commitmentMetrics('colleague', 'een collega'),
  ...commitmentMetrics('them', 'de partner'),
];
