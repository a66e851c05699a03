import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import {
  type Collaboration,
  type CollaborationDraft,
  collaborationDraftSchema,
  type NewMember,
  newMembersSchema,
} from '#shared/domain/collaboration.ts';
import { categoryIdSchema, organisationIdSchema, themeIdSchema } from '#shared/domain/ids.ts';
import {
  collaborationFormSchema,
  governmentRoleSchema,
  ownRoleSchema,
  phaseSchema,
} from '#shared/domain/vocabulary.ts';
import type { FieldErrorCode, FieldErrors } from '#shared/errors.ts';
import { checkDraft } from '#renderer/api/check-draft.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { readDay, readWholeNumber, refusedReadings } from '#renderer/ui/fields/read-field.ts';

/** A member as it stands in the form: a partner that there is, or one that is made along. */
const memberRowSchema = z.strictObject({
  key: z.int(),
  /** `null`: a partner that is not there yet. */
  organisationId: organisationIdSchema.nullable(),
  newName: z.string(),
  newCategoryId: categoryIdSchema.nullable(),
  role: z.string(),
  from: z.string(),
  until: z.string(),
});
export type MemberRow = z.infer<typeof memberRowSchema>;

/** What stands in the fields: days and numbers as they were typed, right or wrong. */
const formSchema = z.strictObject({
  name: z.string(),
  form: collaborationFormSchema,
  phase: phaseSchema,
  ownRole: ownRoleSchema,
  governmentRole: governmentRoleSchema.nullable(),
  meetings: z.string(),
  themeIds: z.array(themeIdSchema).readonly(),
  members: z.array(memberRowSchema).readonly(),
  /** Lines that were pasted and not added yet. */
  pasted: z.string(),
  note: z.string(),
  from: z.string(),
  until: z.string(),
});
export type CollaborationFormValues = z.infer<typeof formSchema>;

/** What was kept of a form, or `null` when it has another shape. */
export function readCollaborationForm(kept: unknown): CollaborationFormValues | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

export const EMPTY_COLLABORATION: CollaborationFormValues = {
  name: '',
  form: 'consultation',
  phase: 'continue',
  ownRole: 'member',
  governmentRole: null,
  meetings: '',
  themeIds: [],
  members: [],
  pasted: '',
  note: '',
  from: '',
  until: '',
};

const dayText = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));

/** The form as it opens for changing a collaboration. */
export function collaborationFormOf(collaboration: Collaboration): CollaborationFormValues {
  const { name, form, phase, ownRole, governmentRole, meetingsPerYear, themeIds, note } = collaboration;
  return {
    name,
    form,
    phase,
    ownRole,
    governmentRole,
    meetings: meetingsPerYear === null ? '' : String(meetingsPerYear),
    themeIds,
    members: collaboration.members.map((member, key) => ({
      key,
      organisationId: member.organisationId,
      newName: '',
      newCategoryId: null,
      role: member.role,
      from: dayText(member.from),
      until: dayText(member.until),
    })),
    pasted: '',
    note,
    from: dayText(collaboration.from),
    until: dayText(collaboration.until),
  };
}

/** The rows with more members below them. */
export function withMembers(
  rows: readonly MemberRow[],
  added: readonly Pick<MemberRow, 'organisationId' | 'newName' | 'newCategoryId' | 'role'>[],
): readonly MemberRow[] {
  const next = rows.reduce((largest, { key }) => Math.max(largest, key), -1) + 1;
  return [...rows, ...added.map((member, index) => ({ ...member, key: next + index, from: '', until: '' }))];
}

/** The name of a field of a row, under which what is wrong with it stands. */
export function memberField(key: number, field: 'role' | 'from' | 'until' | 'newCategoryId'): string {
  return `member:${key}.${field}`;
}

export interface CheckedCollaboration {
  readonly draft: CollaborationDraft;
  readonly newMembers: readonly NewMember[];
}

/** What the form stands for, or why not per field. */
export function checkCollaborationForm(
  values: CollaborationFormValues,
  today: IsoDate,
): { readonly checked: CheckedCollaboration | null; readonly fields: FieldErrors } {
  const { meetings: typedMeetings, members, pasted, ...asTyped } = values;
  const meetings = readWholeNumber(typedMeetings);
  const from = readDay(values.from, today, 'past');
  const until = readDay(values.until, today, 'future');
  const known = members.flatMap((row) => {
    if (row.organisationId === null) return [];
    const rowFrom = readDay(row.from, today, 'past');
    const rowUntil = readDay(row.until, today, 'future');
    return [{ row, organisationId: row.organisationId, from: rowFrom, until: rowUntil }];
  });
  const fresh = members.filter(({ organisationId }) => organisationId === null);
  const draft = checkDraft(collaborationDraftSchema, {
    ...asTyped,
    meetingsPerYear: meetings.value,
    from: from.value,
    until: until.value,
    members: known.map(({ row, ...member }) => ({
      organisationId: member.organisationId,
      role: row.role,
      from: member.from.value,
      until: member.until.value,
    })),
  });
  const newMembers = checkDraft(
    newMembersSchema,
    fresh.map(({ newName, newCategoryId, role }) => ({ name: newName, categoryId: newCategoryId, role })),
  );
  const fields: Record<string, FieldErrorCode> = {};
  for (const [path, code] of Object.entries(draft.ok ? {} : draft.fields)) {
    fields[fieldOfRow(path, known)] = code;
  }
  for (const [path, code] of Object.entries(newMembers.ok ? {} : newMembers.fields)) {
    const row = fresh[Number(path.split('.')[0])];
    if (row === undefined) fields['members'] = code;
    else fields[memberField(row.key, path.endsWith('.role') ? 'role' : 'newCategoryId')] = code;
  }
  for (const { key, newCategoryId } of fresh) {
    if (newCategoryId === null) fields[memberField(key, 'newCategoryId')] = 'required';
  }
  for (const member of known) {
    const { key } = member.row;
    const readings = { [memberField(key, 'from')]: member.from, [memberField(key, 'until')]: member.until };
    Object.assign(fields, refusedReadings(readings));
  }
  Object.assign(fields, refusedReadings({ meetingsPerYear: meetings, from, until }));
  // Lines that were pasted but not added would be lost without a word.
  if (pasted.trim() !== '') fields['pasted'] = 'other';
  if (!draft.ok || !newMembers.ok || Object.keys(fields).length > 0) return { checked: null, fields };
  return { checked: { draft: draft.value, newMembers: newMembers.value }, fields };
}

/** "members.2.until" as the name of the field in the row that it came from; any other path stays. */
function fieldOfRow(path: string, known: readonly { readonly row: MemberRow }[]): string {
  const match = /^members\.(\d+)\.(role|from|until)$/.exec(path);
  const row = known[Number(match?.[1])]?.row;
  const field = match?.[2];
  if (row === undefined || (field !== 'role' && field !== 'from' && field !== 'until')) return path;
  return memberField(row.key, field);
}
