import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance. Each purpose takes a source of its own, so that one more partner does not change every date. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number;
  /** Whether something of this probability (0 to 1) happens. */
  readonly happens: (probability: number) => boolean;
  /** One of the items. @throws {RangeError} when there are none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** One of the values, each as likely as its weight (whole numbers). */
  readonly weighted: <T>(choices: Weighted<T>) => T;
  /** The items in random order. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** Values with their weights, whole numbers of at least 0. */
export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** FNV-1a over UTF-16 units: spreads seed and purpose over 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}

/** The chance that belongs to this seed and this purpose; the same two always give the same draws. */
export function randomFor(seed: number, purpose: string): Random {
  const generator = xoroshiro128plus(hash(`${seed} ${purpose}`));
  const integer = (min: number, max: number): number => uniformInt(generator, min, max);
  const pick = <T>(items: readonly T[]): T => {
    const item = items.length === 0 ? undefined : items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError(`nothing to pick from for ${JSON.stringify(purpose)}`);
    return item;
  };
  return {
    integer,
    happens: (probability) => integer(0, 999_999) < probability * 1_000_000,
    pick,
    weighted: <T>(choices: Weighted<T>): T => {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let rest = integer(0, total - 1);
      for (const [value, weight] of choices) {
        if (rest < weight) return value;
        rest -= weight;
      }
      throw new RangeError(`no weights for ${JSON.stringify(purpose)}`);
    },
    shuffled: <T>(items: readonly T[]): T[] => {
      const rest = [...items];
      return items.flatMap(() => rest.splice(integer(0, rest.length - 1), 1));
    },
  };
}

/** Draws without putting back, as from a deck of cards. */
export interface Deck<T> {
  /** The next item that fits; starts a new round when none is left; `undefined` when nothing fits at all. */
  readonly next: (fits?: (item: T) => boolean) => T | undefined;
  /** The next item that fits and was never drawn before; `undefined` when there is none. */
  readonly nextUnused: (fits?: (item: T) => boolean) => T | undefined;
}

const everything = (): boolean => true;

/** A shuffled deck of the items. */
export function deckOf<T>(random: Random, items: readonly T[]): Deck<T> {
  let rest = random.shuffled(items);
  const draw = (fits: (item: T) => boolean): T | undefined => {
    const index = rest.findIndex((item) => fits(item));
    return index === -1 ? undefined : rest.splice(index, 1)[0];
  };
  return {
    next: (fits = everything) => {
      const item = draw(fits);
      if (item !== undefined || !items.some((candidate) => fits(candidate))) return item;
      rest = [...rest, ...random.shuffled(items)];
      return draw(fits);
    },
    nextUnused: (fits = everything) => draw(fits),
  };
}
