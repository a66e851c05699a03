import { z } from 'zod';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { affiliationIdSchema, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { type PositionChange, positionChangeSchema } from '#shared/ipc/requests/positions.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { readDay, refusedReadings } from '#renderer/ui/fields/read-field.ts';

/** What stands in the fields: the day as it was typed, and what was filled in under a choice that was left again. */
const positionChangeFormSchema = z.strictObject({
  affiliationId: affiliationIdSchema,
  until: z.string(),
  goes: z.enum(['partner', 'nowhere']),
  organisationId: organisationIdSchema.nullable(),
  role: z.string(),
  from: z.string(),
  succession: z.enum(['nobody', 'existing', 'new']),
  successorId: personIdSchema.nullable(),
  successorName: z.string(),
  successorRole: z.string(),
  successorFrom: z.string(),
});
export type PositionChangeValues = z.infer<typeof positionChangeFormSchema>;

/** What was kept of a form, or `null` when it has another shape. */
export function readPositionChange(kept: unknown): PositionChangeValues | null {
  const result = positionChangeFormSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/**
 * The form as it opens. Somebody who works elsewhere now does so from today, so that yesterday was the last day: no day counts
 * for both partners. Who takes over mostly gets the same role, from the same day.
 */
export function positionChangeOf(position: Affiliation, today: IsoDate): PositionChangeValues {
  return {
    affiliationId: position.id,
    until: formatDate(addDays(today, -1)),
    goes: 'partner',
    organisationId: null,
    role: '',
    from: formatDate(today),
    succession: 'nobody',
    successorId: null,
    successorName: '',
    successorRole: position.role,
    successorFrom: formatDate(today),
  };
}

/** The form with another last day. Days that followed the last day at once still do so; days that were chosen stay. */
export function withUntil(
  values: PositionChangeValues,
  until: string,
  today: IsoDate,
): Partial<PositionChangeValues> {
  const before = readDay(values.until, today, 'past').value;
  const after = readDay(until, today, 'past').value;
  if (before === null || after === null) return { until };
  const following = formatDate(addDays(before, 1));
  const next = formatDate(addDays(after, 1));
  return {
    until,
    from: values.from === following ? next : values.from,
    successorFrom: values.successorFrom === following ? next : values.successorFrom,
  };
}

/** Whether the next position starts before this one ends, so that some days count for both partners. */
export function overlaps(values: PositionChangeValues, today: IsoDate): boolean {
  const until = readDay(values.until, today, 'past').value;
  const from = readDay(values.from, today, 'past').value;
  return values.goes === 'partner' && until !== null && from !== null && from <= until;
}

/** The change that the form stands for, or why not per field, named as main names them. */
export function checkPositionChange(
  values: PositionChangeValues,
  person: Person,
  position: Affiliation,
  today: IsoDate,
): { readonly change: PositionChange | null; readonly fields: FieldErrors } {
  const until = readDay(values.until, today, 'past');
  const from = readDay(values.from, today, 'past');
  const successorFrom = readDay(values.successorFrom, today, 'past');
  const unread = {
    ...(values.goes === 'partner' ? refusedReadings({ 'next.from': from }) : {}),
    ...(values.succession === 'nobody' ? {} : refusedReadings({ 'successor.from': successorFrom })),
  };
  const missing: FieldErrors = {
    ...(until.value === null ? { until: until.refused ?? 'required' } : {}),
    ...(values.goes === 'partner' && values.organisationId === null
      ? { 'next.organisationId': 'required' as const }
      : {}),
    ...(values.succession === 'existing' && values.successorId === null
      ? { 'successor.personId': 'required' as const }
      : {}),
  };
  const checked = checkDraft(positionChangeSchema, {
    personId: person.id,
    affiliationId: position.id,
    until: until.value,
    next:
      values.goes === 'nowhere'
        ? null
        : { organisationId: values.organisationId, role: values.role, from: from.value },
    successor: successorOf(values, successorFrom.value),
  });
  const endsTooSoon = position.from !== null && until.value !== null && until.value < position.from;
  const fields: FieldErrors = {
    ...(checked.ok ? {} : checked.fields),
    ...(endsTooSoon ? { until: 'ends-before-start' as const } : {}),
    ...missing,
    ...unread,
  };
  return { change: checked.ok && Object.keys(fields).length === 0 ? checked.value : null, fields };
}

function successorOf(values: PositionChangeValues, from: IsoDate | null): unknown {
  const position = { role: values.successorRole, from };
  switch (values.succession) {
    case 'nobody':
      return null;
    case 'existing':
      return { kind: 'existing', personId: values.successorId, ...position };
    case 'new':
      return { kind: 'new', name: values.successorName, ...position };
  }
}
