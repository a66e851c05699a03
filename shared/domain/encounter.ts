import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { type IsoDate, isoDateSchema } from './calendar-date.ts';
import {
  minutesSchema,
  nameSchema,
  noteSchema,
  lineSchema,
  optionalDateSchema,
  requiredTextSchema,
  uniqueList,
} from './fields.ts';
import {
  collaborationIdSchema,
  type CommitmentId,
  type EncounterId,
  type IntentionId,
  type ObservationId,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
} from './ids.ts';
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
} from './vocabulary.ts';

export const observationDraftSchema = z.strictObject({
  kind: observationKindSchema,
  text: requiredTextSchema(2000),
  /** For a story: when and where it was told inside; `null` and empty while it was not. */
  toldOn: optionalDateSchema,
  toldWhere: lineSchema,
});
export type ObservationDraft = z.infer<typeof observationDraftSchema>;
/** What was heard (signal), what stayed unsaid (silence), what is told inside (story). */
export type Observation = Readonly<ObservationDraft> & {
  readonly id: ObservationId;
  readonly encounterId: EncounterId;
};

export const commitmentDraftSchema = z.strictObject({
  text: requiredTextSchema(500),
  owner: commitmentOwnerSchema,
  /** To or by which partner; `null`: all who were there. */
  organisationId: organisationIdSchema.nullable(),
  due: optionalDateSchema,
  doneOn: optionalDateSchema,
});
export type CommitmentDraft = z.infer<typeof commitmentDraftSchema>;
/** What was promised. UI: afspraak. */
export type Commitment = Readonly<CommitmentDraft> & {
  readonly id: CommitmentId;
  readonly encounterId: EncounterId | null;
};

export const encounterDraftSchema = z
  .strictObject({
    date: isoDateSchema,
    /** hh:mm on the wall clock, or `null`. */
    startTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, refusal('invalid-time'))
      .nullable(),
    minutes: minutesSchema.nullable(),
    form: encounterFormSchema,
    /** In a few words what it was: "Werkbezoek nieuwbouw De Kaai"; may be empty. */
    subject: lineSchema,
    script: scriptSchema.nullable(),
    podium: podiumSchema.nullable(),
    initiative: initiativeSchema.nullable(),
    company: companySchema.nullable(),
    ground: groundSchema.nullable(),
    tone: toneSchema.nullable(),
    performance: performanceSchema.nullable(),
    orientation: orientationSchema.nullable(),
    confidentiality: confidentialitySchema,
    /** Set when this was a meeting of a collaboration. */
    collaborationId: collaborationIdSchema.nullable(),
    organisationIds: uniqueList(organisationIdSchema),
    personIds: uniqueList(personIdSchema),
    /** Partners that should have been at the table and were not. */
    absentOrganisationIds: uniqueList(organisationIdSchema),
    themeIds: uniqueList(themeIdSchema),
    note: noteSchema,
    observations: z.array(observationDraftSchema).readonly(),
    commitments: z.array(commitmentDraftSchema).readonly(),
  })
  .superRefine((encounter, context) => {
    if (encounter.organisationIds.length + encounter.personIds.length === 0) {
      context.addIssue({ code: 'custom', path: ['participants'], message: refusal('no-participant') });
    }
    if (encounter.absentOrganisationIds.some((id) => encounter.organisationIds.includes(id))) {
      context.addIssue({
        code: 'custom',
        path: ['absentOrganisationIds'],
        message: refusal('present-and-absent'),
      });
    }
  });
export type EncounterDraft = z.infer<typeof encounterDraftSchema>;

/** An encounter of which only the day is known; nobody was there yet. */
export function newEncounter(date: IsoDate): EncounterDraft {
  return {
    date,
    startTime: null,
    minutes: null,
    form: 'meeting',
    subject: '',
    script: null,
    podium: null,
    initiative: null,
    company: null,
    ground: null,
    tone: null,
    performance: null,
    orientation: null,
    confidentiality: 'normal',
    collaborationId: null,
    organisationIds: [],
    personIds: [],
    absentOrganisationIds: [],
    themeIds: [],
    note: '',
    observations: [],
    commitments: [],
  };
}

/** One contact, with who was there. UI: ontmoeting. */
export type Encounter = Readonly<Omit<EncounterDraft, 'observations' | 'commitments'>> & {
  readonly id: EncounterId;
  readonly observations: readonly Observation[];
  readonly commitments: readonly Commitment[];
};

export const intentionDraftSchema = z.strictObject({
  subject: nameSchema,
  organisationIds: uniqueList(organisationIdSchema),
  personIds: uniqueList(personIdSchema),
  /** Before which day. */
  before: optionalDateSchema,
  note: noteSchema,
});
export type IntentionDraft = z.infer<typeof intentionDraftSchema>;
/** A planned encounter that is not in the calendar yet. UI: voornemen. */
export type Intention = Readonly<IntentionDraft> & {
  readonly id: IntentionId;
  /** The encounter that it became. */
  readonly encounterId: EncounterId | null;
};
