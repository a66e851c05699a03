import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { FieldErrorCode } from '#shared/errors.ts';
import { type DateDirection, parseDateText } from './date-text.ts';

/** What a typed text stands for; an empty field stands for nothing, and that is not wrong. */
export interface Reading<Value> {
  readonly value: Value | null;
  /** Why it stands for nothing though something was typed. */
  readonly refused: FieldErrorCode | null;
}

/** A day that may be left out. */
export function readDay(text: string, today: IsoDate, direction: DateDirection): Reading<IsoDate> {
  if (text.trim() === '') return { value: null, refused: null };
  const parsed = parseDateText(text, today, direction);
  return parsed.ok ? { value: parsed.date, refused: null } : { value: null, refused: parsed.code };
}

/** A whole number that may be left out; what is no whole number, or absurdly long, is refused. */
export function readWholeNumber(text: string): Reading<number> {
  const plain = text.trim();
  if (plain === '') return { value: null, refused: null };
  return /^-?\d{1,6}$/.test(plain)
    ? { value: Number(plain), refused: null }
    : { value: null, refused: 'not-whole' };
}

/** The refusals among readings, by field. */
export function refusedReadings(
  readings: Readonly<Record<string, Reading<unknown>>>,
): Readonly<Record<string, FieldErrorCode>> {
  return Object.fromEntries(
    Object.entries(readings).flatMap(([field, { refused }]) => (refused === null ? [] : [[field, refused]])),
  );
}
