/** Durations as the Dutch type them. */
export type ParsedMinutes =
  | { readonly ok: true; readonly minutes: number | null }
  | { readonly ok: false; readonly code: 'minutes-too-few' | 'minutes-too-many' | 'unclear-minutes' };

const MINUTES_PER_DAY = 1440;

const IN_WORDS: Readonly<Record<string, number>> = {
  kwartier: 15,
  'een kwartier': 15,
  'half uur': 30,
  halfuur: 30,
  'een half uur': 30,
  'een halfuur': 30,
  'drie kwartier': 45,
  uur: 60,
  'een uur': 60,
  'anderhalf uur': 90,
  anderhalfuur: 90,
};

const PLAIN = /^(-?\d{1,5})(?: ?(?:m|min|minuten|minuut)\.?)?$/;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?: ?(?:u|uur))?$/;
const HOURS = /^(\d{1,2})(?:[.,](\d))? ?(?:u|uur|h)$/;
const HOURS_IN_QUARTERS = /^(\d{1,2}),(25|50|75) ?(?:u|uur|h)$/;
const HOURS_AND_MINUTES = /^(\d{1,2}) ?(?:u|uur|h) ?(?:en )?([0-5]?\d)(?: ?(?:m|min|minuten))?$/;

function read(text: string): number | null {
  const words = IN_WORDS[text];
  if (words !== undefined) return words;
  const plain = PLAIN.exec(text);
  if (plain !== null) return Number(plain[1]);
  const split = CLOCK.exec(text) ?? HOURS_AND_MINUTES.exec(text);
  if (split !== null) return Number(split[1]) * 60 + Number(split[2]);
  const hours = HOURS.exec(text) ?? HOURS_IN_QUARTERS.exec(text);
  if (hours !== null) return Math.round(Number(`${hours[1]}.${hours[2] ?? '0'}`) * 60);
  return null;
}

/**
 * Reads a duration: "90", "90 min", "1:30", "1,5 uur", "2u15", "anderhalf uur", "kwartier". Refused as unclear is what can mean two
 * things: "1,5" without a unit, "1.30 uur".
 *
 * @returns whole minutes from 1 to 1,440, `null` for an empty text, or the code of what is wrong.
 */
export function parseMinutesText(text: string): ParsedMinutes {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace('−', '-');
  if (plain === '') return { ok: true, minutes: null };
  const minutes = read(plain);
  if (minutes === null) return { ok: false, code: 'unclear-minutes' };
  if (minutes < 1) return { ok: false, code: 'minutes-too-few' };
  if (minutes > MINUTES_PER_DAY) return { ok: false, code: 'minutes-too-many' };
  return { ok: true, minutes };
}
