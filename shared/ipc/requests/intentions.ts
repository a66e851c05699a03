import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type Intention, intentionDraftSchema } from '#shared/domain/encounter.ts';
import { lineSchema, minutesSchema } from '#shared/domain/fields.ts';
import { type EncounterId, encounterIdSchema, intentionIdSchema } from '#shared/domain/ids.ts';
import { refusal } from '#shared/errors.ts';
import { nothing, request } from './request.ts';

const byIntention = z.strictObject({ id: intentionIdSchema });

/** An intention, and the encounter that it may have become. */
export type ListedIntention = Intention & { readonly proposedEncounterId: EncounterId | null };

const invitationSchema = z.strictObject({
  id: intentionIdSchema,
  date: isoDateSchema,
  /** hh:mm on the wall clock; `null`: the whole day. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, refusal('invalid-time'))
    .nullable(),
  minutes: minutesSchema,
  place: lineSchema,
});

export const INTENTION_REQUESTS = {
  /** The earliest day first, those without one last; those that became an encounter too. */
  'intentions.list': request<readonly ListedIntention[]>()(nothing),
  'intentions.create': request<Intention>()(intentionDraftSchema),
  'intentions.update': request<Intention>()(
    z.strictObject({ id: intentionIdSchema, draft: intentionDraftSchema }),
  ),
  'intentions.remove': request<void>()(byIntention),
  /** It became this encounter; `null`: it is open again. */
  'intentions.fulfil': request<Intention>()(
    z.strictObject({ id: intentionIdSchema, encounterId: encounterIdSchema.nullable() }),
  ),
  /** That encounter was not it: it is not proposed again. */
  'intentions.setAside': request<void>()(
    z.strictObject({ id: intentionIdSchema, encounterId: encounterIdSchema }),
  ),
  /** As a file for a calendar; `null`: the user chose no place for it. */
  'intentions.saveInvitation': request<{ readonly path: string } | null>()(invitationSchema),
} as const;
