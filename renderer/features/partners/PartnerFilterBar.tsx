import { type ReactNode, useId } from 'react';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import { tierSchema } from '#shared/domain/vocabulary.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { PartnerListTexts } from '#renderer/i18n/texts/partners.ts';
import { STANDING_LABELS } from '#renderer/i18n/texts/ui.ts';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { labelledOptions, namedOptions } from '#renderer/ui/fields/labelled-options.ts';
import { OneOrAll } from '#renderer/ui/fields/OneOrAll.tsx';
import { FilterBar } from '#renderer/ui/tables/FilterBar.tsx';
import { countFilters, NO_FILTERS, type PartnerFilters } from './partner-rows.ts';

interface PartnerFilterBarProps {
  readonly t: PartnerListTexts;
  readonly filters: PartnerFilters;
  readonly onChange: (filters: PartnerFilters) => void;
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly open: boolean;
  readonly onToggle: () => void;
  /** "12 van 140 partners", read out when it changes. */
  readonly shownText: string;
}

const STANDINGS: readonly Standing[] = ['never-met', 'cold', 'neglected', 'lapsing', 'on-time', 'no-rhythm'];

/** Search, and filters that fold away where there is little room. */
export function PartnerFilterBar(props: PartnerFilterBarProps): ReactNode {
  const { t, filters, onChange, open } = props;
  const regionId = useId();
  const count = countFilters(filters);
  return (
    <div className="partner-filters">
      <FilterBar
        t={t}
        query={filters.query}
        onQuery={(query) => {
          onChange({ ...filters, query });
        }}
        folding={{ label: t.filters(count), regionId, open, onToggle: props.onToggle }}
        onClear={
          count === 0 && filters.query === ''
            ? null
            : () => {
                onChange(NO_FILTERS);
              }
        }
        shownText={props.shownText}
      />
      <div id={regionId} className="partner-filters__choices" hidden={!open}>
        <OneOrAll
          label={t.filter.category}
          all={t.all}
          value={filters.categoryId}
          options={namedOptions(props.categories)}
          onChange={(categoryId) => {
            onChange({ ...filters, categoryId });
          }}
        />
        <OneOrAll
          label={t.filter.tier}
          all={t.all}
          value={filters.tier}
          options={labelledOptions(tierSchema.options, TIER_LABELS)}
          onChange={(tier) => {
            onChange({ ...filters, tier });
          }}
        />
        <OneOrAll
          label={t.filter.theme}
          all={t.all}
          value={filters.themeId}
          options={namedOptions(props.themes)}
          onChange={(themeId) => {
            onChange({ ...filters, themeId });
          }}
        />
        <OneOrAll
          label={t.filter.area}
          all={t.all}
          value={filters.areaId}
          options={namedOptions(props.areas)}
          onChange={(areaId) => {
            onChange({ ...filters, areaId });
          }}
        />
        <OneOrAll
          label={t.filter.standing}
          all={t.all}
          value={filters.standing}
          options={labelledOptions(STANDINGS, STANDING_LABELS)}
          onChange={(standing) => {
            onChange({ ...filters, standing });
          }}
        />
        <Checkbox
          label={t.filter.withArchived}
          checked={filters.withArchived}
          onChange={(withArchived) => {
            onChange({ ...filters, withArchived });
          }}
        />
      </div>
    </div>
  );
}
