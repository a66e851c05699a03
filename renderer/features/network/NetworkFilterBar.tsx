import type { ReactNode } from 'react';
import { type Tier, tierSchema } from '#shared/domain/vocabulary.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select, type SelectOption } from '#renderer/ui/fields/Select.tsx';
import { type NetworkFilters, NO_FILTERS } from './network-filters.ts';

interface NetworkFilterBarProps {
  readonly t: NetworkTexts;
  readonly id: string;
  readonly context: NetworkContext;
  readonly filters: NetworkFilters;
  /** How many partners pass. */
  readonly shownCount: number;
  readonly onChange: (filters: NetworkFilters) => void;
}

const ALL = 'all';

/** Which partners are looked at. The others stay where they are and step back. */
export function NetworkFilterBar(props: NetworkFilterBarProps): ReactNode {
  const { t, id, context, filters, shownCount, onChange } = props;
  return (
    <div id={id} className="network__filters">
      <FilterSelect
        t={t}
        label={t.filterCategory}
        things={context.categories}
        value={filters.categoryId}
        onChange={(categoryId) => {
          onChange({ ...filters, categoryId });
        }}
      />
      <FilterSelect
        t={t}
        label={t.filterTier}
        things={tierSchema.options.map((tier): { id: Tier; name: string } => ({
          id: tier,
          name: sentenceCase(TIER_LABELS[tier]),
        }))}
        value={filters.tier}
        onChange={(tier) => {
          onChange({ ...filters, tier });
        }}
      />
      <FilterSelect
        t={t}
        label={t.filterTheme}
        things={context.themes}
        value={filters.themeId}
        onChange={(themeId) => {
          onChange({ ...filters, themeId });
        }}
      />
      <FilterSelect
        t={t}
        label={t.filterArea}
        things={context.areas}
        value={filters.areaId}
        onChange={(areaId) => {
          onChange({ ...filters, areaId });
        }}
      />
      <div className="network__chosen">
        <output className="secondary-text">{t.chosen(shownCount, context.partners.length)}</output>
        <Button
          variant="quiet"
          onClick={() => {
            onChange(NO_FILTERS);
          }}
        >
          {t.clearFilters}
        </Button>
      </div>
    </div>
  );
}

interface FilterSelectProps<Id extends string> {
  readonly t: NetworkTexts;
  readonly label: string;
  readonly things: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
}

function FilterSelect<Id extends string>({
  t,
  label,
  things,
  value,
  onChange,
}: FilterSelectProps<Id>): ReactNode {
  const options: readonly SelectOption<Id | typeof ALL>[] = [
    { value: ALL, label: sentenceCase(t.all) },
    ...things.map((thing) => ({ value: thing.id, label: thing.name })),
  ];
  return (
    <Select<Id | typeof ALL>
      label={label}
      value={value ?? ALL}
      options={options}
      onChange={(chosen) => {
        onChange(things.find((thing) => thing.id === chosen)?.id ?? null);
      }}
    />
  );
}
