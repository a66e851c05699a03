import { z } from 'zod';
import type { FormDraftKey } from '#shared/domain/draft-key.ts';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import {
  collaborationIdSchema,
  type EncounterId,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import {
  commitmentOwnerSchema,
  companySchema,
  confidentialitySchema,
  encounterFormSchema,
  groundSchema,
  initiativeSchema,
  observationKindSchema,
  orientationSchema,
  performanceSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import type { EncounterFormState } from './encounter-form-state.ts';

/** The form as it survives a crash. What another version of the program kept is put aside rather than half understood. */
const storedFormSchema: z.ZodType<EncounterFormState> = z.strictObject({
  participants: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('organisation'), id: organisationIdSchema }),
        z.strictObject({ kind: z.literal('person'), id: personIdSchema }),
      ]),
    )
    .readonly(),
  dateText: z.string(),
  startTimeText: z.string(),
  minutesText: z.string(),
  form: encounterFormSchema,
  subject: z.string(),
  note: z.string(),
  observations: z
    .array(
      z.strictObject({
        key: z.int(),
        kind: observationKindSchema,
        text: z.string(),
        toldOnText: z.string(),
        toldWhere: z.string(),
      }),
    )
    .readonly(),
  commitments: z
    .array(
      z.strictObject({
        key: z.int(),
        text: z.string(),
        owner: commitmentOwnerSchema,
        organisationId: organisationIdSchema.nullable(),
        dueText: z.string(),
        doneOn: isoDateSchema.nullable(),
      }),
    )
    .readonly(),
  script: scriptSchema.nullable(),
  podium: podiumSchema.nullable(),
  initiative: initiativeSchema.nullable(),
  company: companySchema.nullable(),
  ground: groundSchema.nullable(),
  tone: toneSchema.nullable(),
  performance: performanceSchema.nullable(),
  orientation: orientationSchema.nullable(),
  confidentiality: confidentialitySchema,
  collaborationId: collaborationIdSchema.nullable(),
  absentOrganisationIds: z.array(organisationIdSchema).readonly(),
  themeIds: z.array(themeIdSchema).readonly(),
});

/** Where the draft of this form is kept; `null` is the form for something new, which may be an event of the calendar. */
export function draftKey(encounterId: EncounterId | null, eventId: string | null = null): FormDraftKey {
  return eventId === null ? `encounter:${encounterId ?? 'new'}` : `calendar:${eventId}`;
}

/** The form that was kept, or `null` when it is of another version of the program. */
export function readStoredForm(kept: unknown): EncounterFormState | null {
  const checked = storedFormSchema.safeParse(kept);
  return checked.success ? checked.data : null;
}
