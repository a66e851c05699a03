import type { ReactNode } from 'react';
import type { NamedCommunity, NetworkContext } from '#renderer/graph/network-context.ts';
import { formatInteger, formatShare } from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Section } from '#renderer/ui/Section.tsx';
import type { LensFiguresProps } from './lens-figures.ts';
import { MixFigures } from './MixFigures.tsx';
import { PartnerNames } from './PartnerNames.tsx';

/** As many bridges as one can act upon; the table has them all. */
const MOST_BRIDGES = 5;

/** Your bubble, who bridges out of it, the other groups, and who sits with whom. */
export function BubbleFigures({ t, context, onSelect, onOpenEncounter }: LensFiguresProps): ReactNode {
  const { bubbles } = context.analysis;
  const mine = bubbles.mineId === null ? undefined : context.communities.get(bubbles.mineId);
  return (
    <>
      <Section heading={t.lens.bubbleHeading}>
        {mine === undefined ? (
          <p>{t.lens.noBubble}</p>
        ) : (
          <>
            <p>
              {t.lens.bubble(
                mine.community.partnerIds.length,
                mine.community.attentionShare,
                mine.community.conductance,
              )}
            </p>
            <p>{outsideText(context, mine.community.id, t)}</p>
            <details className="explain">
              <summary>{t.lens.members}</summary>
              <PartnerNames context={context} ids={mine.community.partnerIds} onSelect={onSelect} />
            </details>
          </>
        )}
      </Section>
      {mine === undefined ? null : (
        <Section heading={t.lens.bridgesHeading(bubbles.bridges.length)}>
          <PartnerNames context={context} ids={bubbles.bridges.slice(0, MOST_BRIDGES)} onSelect={onSelect} />
        </Section>
      )}
      <Communities t={t} context={context} />
      <MixFigures t={t} context={context} onOpenEncounter={onOpenEncounter} />
    </>
  );
}

/** How many stand outside the bubble, and how many of them were never met. */
function outsideText({ partners }: NetworkContext, bubbleId: number, t: NetworkTexts): string {
  const outside = partners.filter(({ figures }) => figures.communityId !== bubbleId);
  const share = outside.reduce((sum, { figures }) => sum + (figures.share ?? 0), 0);
  const never = outside.filter(({ figures }) => figures.encounterCountEver === 0).length;
  return t.lens.outside(outside.length, share, never);
}

interface PartProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
}

function communityName({ isMine, leaders }: NamedCommunity, t: NetworkTexts): string {
  return isMine ? t.myBubble : t.communityName(leaders.map((leader) => leader.shortName));
}

function Communities({ t, context }: PartProps): ReactNode {
  const groups = [...context.communities.values()].filter(({ community }) => community.partnerIds.length > 1);
  if (groups.length === 0) return null;
  const none = (value: number | null): string => (value === null ? t.none : formatShare(value));
  return (
    <Section heading={t.lens.communitiesHeading}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.lens.community}</th>
            <th scope="col" className="table__number">
              {t.lens.size}
            </th>
            <th scope="col" className="table__number">
              {t.lens.share}
            </th>
            <th scope="col" className="table__number">
              {t.lens.openness}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((named) => (
            <tr key={named.community.id}>
              <th scope="row">{communityName(named, t)}</th>
              <td className="table__number">{formatInteger(named.community.partnerIds.length)}</td>
              <td className="table__number">{none(named.community.attentionShare)}</td>
              <td className="table__number">{none(named.community.conductance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
