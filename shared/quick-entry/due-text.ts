import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { dueAt } from './due-dates.ts';
import { tokensOf } from './tokens.ts';

/** Longer texts are no day. */
const LONGEST = 60;

/**
 * The day that is meant by when something is due, alone in a field: "voor de zomer", "eind volgende week", "uiterlijk vrijdag",
 * "begin december". The same words as in a line of the quick entry.
 *
 * @returns `null` when the text is not wholly one day, or one that has been.
 */
export function dueOfText(text: string, today: IsoDate): IsoDate | null {
  if (text.length > LONGEST) return null;
  const tokens = tokensOf(text);
  const found = dueAt(tokens, 0, today);
  if (found === null || found.length !== tokens.length || found.days.length > 1) return null;
  return found.days[0] ?? null;
}
