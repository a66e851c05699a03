import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import { dueInWords } from '../due.ts';
import { formatInteger, plural } from '../format.ts';

const OWNERS: Readonly<Record<CommitmentOwner, string>> = {
  us: 'door jou',
  them: 'door hen',
  colleague: 'door een collega',
};

/** Words of the lines that pages of partners, persons and collaborations share. */
export const storyLineTexts = {
  encounters: {
    heading: (count: number): string =>
      count === 0
        ? 'Nog geen ontmoetingen'
        : `${formatInteger(count)} ${plural(count, { one: 'ontmoeting', other: 'ontmoetingen' })}`,
    empty: 'Leg vast wie je sprak, dan staat het hier.',
    showMore: (count: number): string => `Toon ${formatInteger(count)} eerdere`,
    notAll: (count: number): string =>
      `Dit zijn de laatste ${formatInteger(count)}. De rest vind je bij Ontmoetingen.`,
    confidential: 'vertrouwelijk',
  },
  commitments: {
    heading: (count: number): string =>
      count === 0
        ? 'Geen open afspraken'
        : `${formatInteger(count)} open ${plural(count, { one: 'afspraak', other: 'afspraken' })}`,
    due: (facts: { readonly due: IsoDate; readonly today: IsoDate }): string =>
      dueInWords(facts.due, facts.today),
    noDue: 'zonder datum',
    owner: OWNERS,
    done: 'Gedaan',
    doneFor: (text: string): string => `Gedaan: ${text}`,
  },
} as const;
