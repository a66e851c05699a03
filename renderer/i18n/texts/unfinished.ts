import type { DraftKind } from '#shared/domain/draft-key.ts';
import type { UnfinishedForm } from '#shared/ipc/requests/drafts.ts';
import { formatList } from '../format.ts';

/** What a form is about, in a sentence that begins with "Je was nog bezig met": something new, and something that is there. */
const WHAT: Readonly<Record<DraftKind, readonly [fresh: string, known: string]>> = {
  partner: ['een nieuwe partner', 'de gegevens van partner'],
  person: ['een nieuwe persoon', 'de gegevens van'],
  collaboration: ['een nieuw samenwerkingsverband', 'het samenwerkingsverband'],
  encounter: ['een nieuwe ontmoeting', 'de ontmoeting'],
  calendar: ['een ontmoeting uit de agenda', 'de ontmoeting uit de agenda'],
  intention: ['een nieuw voornemen', 'het voornemen'],
  commitment: ['een nieuwe afspraak', 'de afspraak'],
  tie: ['een nieuwe relatie', 'de relatie van'],
  assessment: ['een nieuwe peiling', 'een peiling van'],
  position: ['een overstap', 'de overstap van'],
  'signal-tell': ['een signaal', 'het signaal'],
  'signal-promise': ['een signaal', 'het signaal'],
  'signal-let-go': ['een signaal', 'het signaal'],
  reflection: ['een reflectie', 'de reflectie op'],
  'time-week': ['de uren van een week', 'de uren van'],
  mapview: ['een nieuw beeld van de kaart', 'het beeld'],
  briefing: ['een briefing', 'de briefing van'],
  correction: ['een verzoek', 'het verzoek van'],
  dossier: ['een dossier', 'het dossier van'],
  basis: ['doel en herkomst van een persoon', 'doel en herkomst van'],
  keep: ['iets dat je langer wilt bewaren', 'iets dat je langer wilt bewaren'],
  woo: ['een export voor de Woo', 'een export voor de Woo'],
  missing: ['de vraag wie er ontbreekt', 'de vraag wie er ontbreekt'],
  calendarrule: ['een regel voor de agenda', 'een regel voor de agenda'],
  calendarsettings: ['de instellingen van de agenda', 'de instellingen van de agenda'],
};

const LONGEST_NAME = 60;

function shortened(name: string): string {
  const letters = Array.from(name.replaceAll(/\s+/gu, ' ').trim());
  return letters.length <= LONGEST_NAME
    ? letters.join('')
    : `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…`;
}

/** "een nieuwe ontmoeting (Werkbezoek)", "de gegevens van partner Woonhart". */
function whatOf({ kind, thing, title, about }: UnfinishedForm): string {
  const [fresh, known] = WHAT[kind];
  // Somebody new at a partner, an intention with somebody: those are there, and what the form is about is not.
  const isBeside = kind === 'intention' && thing?.table !== 'intention';
  const isFresh = thing === null || isBeside || about.startsWith('new');
  const names = thing === null ? '' : formatList(thing.names.slice(0, 2).map(shortened));
  if (!isFresh && names !== '') return `${known} ${names}`;
  if (title !== '') return `${fresh} (${shortened(title)})`;
  return names === '' ? fresh : `${fresh} bij ${names}`;
}

/** With its full stop, unless what was typed brings one along. */
function sentence(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}

/** Words of the line that tells what was not finished. */
export const unfinishedTexts = {
  label: 'Niet afgemaakt',
  one: (form: UnfinishedForm): string => sentence(`Je was nog bezig met ${whatOf(form)}`),
  many: (count: number): string => `Je was nog bezig met ${count} formulieren:`,
  item: (form: UnfinishedForm): string => whatOf(form),
  gone: 'Dat is er niet meer; wat je typte kun je alleen nog weggooien.',
  resume: 'Ga verder',
  resumeNamed: (form: UnfinishedForm): string => `Ga verder met ${whatOf(form)}`,
  discard: 'Gooi weg',
  discardNamed: (form: UnfinishedForm): string => `Gooi weg wat je typte: ${whatOf(form)}`,
  later: 'Later',
  discarded: (form: UnfinishedForm): string => sentence(`Weggegooid: ${whatOf(form)}`),
  bringBack: 'Toch bewaren',
  all: (count: number): string => `Toon alle ${count}`,
} as const;
