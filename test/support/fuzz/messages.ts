import { type Method, REQUESTS } from '#shared/ipc/contract.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES, HUGE_TEXT } from './hostile-values.ts';
import { type KnownIds, pick, type Random, valueFor } from './schema-values.ts';

const BAD_KEYS = ['__proto__', 'constructor', 'extra', 'id', '0', 'length', '', 'x'.repeat(1000)] as const;

function hostile(random: Random): unknown {
  const chance = random();
  if (chance < 0.002) return HUGE_TEXT;
  return chance < 0.6 ? pick(random, HOSTILE_TEXTS) : pick(random, HOSTILE_VALUES)();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A copy that differs in one place: a value replaced, taken away, added or doubled. */
function spoilt(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random() < 0.8) {
    const items: readonly unknown[] = value;
    const place = Math.floor(random() * items.length);
    if (random() < 0.2) return [...items, items[place]];
    return items.map((item, at) => (at === place ? spoilt(item, random) : item));
  }
  if (isRecord(value) && random() < 0.9) {
    const keys = Object.keys(value);
    const chance = random();
    if (keys.length === 0 || chance < 0.1) {
      const added = { ...value };
      Object.defineProperty(added, pick(random, BAD_KEYS), { value: hostile(random), enumerable: true });
      return added;
    }
    const chosen = pick(random, keys);
    if (chance < 0.2) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== chosen));
    return { ...value, [chosen]: spoilt(value[chosen], random) };
  }
  return hostile(random);
}

/**
 * One message for a method: valid as far as its schema tells, nearly valid, or hostile through and through.
 * @param number of the message; the first few of a method are valid
 * @param examples what is known to be accepted, where a schema alone would not find it
 */
export function messageFor(
  method: Method,
  number: number,
  random: Random,
  { ids, examples }: { readonly ids: KnownIds; readonly examples: readonly unknown[] },
): unknown {
  const valid = (): unknown =>
    examples.length > 0 && (number === 0 || random() < 0.5)
      ? pick(random, examples)
      : valueFor(REQUESTS[method].input, { method, random, ids });
  // What takes no input has one valid message; asking it ten thousand times tells nothing new.
  const takesNothing = REQUESTS[method].input._zod.def.type === 'undefined';
  if (number < (takesNothing ? 2 : 4)) return valid();
  const chance = random();
  if (takesNothing) return hostile(random) ?? null;
  if (chance < 0.35) return valid();
  if (chance < 0.85) return spoilt(valid(), random);
  return hostile(random);
}
