import type { KeyboardEvent, ReactNode } from 'react';

interface SelectionBoxProps {
  readonly label: string;
  readonly state: 'all' | 'some' | 'none';
  /** Place of the row; `null` in the head of the list. */
  readonly index: number | null;
  readonly isStop: boolean;
  /** `extend`: from the row that was ticked last up to this one. */
  readonly onTick: (checked: boolean, extend: boolean) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** The box that selects a row, or all rows; with Shift everything in between. */
export function SelectionBox({
  label,
  state,
  index,
  isStop,
  onTick,
  onKeyDown,
}: SelectionBoxProps): ReactNode {
  return (
    <label className="list-table__select" title={label}>
      <input
        type="checkbox"
        className="checkbox__input"
        aria-label={label}
        {...(index === null ? {} : { 'data-select-index': index })}
        tabIndex={isStop ? 0 : -1}
        ref={(box) => {
          if (box !== null) box.indeterminate = state === 'some';
        }}
        checked={state === 'all'}
        // The click says whether Shift was held, also when it came from the space bar.
        onClick={(event) => {
          onTick(event.currentTarget.checked, event.shiftKey);
        }}
        onChange={() => undefined}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
