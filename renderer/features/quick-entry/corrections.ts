import { z } from 'zod';
import { isoDateSchema, type IsoDate } from '#shared/domain/calendar-date.ts';
import { minutesSchema } from '#shared/domain/fields.ts';
import { categoryIdSchema, organisationIdSchema, personIdSchema, themeIdSchema } from '#shared/domain/ids.ts';
import {
  commitmentOwnerSchema,
  companySchema,
  encounterFormSchema,
  observationKindSchema,
  podiumSchema,
  scriptSchema,
} from '#shared/domain/vocabulary.ts';
import type { NameIndex } from '#shared/quick-entry/name-index.ts';
import { parseLine } from '#shared/quick-entry/parse-line.ts';
import type { LinePart, PartKind, UnderstoodLine } from '#shared/quick-entry/parts.ts';

/** What the user chose for some words of the line, or that they are no such thing. It holds for as long as the words stand there. */
export interface Correction {
  readonly key: string;
  /** A value of the part's kind; `null`: taken back, to the note. */
  readonly value: unknown;
}

/** Tells the parts of a line apart by what was written, so that a choice survives typing on. */
export function keyOfPart(
  line: string,
  { kind, start, end }: Pick<LinePart, 'kind' | 'start' | 'end'>,
): string {
  return `${kind}:${line.slice(start, end).toLowerCase()}`;
}

const text = z.string().max(2000);
const VALUES = {
  date: isoDateSchema,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: minutesSchema,
  form: encounterFormSchema,
  participant: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('organisation'), id: organisationIdSchema }),
    z.strictObject({ kind: z.literal('person'), id: personIdSchema }),
    z.strictObject({ kind: z.literal('new-person'), name: text }),
    z.strictObject({
      kind: z.literal('new-organisation'),
      name: text,
      categoryId: categoryIdSchema.optional(),
    }),
  ]),
  podium: podiumSchema,
  script: scriptSchema,
  company: companySchema,
  theme: themeIdSchema,
  observation: z.strictObject({ kind: observationKindSchema, text }),
  commitment: z.strictObject({
    text,
    owner: commitmentOwnerSchema,
    due: isoDateSchema.nullable(),
    organisationId: organisationIdSchema.nullable(),
  }),
} satisfies Record<PartKind, z.ZodType>;

/** The part with what was chosen for it; as it was when that does not fit its kind. */
function withChoice(part: LinePart, chosen: unknown): LinePart {
  const checked = VALUES[part.kind].safeParse(chosen);
  if (!checked.success) return part;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by the schema of this very kind
  return { ...part, value: checked.data, certainty: 'sure' } as LinePart;
}

/** Taking words back can bring out another reading of them; this often at most. */
const MOST_READINGS = 5;

/** Understands the line, with what the user chose and took back. */
export function understandWith(
  line: string,
  index: NameIndex,
  today: IsoDate,
  corrections: readonly Correction[],
): UnderstoodLine {
  const chosen = new Map(corrections.map(({ key, value }) => [key, value]));
  const isTakenBack = (part: LinePart): boolean => chosen.get(keyOfPart(line, part)) === null;
  const stretches: { start: number; end: number }[] = [];
  let understood = parseLine(line, index, today);
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    // Where the same words mean something else besides, they stay understood as that.
    const back = understood.parts.filter(
      (part) =>
        isTakenBack(part) &&
        understood.parts.every(
          (other) => isTakenBack(other) || other.start >= part.end || other.end <= part.start,
        ),
    );
    if (back.length === 0) break;
    stretches.push(...back);
    understood = parseLine(line, index, today, stretches);
  }
  const parts = understood.parts
    .filter((part) => !isTakenBack(part))
    .map((part) => {
      const key = keyOfPart(line, part);
      return chosen.has(key) ? withChoice(part, chosen.get(key)) : part;
    });
  return { parts, note: understood.note };
}
