import { fold } from '#shared/texts/fold.ts';
import type { ImportTable } from '../import-table.ts';
import { type ElementRole, roleOfType } from './kumu-words.ts';

/** One element with all its text by folded column name. */
export interface Element {
  readonly number: number;
  readonly label: string;
  readonly type: string;
  readonly role: ElementRole;
  readonly cells: readonly string[];
}

/** One connection; an end that is no element of the map is `null` and keeps its name only. */
export interface Connection {
  readonly number: number;
  readonly from: ConnectionEnd;
  readonly to: ConnectionEnd;
  readonly type: string;
  readonly label: string;
  readonly description: string;
  readonly strength: string;
}

export interface ConnectionEnd {
  readonly name: string;
  readonly element: Element | null;
}

function columnFinder(table: ImportTable): (...names: readonly string[]) => number {
  const columns = table.columns.map((column) => fold(column));
  return (...names) => columns.findIndex((column) => names.includes(column));
}

const cellOf = (cells: readonly string[], column: number): string => (cells[column] ?? '').trim();

/** The elements of a table in their order. */
export function readElements(table: ImportTable): readonly Element[] {
  const column = columnFinder(table);
  const label = column('label');
  const type = column('type');
  return table.rows.map(({ number, cells }) => {
    const typeText = cellOf(cells, type);
    return { number, label: cellOf(cells, label), type: typeText, role: roleOfType(typeText), cells };
  });
}

/** The ends that connections may name: an element by its ID where it has one, else by its label; the first one of a label. */
export function elementFinder(
  tables: readonly { readonly table: ImportTable; readonly elements: readonly Element[] }[],
): (name: string) => Element | null {
  const byId = new Map<string, Element>();
  const byLabel = new Map<string, Element>();
  for (const { table, elements } of tables) {
    const id = columnFinder(table)('id');
    for (const element of elements) {
      const key = cellOf(element.cells, id);
      if (key !== '') byId.set(key, element);
      const label = fold(element.label);
      if (!byLabel.has(label)) byLabel.set(label, element);
    }
  }
  return (name) => byId.get(name) ?? byLabel.get(fold(name)) ?? null;
}

/** The connections of a table; one with several names in "To" is several. */
export function readConnections(
  table: ImportTable,
  find: (name: string) => Element | null,
): readonly Connection[] {
  const column = columnFinder(table);
  const [from, to, type] = [column('from'), column('to'), column('type')];
  const [label, description] = [column('label'), column('description')];
  const strength = column('strength', 'sterkte', 'weight');
  const end = (name: string): ConnectionEnd => {
    const element = find(name);
    return { name: element?.label ?? name, element };
  };
  return table.rows.flatMap(({ number, cells }) =>
    cellOf(cells, to)
      .split('|')
      .map((name) => ({
        number,
        from: end(cellOf(cells, from)),
        to: end(name.trim()),
        type: cellOf(cells, type),
        label: cellOf(cells, label),
        description: cellOf(cells, description),
        strength: cellOf(cells, strength),
      })),
  );
}
