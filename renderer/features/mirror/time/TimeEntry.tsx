import { type ReactNode, useId, useRef, useState } from 'react';
import type { IsoDate, IsoWeek } from '#shared/domain/calendar-date.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { focusFirstError } from '#renderer/ui/fields/focus-first-error.ts';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { fieldErrorText } from '#shared/texts/errors.ts';
import {
  hoursOfPart,
  hoursText,
  lastWeeks,
  readHours,
  TIME_PARTS,
  type TimePart,
  weekLabel,
} from './hours.ts';
import { LastWeeks } from './LastWeeks.tsx';

interface TimeEntryProps {
  readonly today: IsoDate;
  /** Oldest first. */
  readonly weeks: readonly TimeWeek[];
  readonly onOpenCalendar: () => void;
}

interface Values {
  /** `null`: the week that is proposed. */
  readonly week: string | null;
  readonly college: string;
  readonly organisation: string;
  readonly outside: string;
}
const EMPTY: Values = { week: null, college: '', organisation: '', outside: '' };
/** How far back a week can be chosen here; older ones through the calendar or an import. */
const CHOICES = 26;
const MOST_HOURS = 168;

function readKept(kept: unknown): Values | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(kept, name);
    return typeof value === 'string' ? value : '';
  };
  const week = text('week');
  return {
    week: week === '' ? null : week,
    college: text('college'),
    organisation: text('organisation'),
    outside: text('outside'),
  };
}

/** The newest week that is over and has no hours yet, otherwise this week. */
function proposedWeek(choices: readonly IsoWeek[], filled: ReadonlyMap<string, TimeWeek>): string {
  const [current, ...before] = choices.map((week) => weekLabel(week));
  const open = before.slice(0, 6).find((label) => !filled.has(label));
  return open ?? current ?? '';
}

/** Three numbers for a week: typed, copied from the week before, or taken from the calendar. */
export function TimeEntry({ today, weeks, onOpenCalendar }: TimeEntryProps): ReactNode {
  const t = mirrorTimeTexts.entry;
  const form = useKeptForm('time-week', EMPTY, readKept);
  const save = useNetworkMutation('timeWeeks.save');
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const headingId = useId();
  const filled = new Map(weeks.map((week) => [weekLabel(week), week]));
  const choices = lastWeeks(today, CHOICES);
  const label = form.values.week ?? proposedWeek(choices, filled);
  const chosen = choices.find((week) => weekLabel(week) === label) ?? choices[0];
  if (!form.ready || chosen === undefined) return null;

  // A week that has hours opens with them; also the one that is proposed, of which nothing was typed yet.
  const there = filled.get(label);
  const values: Values =
    form.values.week === null && there !== undefined ? { week: label, ...textsOf(there) } : form.values;
  const read = TIME_PARTS.map((part) => readHours(values[part]));
  const total = read.reduce<number>((before, hours) => before + (hours ?? 0), 0);
  const nothing = TIME_PARTS.every((part) => values[part].trim() === '');
  const errorOf = (index: number): string | undefined => {
    if (!tried) return undefined;
    if (read[index] === null || (nothing && index === 0)) return t.notHours;
    return total > MOST_HOURS && index === 2 ? fieldErrorText('hours-too-many') : undefined;
  };
  const before = [...weeks].reverse().find((week) => weekLabel(week) < label);
  const choose = (week: string): void => {
    const kept = filled.get(week);
    // Hours of the week that was left belong to that week; what was typed goes along.
    const isKept = there !== undefined && hasTexts(values, textsOf(there));
    setTried(false);
    form.change({ ...(isKept ? EMPTY : values), ...(kept === undefined ? {} : textsOf(kept)), week });
  };
  const submit = (): void => {
    const [college, organisation, outside] = read;
    const wrong = read.includes(null) || nothing || total > MOST_HOURS;
    setTried(wrong);
    if (wrong) {
      // The message stands there at the next drawing.
      setTimeout(() => {
        focusFirstError(place.current);
      });
      return;
    }
    save.mutate(
      {
        ...chosen,
        collegeHours: college ?? 0,
        organisationHours: organisation ?? 0,
        outsideHours: outside ?? 0,
      },
      {
        onSuccess: () => {
          form.discard();
          place.current?.querySelector('input')?.focus();
        },
      },
    );
  };
  return (
    <Section heading={t.heading(t.weekName(label))}>
      <form
        ref={place}
        className="time-entry"
        noValidate
        aria-labelledby={headingId}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) submit();
        }}
      >
        <span id={headingId} className="visually-hidden">
          {t.heading(t.weekName(label))}
        </span>
        <Select
          label={t.week}
          value={label}
          options={choices.map((week) => {
            const value = weekLabel(week);
            const name = sentenceCase(t.weekName(value));
            return { value, label: filled.has(value) ? t.filled(name) : name };
          })}
          onChange={choose}
        />
        <div className="time-entry__hours">
          {TIME_PARTS.map((part, index) => {
            const error = errorOf(index);
            return (
              <TextField
                key={part}
                label={mirrorTimeTexts.parts[part]}
                inputMode="decimal"
                value={values[part]}
                onChange={(value) => {
                  form.change({ ...values, week: label, [part]: value });
                }}
                {...(error === undefined ? {} : { error })}
              />
            );
          })}
        </div>
        <p className="secondary-text tabular" aria-live="polite">
          {nothing ? '' : t.total(total)}
        </p>
        {save.error === null ? null : <ErrorNotice error={asAppError(save.error)} />}
        <div className="form__actions">
          <Button variant="primary" type="submit" disabled={save.isPending}>
            {t.save}
          </Button>
          {before === undefined ? null : (
            <Button
              onClick={() => {
                form.change({ week: label, ...textsOf(before) });
              }}
            >
              {t.copy(t.weekName(weekLabel(before)))}
            </Button>
          )}
          <Button variant="quiet" onClick={onOpenCalendar}>
            {t.calendar}
          </Button>
        </div>
      </form>
      <LastWeeks
        weeks={weeks}
        onChange={(week) => {
          choose(weekLabel(week));
          place.current?.querySelector('input')?.focus();
        }}
      />
    </Section>
  );
}

function textsOf(week: TimeWeek): Readonly<Record<TimePart, string>> {
  return {
    college: hoursText(hoursOfPart(week, 'college')),
    organisation: hoursText(hoursOfPart(week, 'organisation')),
    outside: hoursText(hoursOfPart(week, 'outside')),
  };
}

function hasTexts(values: Values, texts: Readonly<Record<TimePart, string>>): boolean {
  return TIME_PARTS.every((part) => values[part] === texts[part]);
}
