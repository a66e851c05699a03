import { type ReactNode, useState } from 'react';
import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import type { MirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { Button } from '../Button.tsx';
import { type ChosenPeriod, PERIOD_CHOICES, periodOf } from './chosen-period.ts';
import { DateField } from '../fields/DateField.tsx';
import { readDay } from '../fields/read-field.ts';
import { ToggleChips } from '../fields/ToggleChips.tsx';
import './period-chooser.css';

interface PeriodChooserProps {
  readonly t: MirrorTexts['period'];
  readonly today: IsoDate;
  readonly chosen: ChosenPeriod;
  readonly onChange: (chosen: ChosenPeriod) => void;
}

/** Over which days one looks back: a quarter, a year, or days of one's own. */
export function PeriodChooser({ t, today, chosen, onChange }: PeriodChooserProps): ReactNode {
  return (
    <div className="period-chooser">
      <ToggleChips
        label={t.label}
        labelHidden
        chips={PERIOD_CHOICES.map((value) => ({ value, label: t.choices[value] }))}
        value={chosen.choice}
        onChange={(choice) => {
          onChange({ choice, own: chosen.own ?? periodOf(chosen, today) });
        }}
      />
      {chosen.choice === 'own' ? (
        <OwnDates
          t={t}
          today={today}
          period={periodOf(chosen, today)}
          onChange={(own) => {
            onChange({ choice: 'own', own });
          }}
        />
      ) : null}
    </div>
  );
}

interface OwnDatesProps {
  readonly t: MirrorTexts['period'];
  readonly today: IsoDate;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

function OwnDates({ t, today, period, onChange }: OwnDatesProps): ReactNode {
  const [from, setFrom] = useState(formatDate(period.from));
  const [until, setUntil] = useState(formatDate(period.until));
  const [tried, setTried] = useState(false);
  const [first, last] = [readDay(from, today, 'past'), readDay(until, today, 'past')];
  const refused = {
    from: first.value === null ? (first.refused ?? 'required') : null,
    until:
      last.value === null
        ? (last.refused ?? 'required')
        : first.value !== null && first.value > last.value
          ? 'ends-before-start'
          : null,
  } as const;
  const errorOf = (field: 'from' | 'until') => {
    const code = refused[field];
    return tried && code !== null ? { error: fieldErrorText(code) } : {};
  };
  return (
    <form
      className="period-chooser__own"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (refused.from !== null || refused.until !== null || first.value === null || last.value === null)
          return;
        // What is still to come is no part of a look back.
        onChange({ from: first.value, until: last.value > today ? today : last.value });
      }}
    >
      <DateField
        label={t.from}
        value={from}
        onChange={setFrom}
        today={today}
        direction="past"
        {...errorOf('from')}
      />
      <DateField
        label={t.until}
        value={until}
        onChange={setUntil}
        today={today}
        direction="past"
        {...errorOf('until')}
      />
      <Button type="submit">{t.look}</Button>
    </form>
  );
}
