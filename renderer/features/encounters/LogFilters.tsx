import { ListFilter } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { encounterFormSchema } from '#shared/domain/vocabulary.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { compareNames, sentenceCase } from '#renderer/i18n/format.ts';
import type { EncounterLogTexts, PeriodChoice } from '#renderer/i18n/texts/encounters.ts';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { MultiPicker } from '#renderer/ui/MultiPicker.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useViewState } from '#renderer/ui/use-view-state.ts';
import '#renderer/ui/filter-bar.css';
import { hiddenFilterCount, isNarrowed, type LogFilter, periodOf } from './log-filter.ts';

interface LogFiltersProps {
  readonly t: EncounterLogTexts;
  readonly filter: LogFilter;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly onFilter: (change: Partial<LogFilter>) => void;
  readonly onClear: () => void;
}

const PERIODS: readonly PeriodChoice[] = ['30', '90', '365', 'all', 'custom'];

/** Search and period in sight, the other filters one click away. */
export function LogFilters(props: LogFiltersProps): ReactNode {
  const { t, filter, onFilter } = props;
  const [isOpen, setIsOpen] = useViewState('encounters.filtersOpen', false);
  const hidden = hiddenFilterCount(filter);
  const regionId = useId();
  return (
    <div className="log-filters">
      <div className="filter-bar">
        <SearchField
          label={t.search}
          placeholder={t.searchPlaceholder}
          clearLabel={uiTexts.clearSearch}
          value={filter.text}
          onChange={(text) => {
            onFilter({ text });
          }}
        />
        <div className="log-filters__period">
          <Select
            label={t.periodLabel}
            labelHidden
            value={filter.period}
            options={PERIODS.map((value) => ({ value, label: t.periods[value] }))}
            onChange={(period) => {
              onFilter({ period });
            }}
          />
        </div>
        <Button
          icon={<ListFilter aria-hidden="true" />}
          aria-expanded={isOpen}
          aria-controls={regionId}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {hidden === 0 ? t.filters : t.filtersActive(hidden)}
        </Button>
        {isNarrowed(filter) ? (
          <Button variant="quiet" onClick={props.onClear}>
            {t.clearFilters}
          </Button>
        ) : null}
      </div>
      {filter.period === 'custom' ? <OwnPeriod {...props} /> : null}
      <div id={regionId} hidden={!isOpen}>
        {isOpen ? <MoreFilters {...props} /> : null}
      </div>
    </div>
  );
}

function OwnPeriod({ t, filter, today, onFilter }: LogFiltersProps): ReactNode {
  const { errors } = periodOf(filter, today);
  return (
    <div className="field-row">
      <DateField
        label={t.from}
        description={t.customHelp}
        value={filter.fromText}
        today={today}
        direction="past"
        error={errors.from === undefined ? undefined : fieldErrorText(errors.from)}
        onChange={(fromText) => {
          onFilter({ fromText });
        }}
      />
      <DateField
        label={t.until}
        description={t.customHelp}
        value={filter.untilText}
        today={today}
        direction="past"
        error={errors.until === undefined ? undefined : fieldErrorText(errors.until)}
        onChange={(untilText) => {
          onFilter({ untilText });
        }}
      />
    </div>
  );
}

const ANY = '';

function MoreFilters({ t, filter, names, onFilter }: LogFiltersProps): ReactNode {
  const partners = useMemo(
    () =>
      [...names.organisations.values()]
        .sort((first, second) => compareNames(first.name, second.name))
        .map((organisation) => ({
          key: organisation.id,
          id: organisation.id,
          label: organisation.name,
          names: [organisation.shortName],
        })),
    [names],
  );
  const themes = [...names.themes.values()];
  return (
    <div className="field-row">
      <MultiPicker
        label={t.partner}
        texts={t.partnerPicker}
        options={partners}
        chips={partners.filter((partner) => partner.id === filter.organisationId)}
        onAdd={(key) => {
          const chosen = partners.find((partner) => partner.key === key);
          if (chosen !== undefined) onFilter({ organisationId: chosen.id });
        }}
        onRemove={() => {
          onFilter({ organisationId: null });
        }}
      />
      <Select
        label={t.theme}
        value={filter.themeId ?? ANY}
        options={[
          { value: ANY, label: t.anyTheme },
          ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
        ]}
        onChange={(value) => {
          onFilter({ themeId: themes.find((theme) => theme.id === value)?.id ?? null });
        }}
      />
      <Select
        label={t.form}
        value={filter.form ?? ANY}
        options={[
          { value: ANY, label: t.anyForm },
          ...encounterFormSchema.options.map((form) => ({
            value: form,
            label: sentenceCase(ENCOUNTER_FORM_LABELS[form]),
          })),
        ]}
        onChange={(value) => {
          onFilter({ form: encounterFormSchema.options.find((form) => form === value) ?? null });
        }}
      />
    </div>
  );
}
