import { PeriodFields } from '#renderer/ui/fields/PeriodFields.tsx';
import { ListFilter, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { logFilterTexts } from '#renderer/i18n/texts/encounter-table.ts';
import type { PeriodChoice } from '#renderer/i18n/texts/encounters.ts';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SearchField } from '#renderer/ui/fields/SearchField.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import '#renderer/ui/tables/filter-bar.css';
import '#renderer/ui/fields/multi-picker.css';
import { logChips } from './log-chips.ts';
import { hiddenFilterCount, isNarrowed, periodOf } from './log-filter.ts';
import { MoreLogFilters, type MoreLogFiltersProps } from './MoreLogFilters.tsx';

interface LogFiltersProps extends MoreLogFiltersProps {
  readonly today: IsoDate;
  readonly onClear: () => void;
}

const PERIODS: readonly PeriodChoice[] = ['30', '90', '365', 'all', 'custom'];

/** Search and period in sight, the other filters one click away; each that holds stands below and can be taken away. */
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
        <div>
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
        {isOpen ? <MoreLogFilters {...props} /> : null}
      </div>
      <FilterChips {...props} />
    </div>
  );
}

/** What narrows the log now; each goes away with its own button. */
function FilterChips({ filter, names, areas, onFilter }: LogFiltersProps): ReactNode {
  const t = logFilterTexts;
  const chips = logChips(filter, names, areas, t.chip);
  if (chips.length === 0) return null;
  return (
    <ul className="log-filters__chips" aria-label={t.active}>
      {chips.map((chip) => (
        <li key={chip.key} className="picker-chip">
          <span>{chip.label}</span>
          <button
            type="button"
            className="picker-chip__remove"
            aria-label={t.remove(chip.label)}
            title={t.remove(chip.label)}
            onClick={() => {
              onFilter(chip.without);
            }}
          >
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function OwnPeriod({ t, filter, today, onFilter }: LogFiltersProps): ReactNode {
  const { errors } = periodOf(filter, today);
  return (
    <PeriodFields
      labels={t}
      descriptions={{ from: t.customHelp, until: t.customHelp }}
      from={filter.fromText}
      until={filter.untilText}
      errorOf={(end) => {
        const error = errors[end];
        return error === undefined ? undefined : fieldErrorText(error);
      }}
      today={today}
      untilDirection="past"
      onChange={({ from: fromText, until: untilText }) => {
        onFilter({
          ...(fromText === undefined ? {} : { fromText }),
          ...(untilText === undefined ? {} : { untilText }),
        });
      }}
    />
  );
}
