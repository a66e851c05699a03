import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps } from './Field.tsx';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One out of a short list; the system's own list, so that it works as people and screen readers are used to. */
export function Select<Value extends string>({
  value,
  options,
  onChange,
  ...field
}: SelectProps<Value>): ReactNode {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <div className="select-frame">
          <select
            {...control}
            className="select"
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden="true" className="select-frame__arrow" />
        </div>
      )}
    </FieldFrame>
  );
}
