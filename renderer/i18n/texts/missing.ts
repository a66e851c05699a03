import type { MissingQuestion } from '#shared/domain/missing.ts';
import { formatInteger, plural } from '../format.ts';

const QUESTIONS: Readonly<Record<MissingQuestion, { readonly ask: string; readonly help: string }>> = {
  'first-named': {
    ask: 'Wie wordt altijd als eerste genoemd?',
    help: 'De vaste namen. Staan ze er allemaal al?',
  },
  forgotten: {
    ask: 'Wie wordt altijd vergeten?',
    help: 'Wie noemt niemand, terwijl het ook over hen gaat?',
  },
  'through-others': {
    ask: 'Van wie hoor je alleen via een ander?',
    help: 'Wie laat zich vertegenwoordigen, en sprak je nooit zelf?',
  },
  new: {
    ask: 'Wie is er nieuw?',
    help: 'Wie begon het laatste jaar, of kwam er pas wonen, werken of bouwen?',
  },
  'no-seat': {
    ask: 'Wie heeft invloed, maar zit nergens aan tafel?',
    help: 'Wie houdt iets tegen of krijgt iets voor elkaar zonder ooit te vergaderen?',
  },
};

function partners(count: number): string {
  return count === 0
    ? 'nog geen partner'
    : `${formatInteger(count)} ${plural(count, { one: 'partner', other: 'partners' })}`;
}

/** Words of "Wie ontbreekt er?". */
export const missingTexts = {
  title: (empty: number, places: number): string =>
    empty === 0
      ? 'Wie ontbreekt er? Overal staat al iemand'
      : `Wie ontbreekt er? Bij ${formatInteger(empty)} van de ${formatInteger(places)} soorten en wijken staat nog niemand`,
  summary:
    'Loop je soorten partners en wijken langs en noem wie je te binnen schiet. Alleen wie op de kaart staat, kun je missen.',
  places: 'Soorten en wijken',
  categories: 'Soorten',
  areas: 'Wijken',
  noAreas: 'Je hebt nog geen wijken. Voeg ze toe bij een partner, dan vragen we er hier naar.',
  placeCount: (count: number): string => partners(count),
  progress: (done: number, all: number): string =>
    done === all ? 'alle vragen gehad' : `${formatInteger(done)} van ${formatInteger(all)} vragen gehad`,
  overall: (done: number, all: number): string =>
    `${formatInteger(done)} van de ${formatInteger(all)} vragen gehad. Wat je overslaat blijft bewaard; je gaat later verder waar je was.`,
  question: (question: MissingQuestion): string => QUESTIONS[question].ask,
  help: (question: MissingQuestion): string => QUESTIONS[question].help,
  here: (count: number): string =>
    `Hier ${plural(count, { one: 'staat', other: 'staan' })}: ${partners(count)}`,
  moreHere: (count: number): string => `en nog ${formatInteger(count)}`,
  name: 'Naam',
  nameHelp: 'Enter voegt toe. Enter zonder naam gaat naar de volgende vraag.',
  category: 'Soort',
  chooseCategory: 'Kies een soort',
  add: 'Toevoegen',
  next: 'Volgende vraag',
  skipPlace: 'Deze soort overslaan',
  skipArea: 'Deze wijk overslaan',
  isThere: (name: string): string => `${name} staat al in je netwerk.`,
  tooLong: 'Een naam is hoogstens 200 tekens lang.',
  needCategory: 'Kies eerst wat voor partner dit is.',
  done: 'Je hebt alle vragen gehad.',
  doneDetail: 'Kies links een soort of wijk om er nog eens naar te kijken, of begin opnieuw.',
  restart: 'Opnieuw beginnen',
  toPartners: 'Alle partners',
} as const;
export type MissingTexts = typeof missingTexts;
