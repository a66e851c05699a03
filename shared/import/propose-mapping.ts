import { columnKey, fieldOfColumn } from './column-words.ts';
import { type ImportField, type ImportKind, IMPORT_KINDS, REQUIRED_FIELDS } from './import-fields.ts';
import type { TableMapping } from './mapping.ts';

/** Fields that may come from several columns: their texts are put together. */
const SEVERAL: ReadonlySet<ImportField> = new Set<ImportField>([
  'themes',
  'areas',
  'members',
  'organisations',
  'persons',
  'absentOrganisations',
  'phone',
  'note',
]);

/** Fields that tell a kind of list from the others, each with how sure it makes us. */
const TELLING: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, number>>>>> = {
  partners: { name: 1, category: 3, tier: 3, scale: 2, areas: 1, shortName: 1, website: 2 },
  persons: {
    name: 1,
    firstName: 4,
    lastName: 4,
    namePrefix: 2,
    email: 4,
    phone: 2,
    organisation: 2,
    role: 2,
    nickname: 1,
  },
  collaborations: {
    name: 1,
    members: 3,
    phase: 4,
    ownRole: 3,
    governmentRole: 4,
    meetingsPerYear: 4,
    form: 2,
  },
  ties: { firstOrganisation: 3, secondOrganisation: 4, tieKind: 2, strength: 4, source: 1 },
  encounters: {
    date: 5,
    startTime: 2,
    minutes: 3,
    subject: 2,
    organisations: 2,
    persons: 2,
    encounterForm: 2,
    podium: 2,
    signals: 3,
    absentOrganisations: 3,
  },
};

/**
 * What the columns hold if this is a list of that kind, by their names. A field that takes one value gets the first column
 * that fits; the others stay free, so that nothing overwrites anything.
 */
export function proposeColumns(
  kind: ImportKind,
  columns: readonly string[],
): readonly (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return columns.map((column) => {
    const field = fieldOfColumn(kind, column);
    if (field === null || (taken.has(field) && !SEVERAL.has(field))) return null;
    taken.add(field);
    return field;
  });
}

/** Whether the columns give a list of this kind what it cannot do without. */
export function isComplete(kind: ImportKind, columns: readonly (ImportField | null)[]): boolean {
  return REQUIRED_FIELDS[kind].every((group) => group.some((field) => columns.includes(field)));
}

/** What a table is most likely about, by its column names; `kind: null` when they fit no list. */
export function proposeMapping(columns: readonly string[]): TableMapping {
  const proposals = IMPORT_KINDS.map((kind) => {
    const fields = proposeColumns(kind, columns);
    const named = kind === 'ties' && columns.some((column) => fieldOfColumn('partners', column) === 'name');
    // A tie has no name; beside a name, "from" and "to" are days.
    return { kind, fields, score: isComplete(kind, fields) && !named ? scoreOf(kind, fields) : 0 };
  });
  const best = proposals.reduce((first, other) => (other.score > first.score ? other : first));
  if (best.score === 0) return { kind: null, columns: columns.map(() => null) };
  return { kind: best.kind, columns: best.fields };
}

function scoreOf(kind: ImportKind, fields: readonly (ImportField | null)[]): number {
  const found = new Set(fields.filter((field) => field !== null));
  let score = 0;
  for (const field of found) score += TELLING[kind][field] ?? 0.25;
  // Of two kinds that are as likely, the one that leaves fewer columns over.
  return score + (found.size / Math.max(1, fields.length)) * 0.5;
}

/** Names a set of columns, whatever their order and capitals: what a mapping is remembered by. */
export function columnSetKey(columns: readonly string[]): string {
  return columns
    .map((column) => columnKey(column))
    .sort()
    .join('|');
}
