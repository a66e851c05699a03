import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { PickerRow } from './picker-types.ts';

interface PickerListProps {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly PickerRow[];
  readonly activeKey: string | null;
  /** Said when there is nothing to take; `null` says nothing. */
  readonly emptyText: string | null;
  readonly onTake: (row: PickerRow) => void;
}

/** Brings a line, or the list itself, into view when it appears or becomes active. */
function bringIntoView(element: HTMLElement | null): void {
  // Missing in jsdom.
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** The list below a MultiPicker. Focus stays in the field; the field says which line is active. */
export function PickerList({ id, label, rows, activeKey, emptyText, onTake }: PickerListProps): ReactNode {
  const hasNothing = rows.every((row) => row.creation !== undefined);
  return (
    <div className="picker-list" ref={bringIntoView}>
      {hasNothing && emptyText !== null ? <p className="picker-list__empty">{emptyText}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a datalist cannot show marks and hints */}
      <div id={id} role="listbox" aria-label={label}>
        {rows.map((row) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above handles the keys
          <div
            key={row.key}
            id={`${id}-${row.key}`}
            ref={row.key === activeKey ? bringIntoView : undefined}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option belongs to a select
            role="option"
            tabIndex={-1}
            aria-selected={row.key === activeKey}
            className={classNames(
              'picker-list__row',
              row.creation !== undefined && 'picker-list__row--create',
            )}
            onPointerDown={(event) => {
              // Keeps the focus, and with it the list, where it is.
              event.preventDefault();
            }}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              onTake(row);
            }}
          >
            {row.mark}
            <span className="picker-list__words">
              <span>{row.label}</span>
              {row.hint === undefined ? null : <span className="picker-list__hint">{row.hint}</span>}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
