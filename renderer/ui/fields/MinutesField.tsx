import type { ReactNode } from 'react';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { parseMinutesText } from './minutes-text.ts';

interface MinutesFieldProps extends FieldProps {
  /** What was typed, right or wrong. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What counts while nothing is filled in. */
  readonly defaultMinutes: number;
}

/** A duration: "90", "1:30", "1,5 uur". Leaving the field writes it out in minutes; what was understood stands below. */
export function MinutesField({
  value,
  onChange,
  defaultMinutes,
  description,
  ...field
}: MinutesFieldProps): ReactNode {
  const parsed = parseMinutesText(value);
  const minutes = parsed.ok ? parsed.minutes : null;
  const help = minutes !== null && minutes >= 60 ? formatMinutes(minutes) : description;
  return (
    <FieldFrame {...field} {...(help === undefined ? {} : { description: help })}>
      {(control) => (
        <input
          {...control}
          className="text-input"
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={String(defaultMinutes)}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onBlur={() => {
            if (minutes !== null) onChange(String(minutes));
          }}
        />
      )}
    </FieldFrame>
  );
}
