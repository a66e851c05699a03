import { type ReactNode, useId } from 'react';
import type { Theme } from '#shared/domain/category.ts';
import {
  collaborationFormSchema,
  governmentRoleSchema,
  ownRoleSchema,
  phaseSchema,
} from '#shared/domain/vocabulary.ts';
import {
  COLLABORATION_FORM_LABELS,
  GOVERNMENT_ROLE_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
} from '#shared/texts/vocabulary.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { labelledOptions, namedOptions } from '#renderer/ui/fields/labelled-options.ts';
import { OneOrAll } from '#renderer/ui/fields/OneOrAll.tsx';
import { FilterBar } from '#renderer/ui/tables/FilterBar.tsx';
import { type CollaborationFilters, countFilters, NO_FILTERS } from './collaboration-filters.ts';
import './collaboration-page.css';

interface CollaborationFilterBarProps {
  readonly t: CollaborationTexts;
  readonly filters: CollaborationFilters;
  readonly onChange: (filters: CollaborationFilters) => void;
  readonly themes: readonly Theme[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly shownText: string;
}

/** Search, and filters that fold away. */
export function CollaborationFilterBar(props: CollaborationFilterBarProps): ReactNode {
  const { t, filters, onChange, open } = props;
  const regionId = useId();
  const count = countFilters(filters);
  const { all } = t.filters;
  return (
    <div className="collaboration-filters">
      <FilterBar
        t={t}
        query={filters.query}
        onQuery={(query) => {
          onChange({ ...filters, query });
        }}
        folding={{ label: t.filters.toggle(count), regionId, open, onToggle: props.onToggle }}
        onClear={
          count === 0 && filters.query === ''
            ? null
            : () => {
                onChange({ ...NO_FILTERS, withArchived: filters.withArchived });
              }
        }
        shownText={props.shownText}
      >
        <Checkbox
          label={t.withArchived}
          checked={filters.withArchived}
          onChange={(withArchived) => {
            onChange({ ...filters, withArchived });
          }}
        />
      </FilterBar>
      <div id={regionId} className="collaboration-filters__choices" hidden={!open}>
        <OneOrAll
          label={t.filters.form}
          all={all}
          value={filters.form}
          options={labelledOptions(collaborationFormSchema.options, COLLABORATION_FORM_LABELS)}
          onChange={(form) => {
            onChange({ ...filters, form });
          }}
        />
        <OneOrAll
          label={t.filters.phase}
          all={all}
          value={filters.phase}
          options={labelledOptions(phaseSchema.options, PHASE_LABELS)}
          onChange={(phase) => {
            onChange({ ...filters, phase });
          }}
        />
        <OneOrAll
          label={t.filters.role}
          all={all}
          value={filters.role}
          options={labelledOptions(ownRoleSchema.options, OWN_ROLE_LABELS)}
          onChange={(role) => {
            onChange({ ...filters, role });
          }}
        />
        <OneOrAll
          label={t.filters.governmentRole}
          all={all}
          value={filters.governmentRole}
          options={labelledOptions(governmentRoleSchema.options, GOVERNMENT_ROLE_LABELS)}
          onChange={(governmentRole) => {
            onChange({ ...filters, governmentRole });
          }}
        />
        <OneOrAll
          label={t.filters.theme}
          all={all}
          value={filters.themeId}
          options={namedOptions(props.themes)}
          onChange={(themeId) => {
            onChange({ ...filters, themeId });
          }}
        />
      </div>
    </div>
  );
}
