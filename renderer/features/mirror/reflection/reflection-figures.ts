import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';

/** Figures by the id of their metric; without an entry: not computed yet. */
export type ReflectionFigures = Readonly<Record<string, number | null>>;

/** All figures that may stand beside a question; those that need the links between partners come later. */
export function reflectionFigures(report: MirrorReport, network: NetworkFigures | null): ReflectionFigures {
  const measures = Object.entries(report.measures).map(([id, { value }]) => [id, value] as const);
  return {
    ...Object.fromEntries(measures),
    'usual-suspects': report.usualSuspects.suspects.length,
    'core-size': report.usualSuspects.core.length,
    ...(network === null
      ? {}
      : {
          'bubble-share': network.bubbles.bubbleShare,
          'mixed-table-share': network.bubbles.mixedTable.share,
          renewal: network.usualSuspects.renewal,
          'standing-never-met': network.neglected.counts['never-met'],
        }),
  };
}
