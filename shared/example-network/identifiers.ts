import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Random, randomFor } from './random.ts';

function hexadecimal(random: Random, digits: number): string {
  let text = '';
  for (let index = 0; index < digits; index += 1) text += random.integer(0, 15).toString(16);
  return text;
}

/** Hands out the next id, as what the schema says it is. */
export type NextId = <Id>(schema: { readonly parse: (text: string) => Id }) => Id;

/**
 * Makes UUIDv7 text without a clock: the first is stamped with midnight (UTC) of `asOf`, each next one a millisecond
 * later, so that ids sort in the order in which they were made; the rest of the bits follow from the seed.
 *
 * @see RFC 9562, section 5.7
 */
export function identifierMaker(asOf: IsoDate, seed: number): NextId {
  const random = randomFor(seed, `identifiers ${asOf}`);
  let milliseconds = Date.parse(`${asOf}T00:00:00Z`);
  return (schema) => {
    const time = milliseconds.toString(16).padStart(12, '0');
    milliseconds += 1;
    const variant = random.pick(['8', '9', 'a', 'b']);
    const text = [
      time.slice(0, 8),
      time.slice(8),
      `7${hexadecimal(random, 3)}`,
      `${variant}${hexadecimal(random, 3)}`,
      hexadecimal(random, 12),
    ].join('-');
    return schema.parse(text);
  };
}
