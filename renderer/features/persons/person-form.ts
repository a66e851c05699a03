import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { type Person, type PersonDraft, personDraftSchema } from '#shared/domain/person.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { type Reading, readDay, refusedReadings } from '#renderer/ui/fields/read-field.ts';

const positionRowSchema = z.strictObject({
  /** Tells the rows apart while they are added and taken away. */
  key: z.int(),
  organisationId: organisationIdSchema.nullable(),
  role: z.string(),
  from: z.string(),
  until: z.string(),
});
export type PositionRow = z.infer<typeof positionRowSchema>;

/** What stands in the fields: days as they were typed, right or wrong. */
const personFormSchema = z.strictObject({
  name: z.string(),
  nickname: z.string(),
  email: z.string(),
  phone: z.string(),
  note: z.string(),
  positions: z.array(positionRowSchema).readonly(),
});
export type PersonFormValues = z.infer<typeof personFormSchema>;

/** What was kept of a form, or `null` when it has another shape. */
export function readPersonForm(kept: unknown): PersonFormValues | null {
  const result = personFormSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/** The form for somebody new, with room for a first position: at the partner where they work, when that is known. */
export function emptyPersonForm(worksFor: OrganisationId | null = null): PersonFormValues {
  const position = { ...emptyPosition([]), organisationId: worksFor };
  return { name: '', nickname: '', email: '', phone: '', note: '', positions: [position] };
}

function emptyPosition(rows: readonly PositionRow[]): PositionRow {
  const key = Math.max(0, ...rows.map((row) => row.key)) + 1;
  return { key, organisationId: null, role: '', from: '', until: '' };
}

/** The rows with an empty one at the end. */
export function withPosition(rows: readonly PositionRow[]): readonly PositionRow[] {
  return [...rows, emptyPosition(rows)];
}

/** The form as it opens for changing a person. */
export function personFormOf(person: Person): PersonFormValues {
  const { name, nickname, email, phone, note } = person;
  const positions = person.affiliations.map(({ organisationId, role, from, until }, index) => ({
    key: index + 1,
    organisationId,
    role,
    from: from === null ? '' : formatDate(from),
    until: until === null ? '' : formatDate(until),
  }));
  return { name, nickname, email, phone, note, positions };
}

function isEmptyPosition(row: PositionRow): boolean {
  return row.organisationId === null && row.role === '' && row.from === '' && row.until === '';
}

/** Where the refusal of a field of a row stands in the refusals of the form. */
export function positionField(key: number, field: 'organisationId' | 'role' | 'from' | 'until'): string {
  return `position.${key}.${field}`;
}

/**
 * The draft that the form stands for, or why not per field. A position in which nothing was filled in does not count.
 * Refusals of positions are named by the key of their row, because empty rows shift the places in the draft.
 */
export function checkPersonForm(
  values: PersonFormValues,
  today: IsoDate,
): { readonly draft: PersonDraft | null; readonly fields: FieldErrors } {
  const rows = values.positions.filter((row) => !isEmptyPosition(row));
  const read = rows.map((row) => ({
    from: readDay(row.from, today, 'past'),
    until: readDay(row.until, today, 'past'),
  }));
  const { positions: _positions, ...asTyped } = values;
  const checked = checkDraft(personDraftSchema, {
    ...asTyped,
    affiliations: rows.map((row, index) => ({
      organisationId: row.organisationId,
      role: row.role,
      from: read[index]?.from.value ?? null,
      until: read[index]?.until.value ?? null,
    })),
  });
  const unread = Object.fromEntries(
    rows.flatMap((row, index) => {
      const chosen: Reading<OrganisationId> = {
        value: row.organisationId,
        refused: row.organisationId === null ? 'required' : null,
      };
      const refused = refusedReadings({ organisationId: chosen, ...read[index] });
      return Object.entries(refused).map(([field, code]) => [`position.${row.key}.${field}`, code] as const);
    }),
  );
  const fields: FieldErrors = { ...(checked.ok ? {} : fieldsOfRows(checked.fields, rows)), ...unread };
  return { draft: checked.ok && Object.keys(unread).length === 0 ? checked.value : null, fields };
}

/** Refusals of the draft ("affiliations.0.until") by the key of the row that they are about. */
export function fieldsOfRows(fields: FieldErrors, rows: readonly PositionRow[]): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields).map(([path, code]) => {
      const match = /^affiliations\.(\d+)\.(.+)$/.exec(path);
      const row = match?.[1] === undefined ? undefined : rows[Number(match[1])];
      return [row === undefined ? path : `position.${row.key}.${match?.[2] ?? ''}`, code];
    }),
  );
}

/** The other person with the same name, told about softly: two people may share a name. */
export function namesake(
  name: string,
  own: Person | null,
  persons: readonly Person[],
  fold: (text: string) => string,
): Person | null {
  const wanted = fold(name);
  if (wanted === '') return null;
  return persons.find((person) => person.id !== own?.id && fold(person.name) === wanted) ?? null;
}

/** Partners of a person, each once. */
export function partnersOf(person: Person): readonly OrganisationId[] {
  return [...new Set(person.affiliations.map(({ organisationId }) => organisationId))];
}
