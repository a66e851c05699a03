import { z } from 'zod';
import type { TodayFigures } from '#shared/analysis/today/today.ts';
import type { CalendarEventId } from '#shared/calendar/stored-event.ts';
import { type IsoDate, isoDateSchema, type IsoWeek } from '#shared/domain/calendar-date.ts';
import type { Intention } from '#shared/domain/encounter.ts';
import { reasonSchema, type SignalCounts, type SuggestionChoice } from '#shared/domain/follow-up.ts';
import {
  areaIdSchema,
  type EncounterId,
  type OrganisationId,
  organisationIdSchema,
} from '#shared/domain/ids.ts';
import type { Confidentiality, ObservationKind } from '#shared/domain/vocabulary.ts';
import type { CommitmentCounts } from '#shared/domain/due-commitments.ts';
import type { ListedCommitment } from './commitments.ts';
import { nothing, request } from './request.ts';
import type { ListedSignal } from './signals.ts';

/** What Vandaag shows that needs no calculation: there at once. */
export interface TodayPage {
  readonly asOf: IsoDate;
  /** The Sunday that ends the week. */
  readonly weekUntil: IsoDate;
  readonly commitments: {
    readonly counts: CommitmentCounts;
    readonly late: readonly ListedCommitment[];
    readonly thisWeek: readonly ListedCommitment[];
  };
  readonly signals: {
    readonly counts: SignalCounts;
    /** Open and not snoozed. */
    readonly waiting: number;
    /** Of those: not ageing. */
    readonly fresh: number;
    /** The first few of those: fresh ones first. */
    readonly first: readonly ListedSignal[];
  };
  readonly calendar: {
    /** Events that may have been encounters and wait for a decision. */
    readonly waiting: number;
    /** The latest few. */
    readonly first: readonly {
      readonly id: CalendarEventId;
      readonly date: IsoDate;
      readonly startTime: string | null;
      readonly subject: string;
    }[];
  };
  /** The week before this one, and whether hours were noted for it. */
  readonly lastWeek: IsoWeek & { readonly isNoted: boolean };
  /** Partners that were snoozed or dismissed, the latest first; what has run out is left out. */
  readonly asides: readonly SuggestionChoice[];
}

/** The last thing that was said with a partner. */
export interface LastSaid {
  readonly encounterId: EncounterId;
  readonly date: IsoDate;
  readonly subject: string;
  readonly confidentiality: Confidentiality;
  /** What was heard there, or else the first line of the note; empty when nothing was written down. */
  readonly text: string;
  readonly kind: ObservationKind | 'note' | null;
}

export interface TodaySuggestions extends TodayFigures {
  /** For each partner that is proposed and was met before. */
  readonly lastSaid: Readonly<Partial<Record<OrganisationId, LastSaid>>>;
}

const byPartner = z.strictObject({ organisationId: organisationIdSchema });

export const TODAY_REQUESTS = {
  'today.page': request<TodayPage>()(nothing),
  /** Whom to see and why: computed. */
  'today.suggestions': request<TodaySuggestions>()(nothing),
  /** A partner comes back on this day. */
  'today.snooze': request<SuggestionChoice>()(byPartner.extend({ until: isoDateSchema })),
  /** A partner is not suggested until it was met again. */
  'today.dismiss': request<SuggestionChoice>()(byPartner.extend({ reason: reasonSchema })),
  /** A partner may be suggested again. */
  'today.bringBack': request<void>()(byPartner),
  /** Another surprising encounter, for the rest of this week. */
  'today.another': request<void>()(nothing),
  /** A round by bike becomes an intention for each stop, as one step. */
  'today.planRound': request<readonly Intention[]>()(
    z.strictObject({
      areaId: areaIdSchema,
      organisationIds: z.array(organisationIdSchema).min(1).max(12),
      before: isoDateSchema.nullable(),
    }),
  ),
} as const;
