import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { backboneOf } from '../backbone.ts';
import { categoryItems, entry, LINKS } from './legend-items.ts';
import type { Lens } from './lens.ts';

const t = networkTexts.legend;

/** The few partners that get half of the time; the rest steps back. */
export const usualSuspectsLens: Lens = {
  id: 'usual-suspects',
  label: networkTexts.lenses['usual-suspects'],
  arrangement: 'recency',
  finding: ({ analysis }) =>
    networkTexts.suspectsFinding(
      analysis.settings.coreShare,
      analysis.usualSuspects.core.length,
      analysis.usualSuspects.totalMinutes,
    ),
  appearance: (partner, context) =>
    partner.figures.inCore
      ? {
          fill: { kind: 'category', mark: partner.category.mark },
          ring: 'expected',
          emphasis: 'plain',
          importance: 1 + (partner.figures.share ?? 0) / Math.max(context.largestShare, 1e-9),
        }
      : { fill: { kind: 'muted' }, ring: 'none', emphasis: 'quiet', importance: 0 },
  links: ({ links, partnerById }) =>
    backboneOf(
      links.filter(
        (link) =>
          partnerById.get(link.firstOrganisationId)?.figures.inCore === true &&
          partnerById.get(link.secondOrganisationId)?.figures.inCore === true,
      ),
      2,
    ),
  legend: (context) => {
    const { coreShare, overLitQuotient } = context.analysis.settings;
    return [
      entry(
        'core',
        { kind: 'sizes' },
        t.core(coreShare),
        t.coreWho(coreShare),
        ({ figures }) => figures.inCore,
      ),
      entry(
        'more',
        { kind: 'more-than-expected' },
        t.moreThanExpected,
        t.moreWho,
        ({ figures }) => figures.inCore && (figures.attentionQuotient ?? Infinity) > 1,
      ),
      entry(
        'suspect',
        null,
        t.suspect(overLitQuotient),
        t.suspectWho,
        ({ figures }) => figures.verdict === 'usual-suspect',
      ),
      entry(
        'less',
        { kind: 'less-than-expected' },
        t.lessThanExpected,
        t.lessWho,
        ({ figures }) => figures.inCore && (figures.attentionQuotient ?? Infinity) < 1,
      ),
      LINKS,
      entry('outside', { kind: 'muted' }, t.outsideCore, t.outsideWho, ({ figures }) => !figures.inCore),
      ...categoryItems(context),
    ];
  },
  definitions: (context) => networkTexts.definitions.usualSuspects(context.analysis),
  columns: ['tier', 'encounters', 'share', 'expected-share', 'quotient', 'verdict'],
  sortedBy: { column: 'share', direction: 'descending' },
};
