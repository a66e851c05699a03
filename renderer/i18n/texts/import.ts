import type { ImportKind } from '#shared/import/import-fields.ts';
import type { ImportFormat } from '#shared/import/import-table.ts';
import type { ImportDone, ImportProgress, OutcomeCounts } from '#shared/import/plan.ts';
import { formatInteger, formatList, formatShare, plural, sentenceCase } from '../format.ts';

const KIND_FORMS: Readonly<Record<ImportKind, { readonly one: string; readonly other: string }>> = {
  partners: { one: 'partner', other: 'partners' },
  persons: { one: 'persoon', other: 'personen' },
  collaborations: { one: 'samenwerkingsverband', other: 'samenwerkingsverbanden' },
  ties: { one: 'relatie', other: 'relaties' },
  encounters: { one: 'ontmoeting', other: 'ontmoetingen' },
};

export type KindCount = readonly [kind: ImportKind, count: number];

/** "87 partners en 10 samenwerkingsverbanden"; kinds without any are left out. */
export function countedKinds(counts: readonly KindCount[]): string {
  return formatList(
    counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${formatInteger(count)} ${plural(count, KIND_FORMS[kind])}`),
  );
}

const rows = (count: number): string =>
  `${formatInteger(count)} ${plural(count, { one: 'rij', other: 'rijen' })}`;

const FORMATS: Readonly<Record<ImportFormat['format'], string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  vcard: 'vCard',
  'kumu-json': 'Kumu',
};
const DELIMITERS: Readonly<Record<NonNullable<ImportFormat['delimiter']>, string>> = {
  ';': 'puntkomma’s',
  ',': 'komma’s',
  '\t': 'tabs',
};
const ENCODINGS: Readonly<Record<NonNullable<ImportFormat['encoding']>, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Words of taking lists over. */
export const importTexts = {
  back: 'Terug naar Beheer',
  files: {
    title: 'Neem over wat er al op een lijst staat',
    summary:
      'Je ziet eerst wat er nieuw is, wat er verandert en wat niet gelezen kan worden. Pas daarna komt er iets in je netwerk, en met één klik is het weer weg.',
    choose: 'Bestanden kiezen…',
    drop: 'Of sleep de bestanden hierheen. Je kunt er meer tegelijk nemen, zoals partners en samenwerkingsverbanden.',
    takes: 'Wat je kunt overnemen',
    kinds: [
      'Partners, personen, samenwerkingsverbanden, relaties en ontmoetingen, als CSV of Excel (.xlsx)',
      'Adreskaartjes uit Outlook of je telefoon, als vCard (.vcf)',
      'Een kaart uit Kumu, als Excel, CSV of JSON',
    ],
    advice: 'Kolommen herkennen we aan hun naam. Lukt dat niet, dan wijs je ze zelf aan.',
  },
  busy: {
    reading: 'De bestanden worden gelezen…',
    planning: 'We vergelijken de lijst met je netwerk…',
    writing: 'De lijst wordt overgenomen…',
    part: (part: number): string => formatShare(part),
    stop: 'Stoppen',
    waiting: 'Even geduld…',
  } satisfies Record<ImportProgress['phase'] | 'stop' | 'waiting' | 'part', unknown>,
  format: ({ format, delimiter, encoding }: ImportFormat): string =>
    [
      delimiter === undefined ? FORMATS[format] : `${FORMATS[format]} met ${DELIMITERS[delimiter]}`,
      ...(encoding === undefined ? [] : [ENCODINGS[encoding]]),
    ].join(', '),
  rows,
  otherFiles: 'Andere bestanden…',
  mapping: {
    title: 'Wat staat er in welke kolom?',
    summary:
      'Wat we herkenden is al ingevuld. Je keuze wordt onthouden voor een volgende lijst met dezelfde kolommen.',
    next: 'Naar het voorbeeld',
    kind: 'Deze lijst gaat over',
    noKind: 'niets; niet overnemen',
    column: 'Kolom',
    examples: 'Bijvoorbeeld',
    holds: 'Wordt',
    holdsOf: (column: string): string => `Wat staat er in ${column}?`,
    nothing: 'niet overnemen',
    missing: (fields: readonly string[]): string => `Wijs nog een kolom aan voor: ${fields.join('; ')}.`,
    or: ' of ',
    nothingTaken: 'Kies waar minstens één lijst over gaat.',
    empty: 'leeg',
    caption: (name: string): string => `Kolommen van ${name}`,
  },
  preview: {
    title: (ready: readonly KindCount[], outcomes: OutcomeCounts): string => {
      const counted = countedKinds(ready);
      if (counted !== '') return `${sentenceCase(counted)} om over te nemen`;
      if (outcomes.doubtful > 0) return 'Er valt eerst iets te kiezen';
      return outcomes.same > 0
        ? 'Alles uit deze lijst staat al in je netwerk'
        : 'Hier valt niets over te nemen';
    },
    read: (files: readonly string[]): string => `Gelezen: ${files.join('; ')}.`,
    nothingYet: 'Er is nog niets veranderd.',
    apply: (count: number): string => `${formatInteger(count)} overnemen`,
    columns: 'Kolommen aanpassen',
    outcomes: 'Wat er met de rijen gebeurt',
    tabs: {
      new: (count: number) => `Nieuw (${formatInteger(count)})`,
      changed: (count: number) => `Gewijzigd (${formatInteger(count)})`,
      doubtful: (count: number) => `Twijfel (${formatInteger(count)})`,
      refused: (count: number) => `Geweigerd (${formatInteger(count)})`,
      remarked: (count: number) => `Met opmerking (${formatInteger(count)})`,
      same: (count: number) => `Gelijk (${formatInteger(count)})`,
    },
    empty: {
      new: 'Niets is nieuw.',
      changed: 'Niets verandert.',
      doubtful: 'Er is geen twijfel: van elke rij is duidelijk over wie of wat hij gaat.',
      refused: 'Geen enkele rij is geweigerd.',
      remarked: 'Er zijn geen opmerkingen.',
      same: 'Niets in deze lijst is gelijk aan wat er al staat.',
    },
    explained: {
      new: '',
      changed: 'Van oud naar nieuw. Wat in de lijst leeg is, blijft in je netwerk zoals het was.',
      doubtful: 'Wat je niet kiest, wordt niet overgenomen. Je keuzes blijven staan als je even weggaat.',
      refused: 'Van deze rijen wordt niets overgenomen.',
      remarked: 'Deze rijen worden overgenomen, op iets na.',
      same: 'Deze rijen veranderen niets.',
    },
    changedByNumber:
      'Van oud naar nieuw. Op een rij met een nummer in Netwerkkaart geldt wat er staat: is een cel leeg, dan wordt het in je netwerk ook leeg.',
    list: 'Rijen van de lijst',
    columnNames: { name: 'Naam', about: 'Wat', row: 'Waar' },
    nameless: 'zonder naam',
    rowOf: (number: number): string => `rij ${formatInteger(number)}`,
    alsoRows: (numbers: readonly number[]): string => `ook rij ${formatList(numbers.map(formatInteger))}`,
    change: (field: string, before: string, after: string): string =>
      `${field}: ${before === '' ? 'leeg' : before} → ${after === '' ? 'leeg' : after}`,
    value: (field: string, after: string): string => `${field}: ${after}`,
    decided: 'gekozen',
    loading: '…',
    kind: 'Toon',
    allKinds: 'alles',
  },
  choices: {
    heading: 'Nog te kiezen',
    category: (name: string, count: number): string =>
      `“${name}” (${rows(count)}) is geen soort partner van dit netwerk. Welke bedoel je?`,
    categoryUnknown: 'nog geen; weiger deze rijen',
    moreCategories: (count: number): string => `En nog ${formatInteger(count)} andere onbekende soorten.`,
    defaultCategory: 'Soort voor partners zonder soort',
    defaultNone: 'geen; weiger deze rijen',
    missingPartners: (names: readonly string[], more: number): string => {
      if (names.length === 0) return 'Onbekende partners toevoegen als';
      const rest = more > 0 ? ` en nog ${formatInteger(more)}` : '';
      return `Onbekende partners: ${names.map((name) => `“${name}”`).join(', ')}${rest}. Toevoegen als`;
    },
    unknownNumbers: (count: number): string =>
      `${plural(count, { one: 'Eén nummer staat', other: `${formatInteger(count)} nummers staan` })} niet in dit netwerk. Komt de lijst uit een ander netwerk?`,
    unknownNumbersAsk: 'nee; ik kies per rij, bij Twijfel',
    unknownNumbersByName: 'ja; kijk naar de namen, en voeg toe wie er nog niet is',
    missingLeftOut: 'niets; laat ze weg',
    newThemes: (names: readonly string[]): string => `Nieuwe opgaven: ${formatList(names)}.`,
    newAreas: (names: readonly string[]): string => `Nieuwe wijken: ${formatList(names)}.`,
    newNames: (themes: number, areas: number): string =>
      `Nieuw in je netwerk: ${formatList([
        ...(themes > 0
          ? [`${formatInteger(themes)} ${plural(themes, { one: 'opgave', other: 'opgaven' })}`]
          : []),
        ...(areas > 0 ? [`${formatInteger(areas)} ${plural(areas, { one: 'wijk', other: 'wijken' })}`] : []),
      ])}`,
  },
  doubt: {
    label: (name: string): string => `Wie of wat is ${name}?`,
    undecided: 'nog niet gekozen',
    isCandidate: (name: string, detail: string): string =>
      detail === '' ? `het is ${name}` : `het is ${name} (${detail})`,
    isNew: 'het is iets nieuws',
    skip: 'overslaan',
    allNew: 'Alles als nieuw toevoegen',
    allSkip: 'Alles overslaan',
    candidate: (name: string, detail: string, reason: string): string =>
      `${name}${detail === '' ? '' : ` (${detail})`} ${reason}.`,
    why: 'Waarom we twijfelen',
  },
  row: {
    holds: 'Wat er komt te staan',
    changes: 'Wat er verandert',
    remarks: 'Opmerkingen',
    refused: 'Waarom deze rij niet wordt overgenomen',
    same: 'Alles op deze rij staat al zo in je netwerk.',
    field: 'Veld',
    before: 'Nu',
    after: 'Wordt',
    empty: 'leeg',
  },
  done: {
    title: (added: readonly KindCount[], changed: readonly KindCount[]): string => {
      const parts = [
        ...(countedKinds(added) === '' ? [] : [`${countedKinds(added)} toegevoegd`]),
        ...(countedKinds(changed) === '' ? [] : [`${countedKinds(changed)} bijgewerkt`]),
      ];
      return parts.length === 0 ? 'Er hoefde niets te veranderen' : sentenceCase(parts.join(', '));
    },
    rest: ({ same, joined, leftOut, refused }: Omit<ImportDone, 'added' | 'changed'>): string =>
      [
        ...(joined > 0 ? [`Samengenomen met een andere rij over hetzelfde: ${rows(joined)}.`] : []),
        ...(same > 0 ? [`Al gelijk: ${rows(same)}.`] : []),
        ...(leftOut > 0 ? [`Overgeslagen, omdat er nog twijfel was: ${rows(leftOut)}.`] : []),
        ...(refused > 0 ? [`Geweigerd: ${rows(refused)}; ze staan hieronder.`] : []),
      ].join(' '),
    undoHint: 'Was dit niet de bedoeling? Met Ctrl+Z is het in één keer weer weg.',
    toMap: 'Naar de kaart',
    toPartners: 'Naar de partners',
    another: 'Nog een lijst overnemen…',
    refused: 'Geweigerde rijen',
    moreRefused: (count: number): string => `En nog ${rows(count)}.`,
  },
} as const;
export type ImportTexts = typeof importTexts;
