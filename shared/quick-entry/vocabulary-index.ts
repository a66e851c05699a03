import { differingLetters, letterMask, slipsAllowed, slipsBetween, soundOf } from './slips.ts';

/** How a typed word was read: 1 as it is written, less for another spelling, a beginning, a slip. */
export interface ReadWord {
  readonly word: string;
  readonly quality: number;
}

export const EXACT = 1;
const SAME_SOUND = 0.95;
const BEGINNING = 0.8;
const ONE_SLIP = 0.7;
const TWO_SLIPS = 0.6;
const SHORTEST_BEGINNING = 4;
const MOST_BEGINNINGS = 40;
const MOST_REMEMBERED = 2000;

/** All words of the names, for finding what a typed word can stand for. */
export class VocabularyIndex {
  readonly #words: ReadonlySet<string>;
  readonly #sorted: readonly string[];
  readonly #bySound = new Map<string, string[]>();
  readonly #byLength: { readonly words: string[]; readonly masks: number[] }[] = [];
  readonly #remembered = new Map<string, readonly ReadWord[]>();

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
    this.#sorted = [...words].sort();
    for (const word of this.#sorted) {
      const sound = soundOf(word);
      const same = this.#bySound.get(sound);
      if (same === undefined) this.#bySound.set(sound, [word]);
      else same.push(word);
      const bucket = (this.#byLength[word.length] ??= { words: [], masks: [] });
      bucket.words.push(word);
      bucket.masks.push(letterMask(word));
    }
  }

  /**
   * What a typed word can stand for: itself; else the same sound; else words that begin with it and words with a slip.
   * While somebody types, the same words come back with each key: answers are remembered.
   */
  read(typed: string): readonly ReadWord[] {
    const known = this.#remembered.get(typed);
    if (known !== undefined) return known;
    const found = this.#find(typed);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(typed, found);
    return found;
  }

  #find(typed: string): readonly ReadWord[] {
    if (this.#words.has(typed)) return [{ word: typed, quality: EXACT }];
    if (typed.length < 3) return [];
    const sounds = this.#bySound.get(soundOf(typed));
    if (sounds !== undefined) return sounds.map((word) => ({ word, quality: SAME_SOUND }));
    const slips = this.#slips(typed);
    const beginnings = this.#beginnings(typed);
    return [...beginnings, ...slips.filter(({ word }) => !word.startsWith(typed))];
  }

  #beginnings(typed: string): readonly ReadWord[] {
    if (typed.length < SHORTEST_BEGINNING) return [];
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') < typed) low = middle + 1;
      else high = middle;
    }
    const found: ReadWord[] = [];
    for (let place = low; place < this.#sorted.length && found.length < MOST_BEGINNINGS; place += 1) {
      const word = this.#sorted[place] ?? '';
      if (!word.startsWith(typed)) break;
      found.push({ word, quality: BEGINNING });
    }
    return found;
  }

  #slips(typed: string): readonly ReadWord[] {
    const bound = slipsAllowed(typed.length);
    if (bound === 0) return [];
    const mask = letterMask(typed);
    const found: ReadWord[] = [];
    for (let length = typed.length - bound; length <= typed.length + bound; length += 1) {
      const bucket = this.#byLength[length];
      if (bucket === undefined) continue;
      for (let place = 0; place < bucket.words.length; place += 1) {
        if (differingLetters(mask, bucket.masks[place] ?? 0) > 2 * bound) continue;
        const word = bucket.words[place] ?? '';
        const slips = slipsBetween(typed, word, bound);
        if (slips <= bound) found.push({ word, quality: slips === 1 ? ONE_SLIP : TWO_SLIPS });
      }
    }
    // A word one slip away leaves no room for those two slips away.
    const best = Math.max(0, ...found.map(({ quality }) => quality));
    return found.filter(({ quality }) => quality === best);
  }
}
