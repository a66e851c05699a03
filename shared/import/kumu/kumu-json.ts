import { z } from 'zod';
import type { ImportTable } from '../import-table.ts';

const itemSchema = z.record(z.string(), z.unknown());
const documentSchema = z.object({
  elements: z.array(itemSchema).min(1),
  connections: z.array(itemSchema).optional(),
});
type Item = z.infer<typeof itemSchema>;

/** Text of a value; several values are divided by "|" as in Kumu's own spreadsheets, and what is no text has none. */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((one) => textOf(one))
      .filter((one) => one !== '')
      .join('|');
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const COLUMN_OF_KEY: Readonly<Record<string, string>> = {
  _id: 'ID',
  id: 'ID',
  label: 'Label',
  type: 'Type',
  'element type': 'Type',
  'connection type': 'Type',
  from: 'From',
  to: 'To',
  direction: 'Direction',
  description: 'Description',
  tags: 'Tags',
};

/** Fields of an element or connection by column; a back-up of Kumu keeps those of the user apart, as attributes. */
function fieldsOf(item: Item): ReadonlyMap<string, string> {
  const attributes = itemSchema.safeParse(item['attributes']);
  const entries = [...Object.entries(item), ...Object.entries(attributes.success ? attributes.data : {})];
  return new Map(
    entries
      .filter(([key]) => key !== 'attributes')
      .map(([key, value]) => [COLUMN_OF_KEY[key.toLowerCase()] ?? key, textOf(value)] as const)
      .filter(([, text]) => text !== ''),
  );
}

function tableOf(name: string, first: readonly string[], items: readonly Item[]): ImportTable {
  const rows = items.map((item) => fieldsOf(item));
  const columns = [...new Set([...first, ...rows.flatMap((fields) => [...fields.keys()])])];
  return {
    name,
    columns,
    rows: rows.map((fields, index) => ({
      number: index + 1,
      cells: columns.map((column) => fields.get(column) ?? ''),
    })),
  };
}

/**
 * Reads a blueprint or back-up of Kumu into the two tables that its spreadsheets have, rows numbered from 1.
 *
 * @returns `null` when the text is no such document.
 */
export function readKumuJson(text: string): readonly ImportTable[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const document = documentSchema.safeParse(value);
  if (!document.success) return null;
  const { elements, connections = [] } = document.data;
  return [
    tableOf('Elements', ['Label', 'Type'], elements),
    tableOf('Connections', ['From', 'To', 'Type'], connections),
  ];
}
