import type { ReactNode } from 'react';
import type { LabelledValue } from './labelled-options.ts';
import { Select } from './Select.tsx';

interface OneOrAllProps<Value extends string> {
  readonly label: string;
  /** What the list says for "all of them". */
  readonly all: string;
  /** `null`: all. */
  readonly value: Value | null;
  readonly options: readonly LabelledValue<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** Value of "all" in the list; no code and no id looks like it. */
const ALL = '';

/** A filter: one out of a short list, or all of it. */
export function OneOrAll<Value extends string>(props: OneOrAllProps<Value>): ReactNode {
  const { label, all, value, options, onChange } = props;
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
