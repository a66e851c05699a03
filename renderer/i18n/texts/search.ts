import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import type { SearchField, SearchHit, SearchKind } from '#shared/search/hits.ts';
import { COLLABORATION_FORM_LABELS, ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, formatInteger, plural, sentenceCase } from '../format.ts';

const FIELDS: Readonly<Record<SearchField, string>> = {
  name: 'naam',
  shortName: 'ook wel',
  nickname: 'roepnaam',
  website: 'website',
  note: 'notitie',
  email: 'e-mail',
  phone: 'telefoon',
  position: 'functie',
  subject: 'onderwerp',
  text: 'tekst',
  toldWhere: 'verteld bij',
  participants: 'erbij',
  partner: 'partner',
  members: 'leden',
};

const KINDS: Readonly<
  Record<SearchKind, { readonly heading: string; readonly one: string; readonly other: string }>
> = {
  organisation: { heading: 'Partners', one: 'partner', other: 'partners' },
  person: { heading: 'Personen', one: 'persoon', other: 'personen' },
  collaboration: {
    heading: 'Samenwerking',
    one: 'samenwerkingsverband',
    other: 'samenwerkingsverbanden',
  },
  encounter: { heading: 'Ontmoetingen', one: 'ontmoeting', other: 'ontmoetingen' },
  commitment: { heading: 'Afspraken', one: 'afspraak', other: 'afspraken' },
  observation: { heading: 'Waarnemingen', one: 'waarneming', other: 'waarnemingen' },
};

const OBSERVATIONS: Readonly<Record<ObservationKind, string>> = {
  signal: 'signaal',
  silence: 'stilte',
  story: 'verhaal',
};

/** Names of who were there that fit on a line. */
const NAMES_SHOWN = 3;

function namesOf(names: readonly string[]): string {
  const more = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return more > 0 ? `${shown} en nog ${formatInteger(more)}` : shown;
}

function dueText(due: IsoDate | null): string {
  return due === null ? 'zonder datum' : `uiterlijk ${formatDate(due)}`;
}

/** What a find is, in a few words below its title. `category` is that of a partner. */
function detailsOf(hit: SearchHit, category: string): readonly string[] {
  switch (hit.kind) {
    case 'organisation':
      return [category];
    case 'person':
      return hit.position === null ? [] : [hit.position.role, hit.position.organisation];
    case 'collaboration':
      return [COLLABORATION_FORM_LABELS[hit.form]];
    case 'encounter':
      return [formatDate(hit.date), ENCOUNTER_FORM_LABELS[hit.form], namesOf(hit.who)];
    case 'commitment':
      return [hit.done ? 'gedaan' : dueText(hit.due)];
    case 'observation':
      return [OBSERVATIONS[hit.observationKind], formatDate(hit.date)];
  }
}

/** Words of finding anything. */
export const searchTexts = {
  title: 'Zoeken in alles',
  field: 'Wat zoek je?',
  placeholder: 'Naam, functie, woord uit een notitie',
  clear: 'Zoekwoorden wissen',
  results: 'Gevonden',
  start:
    'Zoek door partners, personen, samenwerkingsverbanden, ontmoetingen, afspraken en waarnemingen. Een tikfout is niet erg.',
  keys: 'Met de pijlen loop je door de lijst, Enter opent.',
  nothing: (typed: string): string => `Niets gevonden met “${typed}”.`,
  nothingHint: 'Probeer minder woorden, of een deel van een woord.',
  count: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'vondst', other: 'vondsten' })}`,
  heading: (kind: SearchKind): string => KINDS[kind].heading,
  more: (kind: SearchKind, count: number): string =>
    `Nog ${formatInteger(count)} ${plural(count, KINDS[kind])}`,
  untitled: (hit: SearchHit): string =>
    hit.kind === 'encounter' ? sentenceCase(ENCOUNTER_FORM_LABELS[hit.form]) : '',
  details: (hit: SearchHit, category: string): string =>
    detailsOf(hit, category)
      .filter((part) => part !== '')
      .join(' · '),
  fields: FIELDS,
  archived: 'gearchiveerd',
  confidential: 'vertrouwelijk',
} as const;
export type SearchTexts = typeof searchTexts;
