import type { DuplicateReason } from '#shared/duplicates/duplicate.ts';
import { formatInteger, formatList, plural } from '../format.ts';
import { pickerTexts } from './pickers.ts';

/** Why two look like one, as a part of a sentence. */
const REASONS: Readonly<Record<DuplicateReason, string>> = {
  'same-name': 'dezelfde naam',
  spelling: 'bijna dezelfde schrijfwijze',
  'legal-form': 'dezelfde naam met een andere rechtsvorm',
  municipality: 'dezelfde plaatsnaam, met en zonder “gemeente”',
  'word-order': 'dezelfde woorden in een andere volgorde',
  typo: 'één letter verschil',
  'general-words': 'dezelfde naam met een algemeen woord erbij',
  'short-name': 'de korte naam van de ander',
  abbreviation: 'de afkorting van de ander',
  website: 'dezelfde website',
  initials: 'passende voorletters',
  'short-form': 'roepnaam van de ander',
  nickname: 'bijnaam van de ander',
  'married-name': 'een dubbele achternaam',
  'name-prefix': 'een ander tussenvoegsel',
  'given-name-only': 'dezelfde voornaam',
  email: 'hetzelfde e-mailadres',
  phone: 'hetzelfde telefoonnummer',
  'same-partner': 'bij dezelfde partner',
};

const counted = (count: number, one: string, other: string): string =>
  `${formatInteger(count)} ${plural(count, { one, other })}`;

/** Words of the screen of what may be double. */
export const duplicateTexts = {
  kinds: { organisation: 'Partners', person: 'Personen' },
  kind: 'Wat vergelijk je',
  title: (count: number): string =>
    count === 0 ? 'Niets lijkt dubbel' : `${counted(count, 'paar lijkt', 'paren lijken')} dubbel`,
  searching: 'Namen, e-mailadressen en telefoonnummers worden vergeleken…',
  summary:
    'Vergelijk ze en voeg samen wat hetzelfde is. Wat je zegt dat niet hetzelfde is, komt hier niet meer terug.',
  more: (shown: number): string =>
    `De eerste ${formatInteger(shown)} staan hier; na het samenvoegen komen de volgende.`,
  empty: {
    organisation: 'Geen twee partners lijken op elkaar. Wat later dubbel binnenkomt, staat hier.',
    person: 'Geen twee personen lijken op elkaar. Wat later dubbel binnenkomt, staat hier.',
  },
  certainty: { high: 'Vrijwel zeker', fair: 'Waarschijnlijk', low: 'Misschien' },
  reasons: (reasons: readonly DuplicateReason[]): string =>
    formatList(reasons.map((reason) => REASONS[reason])),
  noReasons: 'Op naam, e-mail en telefoon lijken deze twee niet op elkaar: kijk goed of het er echt één is.',
  and: 'en',
  compare: (one: string, other: string): string => `${one} en ${other} vergelijken`,
  list: 'Mogelijk dubbel',
  gone: 'staat er niet meer',
  back: 'Terug naar de lijst',
  compareTitle: (one: string, other: string): string =>
    one === other ? `Twee keer ${one}` : `${one} of ${other}`,
  choose: 'Kies per regel wat blijft. Ontmoetingen, mensen, relaties en afspraken van allebei blijven.',
  field: 'Gegeven',
  left: 'Links',
  right: 'Rechts',
  both: 'Allebei',
  nothing: 'niets ingevuld',
  hangs: 'Wat eraan hangt',
  counts: {
    encounters: (count: number): string => counted(count, 'ontmoeting', 'ontmoetingen'),
    positions: (count: number): string => counted(count, 'functie', 'functies'),
    collaborations: (count: number): string => counted(count, 'verband', 'verbanden'),
    ties: (count: number): string => counted(count, 'relatie', 'relaties'),
    openCommitments: (count: number): string => counted(count, 'open afspraak', 'open afspraken'),
    assessments: (count: number): string => counted(count, 'peiling', 'peilingen'),
  },
  noCounts: 'nog niets',
  start: {
    title: (name: string): string => `${name} samenvoegen`,
    help: 'Kies de ander. Daarna zie je ze naast elkaar en kies je per regel wat blijft; er wordt nog niets veranderd.',
    other: { organisation: 'Met welke partner?', person: 'Met welke persoon?' },
    compare: 'Naast elkaar zetten',
    close: 'Sluiten',
    ...pickerTexts.names,
    placeholder: 'Typ een naam',
    chosen: 'Gekozen',
    archived: 'gearchiveerd',
  },
  merge: 'Samenvoegen',
  distinct: 'Niet dezelfde',
  distinctHeading: (count: number): string => `Niet dezelfde (${formatInteger(count)})`,
  lookAgain: 'Toch vergelijken',
  fields: {
    name: 'Naam',
    shortName: 'Korte naam',
    categoryId: 'Soort',
    tier: 'Belang',
    scale: 'Schaal',
    themeIds: 'Opgaven',
    areaIds: 'Wijken',
    desiredIntervalDays: 'Eigen ritme',
    website: 'Website',
    note: 'Notitie',
    from: 'Vanaf',
    until: 'Tot en met',
    nickname: 'Ook wel',
    email: 'E-mail',
    phone: 'Telefoon',
  },
  days: (count: number): string => counted(count, 'dag', 'dagen'),
} as const;
export type DuplicateTexts = typeof duplicateTexts;
