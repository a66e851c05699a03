import { fold } from '#shared/texts/fold.ts';
import type { ImportField, ImportKind } from '../import-fields.ts';
import type { ImportRow, ImportTable } from '../import-table.ts';
import {
  type Connection,
  type Element,
  elementFinder,
  readConnections,
  readElements,
} from './kumu-network.ts';
import {
  categoryOfType,
  type ElementRole,
  formOfType,
  functionOf,
  strengthOf,
  tieKindOf,
} from './kumu-words.ts';

/** A sheet with this in its name is one that Kumu leaves alone. */
const IGNORED = /\(ignore\)/i;

const namesOf = ({ columns }: ImportTable): readonly string[] => columns.map((column) => fold(column));

/** Kumu wants these two first, after an ID at most; elsewhere "from" and "to" are as likely the ends of a period. */
function isConnectionTable(table: ImportTable): boolean {
  const [first, second] = namesOf(table).filter((column) => column !== 'id');
  return first === 'from' && second === 'to';
}

function isElementTable(table: ImportTable): boolean {
  const [first, ...others] = namesOf(table).filter((column) => column !== 'id');
  return first === 'label' && others.some((name) => ['type', 'tags', 'description'].includes(name));
}

/** Fields that users of Kumu add to their elements, by the names that they give them. */
const OWN_FIELDS: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  name: ['label'],
  note: ['description', 'beschrijving', 'notitie'],
  themes: ['tags', 'opgaven', 'opgave', 'thema', "thema's", 'themes'],
  areas: ['wijk', 'wijken', 'gebied', 'gebieden', 'area', 'location'],
  category: ['type'],
  form: ['type'],
  tier: ['belang', 'tier', 'importance'],
  scale: ['schaal', 'scale'],
  website: ['website', 'url'],
  organisation: ['organization', 'organisation', 'organisatie', 'company', 'employer', 'werkgever'],
  role: ['role', 'functie', 'job title', 'title'],
  email: ['email', 'e-mail', 'mail'],
  phone: ['phone', 'telefoon', 'telephone'],
};

const FIELDS_OF_ROLE: Readonly<Record<'partner' | 'person' | 'collaboration', readonly ImportField[]>> = {
  partner: ['name', 'category', 'note', 'themes', 'areas', 'tier', 'scale', 'website'],
  person: ['name', 'note', 'email', 'phone'],
  collaboration: ['name', 'form', 'note', 'themes'],
};

function fieldOf(column: string, fields: readonly ImportField[]): ImportField | null {
  return fields.find((field) => OWN_FIELDS[field]?.includes(fold(column)) ?? false) ?? null;
}

interface Links {
  /** Connections that touch an element, from either side, with what is at the other end. */
  readonly of: (element: Element, role: ElementRole) => readonly { other: Element; connection: Connection }[];
}

function linksOf(connections: readonly Connection[]): Links {
  const byElement = new Map<Element, { other: Element; connection: Connection }[]>();
  for (const connection of connections) {
    const { from, to } = connection;
    if (from.element === null || to.element === null) continue;
    for (const [one, other] of [[from.element, to.element] as const, [to.element, from.element] as const]) {
      const known = byElement.get(one);
      if (known === undefined) byElement.set(one, [{ other, connection }]);
      else known.push({ other, connection });
    }
  }
  return { of: (element, role) => (byElement.get(element) ?? []).filter(({ other }) => other.role === role) };
}

const labels = (links: readonly { readonly other: Element }[]): string =>
  [...new Set(links.map(({ other }) => other.label))].join('|');

const functionIn = ({ label, type }: Connection): string => functionOf(label === '' ? type : label);

/** Columns that come after those of the sheet, with what they hold. */
type Added = readonly (readonly [name: string, field: ImportField])[];
const ADDED: Readonly<Record<'partner' | 'person' | 'collaboration', Added>> = {
  partner: [
    ['Verbonden opgaven', 'themes'],
    ['Verbonden wijken', 'areas'],
  ],
  person: [
    ['Werkt bij', 'organisation'],
    ['Functie', 'role'],
  ],
  collaboration: [
    ['Verbonden opgaven', 'themes'],
    ['Leden', 'members'],
    ['Rol van de leden', 'memberRole'],
  ],
};

/** Rows for one element: what its sheet says, then what its connections add; a person has a row for each position. */
function addedCells(
  element: Element,
  links: Links,
  cellNamed: (field: ImportField) => string,
): readonly (readonly string[])[] {
  const themes = labels(links.of(element, 'theme'));
  if (element.role === 'partner') return [[themes, labels(links.of(element, 'area'))]];
  const partners = links.of(element, 'partner');
  if (element.role === 'person') {
    if (partners.length === 0) return [[cellNamed('organisation'), cellNamed('role')]];
    return partners.map(({ other, connection }) => [
      other.label,
      functionIn(connection) || cellNamed('role'),
    ]);
  }
  const roles = [...new Set(partners.map(({ connection }) => connection.label))];
  if (roles.length === 0) return [[themes, '', '']];
  return roles.map((role) => [
    themes,
    labels(partners.filter(({ connection }) => connection.label === role)),
    role,
  ]);
}

