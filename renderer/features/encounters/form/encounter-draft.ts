import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type EncounterDraft, encounterDraftSchema } from '#shared/domain/encounter.ts';
import type { FieldErrorCode, FieldErrors } from '#shared/errors.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';
import { parseDateText } from '#renderer/ui/fields/date-text.ts';
import { parseMinutesText } from '#renderer/ui/fields/minutes-text.ts';
import { parseTimeText } from '#renderer/ui/fields/time-text.ts';
import type { CommitmentRow, EncounterFormState, ObservationRow } from './encounter-form-state.ts';

/**
 * From the form to what is saved. Field errors are named after the fields of the form: "participants", "date",
 * "minutes", "commitments.3.due", where 3 is the key of the row and not its place.
 */
export type FormErrorCode = FieldErrorCode | 'unclear-minutes' | 'name-not-chosen' | 'new-participant-open';
export type FormErrors = Readonly<Record<string, FormErrorCode>>;

export type EncounterCheck =
  | { readonly ok: true; readonly draft: EncounterDraft }
  | { readonly ok: false; readonly fields: FormErrors };

/** A row without any text was opened and left; it is not meant to be saved. */
function observationRowsOf(form: EncounterFormState): readonly ObservationRow[] {
  return form.observations.filter((row) =>
    [row.text, row.toldOnText, row.toldWhere].some((text) => text.trim() !== ''),
  );
}

function commitmentRowsOf(form: EncounterFormState): readonly CommitmentRow[] {
  return form.commitments.filter((row) => row.text.trim() !== '' || row.dueText.trim() !== '');
}

/** Collects what is wrong while the texts are read. */
class Problems {
  readonly fields: Record<string, FormErrorCode> = {};

  add(field: string, code: FormErrorCode): void {
    this.fields[field] ??= code;
  }

  date(field: string, text: string, today: IsoDate, direction: 'past' | 'future'): IsoDate | null {
    const parsed = parseDateText(text, today, direction);
    if (parsed.ok) return parsed.date;
    this.add(field, parsed.code);
    return null;
  }

  optionalDate(field: string, text: string, today: IsoDate, direction: 'past' | 'future'): IsoDate | null {
    return text.trim() === '' ? null : this.date(field, text, today, direction);
  }
}

/** The names of the draft's lists for what the form shows as one field. */
const FORM_FIELD_OF_DRAFT_FIELD: Readonly<Record<string, string>> = {
  organisationIds: 'participants',
  personIds: 'participants',
};

/** The field of the form that a path of the draft ("commitments.0.due") belongs to. */
function formFieldOfPath(path: string, form: EncounterFormState): string {
  const [head = '', place, ...rest] = path.split('.');
  const rows =
    head === 'observations'
      ? observationRowsOf(form)
      : head === 'commitments'
        ? commitmentRowsOf(form)
        : null;
  const row = rows?.[Number(place)];
  if (row !== undefined) return [head, row.key, ...rest].join('.');
  return FORM_FIELD_OF_DRAFT_FIELD[head] ?? head;
}

/** A refusal of the whole draft, by main or by the schema, as errors of the form's fields. */
export function formErrorsOf(fields: FieldErrors, form: EncounterFormState): FormErrors {
  const found: Record<string, FormErrorCode> = {};
  for (const [path, code] of Object.entries(fields)) found[formFieldOfPath(path, form)] ??= code;
  return found;
}

/**
 * What the form says as a draft, or what is wrong with each field.
 *
 * @param today for days in words and days without a year: the encounter lies behind it, what is promised ahead.
 */
export function checkForm(form: EncounterFormState, today: IsoDate): EncounterCheck {
  const problems = new Problems();
  const date = problems.date('date', form.dateText, today, 'past');
  const time = parseTimeText(form.startTimeText);
  if (!time.ok) problems.add('startTime', time.code);
  const minutes = parseMinutesText(form.minutesText);
  if (!minutes.ok) problems.add('minutes', minutes.code);
  const candidate = {
    // Stands in for a wrong day, which is reported already, so that the rest is checked in the same go.
    date: date ?? today,
    startTime: time.ok ? time.time : null,
    minutes: minutes.ok ? minutes.minutes : null,
    form: form.form,
    subject: form.subject,
    script: form.script,
    podium: form.podium,
    initiative: form.initiative,
    company: form.company,
    ground: form.ground,
    tone: form.tone,
    performance: form.performance,
    orientation: form.orientation,
    confidentiality: form.confidentiality,
    collaborationId: form.collaborationId,
    organisationIds: form.participants.flatMap((one) => (one.kind === 'organisation' ? [one.id] : [])),
    personIds: form.participants.flatMap((one) => (one.kind === 'person' ? [one.id] : [])),
    absentOrganisationIds: form.absentOrganisationIds,
    themeIds: form.themeIds,
    note: form.note,
    observations: observationRowsOf(form).map((row) => ({
      kind: row.kind,
      text: row.text,
      // Only a story is told inside; what was typed before the kind changed stays in the form, out of the file.
      toldOn:
        row.kind === 'story'
          ? problems.optionalDate(`observations.${row.key}.toldOn`, row.toldOnText, today, 'past')
          : null,
      toldWhere: row.kind === 'story' ? row.toldWhere : '',
    })),
    commitments: commitmentRowsOf(form).map((row) => ({
      text: row.text,
      owner: row.owner,
      organisationId: row.organisationId,
      due: problems.optionalDate(`commitments.${row.key}.due`, row.dueText, today, 'future'),
      doneOn: row.doneOn,
    })),
  };
  const checked = encounterDraftSchema.safeParse(candidate);
  const fields = checked.success
    ? problems.fields
    : { ...formErrorsOf(fieldErrorsOf(checked.error), form), ...problems.fields };
  if (!checked.success || Object.keys(fields).length > 0) return { ok: false, fields };
  return { ok: true, draft: checked.data };
}
