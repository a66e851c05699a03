import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { backboneOf } from '../backbone.ts';
import type { Lens } from './lens.ts';

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
  legend: ({ analysis }) => [
    { mark: { kind: 'sizes' }, text: networkTexts.legend.core(analysis.settings.coreShare) },
    { mark: { kind: 'more-than-expected' }, text: networkTexts.legend.moreThanExpected },
    { mark: { kind: 'less-than-expected' }, text: networkTexts.legend.lessThanExpected },
    { mark: { kind: 'muted' }, text: networkTexts.legend.outsideCore },
  ],
  definitions: (context) => networkTexts.definitions.usualSuspects(context.analysis),
  columns: ['tier', 'encounters', 'share', 'expected-share', 'quotient', 'verdict'],
  sortedBy: { column: 'share', direction: 'descending' },
};
