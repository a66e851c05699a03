import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { daysBetween, type IsoDate, isoDateSchema } from './calendar-date.ts';
import type { Observation } from './encounter.ts';
import { lineSchema, optionalDateSchema, requiredTextSchema } from './fields.ts';
import { commitmentIdSchema, observationIdSchema, organisationIdSchema } from './ids.ts';

/** Why something is let go or not proposed any more; it must say something, or nobody knows later. */
export const reasonSchema = requiredTextSchema(500);

export const observationOutcomeSchema = z
  .strictObject({
    observationId: observationIdSchema,
    /** To whom it was told inside; when and where stand with the observation itself. */
    toldTo: lineSchema,
    /** The commitment that came of it, and the day on which that was made. */
    commitmentId: commitmentIdSchema.nullable(),
    promisedOn: optionalDateSchema,
    /** Nothing is done with it, from this day on, and why. */
    letGoOn: optionalDateSchema,
    letGoReason: lineSchema,
    /** Does not come up before this day. */
    snoozedUntil: optionalDateSchema,
  })
  .refine((outcome) => (outcome.letGoOn === null) === (outcome.letGoReason === ''), {
    message: refusal('required'),
    path: ['letGoReason'],
  });
/** What came of what was heard: it was told inside, became a commitment, or was let go. UI: wat ervan kwam. */
export type ObservationOutcome = Readonly<z.infer<typeof observationOutcomeSchema>>;

export const suggestionChoiceSchema = z
  .strictObject({
    organisationId: organisationIdSchema,
    choice: z.enum(['snoozed', 'dismissed']),
    /** The day on which it was chosen. */
    date: isoDateSchema,
    /** Snoozed: it comes back on this day. */
    until: optionalDateSchema,
    /** Dismissed: why. */
    reason: lineSchema,
  })
  .refine(({ choice, until }) => (choice === 'snoozed') === (until !== null), {
    message: refusal('required'),
    path: ['until'],
  })
  .refine(({ choice, reason }) => choice === 'snoozed' || reason !== '', {
    message: refusal('required'),
    path: ['reason'],
  });
/** What was said to the suggestion to see a partner: later, or not now. */
export type SuggestionChoice = Readonly<z.infer<typeof suggestionChoiceSchema>>;

export const surpriseDrawSchema = z.strictObject({
  year: z.int().min(1900).max(2200),
  /** ISO week. */
  week: z.int().min(1).max(53),
  /** How often another one was asked for that week. */
  reshuffles: z.int().min(0).max(10_000),
});
/** Which surprising encounter of the week is shown. */
export type SurpriseDraw = Readonly<z.infer<typeof surpriseDrawSchema>>;

/** Where something that was heard stands: still open, or what came of it. */
export type SignalState = 'open' | 'told' | 'promised' | 'let-go';

/** How many stand where. */
export interface SignalCounts {
  readonly open: number;
  /** Of the open ones. */
  readonly ageing: number;
  readonly told: number;
  readonly promised: number;
  readonly letGo: number;
}

/** What was told inside is told, whatever else came of it; a commitment goes before letting go. */
export function signalStateOf(
  observation: Pick<Observation, 'toldOn' | 'toldWhere'>,
  outcome: Pick<ObservationOutcome, 'commitmentId' | 'letGoOn'> | null,
): SignalState {
  if (observation.toldOn !== null || observation.toldWhere !== '') return 'told';
  if (outcome === null) return 'open';
  if (outcome.commitmentId !== null) return 'promised';
  return outcome.letGoOn === null ? 'open' : 'let-go';
}

/** Days after which what was heard and nothing was done with counts as ageing. */
export const SIGNAL_AGES_AFTER_DAYS = 30;

/** Whether what was heard on a day has been waiting for longer than it should. */
export function isAgeing(state: SignalState, heardOn: IsoDate, asOf: IsoDate): boolean {
  return state === 'open' && daysBetween(heardOn, asOf) > SIGNAL_AGES_AFTER_DAYS;
}
