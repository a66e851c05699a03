import { Merge } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import './filter-bar.css';

interface SelectionBarProps {
  readonly t: {
    readonly selected: (count: number) => string;
    readonly merge: string;
    readonly mergeHelp: string;
    readonly clearSelection: string;
  };
  /** How many rows are chosen; with none there is nothing to show. */
  readonly count: number;
  /** Makes one of the two that are chosen; `null`: not two are chosen. */
  readonly onMerge: (() => void) | null;
  readonly onClear: () => void;
  /** What more can be done with them. */
  readonly children?: ReactNode;
}

/** Makes one of the two that are chosen; `null` when not two are chosen. */
export function mergeOf<Id>(
  chosen: readonly Id[],
  onMerge: (one: Id, other: Id) => void,
): (() => void) | null {
  const [one, other] = chosen;
  if (chosen.length !== 2 || one === undefined || other === undefined) return null;
  return () => {
    onMerge(one, other);
  };
}

/** How many rows are chosen, and what can be done with them. */
export function SelectionBar({ t, count, onMerge, onClear, children }: SelectionBarProps): ReactNode {
  if (count === 0) return null;
  return (
    <div className="selection-bar">
      <output>{t.selected(count)}</output>
      {children}
      {onMerge === null ? null : (
        <Button icon={<Merge aria-hidden="true" />} onClick={onMerge}>
          {t.merge}
        </Button>
      )}
      <Button
        variant="quiet"
        onClick={(event) => {
          // This button goes away with what it wipes.
          event.currentTarget.closest('.page')?.querySelector<HTMLElement>('.list-table input')?.focus();
          onClear();
        }}
      >
        {t.clearSelection}
      </Button>
      {onMerge === null && count === 1 ? <span className="secondary-text">{t.mergeHelp}</span> : null}
    </div>
  );
}
