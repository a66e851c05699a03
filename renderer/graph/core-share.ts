import { coreOf } from '#shared/analysis/core.ts';
import { verdictOf } from '#shared/analysis/usual-suspects.ts';
import type { NetworkContext, NetworkPartner } from './network-context.ts';

/** Bounds and step of the slider of the usual suspects, in percent of all attention. */
export const CORE_SHARE_RANGE = { least: 25, most: 90, step: 1 } as const;

/** The network with another border of the core: who holds that share of the attention together. Nothing else changes. */
export function withCoreShare(context: NetworkContext, coreShare: number): NetworkContext {
  const { analysis } = context;
  if (coreShare === analysis.settings.coreShare) return context;
  const settings = { ...analysis.settings, coreShare };
  // The partners come in the order of their names, which decides where all else is equal.
  const core = coreOf(
    context.partners,
    coreShare,
    ({ figures }) => figures,
    () => 0,
  ).map(({ id }) => id);
  const isInCore = new Set(core);
  const partners = context.partners.map((partner): NetworkPartner => {
    const inCore = isInCore.has(partner.id);
    if (inCore === partner.figures.inCore) return partner;
    const verdict = inCore ? verdictOf(partner.figures.attentionQuotient, settings) : null;
    return { ...partner, figures: { ...partner.figures, inCore, verdict } };
  });
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const having = (verdict: string) => core.filter((id) => partnerById.get(id)?.figures.verdict === verdict);
  return {
    ...context,
    partners,
    partnerById,
    analysis: {
      ...analysis,
      settings,
      usualSuspects: {
        ...analysis.usualSuspects,
        core,
        suspects: having('usual-suspect'),
        rightlyMuch: having('rightly-much'),
      },
    },
  };
}
