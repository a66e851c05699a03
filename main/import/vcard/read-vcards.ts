import type { ImportField } from '#shared/import/import-fields.ts';
import type { ImportRow, ImportTable } from '#shared/import/import-table.ts';
import { cardsIn } from './card-lines.ts';
import { type ListedCard, readCard } from './read-card.ts';

interface Column {
  readonly name: string;
  readonly field: ImportField;
  readonly value: (card: ListedCard) => string;
}

const PERSON_COLUMNS: readonly Column[] = [
  { name: 'Naam', field: 'name', value: ({ name }) => name },
  { name: 'Roepnaam', field: 'nickname', value: ({ nickname }) => nickname },
  { name: 'Functie', field: 'role', value: ({ role }) => role },
  { name: 'Organisatie', field: 'organisation', value: ({ organisation }) => organisation },
  { name: 'E-mail', field: 'email', value: ({ email }) => email },
  { name: 'Telefoon', field: 'phone', value: ({ phone }) => phone },
  { name: 'Notitie', field: 'note', value: ({ note }) => note },
];
const ORGANISATION_COLUMNS: readonly Column[] = [
  { name: 'Naam', field: 'name', value: ({ name }) => name },
  { name: 'Website', field: 'website', value: ({ website }) => website },
  { name: 'Notitie', field: 'note', value: ({ note }) => note },
];

function tableOf(
  name: string,
  kind: 'persons' | 'partners' | null,
  columns: readonly Column[],
  rows: readonly ImportRow[],
): ImportTable {
  const fields = columns.map(({ field }) => (kind === null ? null : field));
  return {
    name,
    columns: columns.map((column) => column.name),
    rows,
    knownMapping: { kind, columns: fields },
  };
}

/**
 * Reads a file of vCards (2.1, 3.0 and 4.0, any number of them) into a table of persons, and one of organisations and one of
 * groups when it holds any; a group names nobody and is not taken. Rows are numbered by the card, from 1. Photographs are
 * passed over.
 *
 * @returns no table at all when no card stands in the text.
 */
export function readVcards(text: string): readonly ImportTable[] {
  const rows: Record<ListedCard['kind'], ImportRow[]> = { person: [], organisation: [], group: [] };
  let number = 0;
  for (const lines of cardsIn(text)) {
    number += 1;
    const card = readCard(lines);
    const columns = card.kind === 'person' ? PERSON_COLUMNS : ORGANISATION_COLUMNS;
    rows[card.kind].push({ number, cells: columns.map(({ value }) => value(card)) });
  }
  return [
    tableOf('Personen', 'persons', PERSON_COLUMNS, rows.person),
    tableOf('Organisaties', 'partners', ORGANISATION_COLUMNS, rows.organisation),
    tableOf('Groepen', null, ORGANISATION_COLUMNS, rows.group),
  ].filter((table) => table.rows.length > 0);
}
