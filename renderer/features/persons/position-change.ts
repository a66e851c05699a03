import { z } from 'zod';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { affiliationIdSchema, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { type PositionChange, positionChangeSchema } from '#shared/ipc/requests/positions.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { readDay } from '#renderer/ui/read-field.ts';

/** What stands in the fields: the day as it was typed, and what was filled in under a choice that was left again. */
const positionChangeFormSchema = z.strictObject({
  affiliationId: affiliationIdSchema,
  until: z.string(),
  goes: z.enum(['partner', 'nowhere']),
  organisationId: organisationIdSchema.nullable(),
  role: z.string(),
  succession: z.enum(['nobody', 'existing', 'new']),
  successorId: personIdSchema.nullable(),
  successorName: z.string(),
  successorRole: z.string(),
});
export type PositionChangeValues = z.infer<typeof positionChangeFormSchema>;

/** What was kept of a form, or `null` when it has another shape. */
export function readPositionChange(kept: unknown): PositionChangeValues | null {
  const result = positionChangeFormSchema.safeParse(kept);
  return result.success ? result.data : null;
}

/**
 * The form as it opens. The last day is yesterday, because somebody who works elsewhere now does so today; who takes over
 * mostly gets the same role.
 */
export function positionChangeOf(position: Affiliation, today: IsoDate): PositionChangeValues {
  return {
    affiliationId: position.id,
    until: formatDate(addDays(today, -1)),
    goes: 'partner',
    organisationId: null,
    role: '',
    succession: 'nobody',
    successorId: null,
    successorName: '',
    successorRole: position.role,
  };
}

/** The change that the form stands for, or why not per field, named as main names them. */
export function checkPositionChange(
  values: PositionChangeValues,
  person: Person,
  position: Affiliation,
  today: IsoDate,
): { readonly change: PositionChange | null; readonly fields: FieldErrors } {
  const until = readDay(values.until, today, 'past');
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
        : { organisationId: values.organisationId, role: values.role, from: null },
    successor: successorOf(values),
  });
  const fields: FieldErrors = { ...(checked.ok ? {} : checked.fields), ...missing };
  return { change: checked.ok ? checked.value : null, fields };
}

function successorOf(values: PositionChangeValues): unknown {
  const position = { role: values.successorRole, from: null };
  switch (values.succession) {
    case 'nobody':
      return null;
    case 'existing':
      return { kind: 'existing', personId: values.successorId, ...position };
    case 'new':
      return { kind: 'new', name: values.successorName, ...position };
  }
}
