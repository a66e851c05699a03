import type { z } from 'zod';
import type { seededRandom } from '#shared/analysis/randomness.ts';

/** Ids of what is in the file, by the word with which contracts name them: "organisation", "person". */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

export type Random = ReturnType<typeof seededRandom>;

export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('there is nothing to pick from');
  return chosen;
}

/** What a schema of the library tells about itself. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
}

const SAMPLE_TEXTS = [
  'Woonhart',
  'wijkagent',
  '2026-03-14',
  '2024-02-29',
  '09:30',
  'anna@woonhart.example',
  'c1',
  '0123456789abcdef0123456789abcdef',
  '20260314T093000Z',
  '',
  'concept',
  'encounter:new',
  'wonen, zorg',
  '#0a7f62',
  '2026-Q3',
] as const;

/** The ids that a field may mean: "organisationIds" is about organisations; plain "id" about what the method is about. */
function idsFor(key: string, method: string, ids: KnownIds): readonly string[] {
  const named = (text: string): readonly string[] =>
    Object.entries(ids).flatMap(([name, known]) => (text.toLowerCase().includes(name) ? known : []));
  const [first, second] = [named(key), named(method)];
  return first.length > 0 ? first : second.length > 0 ? second : Object.values(ids).flat();
}

function textFor(
  schema: z.core.$ZodType,
  path: string,
  method: string,
  random: Random,
  ids: KnownIds,
): string {
  const isId = /Ids?$|^ids?$|^(from|into)$/.test(path);
  const start = Math.floor(random() * SAMPLE_TEXTS.length);
  const words = [...SAMPLE_TEXTS.slice(start), ...SAMPLE_TEXTS.slice(0, start)];
  const known = idsFor(path, method, ids);
  const id = known.length === 0 ? [] : [pick(random, known)];
  // An id first where ids are asked; elsewhere an ordinary word.
  const candidates = isId ? [...id, ...words] : [...words, ...id];
  return candidates.find((text) => accepts(schema, text)) ?? 'x';
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema['~standard'].validate(value);
  return !(result instanceof Promise) && result.issues === undefined;
}

function numberFor(schema: z.core.$ZodType, random: Random): number {
  const { minimum, maximum } = schema._zod.bag as { minimum?: number; maximum?: number };
  const low = minimum ?? 0;
  const high = Math.min(maximum ?? low + 100, low + 1000);
  const chosen = low + Math.floor(random() * (high - low + 1));
  return accepts(schema, chosen) ? chosen : low;
}

/**
 * A value that this schema is meant to accept. Rules between fields may still refuse it: then it is a nearly valid one.
 *
 * @param path name of the field, which tells what an id is of
 */
export function valueFor(
  schema: z.core.$ZodType,
  about: { readonly method: string; readonly random: Random; readonly ids: KnownIds },
  path = '',
): unknown {
  const { method, random, ids } = about;
  const inside = (inner: z.core.$ZodType | undefined, name = path): unknown =>
    inner === undefined ? undefined : valueFor(inner, about, name);
  const definition = schema._zod.def as unknown as Definition;
  switch (definition.type) {
    case 'string':
      return textFor(schema, path, method, random, ids);
    case 'number':
      return numberFor(schema, random);
    case 'boolean':
      return random() < 0.5;
    case 'undefined':
    case 'void':
      return undefined;
    case 'null':
      return null;
    case 'literal':
      return pick(random, definition.values ?? [undefined]);
    case 'enum':
      return pick(random, Object.values(definition.entries ?? { none: '' }));
    case 'nullable':
      return random() < 0.4 ? null : inside(definition.innerType);
    case 'optional':
    case 'default':
    case 'prefault':
      return random() < 0.3 ? undefined : inside(definition.innerType);
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      return inside(definition.innerType);
    case 'pipe':
      return inside(definition.in);
    case 'lazy':
      return inside(definition.getter?.());
    case 'union':
      return inside(pick(random, definition.options ?? []));
    case 'tuple':
      return (definition.items ?? []).map((item) => inside(item));
    case 'array': {
      const { minimum } = schema._zod.bag as { minimum?: number };
      const length = (minimum ?? 0) + Math.floor(random() * 3);
      return Array.from({ length }, () => inside(definition.element));
    }
    case 'record':
      return Object.fromEntries(
        Array.from({ length: Math.floor(random() * 3) }, () => [
          String(inside(definition.keyType)),
          inside(definition.valueType),
        ]),
      );
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).map(([key, part]) => [key, inside(part, key)]),
      );
    case 'custom':
      // The only one in the contract: the bytes of a file.
      return new TextEncoder().encode('naam;categorie\nWoonhart;media\n');
    default:
      return 'x';
  }
}
