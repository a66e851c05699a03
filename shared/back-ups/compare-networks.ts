import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';

/** What two states of a network are compared by, in the order in which people want to see it. */
export const COMPARED_KINDS = [
  'organisations',
  'persons',
  'encounters',
  'commitments',
  'intentions',
  'collaborations',
  'ties',
  'assessments',
  'reflections',
  'timeWeeks',
  'choices',
  'other',
] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** One thing that is not the same in both. */
export interface DifferenceLine {
  /** As people know it; empty for what has no name. */
  readonly name: string;
  readonly date: IsoDate | null;
  /** Names of the fields that differ, for what stands in both. */
  readonly fields: readonly string[];
}

/** How many there are, and the first of them. */
export interface DifferenceLines {
  readonly count: number;
  readonly lines: readonly DifferenceLine[];
}

export interface KindDifference {
  readonly kind: ComparedKind;
  /** How many there are in the first and in the second. */
  readonly counts: readonly [first: number, second: number];
  readonly onlyInFirst: DifferenceLines;
  readonly onlyInSecond: DifferenceLines;
  readonly changed: DifferenceLines;
}

/** What differs between two states of a network; a kind in which nothing stands and nothing differs is left out. */
export type NetworkDifference = readonly KindDifference[];

/** More lines than this are counted and not told: nobody reads them, and they must pass between processes. */
export const MOST_LINES = 200;

type Item = Readonly<Record<string, unknown>>;

const KIND_OF_LIST: Readonly<Record<string, ComparedKind>> = {
  organisations: 'organisations',
  persons: 'persons',
  encounters: 'encounters',
  commitments: 'commitments',
  intentions: 'intentions',
  collaborations: 'collaborations',
  ties: 'ties',
  assessments: 'assessments',
  reflections: 'reflections',
  timeWeeks: 'timeWeeks',
  categories: 'choices',
  themes: 'choices',
  areas: 'choices',
};

/**
 * What differs between two states of the same network. Things are the same thing when they have the same id; what has none is
 * the same when all of it is.
 *
 * @param first for a restore: how it is now. @param second: how it would become.
 */
export function compareNetworks(first: NetworkDocument, second: NetworkDocument): NetworkDifference {
  const [firstNames, secondNames] = [namesOf(first), namesOf(second)];
  const found = new Map<ComparedKind, Counting>();
  for (const list of listsOf(first, second)) {
    const kind = KIND_OF_LIST[list] ?? 'other';
    const counting = found.get(kind) ?? newCounting();
    found.set(kind, counting);
    const [ours, theirs] = [itemsOf(first, list), itemsOf(second, list)];
    counting.first += ours.length;
    counting.second += theirs.length;
    const known = new Map(theirs.map((item) => [keyOf(item), item]));
    for (const item of ours) {
      const key = keyOf(item);
      const other = known.get(key);
      known.delete(key);
      if (other === undefined) counting.onlyInFirst.push(lineOf(item, firstNames));
      else {
        const fields = fieldsThatDiffer(item, other);
        if (fields.length > 0) counting.changed.push({ ...lineOf(item, firstNames), fields });
      }
    }
    for (const item of known.values()) counting.onlyInSecond.push(lineOf(item, secondNames));
  }
  return COMPARED_KINDS.flatMap((kind) => {
    const counting = found.get(kind);
    return counting === undefined || counting.first + counting.second === 0
      ? []
      : [
          {
            kind,
            counts: [counting.first, counting.second] as const,
            onlyInFirst: toldOf(counting.onlyInFirst),
            onlyInSecond: toldOf(counting.onlyInSecond),
            changed: toldOf(counting.changed),
          },
        ];
  });
}

/** Whether there is any difference at all. */
export function isSameNetwork(difference: NetworkDifference): boolean {
  return difference.every(
    ({ onlyInFirst, onlyInSecond, changed }) => onlyInFirst.count + onlyInSecond.count + changed.count === 0,
  );
}

interface Counting {
  first: number;
  second: number;
  readonly onlyInFirst: DifferenceLine[];
  readonly onlyInSecond: DifferenceLine[];
  readonly changed: DifferenceLine[];
}

function newCounting(): Counting {
  return { first: 0, second: 0, onlyInFirst: [], onlyInSecond: [], changed: [] };
}

function toldOf(lines: readonly DifferenceLine[]): DifferenceLines {
  return { count: lines.length, lines: lines.slice(0, MOST_LINES) };
}

function listsOf(first: NetworkDocument, second: NetworkDocument): readonly string[] {
  const lists = Object.entries({ ...first, ...second }).filter(([, value]) => Array.isArray(value));
  return lists.map(([name]) => name);
}

function itemsOf(document: NetworkDocument, list: string): readonly Item[] {
  const items: unknown = Object.entries(document).find(([name]) => name === list)?.[1];
  return Array.isArray(items) ? (items as readonly Item[]) : [];
}

function keyOf(item: Item): string {
  return typeof item['id'] === 'string' ? item['id'] : JSON.stringify(item);
}

function fieldsThatDiffer(one: Item, other: Item): readonly string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

/** The name of the thing with this id; empty when it has none or is not there. */
type NameOf = (id: unknown) => string;

function namesOf(document: NetworkDocument): NameOf {
  const named = [...document.organisations, ...document.persons, ...document.collaborations];
  const names = new Map<unknown, string>(named.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

function lineOf(item: Item, nameOf: NameOf): DifferenceLine {
  return { name: nameOfItem(item, nameOf), date: dateOf(item), fields: [] };
}

/** What a thing calls itself, or else whom it is about. */
function nameOfItem(item: Item, nameOf: NameOf): string {
  for (const field of ['name', 'subject', 'text', 'question', 'key']) {
    const own = item[field];
    if (typeof own === 'string' && own !== '') return own;
  }
  if (typeof item['week'] === 'number' && typeof item['year'] === 'number') {
    return `week ${String(item['week'])}, ${String(item['year'])}`;
  }
  const about = [
    item['firstOrganisationId'],
    item['secondOrganisationId'],
    item['organisationId'],
    item['collaborationId'],
    ...idsOf(item['personIds']),
    ...idsOf(item['organisationIds']),
  ];
  return [...new Set(about.map(nameOf).filter((name) => name !== ''))].slice(0, 4).join(', ');
}

function idsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function dateOf(item: Item): IsoDate | null {
  for (const field of ['date', 'due', 'writtenOn', 'before']) {
    const value = item[field];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document holds days in these fields
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value as IsoDate;
  }
  return null;
}
