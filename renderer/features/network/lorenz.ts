import type { UsualSuspects } from '#shared/analysis/network-analysis.ts';

type LorenzPoint = UsualSuspects['lorenz'][number];

/**
 * Attention of the busiest part of the partners: the Lorenz curve read from its rich end, straight between its
 * points.
 *
 * @param topShare part of the partners, most attention first, 0 to 1.
 * @returns 0 to 1; 0 for an empty curve.
 */
export function attentionOfTop(lorenz: readonly LorenzPoint[], topShare: number): number {
  const at = 1 - topShare;
  for (const [index, point] of lorenz.entries()) {
    const before = lorenz[index - 1];
    if (point.populationShare < at || before === undefined) continue;
    const step = point.populationShare - before.populationShare;
    const part = step === 0 ? 1 : (at - before.populationShare) / step;
    return 1 - (before.attentionShare + part * (point.attentionShare - before.attentionShare));
  }
  return lorenz.length === 0 ? 0 : 1;
}
