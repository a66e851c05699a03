import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { parseTimeText } from './time-text.ts';

interface TimeFieldProps extends FieldProps {
  /** What was typed, right or wrong. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A moment of the day: "14:30", "1430", "9 uur". Leaving the field writes it as hours and minutes. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps): ReactNode {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <input
          {...control}
          className="text-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onBlur={() => {
            const parsed = parseTimeText(value);
            if (parsed.ok && parsed.time !== null) onChange(parsed.time);
          }}
        />
      )}
    </FieldFrame>
  );
}
