import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from '../Button.tsx';
import { SearchField } from '../fields/SearchField.tsx';
import './filter-bar.css';

interface FilterBarProps {
  readonly t: { readonly search: string; readonly searchPlaceholder: string; readonly clearFilters: string };
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The button of filters that fold away; absent when all of them stand in the bar. */
  readonly folding?: {
    readonly label: string;
    readonly regionId: string;
    readonly open: boolean;
    readonly onToggle: () => void;
  };
  /** `null`: nothing is filtered, so there is nothing to wipe. */
  readonly onClear: (() => void) | null;
  /** Filters that always stand in the bar. */
  readonly children?: ReactNode;
  /** "12 van 140 partners", read out when it changes. */
  readonly shownText: string;
}

/** Above a list: search, the button of the filters, and how much they leave. */
export function FilterBar(props: FilterBarProps): ReactNode {
  const { t, folding, onClear } = props;
  return (
    <div className="filter-bar">
      <SearchField
        label={t.search}
        placeholder={t.searchPlaceholder}
        clearLabel={uiTexts.clearSearch}
        value={props.query}
        onChange={props.onQuery}
      />
      {folding === undefined ? null : (
        <Button
          icon={<ListFilter aria-hidden="true" />}
          aria-expanded={folding.open}
          aria-controls={folding.regionId}
          onClick={folding.onToggle}
        >
          {folding.label}
        </Button>
      )}
      {props.children}
      {onClear === null ? null : (
        <Button
          variant="quiet"
          onClick={(event) => {
            // This button goes away with what it wipes.
            event.currentTarget.parentElement?.querySelector('input')?.focus();
            onClear();
          }}
        >
          {t.clearFilters}
        </Button>
      )}
      <output className="secondary-text filter-bar__shown">{props.shownText}</output>
    </div>
  );
}
