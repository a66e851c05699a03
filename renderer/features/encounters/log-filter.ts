import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { FieldErrorCode } from '#shared/errors.ts';
import type { LogQuery } from '#renderer/api/saved-in-log.ts';
import type { PeriodChoice } from '#renderer/i18n/texts/encounters.ts';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';

/** Filters that hold one value or none, besides period and text. */
export const CHOICES = [
  'organisationId',
  'personId',
  'categoryId',
  'themeId',
  'areaId',
  'form',
  'script',
  'podium',
  'tone',
  'commitments',
] as const;
export type Choice = (typeof CHOICES)[number];

/** What the log shows. The days of an own period are text, so that wrong input can stand until it is mended. */
export interface LogFilter extends Pick<LogQuery, Choice> {
  readonly period: PeriodChoice;
  readonly fromText: string;
  readonly untilText: string;
  readonly text: string;
}

/** What the log opens with. */
export const START_FILTER: LogFilter = {
  period: '90',
  fromText: '',
  untilText: '',
  organisationId: null,
  personId: null,
  categoryId: null,
  themeId: null,
  areaId: null,
  form: null,
  script: null,
  podium: null,
  tone: null,
  commitments: null,
  text: '',
};

interface LogPeriod {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly errors: { readonly from?: FieldErrorCode; readonly until?: FieldErrorCode };
}

/**
 * The days that the filter means. An own period may be open at either side; a side that is no day bounds nothing and
 * says so.
 */
export function periodOf(filter: LogFilter, today: IsoDate): LogPeriod {
  switch (filter.period) {
    case 'all':
      return { from: null, until: null, errors: {} };
    case 'custom': {
      const from = filter.fromText.trim() === '' ? null : parseDateText(filter.fromText, today, 'past');
      const until = filter.untilText.trim() === '' ? null : parseDateText(filter.untilText, today, 'past');
      const fromDay = from?.ok === true ? from.date : null;
      const untilDay = until?.ok === true ? until.date : null;
      const isReversed = fromDay !== null && untilDay !== null && untilDay < fromDay;
      return {
        from: fromDay,
        until: isReversed ? null : untilDay,
        errors: {
          ...(from?.ok === false ? { from: from.code } : {}),
          ...(until?.ok === false ? { until: until.code } : {}),
          ...(isReversed ? { until: 'ends-before-start' } : {}),
        },
      };
    }
    case '30':
    case '90':
    case '365':
      // What is planned ahead belongs to "all", not to what was.
      return { from: addDays(today, 1 - Number(filter.period)), until: today, errors: {} };
  }
}

/** Whether the log stops at today, so that what was planned ahead is left out. */
export function endsToday(filter: LogFilter): boolean {
  return filter.period !== 'all' && filter.period !== 'custom';
}

/** The question to main, without the page. */
export function queryOf(filter: LogFilter, today: IsoDate): LogQuery {
  const { from, until } = periodOf(filter, today);
  const { period: _period, fromText: _from, untilText: _until, text, ...choices } = filter;
  return { ...choices, from, until, text: text.trim().slice(0, 200) };
}

/** How many filters narrow the log, the period and the search left out: those one can see. */
export function hiddenFilterCount(filter: LogFilter): number {
  return CHOICES.filter((choice) => filter[choice] !== null).length;
}

/** Whether anything narrows the log besides the period. */
export function isNarrowed(filter: LogFilter): boolean {
  return hiddenFilterCount(filter) > 0 || filter.text.trim() !== '';
}
