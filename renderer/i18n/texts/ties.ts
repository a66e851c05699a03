import type { TieKind } from '#shared/domain/vocabulary.ts';
import { pickerTexts } from './pickers.ts';

/** A kind of tie, seen from the partner that one starts from. */
export type TieWay = `${TieKind}:out` | 'funds:in' | 'supervises:in';

/** Words of laying and changing a tie. */
export const tieFormTexts = {
  /** As the middle of a sentence: "Woonhart financiert Buurthuis De Spil". */
  ways: {
    'works-with:out': 'werkt samen met',
    'funds:out': 'financiert',
    'funds:in': 'krijgt geld van',
    'supervises:out': 'houdt toezicht op',
    'supervises:in': 'staat onder toezicht van',
    'board-link:out': 'deelt een bestuurder met',
    'knows:out': 'kent',
    'at-odds:out': 'ligt overhoop met',
  } satisfies Readonly<Record<TieWay, string>>,
  way: (name: string): string => `${name} …`,
  other: 'Met wie',
  picker: {
    ...pickerTexts.partners,
    placeholder: 'Typ een partner',
    chosen: 'Gekozen partner',
  },
  strength: 'Sterkte',
  strengths: { 1: 'los', 2: 'gewoon', 3: 'sterk' },
  source: 'Bron',
  sourceHelp: 'Waar je dit van weet; mag leeg blijven.',
  from: 'Sinds',
  until: 'Tot en met',
  save: 'Relatie bewaren',
  cancel: 'Toch niet',
  add: 'Relatie leggen',
  edit: (sentence: string): string => `Wijzig: ${sentence}`,
  remove: (sentence: string): string => `Verwijder: ${sentence}`,
  map: {
    start: 'Relatie leggen',
    stop: 'Stop met relatie leggen',
    chooseFirst: 'Relatie leggen: kies de eerste partner op de kaart, met zoeken of in de tabel.',
    chooseFirstKeys: 'Met het toetsenbord: loop met de pijltjes en druk op Enter. Esc stopt.',
    chooseSecond: (first: string): string => `Relatie leggen vanaf ${first}: kies nu de tweede partner.`,
    title: (first: string, second: string): string => `${first} en ${second}`,
    known: (sentence: string): string => `Staat er al: ${sentence}.`,
  },
} as const;
export type TieFormTexts = typeof tieFormTexts;
