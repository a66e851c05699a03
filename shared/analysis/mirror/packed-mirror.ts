import type { EncounterId } from '#shared/domain/ids.ts';
import type { MirrorReport } from './mirror-report.ts';

/** The same value with each list of encounters as places in one table. */
type Packed<Value> = Value extends string
  ? Value
  : Value extends readonly EncounterId[]
    ? readonly number[]
    : Value extends readonly (infer Item)[]
      ? readonly Packed<Item>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: Packed<Value[Key]> }
        : Value;

/**
 * What the window gets of the Spiegel. An encounter stands behind some thirty figures of its period: each is named once, and
 * the figures count along that table. For a year with ten encounters a day this is a quarter of the text.
 */
export interface PackedMirror {
  readonly encounterIds: readonly EncounterId[];
  readonly report: Packed<MirrorReport>;
}

/** The fields of a report that list encounters. */
const ENCOUNTER_LISTS: ReadonlySet<string> = new Set([
  'encounterIds',
  'doneEncounterIds',
  'toldEncounterIds',
  'untoldEncounterIds',
]);

/** The value with another list in place of each list of encounters; everything else stays as it is. */
function withLists(value: unknown, listOf: (list: readonly unknown[]) => readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withLists(item, listOf));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    copy[key] = Array.isArray(field) && ENCOUNTER_LISTS.has(key) ? listOf(field) : withLists(field, listOf);
  }
  return copy;
}

/** A report on its way to the window. */
export function packMirror(report: MirrorReport): PackedMirror {
  const places = new Map<unknown, number>();
  const packed = withLists(report, (list) =>
    list.map((id) => {
      const known = places.get(id);
      if (known !== undefined) return known;
      const place = places.size;
      places.set(id, place);
      return place;
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the lists of a report hold the ids of encounters, and nothing else was changed
  return { encounterIds: [...places.keys()], report: packed } as PackedMirror;
}

/** The report that was packed. A place that is not in the table names no encounter and is left out. */
export function unpackMirror({ encounterIds, report }: PackedMirror): MirrorReport {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the way back of the function above
  return withLists(report, (list) =>
    list
      .map((place) => (typeof place === 'number' ? encounterIds[place] : undefined))
      .filter((id) => id !== undefined),
  ) as MirrorReport;
}
