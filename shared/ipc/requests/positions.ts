import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { lineSchema, nameSchema, optionalDateSchema } from '#shared/domain/fields.ts';
import { affiliationIdSchema, organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import type { PersonLinks } from '../app-state.ts';
import { request } from './request.ts';

/** Somebody works elsewhere now. */
export const positionChangeSchema = z.strictObject({
  personId: personIdSchema,
  /** The position that ends. */
  affiliationId: affiliationIdSchema,
  /** Its last day. */
  until: isoDateSchema,
  /** Where the person works next; `null`: unknown, or outside the network. */
  next: z
    .strictObject({ organisationId: organisationIdSchema, role: lineSchema, from: optionalDateSchema })
    .nullable(),
  /** Who takes over the position; `null`: nobody yet. */
  successor: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('existing'),
        personId: personIdSchema,
        role: lineSchema,
        from: optionalDateSchema,
      }),
      z.strictObject({
        kind: z.literal('new'),
        name: nameSchema,
        role: lineSchema,
        from: optionalDateSchema,
      }),
    ])
    .nullable(),
});
export type PositionChange = Readonly<z.infer<typeof positionChangeSchema>>;

export interface ChangedPositions {
  readonly person: Person;
  readonly successor: Person | null;
}

export const POSITION_REQUESTS = {
  /** What of ours at a partner runs through this person. */
  'positionLinks.find': request<PersonLinks>()(
    z.strictObject({ personId: personIdSchema, organisationId: organisationIdSchema }),
  ),
  'positions.change': request<ChangedPositions>()(positionChangeSchema),
} as const;
