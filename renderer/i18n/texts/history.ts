import type { Method } from '#shared/ipc/contract.ts';
import { formatInteger, formatList, plural } from '../format.ts';

/** What each change is called once it has been made. Methods that are not here change nothing that can be undone. */
const CHANGES: Readonly<Partial<Record<Method, string>>> = {
  'organisations.create': 'Partner toegevoegd',
  'organisations.update': 'Partner bewaard',
  'organisations.archive': 'Partner gearchiveerd',
  'organisations.restore': 'Partner teruggezet',
  'persons.create': 'Persoon toegevoegd',
  'persons.update': 'Persoon bewaard',
  'persons.archive': 'Persoon gearchiveerd',
  'persons.restore': 'Persoon teruggezet',
  'personBases.save': 'Doel en herkomst bewaard',
  'corrections.create': 'Verzoek genoteerd',
  'corrections.update': 'Verzoek bijgewerkt',
  'corrections.remove': 'Verzoek verwijderd',
  'retention.savePeriod': 'Bewaartermijn gewijzigd',
  'retention.keep': 'Langer bewaard',
  'retention.release': 'Niet langer bewaard',
  'retention.leave': 'Voorstel van deze maand gezien',
  'encounters.create': 'Ontmoeting vastgelegd',
  'encounters.log': 'Ontmoeting vastgelegd',
  'encounters.update': 'Ontmoeting bewaard',
  'encounters.remove': 'Ontmoeting verwijderd',
  'encounters.edit': 'Ontmoetingen gewijzigd',
  'encounters.removeMany': 'Ontmoetingen verwijderd',
  'commitments.create': 'Afspraak toegevoegd',
  'commitments.update': 'Afspraak bewaard',
  'commitments.setDone': 'Afspraak bijgewerkt',
  'commitments.remove': 'Afspraak verwijderd',
  'intentions.create': 'Voornemen toegevoegd',
  'intentions.update': 'Voornemen bewaard',
  'intentions.remove': 'Voornemen verwijderd',
  'intentions.fulfil': 'Voornemen bijgewerkt',
  'intentions.setAside': 'Voorstel opzij gezet',
  'introductions.setAside': 'Verbindingskans opzij gezet',
  'introductions.bringBack': 'Verbindingskans teruggehaald',
  'duplicates.mergeOrganisations': 'Partners samengevoegd',
  'duplicates.mergePersons': 'Personen samengevoegd',
  'duplicates.setDistinct': 'Onthouden dat het twee verschillende zijn',
  'duplicates.forgetDistinct': 'Weer als mogelijk dubbel getoond',
  'positions.change': 'Overstap vastgelegd',
  'import.apply': 'Lijst overgenomen',
  'handOver.apply': 'Netwerk samengevoegd',
  'organisations.edit': 'Partners gewijzigd',
  'collaborations.create': 'Samenwerkingsverband toegevoegd',
  'collaborations.update': 'Samenwerkingsverband bewaard',
  'collaborations.archive': 'Samenwerkingsverband gearchiveerd',
  'collaborations.restore': 'Samenwerkingsverband teruggezet',
  'assessments.create': 'Peiling vastgelegd',
  'assessments.update': 'Peiling bewaard',
  'assessments.remove': 'Peiling verwijderd',
  'ties.create': 'Relatie gelegd',
  'ties.update': 'Relatie bewaard',
  'ties.remove': 'Relatie verwijderd',
  'categories.create': 'Soort toegevoegd',
  'categories.update': 'Soort bewaard',
  'categories.order': 'Volgorde van soorten gewijzigd',
  'categories.retire': 'Soort bijgewerkt',
  'categories.merge': 'Soorten samengevoegd',
  'themes.rename': 'Opgave hernoemd',
  'themes.retire': 'Opgave bijgewerkt',
  'themes.merge': 'Opgaven samengevoegd',
  'areas.rename': 'Wijk hernoemd',
  'areas.retire': 'Wijk bijgewerkt',
  'areas.merge': 'Wijken samengevoegd',
  'calendar.accept': 'Uit de agenda vastgelegd',
  'calendar.acceptAs': 'Uit de agenda vastgelegd',
  'calendar.ignore': 'Voorstel genegeerd',
  'calendar.ignoreSeries': 'Reeks genegeerd',
  'calendar.restoreSeries': 'Reeksen worden weer voorgesteld',
  'calendar.follow': 'Ontmoeting verplaatst',
  'calendar.leave': 'Opmerking afgehandeld',
  'calendar.saveSettings': 'Agenda-instellingen bewaard',
  'calendarWeeks.take': 'Uren overgenomen',
  'mirrorSettings.saveTarget': 'Streven bewaard',
  'mirrorSettings.dismissPrompt': 'Uitnodiging weggelegd',
  'timeWeeks.save': 'Uren bewaard',
  'timeWeeks.remove': 'Uren verwijderd',
  'reflections.create': 'Reflectie bewaard',
  'reflections.update': 'Reflectie bewaard',
  'reflections.remove': 'Reflectie verwijderd',
  'signals.tell': 'Signaal binnen verteld',
  'signals.promise': 'Van een signaal een afspraak gemaakt',
  'signals.letGo': 'Signaal losgelaten',
  'signals.snooze': 'Signaal voor later gezet',
  'signals.reopen': 'Signaal weer opengezet',
  'today.snooze': 'Voorstel voor later gezet',
  'today.dismiss': 'Partner wordt niet meer voorgesteld',
  'today.bringBack': 'Partner wordt weer voorgesteld',
  'today.another': 'Een andere verrassing',
  'today.planRound': 'Rondje gepland',
  'mapPlaces.pin': 'Plek op de kaart vastgezet',
  'mapPlaces.unpin': 'Plek op de kaart losgelaten',
  'mapViews.create': 'Beeld bewaard',
  'mapViews.update': 'Beeld bijgewerkt',
  'mapViews.order': 'Volgorde van beelden gewijzigd',
  'mapViews.remove': 'Beeld verwijderd',
  'missing.mark': 'Vraag afgehandeld',
  'missing.restart': 'Vragen opnieuw begonnen',
  'themes.findOrCreate': 'Opgave toegevoegd',
  'areas.findOrCreate': 'Wijk toegevoegd',
};

