import { fold } from '#shared/texts/fold.ts';

/** First names that are words too: with a small letter they are taken for the word. */
const ORDINARY_GIVEN: ReadonlySet<string> = new Set(
  'wil mark roos bloem storm linde mees lente wolf hoop trouw zon maan ster sterre iris jasmijn merel valk beer hart mei april juni floor joy star rein reinier bas tess bente bo vos klaver daan fleur noor eva job ad ed teun stijn bram'.split(
    ' ',
  ),
);

/** Whether a first name, written without a capital, is more likely an ordinary word. */
export function isOrdinaryGiven(name: string): boolean {
  return ORDINARY_GIVEN.has(fold(name));
}
