import { type ReactNode, useId } from 'react';
import './toggle-chips.css';
import './field.css';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ToggleChipsProps<Value extends string, Nothing> {
  readonly label: string;
  /** The label is read out but not shown, because what stands beside it says the same. */
  readonly labelHidden?: boolean;
  readonly chips: readonly Chip<Value>[];
  readonly value: Value | Nothing;
  readonly onChange: (value: Value | Nothing) => void;
}

interface ChipsFrameProps<Value extends string> {
  readonly label: string;
  readonly labelHidden: boolean;
  readonly chips: readonly Chip<Value>[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly onClear: (() => void) | null;
}

/**
 * Radio buttons that look like chips: one stop for the Tab key, arrows to choose, as every radio group.
 * Where nothing may be chosen, pressing the chosen chip (or Space, Backspace, Delete on it) lets go of it.
 */
function ChipsFrame<Value extends string>(props: ChipsFrameProps<Value>): ReactNode {
  const { label, labelHidden, chips, value, onChoose, onClear } = props;
  const name = useId();
  return (
    <fieldset className="toggle-chips">
      <legend className={labelHidden ? 'visually-hidden' : 'field__label toggle-chips__label'}>
        {label}
      </legend>
      <div className="toggle-chips__list">
        {chips.map((chip) => (
          <label key={chip.value} className="toggle-chip">
            <input
              type="radio"
              className="toggle-chip__input"
              name={name}
              value={chip.value}
              checked={value === chip.value}
              onChange={() => {
                onChoose(chip.value);
              }}
              onClick={() => {
                if (value === chip.value) onClear?.();
              }}
              onKeyDown={(event) => {
                if (value !== chip.value || !['Backspace', 'Delete', ' '].includes(event.key)) return;
                event.preventDefault();
                onClear?.();
              }}
            />
            <span className="toggle-chip__text">{chip.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few, always one. */
export function ToggleChips<Value extends string>({
  label,
  labelHidden = false,
  chips,
  value,
  onChange,
}: ToggleChipsProps<Value, never>): ReactNode {
  return <ChipsFrame {...{ label, labelHidden, chips, value }} onChoose={onChange} onClear={null} />;
}

/** One of a few, or none. */
export function OptionalToggleChips<Value extends string>({
  label,
  labelHidden = false,
  chips,
  value,
  onChange,
}: ToggleChipsProps<Value, null>): ReactNode {
  return (
    <ChipsFrame
      {...{ label, labelHidden, chips, value }}
      onChoose={onChange}
      onClear={() => {
        onChange(null);
      }}
    />
  );
}
