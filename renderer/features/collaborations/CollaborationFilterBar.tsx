import { ListFilter } from 'lucide-react';
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
import { sentenceCase } from '#renderer/i18n/format.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { SearchField } from '#renderer/ui/fields/SearchField.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { type CollaborationFilters, countFilters, NO_FILTERS } from './collaboration-filters.ts';
import '#renderer/ui/tables/filter-bar.css';
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

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
}

/** Value of "all"; no code and no id looks like it. */
const ALL = '';

function Choice<Value extends string>({
  label,
  all,
  value,
  options,
  onChange,
}: ChoiceProps<Value>): ReactNode {
  return (
    <Select<Value | typeof ALL>
      label={label}
      value={value ?? ALL}
      options={[{ value: ALL, label: all }, ...options]}
      onChange={(chosen) => {
        onChange(chosen === ALL ? null : chosen);
      }}
    />
  );
}

function labelled<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] {
  return values.map((value) => ({ value, label: sentenceCase(labels[value]) }));
}

/** Search, and filters that fold away. */
export function CollaborationFilterBar(props: CollaborationFilterBarProps): ReactNode {
  const { t, filters, onChange, open } = props;
  const regionId = useId();
  const count = countFilters(filters);
  const { all } = t.filters;
  return (
    <div className="collaboration-filters">
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
          {t.filters.toggle(count)}
        </Button>
        {count === 0 && filters.query === '' ? null : (
          <Button
            variant="quiet"
            onClick={(event) => {
              // This button goes away with what it wipes.
              event.currentTarget.parentElement?.querySelector('input')?.focus();
              onChange({ ...NO_FILTERS, withArchived: filters.withArchived });
            }}
          >
            {t.filters.clear}
          </Button>
        )}
        <Checkbox
          label={t.withArchived}
          checked={filters.withArchived}
          onChange={(withArchived) => {
            onChange({ ...filters, withArchived });
          }}
        />
        <output className="secondary-text filter-bar__shown">{props.shownText}</output>
      </div>
      <div id={regionId} className="collaboration-filters__choices" hidden={!open}>
        <Choice
          label={t.filters.form}
          all={all}
          value={filters.form}
          options={labelled(collaborationFormSchema.options, COLLABORATION_FORM_LABELS)}
          onChange={(form) => {
            onChange({ ...filters, form });
          }}
        />
        <Choice
          label={t.filters.phase}
          all={all}
          value={filters.phase}
          options={labelled(phaseSchema.options, PHASE_LABELS)}
          onChange={(phase) => {
            onChange({ ...filters, phase });
          }}
        />
        <Choice
          label={t.filters.role}
          all={all}
          value={filters.role}
          options={labelled(ownRoleSchema.options, OWN_ROLE_LABELS)}
          onChange={(role) => {
            onChange({ ...filters, role });
          }}
        />
        <Choice
          label={t.filters.governmentRole}
          all={all}
          value={filters.governmentRole}
          options={labelled(governmentRoleSchema.options, GOVERNMENT_ROLE_LABELS)}
          onChange={(governmentRole) => {
            onChange({ ...filters, governmentRole });
          }}
        />
        <Choice
          label={t.filters.theme}
          all={all}
          value={filters.themeId}
          options={props.themes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(themeId) => {
            onChange({ ...filters, themeId });
          }}
        />
      </div>
    </div>
  );
}
