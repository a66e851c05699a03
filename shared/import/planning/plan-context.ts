import {
  type AreaId,
  areaIdSchema,
  type CategoryId,
  type ThemeId,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import type { ErasedOn } from '#shared/privacy/erased.ts';
import { fold } from '#shared/texts/fold.ts';
import { nameKey } from '../cell-values.ts';
import { categoryMarkOf } from '../import-words.ts';
import type { ImportMapping } from '../mapping.ts';
import type { ImportChoice, ImportRowKey } from '../plan.ts';
import { ExternalIds } from './external-ids.ts';
import type { KnownNetwork } from './known-network.ts';
import { OwnNumbers } from './own-numbers.ts';

/** Choices of the user by row. */
export type Choices = ReadonlyMap<string, ImportChoice>;

/** The key of a row in `Choices`. */
export function rowKeyText({ table, number }: ImportRowKey): string {
  return `${String(table)}:${String(number)}`;
}

/** What planning goes by. */
interface PlanGround {
  readonly known: KnownNetwork;
  readonly mapping: ImportMapping;
  readonly choices: Choices;
  /** A new UUIDv7. */
  readonly newId: () => string;
  readonly erasedOn: ErasedOn;
}

/** What planning goes by, and what it finds on the way. */
export interface PlanContext extends PlanGround {
  readonly themes: NameList<ThemeId>;
  readonly areas: NameList<AreaId>;
  readonly categoryOf: (word: string) => CategoryId | null;
  /** Words that are no category, each with how many rows use it. */
  readonly unknownCategories: NameCount;
  readonly unknownPartners: NameCount;
  readonly externalIds: ExternalIds;
  readonly numbers: OwnNumbers;
}

/** Makes what a plan starts with. */
export function planContext(ground: PlanGround): PlanContext {
  const { known, mapping, newId } = ground;
  const externalIds = new ExternalIds(known);
  return {
    ...ground,
    themes: new NameList(known.themes, () => themeIdSchema.parse(newId())),
    areas: new NameList(known.areas, () => areaIdSchema.parse(newId())),
    categoryOf: categoryFinder(known, mapping),
    unknownCategories: new NameCount(),
    unknownPartners: new NameCount(),
    externalIds,
    numbers: new OwnNumbers(known, mapping, externalIds),
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
    this.#ids = new Map(known.map(({ id, name }) => [nameKey(name), id]));
    this.#names = new Map<string, string>(known.map(({ id, name }) => [id, name]));
    this.#newId = newId;
  }

  idOf(name: string): Id {
    const key = nameKey(name);
    const found = this.#ids.get(key);
    if (found !== undefined) return found;
    const id = this.#newId();
    this.#ids.set(key, id);
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
