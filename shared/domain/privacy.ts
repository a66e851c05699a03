import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { isoDateSchema } from './calendar-date.ts';
import { lineSchema, optionalDateSchema, requiredTextSchema } from './fields.ts';
import {
  anyIdSchema,
  type CorrectionRequestId,
  organisationIdSchema,
  personIdSchema,
  privacyEventIdSchema,
} from './ids.ts';

/** Why somebody stands in the network. */
export const PURPOSES = [
  'representative',
  'collaboration',
  'expertise',
  'resident',
  'governance',
  'other',
] as const;
export const purposeSchema = z.enum(PURPOSES);
export type Purpose = z.infer<typeof purposeSchema>;

/** Where what is known of somebody comes from. */
export const SOURCES = ['met', 'themselves', 'public', 'colleague', 'list', 'calendar', 'other'] as const;
export const sourceSchema = z.enum(SOURCES);
export type Source = z.infer<typeof sourceSchema>;

export const personBasisDraftSchema = z.strictObject({
  /** `null`: nobody said. */
  purpose: purposeSchema.nullable(),
  purposeNote: lineSchema,
  source: sourceSchema.nullable(),
  sourceNote: lineSchema,
  /** Nothing more is written about this person; at an encounter they are "iemand van" their partner. */
  doNotRecord: z.boolean(),
});
export type PersonBasisDraft = Readonly<z.infer<typeof personBasisDraftSchema>>;

export const personBasisSchema = personBasisDraftSchema.extend({ personId: personIdSchema });
/** Purpose and source of what is kept of a person, and whether more may be. */
export type PersonBasis = Readonly<z.infer<typeof personBasisSchema>>;

/** Of a person about whom nothing was said. */
export const NO_BASIS: PersonBasisDraft = {
  purpose: null,
  purposeNote: '',
  source: null,
  sourceNote: '',
  doNotRecord: false,
};

export const correctionDraftSchema = z
  .strictObject({
    receivedOn: isoDateSchema,
    /** What the person says is wrong. */
    request: requiredTextSchema(2000),
    doneOn: optionalDateSchema,
    /** What was done about it, or why not. */
    outcome: z.string().trim().max(2000, refusal('too-long')),
  })
  .refine(({ receivedOn, doneOn }) => doneOn === null || receivedOn <= doneOn, {
    message: refusal('ends-before-start'),
    path: ['doneOn'],
  });
export type CorrectionDraft = Readonly<z.infer<typeof correctionDraftSchema>>;
/** Somebody asked to correct what is kept of them. */
export type CorrectionRequest = CorrectionDraft & {
  readonly id: CorrectionRequestId;
  readonly personId: z.infer<typeof personIdSchema>;
};

/** What has a period after which it is proposed to go. */
export const RETENTION_KINDS = [
  'encounter-note',
  'observation',
  'commitment',
  'assessment',
  'reflection',
  'intention',
  'person',
  'organisation',
  'calendar-event',
  'correction',
  'log-line',
] as const;
export const retentionKindSchema = z.enum(RETENTION_KINDS);
export type RetentionKind = z.infer<typeof retentionKindSchema>;

export const retentionKeepSchema = z.strictObject({
  kind: retentionKindSchema,
  itemId: anyIdSchema,
  until: isoDateSchema,
  reason: requiredTextSchema(500),
});
/** Something that is kept longer than its period. */
export type RetentionKeep = Readonly<z.infer<typeof retentionKeepSchema>>;

export const standInSchema = z.strictObject({
  personId: personIdSchema,
  /** `null`: for somebody of no partner. */
  organisationId: organisationIdSchema.nullable(),
});
/** A person who is nobody, in the place of whoever was erased. */
export type StandIn = Readonly<z.infer<typeof standInSchema>>;

/** What the log tells of. */
const PRIVACY_ACTIONS = [
  'dossier',
  'erasure',
  'retention',
  'woo',
  'network-export',
  'list-export',
  'log-export',
  'back-ups',
  'report',
  'brought-back',
] as const;
export const privacyActionSchema = z.enum(PRIVACY_ACTIONS);
export type PrivacyAction = z.infer<typeof privacyActionSchema>;

export const privacyEventSchema = z.strictObject({
  id: privacyEventIdSchema,
  /** Local moment, "2026-11-22 14:05". */
  at: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, refusal('invalid-date')),
  /** Account on this computer. */
  who: z.string().max(200),
  action: privacyActionSchema,
  /** How many things left or went. */
  count: z.int().min(0),
  /** What it was in general; never whom it was about. */
  detail: z.string().max(500),
  reason: z.string().max(500),
});
/** One export or erasure, as the log keeps it. */
export type PrivacyEvent = Readonly<z.infer<typeof privacyEventSchema>>;
