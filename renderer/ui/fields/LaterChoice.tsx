import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addDays, type IsoDate, isoDate } from '#shared/domain/calendar-date.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { endOfWeek } from '#shared/domain/due-commitments.ts';
import { laterTexts } from '#renderer/i18n/texts/later.ts';
import { Button } from '../Button.tsx';
import { DateField } from './DateField.tsx';
import { parseDateText } from './date-text.ts';
import './later-choice.css';

interface LaterChoiceProps {
  /** What is put off, for who hears it. */
  readonly what: string;
  readonly today: IsoDate;
  /** Always a day after today. */
  readonly onChoose: (until: IsoDate) => void;
  readonly onCancel: () => void;
}

/** The Monday after a day. */
function nextMonday(today: IsoDate): IsoDate {
  return addDays(endOfWeek(today), 1);
}

/** The first day of the month after that of a day. */
function nextMonth(today: IsoDate): IsoDate {
  return isoDate(`${addDays(isoDate(`${today.slice(0, 7)}-01`), 31).slice(0, 7)}-01`);
}

/** Until when something is put off: next week, next month, or a day. Escape leaves it as it was. */
export function LaterChoice({ what, today, onChoose, onCancel }: LaterChoiceProps): ReactNode {
  const t = laterTexts;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = parseDateText(text, today, 'future');
  const problem = parsed.ok ? (parsed.date > today ? null : 'not-in-future') : parsed.code;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard wherever the focus is inside
    <form
      className="later-choice"
      aria-label={t.group(what)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (parsed.ok && problem === null) onChoose(parsed.date);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="later-choice__quick">
        <Button
          ref={first}
          onClick={() => {
            onChoose(nextMonday(today));
          }}
        >
          {t.nextWeek}
        </Button>
        <Button
          onClick={() => {
            onChoose(nextMonth(today));
          }}
        >
          {t.nextMonth}
        </Button>
      </div>
      <DateField
        label={t.onDay}
        description={t.dayHelp}
        value={text}
        today={today}
        direction="future"
        error={tried && problem !== null ? fieldErrorText(problem) : undefined}
        onChange={setText}
      />
      <div className="later-choice__quick">
        <Button type="submit">{t.save}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
