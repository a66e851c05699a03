import type { ReactNode } from 'react';
import type { NamedCommunity, NetworkContext } from '#renderer/graph/network-context.ts';
import { formatDecimal, formatInteger, formatShare } from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { CategoryMark } from '#renderer/ui/CategoryMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LensFiguresProps } from './lens-figures.ts';
import { PartnerNames } from './PartnerNames.tsx';

/** As many bridges as one can act upon; the table has them all. */
const MOST_BRIDGES = 5;

/** Your bubble, who bridges out of it, the other groups, and who sits with whom. */
export function BubbleFigures({ t, context, onSelect }: LensFiguresProps): ReactNode {
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
      <Mixing t={t} context={context} />
    </>
  );
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

function Mixing({ t, context }: PartProps): ReactNode {
  const { mixedTable, diversity, ego, externalInternalIndex, externalInternalOverall } =
    context.analysis.bubbles;
  const index = new Map(externalInternalIndex.map(({ categoryId, value }) => [categoryId, value]));
  const rows = context.categories.flatMap((category) => {
    const value = index.get(category.id);
    return value === undefined || value === null ? [] : [{ category, value }];
  });
  return (
    <>
      <Section heading={t.lens.mixHeading}>
        <ul className="network-figures">
          <li>
            {mixedTable.share === null
              ? t.lens.noTables
              : t.lens.mixed(mixedTable.mixed, mixedTable.tables, mixedTable.share)}
          </li>
          {diversity === null ? null : <li>{t.lens.diversity(diversity)}</li>}
          {ego.effectiveSize === null ? null : (
            <li>{t.lens.ego(ego.effectiveSize, ego.efficiency, ego.constraint)}</li>
          )}
        </ul>
      </Section>
      {rows.length === 0 ? null : (
        <Section heading={t.lens.mixIndexHeading}>
          <table className="table">
            <caption>{t.lens.mixIndexCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.lens.category}</th>
                <th scope="col" className="table__number">
                  {t.lens.mixIndex}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ category, value }) => (
                <tr key={category.id}>
                  <th scope="row">
                    <span className="network-shares__name">
                      <CategoryMark look={category} label={null} />
                      {category.name}
                    </span>
                  </th>
                  <td className="table__number">{formatDecimal(value, 2)}</td>
                </tr>
              ))}
              {externalInternalOverall === null ? null : (
                <tr>
                  <th scope="row">{t.lens.mixIndexOverall}</th>
                  <td className="table__number">{formatDecimal(externalInternalOverall, 2)}</td>
                </tr>
              )}
            </tbody>
          </table>
        </Section>
      )}
    </>
  );
}
