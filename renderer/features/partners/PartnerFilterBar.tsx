import { ListFilter } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import { type Tier, tierSchema } from '#shared/domain/vocabulary.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import type { PartnerListTexts } from '#renderer/i18n/texts/partners.ts';
import { STANDING_LABELS, uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { SearchField } from '#renderer/ui/fields/SearchField.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import '#renderer/ui/tables/filter-bar.css';
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
/** Value of "all" in a list; no id and no code looks like it. */
const ALL = '';

/** Search, and filters that fold away where there is little room. */
export function PartnerFilterBar(props: PartnerFilterBarProps): ReactNode {
  const { t, filters, onChange, open } = props;
  const regionId = useId();
  const count = countFilters(filters);
  const all = { value: ALL, label: t.all } as const;
  const named = <Id extends string>(things: readonly { readonly id: Id; readonly name: string }[]) => [
    all,
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="partner-filters">
      <div className="filter-bar">
        <SearchField
          label={t.search}
          placeholder={t.searchPlaceholder}
          clearLabel={uiTexts.clearSearch}
          value={filters.query}
          onChange={(query) => {
            onChange({ ...filters, query });
          }}
        />
        <Button
          icon={<ListFilter aria-hidden="true" />}
          aria-expanded={open}
          aria-controls={regionId}
          onClick={props.onToggle}
        >
          {t.filters(count)}
        </Button>
        {count === 0 && filters.query === '' ? null : (
          <Button
            variant="quiet"
            onClick={(event) => {
              // This button goes away with what it wipes.
              event.currentTarget.parentElement?.querySelector('input')?.focus();
              onChange(NO_FILTERS);
            }}
          >
            {t.clearFilters}
          </Button>
        )}
        <output className="secondary-text filter-bar__shown">{props.shownText}</output>
      </div>
      <div id={regionId} className="partner-filters__choices" hidden={!open}>
        <Select
          label={t.filter.category}
          value={filters.categoryId ?? ALL}
          options={named(props.categories)}
          onChange={(value) => {
            onChange({ ...filters, categoryId: value === ALL ? null : value });
          }}
        />
        <Select<Tier | typeof ALL>
          label={t.filter.tier}
          value={filters.tier ?? ALL}
          options={[
            all,
            ...tierSchema.options.map((tier) => ({ value: tier, label: sentenceCase(TIER_LABELS[tier]) })),
          ]}
          onChange={(value) => {
            onChange({ ...filters, tier: value === ALL ? null : value });
          }}
        />
        <Select
          label={t.filter.theme}
          value={filters.themeId ?? ALL}
          options={named(props.themes)}
          onChange={(value) => {
            onChange({ ...filters, themeId: value === ALL ? null : value });
          }}
        />
        <Select
          label={t.filter.area}
          value={filters.areaId ?? ALL}
          options={named(props.areas)}
          onChange={(value) => {
            onChange({ ...filters, areaId: value === ALL ? null : value });
          }}
        />
        <Select<Standing | typeof ALL>
          label={t.filter.standing}
          value={filters.standing ?? ALL}
          options={[
            all,
            ...STANDINGS.map((standing) => ({
              value: standing,
              label: sentenceCase(STANDING_LABELS[standing]),
            })),
          ]}
          onChange={(value) => {
            onChange({ ...filters, standing: value === ALL ? null : value });
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
