import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { DateField } from './DateField.tsx';
import type { DateDirection } from './date-text.ts';

type End = 'from' | 'until';

interface PeriodFieldsProps {
  readonly labels: Readonly<Record<End, string>>;
  /** What was typed, right or wrong. */
  readonly from: string;
  readonly until: string;
  readonly errorOf: (end: End) => string | undefined;
  readonly today: IsoDate;
  /** Where a last day without a year lies. */
  readonly untilDirection: DateDirection;
  /** Help while nothing that is a day has been typed. */
  readonly descriptions?: Readonly<Partial<Record<End, string>>>;
  readonly onChange: (change: Partial<Record<End, string>>) => void;
}

/** From which day to which: two days side by side, each of which may stay open. */
export function PeriodFields({
  labels,
  from,
  until,
  errorOf,
  today,
  untilDirection,
  descriptions = {},
  onChange,
}: PeriodFieldsProps): ReactNode {
  const field = (
    end: End,
    value: string,
    direction: DateDirection,
    put: (text: string) => Partial<Record<End, string>>,
  ): ReactNode => (
    <DateField
      label={labels[end]}
      {...(descriptions[end] === undefined ? {} : { description: descriptions[end] })}
      today={today}
      direction={direction}
      value={value}
      error={errorOf(end)}
      onChange={(text) => {
        onChange(put(text));
      }}
    />
  );
  return (
    <div className="field-row">
      {field('from', from, 'past', (text) => ({ from: text }))}
      {field('until', until, untilDirection, (text) => ({ until: text }))}
    </div>
  );
}
