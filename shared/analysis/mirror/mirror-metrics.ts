import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import type { FullAnalysis } from '../full-analysis.ts';
import type { Explanation, MetricDescription } from '../metrics/metric.ts';
import type { KeptCommitments, MirrorAspect, MirrorShare } from './mirror.ts';

/** What the figures of the mirror are taken from: no figure of it needs the links between partners. */
export type MirrorSource = Pick<FullAnalysis, 'mirror' | 'heard' | 'timeSplits'>;

/** A figure of the mirror; also one for the whole network. */
export interface MirrorMetric extends MetricDescription {
  readonly scope: 'network';
  readonly value: (source: MirrorSource) => number | null;
  readonly explain: (source: MirrorSource) => Explanation;
}

function shareOf({ mirror }: MirrorSource, aspect: MirrorAspect, value: string): MirrorShare | undefined {
  return mirror.shares[aspect].find((share) => share.value === value);
}

/** `null` where nothing of the characteristic was written down: then nobody knows that it never was so. */
function knownShare(source: MirrorSource, aspect: MirrorAspect, value: string): number | null {
  const isWritten = source.mirror.shares[aspect].some(
    (share) => share.value !== null && share.encounters > 0,
  );
  return isWritten ? (shareOf(source, aspect, value)?.shareOfEncounters ?? null) : null;
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
    source: aspect === 'tone' ? 'NSOB (2023), De gemeentesecretaris buiten de deur, for the five tones' : '',
    value: (analysis) => knownShare(analysis, aspect, value),
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

type Heard = Pick<MirrorMetric, 'id' | 'label' | 'unit' | 'direction' | 'formula'> & {
  readonly count: (heard: MirrorSource['heard']) => number;
  readonly explain: (heard: MirrorSource['heard']) => Explanation;
};

/** A count of what was heard; `null` in a period without encounters, where nothing could be heard. */
function heardMetric({ count, explain, ...description }: Heard): MirrorMetric {
  return {
    ...description,
    scope: 'network',
    range: [0, null],
    parameters: ['periodDays'],
    source: '',
    value: ({ mirror, heard }) => (mirror.encounterCount === 0 ? null : count(heard)),
    explain: ({ heard }) => explain(heard),
  };
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
  aspectShare('tone-keep-measure', 'Toon: de maat houden', 'tone', 'keep-measure', 'none'),
  aspectShare('tone-set-tone', 'Toon: zelf de toon zetten', 'tone', 'set-tone', 'none'),
  aspectShare('tone-give-voice', 'Toon: anderen op stem brengen', 'tone', 'give-voice', 'none'),
  aspectShare('tone-deal-game', 'Toon: het spel verdelen', 'tone', 'deal-game', 'none'),
  aspectShare('tone-join-in', 'Toon: meedoen en samen oefenen', 'tone', 'join-in', 'none'),
  aspectShare('performance-on-stage', 'Op het podium', 'performance', 'on-stage', 'none'),
  aspectShare('performance-backstage', 'In de coulissen', 'performance', 'backstage', 'none'),
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
  heardMetric({
    id: 'stories-heard',
    label: 'Gehoorde verhalen',
    unit: 'stories',
    direction: 'up',
    formula: 'stories written down at encounters of the period',
    count: ({ stories }) => stories.count,
    explain: ({ stories }) => ({ parts: { told: stories.told }, encounterIds: stories.encounterIds }),
  }),
  heardMetric({
    id: 'stories-told',
    label: 'Verhalen die binnen verteld zijn',
    unit: 'stories',
    direction: 'up',
    formula: 'stories of encounters of the period with a day of telling on or before the last one',
    count: ({ stories }) => stories.told,
    explain: ({ stories }) => ({
      parts: { stories: stories.count },
      encounterIds: stories.toldEncounterIds,
    }),
  }),
  heardMetric({
    id: 'silences-heard',
    label: 'Opgemerkte stiltes',
    unit: 'silences',
    direction: 'none',
    formula: 'silences written down at encounters of the period',
    count: ({ silences }) => silences.count,
    explain: ({ silences }) => ({
      parts: { encounters: silences.encounterIds.length },
      encounterIds: silences.encounterIds,
    }),
  }),
  ...commitmentMetrics('us', 'ons'),
  ...commitmentMetrics('colleague', 'een collega'),
  ...commitmentMetrics('them', 'de partner'),
];
