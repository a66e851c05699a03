import { formatInteger, plural } from '../format.ts';

/** What can be chosen: the word for one, for several, and for none of it. */
interface Choosable {
  readonly one: string;
  readonly other: string;
  readonly none: string;
}

const wordsFor = ({ one, other, none }: Choosable) => ({
  remove: (name: string): string => `${name} weghalen`,
  found: (count: number): string => `${formatInteger(count)} ${plural(count, { one, other })} gevonden`,
  nothingFound: (typed: string): string => `${none} gevonden met “${typed}”.`,
});

/** What every field says in which something is chosen by typing a part of its name. What it asks, each form says itself. */
export const pickerTexts = {
  names: wordsFor({ one: 'naam', other: 'namen', none: 'Niemand' }),
  partners: wordsFor({ one: 'partner', other: 'partners', none: 'Geen partner' }),
  persons: wordsFor({ one: 'persoon', other: 'personen', none: 'Geen persoon' }),
  themes: wordsFor({ one: 'opgave', other: 'opgaven', none: 'Geen opgave' }),
  areas: wordsFor({ one: 'wijk', other: 'wijken', none: 'Geen wijk' }),
} as const;

/** How a field offers to make what is not there yet. */
export const creationTexts = {
  partner: (name: string): string => `Nieuwe partner “${name}”`,
  theme: (name: string): string => `Nieuwe opgave “${name}”`,
  area: (name: string): string => `Nieuwe wijk “${name}”`,
} as const;
