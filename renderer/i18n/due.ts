import { daysBetween, type IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatDistance } from './format.ts';

const MONTHS = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const WEEKDAYS = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });
/** As many days ahead a weekday alone says which day is meant. */
const DAYS_BY_NAME = 6;

function moment(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** "12 november", with its year when that is another one. */
export function dayInWords(date: IsoDate, today: IsoDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? MONTHS.format(moment(date)) : formatDate(date);
}

/** By when something is due, as one says it: "te laat sinds 12 november", "vandaag", "over 3 dagen, op donderdag". */
export function dueInWords(due: IsoDate | null, today: IsoDate): string {
  if (due === null) return 'zonder datum';
  const ahead = daysBetween(today, due);
  if (ahead < 0) return `te laat sinds ${dayInWords(due, today)}`;
  if (ahead === 0) return 'vandaag';
  const distance = formatDistance(due, today);
  if (ahead === 1) return distance;
  return ahead <= DAYS_BY_NAME
    ? `${distance}, op ${WEEKDAYS.format(moment(due))}`
    : `${distance}, op ${dayInWords(due, today)}`;
}