function elementTable(
  table: ImportTable,
  elements: readonly Element[],
  role: 'partner' | 'person' | 'collaboration',
  kind: ImportKind,
  links: Links,
): ImportTable {
  const typeColumn = namesOf(table).indexOf('type');
  const wordOfType = role === 'collaboration' ? formOfType : categoryOfType;
  const rows = elements
    .filter((element) => element.role === role)
    .flatMap((element): readonly ImportRow[] => {
      const cells = table.columns.map((_, place) =>
        place === typeColumn ? wordOfType(element.type) : (element.cells[place] ?? ''),
      );
      const cellNamed = (field: ImportField): string =>
        cells[table.columns.findIndex((column) => fieldOf(column, [field]) !== null)] ?? '';
      return addedCells(element, links, cellNamed).map((added) => ({
        number: element.number,
        cells: [...cells, ...added],
      }));
    });
  return {
    name: `${table.name}: ${kindNames[role]}`,
    columns: [...table.columns, ...ADDED[role].map(([name]) => name)],
    rows,
    knownMapping: {
      kind,
      columns: [
        ...table.columns.map((column) => fieldOf(column, FIELDS_OF_ROLE[role])),
        ...ADDED[role].map(([, field]) => field),
      ],
    },
  };
}

const kindNames = {
  partner: 'partners',
  person: 'personen',
  collaboration: 'samenwerkingsverbanden',
} as const;

/** What is seen but not taken, so that no row disappears unsaid. */
function untaken(
  name: string,
  table: ImportTable,
  left: readonly { readonly number: number }[],
): ImportTable {
  const numbers = new Set(left.map(({ number }) => number));
  const rows = table.rows.filter(({ number }) => numbers.has(number));
  return {
    name,
    columns: table.columns,
    rows,
    knownMapping: { kind: null, columns: table.columns.map(() => null) },
  };
}

const isNoParty = ({ role }: Element): boolean => role === 'theme' || role === 'area';

function isTie({ from, to }: Connection): boolean {
  return [from, to].every(({ element }) => element === null || element.role === 'partner');
}

function isToldByElements({ from, to }: Connection): boolean {
  const roles = [from.element?.role, to.element?.role];
  const other = roles.find((role) => role !== 'partner');
  if (roles.includes(undefined)) return false;
  if (roles.includes('partner')) return other !== undefined;
  return roles.includes('collaboration') && roles.includes('theme');
}

const TIE_COLUMNS: Added = [
  ['Van', 'firstOrganisation'],
  ['Naar', 'secondOrganisation'],
  ['Soort', 'tieKind'],
  ['Sterkte', 'strength'],
  ['Toelichting', 'source'],
];

function tieTable(table: ImportTable, connections: readonly Connection[]): ImportTable {
  return {
    name: `${table.name}: relaties`,
    columns: TIE_COLUMNS.map(([name]) => name),
    rows: connections.filter(isTie).map(({ number, from, to, type, strength, label, description }) => ({
      number,
      cells: [from.name, to.name, tieKindOf(type), strengthOf(strength), description || label],
    })),
    knownMapping: { kind: 'ties', columns: TIE_COLUMNS.map(([, field]) => field) },
  };
}

/**
 * Turns the sheets of a Kumu map (elements with Label, connections with From and To) into tables that the import takes:
 * partners, persons with a row for each position, collaborations with their members, and ties. What connections say about
 * elements goes with the elements. Sheets that Kumu itself would ignore are not taken.
 *
 * @param tables of all files together: Kumu also keeps the two sheets in files of their own.
 * @returns for each sheet of Kumu the tables that it becomes; a list of another kind is not in it.
 */
export function kumuTables(tables: readonly ImportTable[]): ReadonlyMap<ImportTable, readonly ImportTable[]> {
  const read = tables.filter(({ name }) => !IGNORED.test(name));
  const elementTables = read
    .filter(isElementTable)
    .map((table) => ({ table, elements: readElements(table) }));
  const find = elementFinder(elementTables);
  const connectionTables = read
    .filter(isConnectionTable)
    .map((table) => ({ table, connections: readConnections(table, find) }));
  const links = linksOf(connectionTables.flatMap(({ connections }) => connections));
  const become = new Map<ImportTable, readonly ImportTable[]>();
  for (const { table, elements } of elementTables) {
    become.set(table, [
      elementTable(table, elements, 'partner', 'partners', links),
      elementTable(table, elements, 'person', 'persons', links),
      elementTable(table, elements, 'collaboration', 'collaborations', links),
      untaken(`${table.name}: opgaven en wijken`, table, elements.filter(isNoParty)),
    ]);
  }
  for (const { table, connections } of connectionTables) {
    const left = connections.filter((one) => !isTie(one) && !isToldByElements(one));
    become.set(table, [
      tieTable(table, connections),
      untaken(`${table.name}: overige verbindingen`, table, left),
    ]);
  }
  if (become.size === 0) return become;
  for (const table of tables)
    if (!read.includes(table)) become.set(table, [untaken(table.name, table, table.rows)]);
  return new Map([...become].map(([table, made]) => [table, made.filter(({ rows }) => rows.length > 0)]));
}
