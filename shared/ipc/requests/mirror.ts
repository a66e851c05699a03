import { z } from 'zod';
import type { PackedMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import { type IsoDate, isoDateSchema } from '#shared/domain/calendar-date.ts';
import type { EncounterId, ObservationId, OrganisationId } from '#shared/domain/ids.ts';
import { reflectionIdSchema } from '#shared/domain/ids.ts';
import {
  type Reflection,
  reflectionDraftSchema,
  type TimeWeek,
  timeWeekSchema,
} from '#shared/domain/mirror.ts';
import { type MirrorSettings, mirrorSettingsSchema } from '#shared/domain/mirror-settings.ts';
import type { Confidentiality, ObservationKind } from '#shared/domain/vocabulary.ts';
import { nothing, request } from './request.ts';

/** What was heard at one encounter, in its own words, with what tells where it was heard. */
export interface HeardObservation {
  readonly id: ObservationId;
  readonly encounterId: EncounterId;
  readonly date: IsoDate;
  readonly confidentiality: Confidentiality;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly toldOn: IsoDate | null;
  readonly toldWhere: string;
  /** Who sat at the table. */
  readonly organisationIds: readonly OrganisationId[];
}

/** The words of a period, and which of its encounters are confidential. */
export interface MirrorWords {
  /** Newest first. */
  readonly observations: readonly HeardObservation[];
  readonly confidentialEncounterIds: readonly EncounterId[];
}

const weekSchema = z.strictObject({
  year: z.int().min(1900).max(2200),
  week: z.int().min(1).max(53),
});

export const MIRROR_REQUESTS = {
  /** The figures of the Spiegel; `null` takes today, and the default period that ends then. */
  'mirror.find': request<PackedMirror>()(
    z.strictObject({ asOf: isoDateSchema.nullable(), from: isoDateSchema.nullable() }),
  ),
  /** Signals, silences and stories of the encounters of a period. */
  'mirrorWords.find': request<MirrorWords>()(z.strictObject({ from: isoDateSchema, until: isoDateSchema })),
  'mirrorSettings.find': request<MirrorSettings>()(nothing),
  'mirrorSettings.saveTarget': request<MirrorSettings>()(mirrorSettingsSchema.pick({ timeTarget: true })),
  /** The invitation to reflect on a quarter is put away until the next. */
  'mirrorSettings.dismissPrompt': request<MirrorSettings>()(
    z.strictObject({ quarter: z.string().regex(/^\d{4}-Q[1-4]$/) }),
  ),
  /** Oldest first. */
  'timeWeeks.list': request<readonly TimeWeek[]>()(nothing),
  'timeWeeks.save': request<TimeWeek>()(timeWeekSchema),
  'timeWeeks.remove': request<void>()(weekSchema),
  /** Newest first. */
  'reflections.list': request<readonly Reflection[]>()(nothing),
  'reflections.create': request<Reflection>()(reflectionDraftSchema),
  'reflections.update': request<Reflection>()(
    z.strictObject({ id: reflectionIdSchema, draft: reflectionDraftSchema }),
  ),
  'reflections.remove': request<void>()(z.strictObject({ id: reflectionIdSchema })),
} as const;
