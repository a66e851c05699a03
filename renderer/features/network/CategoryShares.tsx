import type { ReactNode } from 'react';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';

interface CategorySharesProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
}

/** Per category the share of attention against what their tiers ask for, and how many were met. */
export function CategoryShares({ t, context }: CategorySharesProps): ReactNode {
  const figures = new Map(
    context.analysis.usualSuspects.categories.map((category) => [category.categoryId, category]),
  );
  const rows = context.categories.flatMap((category) => {
    const own = figures.get(category.id);
    return own === undefined || own.partnerCount === 0 ? [] : [{ category, own }];
  });
  const longest = Math.max(0.01, ...rows.flatMap(({ own }) => [own.share ?? 0, own.expectedShare ?? 0]));
  const width = (share: number | null): string => `${(((share ?? 0) / longest) * 100).toFixed(1)}%`;
  return (
    <table className="table network-shares">
      <caption>{t.lens.categoriesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.lens.category}</th>
          <th scope="col" className="table__number">
            {t.lens.share}
          </th>
          <th scope="col" className="table__number">
            {t.lens.expectedShare}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ category, own }) => (
          <tr key={category.id}>
            <th scope="row">
              <span className="network-shares__name">
                <CategoryMark look={category} label={null} />
                {category.name}
              </span>
              <span className="secondary-text network-shares__met">
                {t.lens.metOf(own.metCount, own.partnerCount)}
              </span>
              <span className="network-shares__bar" aria-hidden="true">
                <span
                  className="network-shares__actual"
                  style={{ width: width(own.share), background: `var(--category-${category.mark})` }}
                />
                <span className="network-shares__expected" style={{ left: width(own.expectedShare) }} />
              </span>
            </th>
            <td className="table__number">{own.share === null ? t.none : t.shareInTable(own.share)}</td>
            <td className="table__number">
              {own.expectedShare === null ? t.none : t.shareInTable(own.expectedShare)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
