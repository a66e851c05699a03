import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers from 0 up to but not including 1; the same seed gives the same numbers on every machine. */
export function seededRandom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** One seed out of several whole numbers, so that (2026, 1) and (2025, 53) start differently. FNV-1a over the numbers. */
export function combinedSeed(...parts: readonly number[]): number {
  let hash = 0x81_1c_9d_c5;
  for (const part of parts) {
    for (let shift = 0; shift < 32; shift += 8) {
      hash = Math.imul(hash ^ ((part >>> shift) & 0xff), 0x01_00_01_93);
    }
  }
  return hash;
}

/** A whole number out of a text: FNV-1a over its code units. */
export function textSeed(text: string): number {
  return combinedSeed(...Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

/** `count` of the numbers, drawn without putting back, each order as likely as any other: Fisher-Yates. */
export function shuffled(
  numbers: readonly number[],
  random: () => number,
  count = numbers.length,
): readonly number[] {
  const order = [...numbers];
  for (let place = 0; place < count; place += 1) {
    const other = place + Math.floor(random() * (order.length - place));
    const chosen = order[other] ?? 0;
    order[other] = order[place] ?? 0;
    order[place] = chosen;
  }
  return order.slice(0, count);
}
