import { daysBetween, dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';

/** Numbers, dates and lists as the Dutch write them. Every text of the window goes through here. */
const LOCALE = 'nl-NL';

const integers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percentages = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const pluralRules = new Intl.PluralRules(LOCALE);
const MILLISECONDS_PER_DAY = 86_400_000;
const longDates = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortWeekdays = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', timeZone: 'UTC' });
const daysAndMonths = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const monthNames = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

function momentOf(date: IsoDate): number {
  return dayNumber(date) * MILLISECONDS_PER_DAY;
}

/** 1234 -> "1.234". */
export function formatInteger(value: number): string {
  return integers.format(value);
}

/** 1234.56 with 1 decimal -> "1.234,6"; always the given number of decimals. */
export function formatDecimal(value: number, decimals = 1): string {
  return new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** 0.468 -> "47%"; a share above nothing that would round to 0 -> "minder dan 1%". */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return 'minder dan 1%';
  return percentages.format(share);
}

/** 2026-11-22 -> "22-11-2026". */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}-${month}-${year}`;
}

/** 2026-11-22 -> "zondag 22 november 2026". */
export function formatLongDate(date: IsoDate): string {
  return longDates.format(momentOf(date));
}

/** 2026-11-22 -> "zo". */
export function formatWeekdayShort(date: IsoDate): string {
  return shortWeekdays.format(momentOf(date));
}

/** A stretch of days without a year: "16–22 november", "30 november – 6 december". */
export function formatDayRange(from: IsoDate, until: IsoDate): string {
  return daysAndMonths.formatRange(momentOf(from), momentOf(until));
}

/** 2026-11-22 -> "november 2026". */
export function formatMonth(date: IsoDate): string {
  return monthNames.format(momentOf(date));
}

/** The local moment "2026-11-22 14:05" -> "22-11-2026 om 14:05". */
export function formatMoment(moment: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}:\d{2})/.exec(moment);
  if (match === null) return moment;
  const [, year, month, day, time] = match;
  return `${day}-${month}-${year} om ${time}`;
}

/** Minutes as people say them: 45 -> "45 minuten", 120 -> "2 uur", 90 -> "1 uur en 30 minuten". */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const restText = plural(rest, { one: '1 minuut', other: `${rest} minuten` });
  if (hours === 0) return restText;
  const hoursText = `${formatInteger(hours)} uur`;
  return rest === 0 ? hoursText : `${hoursText} en ${restText}`;
}

/** Minutes in little room: 45 -> "45 min", 120 -> "2 u", 90 -> "1 u 30". */
export function formatMinutesShort(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0
    ? `${formatInteger(hours)} u`
    : `${formatInteger(hours)} u ${String(rest).padStart(2, '0')}`;
}

/** A number of days in words: 0 -> "0 dagen", 1 -> "1 dag", 45 -> "6 weken", 400 -> "13 maanden". */
export function formatDays(days: number): string {
  if (days < 14) return plural(days, { one: '1 dag', other: `${formatInteger(days)} dagen` });
  if (days < 61) return `${formatInteger(Math.round(days / 7))} weken`;
  if (days < 730) return `${formatInteger(Math.round(days / 30.4375))} maanden`;
  // Two years are 730 or 731 days: never told as one.
  return `${formatInteger(Math.max(2, Math.floor(days / 365.25)))} jaar`;
}

/** How long ago, or how far ahead, a day lies: "vandaag", "gisteren", "3 dagen geleden", "over 2 weken". */
export function formatDistance(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(date, today);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'gisteren';
  if (days === -1) return 'morgen';
  return days > 0 ? `${formatDays(days)} geleden` : `over ${formatDays(-days)}`;
}

/** The form of a word that goes with a number; in Dutch 1 takes `one`, all else (0 too) takes `other`. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return pluralRules.select(count) === 'one' ? forms.one : forms.other;
}

/** ["a", "b", "c"] -> "a, b en c". */
export function formatList(items: readonly string[]): string {
  return lists.format(items);
}

/** The first letter as a capital: labels of shared/texts/vocabulary.ts are lower case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase(LOCALE) + text.slice(1);
}

const collator = new Intl.Collator(LOCALE, { sensitivity: 'base', numeric: true });

/** Order of names as in a Dutch index: accents and capitals do not count, "Wijk 2" before "Wijk 10". */
export function compareNames(first: string, second: string): number {
  return collator.compare(first, second);
}
