import {
  type AreaId,
  areaIdSchema,
  type CategoryId,
  type ThemeId,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import { fold } from '#shared/texts/fold.ts';
import { categoryMarkOf } from '../import-words.ts';
import type { ImportMapping } from '../mapping.ts';
import type { ImportChoice, ImportRowKey } from '../plan.ts';
import type { ExternalIdKind } from '#shared/domain/external-id.ts';
import type { KnownNetwork } from './known-network.ts';
import type { ExternalName } from './planned-thing.ts';

/** Choices of the user by row. */
export type Choices = ReadonlyMap<string, ImportChoice>;

/** The key of a row in `Choices`. */
export function rowKeyText({ table, number }: ImportRowKey): string {
  return `${String(table)}:${String(number)}`;
}

/** What planning goes by, and what it finds on the way. */
export interface PlanContext {
  readonly known: KnownNetwork;
  readonly mapping: ImportMapping;
  readonly choices: Choices;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly themes: NameList<ThemeId>;
  readonly areas: NameList<AreaId>;
  readonly categoryOf: (word: string) => CategoryId | null;
  /** Words that are no category, each with how many rows use it. */
  readonly unknownCategories: NameCount;
  readonly unknownPartners: NameCount;
  readonly externalIds: ExternalIds;
}

/** Makes what a plan starts with. */
export function planContext(
  known: KnownNetwork,
  mapping: ImportMapping,
  choices: Choices,
  newId: () => string,
): PlanContext {
  return {
    known,
    mapping,
    choices,
    newId,
    themes: new NameList(known.themes, () => themeIdSchema.parse(newId())),
    areas: new NameList(known.areas, () => areaIdSchema.parse(newId())),
    categoryOf: categoryFinder(known, mapping),
    unknownCategories: new NameCount(),
    unknownPartners: new NameCount(),
    externalIds: new ExternalIds(known),
  };
}

function categoryFinder({ categories }: KnownNetwork, mapping: ImportMapping) {
  const byName = new Map(categories.map(({ id, name }) => [fold(name), id]));
  const byMark = new Map(categories.map(({ id, mark }) => [mark, id]));
  const chosen = new Map(Object.entries(mapping.categoryWords).map(([word, id]) => [fold(word), id]));
  return (word: string): CategoryId | null => {
    const mark = categoryMarkOf(word);
    const found = byName.get(fold(word)) ?? chosen.get(fold(word));
    return found ?? (mark === null ? undefined : byMark.get(mark)) ?? null;
  };
}

/** Names with an id, whatever their capitals and accents; a name that is not there yet gets one. */
export class NameList<Id extends string> {
  readonly #ids: Map<string, Id>;
  readonly #names: Map<string, string>;
  readonly #made = new Map<Id, string>();
  readonly #newId: () => Id;

  constructor(known: readonly { readonly id: Id; readonly name: string }[], newId: () => Id) {
    this.#ids = new Map(known.map(({ id, name }) => [fold(name), id]));
    this.#names = new Map<string, string>(known.map(({ id, name }) => [id, name]));
    this.#newId = newId;
  }

  idOf(name: string): Id {
    const found = this.#ids.get(fold(name));
    if (found !== undefined) return found;
    const id = this.#newId();
    this.#ids.set(fold(name), id);
    this.#names.set(id, name);
    this.#made.set(id, name);
    return id;
  }

  nameOf(id: string): string {
    return this.#names.get(id) ?? '';
  }

  /** Names that were not there before. */
  get made(): ReadonlyMap<Id, string> {
    return this.#made;
  }
}

/** Counts rows by name, folded; the first spelling stands. */
export class NameCount {
  readonly #found = new Map<string, { name: string; rows: number }>();

  add(name: string): void {
    const found = this.#found.get(fold(name));
    if (found === undefined) this.#found.set(fold(name), { name, rows: 1 });
    else found.rows += 1;
  }

  /** Most rows first, at most `most`. */
  list(most: number): readonly { readonly name: string; readonly rows: number }[] {
    return [...this.#found.values()].toSorted((one, other) => other.rows - one.rows).slice(0, most);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** What things are called elsewhere. An id of our own, as our exports write it, names its thing too. */
export class ExternalIds {
  readonly #ids: ReadonlyMap<string, string>;

  constructor({ externalIds }: KnownNetwork) {
    this.#ids = new Map(externalIds.map((known) => [keyOf(known.kind, known), known.id]));
  }

  /** The id of the thing; `undefined` when nobody is known by that. */
  find(kind: ExternalIdKind, name: ExternalName, isKnown: (id: string) => boolean): string | undefined {
    if (name.externalId === '') return undefined;
    const own = name.externalId.toLowerCase();
    if (UUID.test(own) && isKnown(own)) return own;
    const id = this.#ids.get(keyOf(kind, name));
    return id !== undefined && isKnown(id) ? id : undefined;
  }

  /** What is to be remembered of a thing with that id; `null` when there is nothing new. */
  toRemember(kind: ExternalIdKind, name: ExternalName, id: string): ExternalName | null {
    const isOwn = name.externalId.toLowerCase() === id;
    const isKnown = this.#ids.get(keyOf(kind, name)) === id;
    return name.externalId === '' || isOwn || isKnown ? null : name;
  }
}

function keyOf(kind: ExternalIdKind, { source, externalId }: ExternalName): string {
  return `${kind}\n${source}\n${externalId}`;
}
