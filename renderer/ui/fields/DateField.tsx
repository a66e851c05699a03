import type { ReactNode, Ref } from 'react';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatDistance, formatWeekdayShort } from '#renderer/i18n/format.ts';
import { type DateDirection, parseDateText } from './date-text.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';

interface DateFieldProps extends Omit<FieldProps, 'description'> {
  /** What was typed, right or wrong. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly today: IsoDate;
  /** Where a day without a year lies. */
  readonly direction: DateDirection;
  /** Help while nothing that is a day has been typed. */
  readonly description?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** What the field understood, so that a slip in day or year is seen at once. */
function understood(date: IsoDate, today: IsoDate): string {
  return `${formatWeekdayShort(date)} ${formatDate(date)}, ${formatDistance(date, today)}`;
}

/**
 * A day, typed as people write it. The day that was understood stands below; leaving the field writes it out in full.
 * Arrow up and down move it by a day.
 */
export function DateField({
  value,
  onChange,
  today,
  direction,
  description,
  inputRef,
  ...field
}: DateFieldProps): ReactNode {
  const parsed = parseDateText(value, today, direction);
  // What is wrong says itself how a day is written.
  const help = parsed.ok
    ? understood(parsed.date, today)
    : field.error === undefined
      ? description
      : undefined;
  return (
    <FieldFrame {...field} {...(help === undefined ? {} : { description: help })}>
      {(control) => (
        <input
          {...control}
          ref={inputRef}
          className="text-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onBlur={() => {
            if (parsed.ok) onChange(formatDate(parsed.date));
          }}
          onKeyDown={(event) => {
            if (!parsed.ok || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onChange(formatDate(addDays(parsed.date, event.key === 'ArrowUp' ? 1 : -1)));
          }}
        />
      )}
    </FieldFrame>
  );
}