const OTHER_CHANGE = 'Wijziging bewaard';

function isChange(label: string): label is keyof typeof CHANGES {
  return Object.hasOwn(CHANGES, label);
}

/** The sentence for a change, such as "Partner bewaard"; `null` when the method changes nothing that can be undone. */
export function changeText(method: Method): string | null {
  return CHANGES[method] ?? null;
}

/** The sentence for a label of HistoryState; a label from a later version still gives a sentence. */
export function historyLabelText(label: string): string {
  return (isChange(label) ? CHANGES[label] : undefined) ?? OTHER_CHANGE;
}

/** The line of a change names at most so many. */
const MOST_NAMED = 5;
/** What was heard or promised may be a whole page; so many characters tell which one it was. */
const LONGEST_NAME = 60;

type Naming = (names: readonly string[]) => string | null;

/** One thing became part of another: first what stays, then what went up in it. */
const merged =
  (what: string): Naming =>
  ([kept, gone]) =>
    kept === undefined || gone === undefined ? null : `${what} ${kept} samengevoegd met ${gone}`;

/** The files of an import, and behind them what it did: "Lijst overgenomen uit partners.xlsx: 41 nieuw, 3 gewijzigd". */
function imported(names: readonly string[]): string | null {
  const files = names.slice(0, -1);
  const counts = names.at(-1) ?? '';
  if (files.length === 0) return null;
  return counts === ''
    ? `Lijst overgenomen uit ${formatList(files)}`
    : `Lijst overgenomen uit ${formatList(files)}: ${counts}`;
}

/** Changes whose names belong inside the sentence; of any other they stand behind it. */
const NAMED: Readonly<Record<string, Naming>> = {
  'duplicates.mergeOrganisations': merged('Partner'),
  'duplicates.mergePersons': merged('Persoon'),
  'categories.merge': merged('Soort'),
  'themes.merge': merged('Opgave'),
  'areas.merge': merged('Wijk'),
  'import.apply': imported,
};

/** A change with what it was about: "Partner bewaard (Woonhart)", "Partner Woonhart samengevoegd met Woonhart BV". */
export function historyEntryText({
  label,
  names,
}: {
  readonly label: string;
  readonly names: readonly string[];
}): string {
  const sentence = NAMED[label]?.(names) ?? null;
  if (sentence !== null) return sentence;
  const change = historyLabelText(label);
  return names.length === 0 ? change : `${change} (${formatList(foremost(names))})`;
}

/** Names that all fit a line; of more the first few. */
function foremost(all: readonly string[]): readonly string[] {
  const names = all.map(shortened);
  return names.length <= MOST_NAMED ? names : [...names.slice(0, MOST_NAMED - 1), 'anderen'];
}

/** A name that fits a line: its first words. */
function shortened(name: string): string {
  const line = name.replaceAll(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= LONGEST_NAME ? line : `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…`;
}

function changes(count: number): string {
  return `${formatInteger(count)} ${plural(count, { one: 'wijziging', other: 'wijzigingen' })}`;
}

/** Words of the list of what was done. */
export const historyListTexts = {
  title: 'Wat je deed',
  hint: 'Wat je deed (Ctrl+H)',
  intro: (counts: { readonly done: number; readonly undone: number }): string => {
    if (counts.done + counts.undone === 0) return '';
    const taken = counts.undone === 0 ? '' : `, en ${formatInteger(counts.undone)} teruggenomen`;
    return `Sinds je dit bestand opende: ${changes(counts.done)}${taken}.`;
  },
  empty: 'Hier komt te staan wat je wijzigt, zolang dit bestand open is.',
  emptyDetail:
    'Elke stap kun je terugnemen, ook het samenvoegen van twee partners of het inlezen van een lijst.',
  undone: 'Teruggenomen',
  done: 'Gedaan',
  order: 'De nieuwste staat bovenaan. Terugnemen gaat op volgorde: alles wat erboven staat gaat mee.',
  backTo: (count: number): string =>
    count === 1 ? 'Neem terug' : `Neem deze en de ${formatInteger(count - 1)} erboven terug`,
  forwardTo: (count: number): string =>
    count === 1 ? 'Doe opnieuw' : `Doe deze en de ${formatInteger(count - 1)} eronder opnieuw`,
  wentBack: (count: number): string => `${changes(count)} ongedaan gemaakt.`,
  wentForward: (count: number): string => `${changes(count)} opnieuw gedaan.`,
} as const;
export type HistoryListTexts = typeof historyListTexts;

export const historyTexts = {
  undo: 'Ongedaan maken',
  undone: (change: string): string => `Ongedaan gemaakt: ${lowerFirst(change)}.`,
  redone: (change: string): string => `Opnieuw gedaan: ${lowerFirst(change)}.`,
  undoing: 'Bezig met ongedaan maken…',
  redoing: 'Bezig met opnieuw doen…',
  /** What was saved was as it stood already. */
  nothingChanged: 'Er is niets gewijzigd.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  done: (change: string): string => `${change}.`,
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl-NL') + text.slice(1);
}
