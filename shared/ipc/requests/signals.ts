import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type Commitment, commitmentDraftSchema, type Observation } from '#shared/domain/encounter.ts';
import { lineSchema } from '#shared/domain/fields.ts';
import { reasonSchema, type SignalCounts, type SignalState } from '#shared/domain/follow-up.ts';
import {
  encounterIdSchema,
  observationIdSchema,
  type OrganisationId,
  organisationIdSchema,
} from '#shared/domain/ids.ts';
import {
  type Confidentiality,
  type EncounterForm,
  type ObservationKind,
  observationKindSchema,
} from '#shared/domain/vocabulary.ts';
import { request } from './request.ts';

/** What was heard, with where it was heard and what came of it. */
export interface ListedSignal {
  readonly observation: Observation;
  readonly heardOn: IsoDate;
  readonly subject: string;
  readonly form: EncounterForm;
  readonly confidentiality: Confidentiality;
  /** Who were there, by themselves or by a person of that day. */
  readonly partnerIds: readonly OrganisationId[];
  readonly state: SignalState;
  /** Open, and heard longer ago than it should wait. */
  readonly isAgeing: boolean;
  readonly toldTo: string;
  /** The commitment that came of it. */
  readonly commitment: Pick<Commitment, 'id' | 'text' | 'due' | 'doneOn'> | null;
  readonly promisedOn: IsoDate | null;
  readonly letGoOn: IsoDate | null;
  readonly letGoReason: string;
  readonly snoozedUntil: IsoDate | null;
}

export interface SignalList {
  /** Those that fit, newest first, at most as many as asked. */
  readonly signals: readonly ListedSignal[];
  /** How many fit in all. */
  readonly total: number;
  /** Over all of this kind, at this encounter or with this partner, whatever their state. */
  readonly counts: SignalCounts;
}

const signalQuerySchema = z.strictObject({
  /** `null`: signals, silences and stories. */
  kind: observationKindSchema.nullable(),
  state: z.enum(['open', 'ageing', 'told', 'promised', 'let-go']).nullable(),
  encounterId: encounterIdSchema.nullable(),
  /** Heard where this partner was. */
  organisationId: organisationIdSchema.nullable(),
  limit: z.int().min(1).max(500),
});
export type SignalQuery = Readonly<z.infer<typeof signalQuerySchema>> & {
  readonly kind: ObservationKind | null;
};

const bySignal = z.strictObject({ id: observationIdSchema });

const tellingSchema = bySignal.extend({ toldOn: isoDateSchema, toldWhere: lineSchema, toldTo: lineSchema });
export type Telling = Readonly<z.infer<typeof tellingSchema>>;

export const SIGNAL_REQUESTS = {
  'signals.list': request<SignalList>()(signalQuerySchema),
  /** It was told inside: when, where, to whom. */
  'signals.tell': request<ListedSignal>()(tellingSchema),
  /** A commitment came of it. */
  'signals.promise': request<ListedSignal>()(bySignal.extend({ draft: commitmentDraftSchema })),
  /** Nothing is done with it. */
  'signals.letGo': request<ListedSignal>()(bySignal.extend({ reason: reasonSchema })),
  /** It does not come up on Vandaag before this day. */
  'signals.snooze': request<ListedSignal>()(bySignal.extend({ until: isoDateSchema })),
  /** Open again: what was said about it is taken back. A commitment that came of it stays. */
  'signals.reopen': request<ListedSignal>()(bySignal),
} as const;
