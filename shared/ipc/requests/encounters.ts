import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type Encounter, encounterDraftSchema } from '#shared/domain/encounter.ts';
import { encountersEditSchema, manyEncounterIdsSchema } from '#shared/domain/encounter-edit.ts';
import { nameSchema } from '#shared/domain/fields.ts';
import {
  areaIdSchema,
  categoryIdSchema,
  type EncounterId,
  encounterIdSchema,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import { encounterFormSchema, podiumSchema, scriptSchema, toneSchema } from '#shared/domain/vocabulary.ts';
import { request } from './request.ts';

const byEncounter = z.strictObject({ id: encounterIdSchema });

const encounterQuerySchema = z.strictObject({
  from: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
  organisationId: organisationIdSchema.nullable(),
  themeId: themeIdSchema.nullable(),
  form: encounterFormSchema.nullable(),
  personId: personIdSchema.nullable().default(null),
  /** Of a partner that was there; so is the area. */
  categoryId: categoryIdSchema.nullable().default(null),
  areaId: areaIdSchema.nullable().default(null),
  script: scriptSchema.nullable().default(null),
  podium: podiumSchema.nullable().default(null),
  tone: toneSchema.nullable().default(null),
  /** Whether something was promised; open: and is not done yet. */
  commitments: z.enum(['with', 'open', 'without']).nullable().default(null),
  /** Words that subject or note must hold; empty: no bound. */
  text: z.string().max(200),
  /** How many at most, newest first. */
  limit: z.int().min(1).max(500),
  /** Where the previous page ended; `null` starts with the newest. */
  after: z.strictObject({ date: isoDateSchema, id: encounterIdSchema }).nullable(),
});
export type EncounterQuery = z.infer<typeof encounterQuerySchema>;
export interface EncounterPage {
  readonly encounters: readonly Encounter[];
  /** Encounters that match in all, over every page. */
  readonly total: number;
  /** Partners that were at any of them, by themselves or through a person of that day. */
  readonly partnerCount: number;
}

/** An encounter with people who may not be in the network yet; they are made with it, as one change. */
const loggedEncounterSchema = z.strictObject({
  /** As a draft, but the known participants may be none at all. */
  encounter: z.strictObject(encounterDraftSchema.shape),
  newOrganisations: z
    .array(z.strictObject({ name: nameSchema, categoryId: categoryIdSchema }))
    .max(20)
    .readonly(),
  newPersons: z
    .array(z.strictObject({ name: nameSchema }))
    .max(20)
    .readonly(),
});
export type LoggedEncounter = z.infer<typeof loggedEncounterSchema>;

export const ENCOUNTER_REQUESTS = {
  'encounters.list': request<EncounterPage>()(encounterQuerySchema),
  /** All that fit, without pages: to do something with all of them. */
  'encounters.idsThatFit': request<readonly EncounterId[]>()(
    encounterQuerySchema.omit({ limit: true, after: true }),
  ),
  /** By id, in the order asked; ids that are gone are left out. */
  'encounters.byIds': request<readonly Encounter[]>()(z.array(encounterIdSchema).max(500)),
  'encounters.find': request<Encounter>()(byEncounter),
  'encounters.create': request<Encounter>()(encounterDraftSchema),
  'encounters.log': request<Encounter>()(loggedEncounterSchema),
  'encounters.update': request<Encounter>()(
    z.strictObject({ id: encounterIdSchema, draft: encounterDraftSchema }),
  ),
  /** Corrects many at once; gives how many are now different. */
  'encounters.edit': request<{ readonly changed: number }>()(encountersEditSchema),
  'encounters.remove': request<void>()(byEncounter),
  'encounters.removeMany': request<void>()(z.strictObject({ ids: manyEncounterIdsSchema })),
} as const;
