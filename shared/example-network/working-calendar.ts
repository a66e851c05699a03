import { addDays, dayNumber, type IsoDate, isoDate, isoWeekOf } from '#shared/domain/calendar-date.ts';

/** Easter Sunday of a year in the Gregorian calendar. @see Meeus, Astronomical Algorithms (1991), chapter 8 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekdayShift =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const days = epact + weekdayShift - 7 * correction + 114;
  const month = Math.floor(days / 31);
  const day = (days % 31) + 1;
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** Days on which a Dutch town hall is closed. The King's birthday moves to Saturday when it falls on a Sunday. */
function isHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  const easter = dayNumber(easterSunday(year));
  const fromEaster = dayNumber(date) - easter;
  // Good Friday, Easter, Ascension with the Friday after it, Whitsun.
  if ([-2, 0, 1, 39, 40, 49, 50].includes(fromEaster)) return true;
  const kingsDay = weekdayOf(isoDate(`${year}-04-27`)) === 7 ? '04-26' : '04-27';
  return ['01-01', '05-05', '12-25', '12-26', kingsDay].includes(date.slice(5));
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** How full the diary of such an ISO week is, against 1 for a normal week; weeks that miss here are normal. */
const QUIET_WEEKS: Readonly<Record<number, number>> = {
  1: 0.4,
  8: 0.6,
  18: 0.5,
  28: 0.7,
  29: 0.4,
  30: 0,
  31: 0,
  32: 0,
  33: 0.3,
  34: 0.6,
  42: 0.5,
  52: 0.4,
};

/**
 * How much of an ordinary working day the secretaris has for partners: 1 on an ordinary working day, less in school
 * holidays, 0 in the weekend, on holidays, between Christmas and New Year and during the own summer leave.
 */
export function dayWeight(date: IsoDate): number {
  const betweenTheYears = date.slice(5) >= '12-24' || date.slice(5) <= '01-02';
  if (weekdayOf(date) > 5 || betweenTheYears || isHoliday(date)) return 0;
  return QUIET_WEEKS[isoWeekOf(date).week] ?? 1;
}

/** The same day of the month `months` earlier, or the last day of that month when it has no such day. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const monthIndex = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  const firstOfNext = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const lastDay = Number(addDays(isoDate(firstOfNext), -1).slice(8));
  const day = Math.min(Number(date.slice(8)), lastDay);
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
