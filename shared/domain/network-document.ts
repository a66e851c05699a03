import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { isoDateSchema } from './calendar-date.ts';
import { calendarDecisionSchema, calendarWeekSchema, ignoredSeriesSchema } from './calendar.ts';
import { areaDraftSchema, categoryDraftSchema, themeDraftSchema } from './category.ts';
import { collaborationDraftSchema, tieDraftSchema } from './collaboration.ts';
import {
  distinctOrganisationsSchema,
  distinctPersonsSchema,
  mergedOrganisationSchema,
  mergedPersonSchema,
} from './duplicates.ts';
import {
  commitmentDraftSchema,
  encounterDraftSchema,
  intentionDraftSchema,
  observationDraftSchema,
} from './encounter.ts';
import { externalIdSchema } from './external-id.ts';
import { observationOutcomeSchema, suggestionChoiceSchema } from './follow-up.ts';
import {
  affiliationIdSchema,
  areaIdSchema,
  assessmentIdSchema,
  categoryIdSchema,
  collaborationIdSchema,
  commitmentIdSchema,
  correctionRequestIdSchema,
  encounterIdSchema,
  intentionIdSchema,
  observationIdSchema,
  organisationIdSchema,
  personIdSchema,
  reflectionIdSchema,
  themeIdSchema,
  tieIdSchema,
} from './ids.ts';
import { mapPlaceSchema, mapViewSchema } from './map-view.ts';
import { assessmentDraftSchema, reflectionDraftSchema, timeWeekSchema } from './mirror.ts';
import { organisationDraftSchema } from './organisation.ts';
import { affiliationDraftSchema, personDraftSchema } from './person.ts';
import {
  correctionDraftSchema,
  personBasisSchema,
  privacyEventSchema,
  retentionKeepSchema,
  standInSchema,
} from './privacy.ts';

/** Name and version of the format; another version is another schema. */
export const NETWORK_DOCUMENT_FORMAT = 'netwerkkaart-netwerk';
export const NETWORK_DOCUMENT_VERSION = 1;

const archived = z.boolean();
/** Absent in documents from before things could be retired. */
const retired = z.boolean().default(false);

/** A commitment as a thing of its own. */
const commitmentSchema = commitmentDraftSchema.extend({
  id: commitmentIdSchema,
  encounterId: encounterIdSchema.nullable(),
});

/** A whole network as JSON: all that a file holds, in the words of the domain. */
export const networkDocumentSchema = z.strictObject({
  format: z.literal(NETWORK_DOCUMENT_FORMAT),
  version: z.literal(NETWORK_DOCUMENT_VERSION),
  categories: z
    .array(categoryDraftSchema.extend({ id: categoryIdSchema, position: z.int().min(0), retired }))
    .readonly(),
  themes: z.array(themeDraftSchema.extend({ id: themeIdSchema, retired })).readonly(),
  areas: z.array(areaDraftSchema.extend({ id: areaIdSchema, retired })).readonly(),
  organisations: z
    .array(organisationDraftSchema.safeExtend({ id: organisationIdSchema, archived }))
    .readonly(),
  persons: z
    .array(
      personDraftSchema.extend({
        id: personIdSchema,
        archived,
        affiliations: z
          .array(affiliationDraftSchema.safeExtend({ id: affiliationIdSchema, personId: personIdSchema }))
          .readonly(),
      }),
    )
    .readonly(),
  collaborations: z
    .array(collaborationDraftSchema.safeExtend({ id: collaborationIdSchema, archived }))
    .readonly(),
  ties: z.array(tieDraftSchema.safeExtend({ id: tieIdSchema })).readonly(),
  encounters: z
    .array(
      encounterDraftSchema.safeExtend({
        id: encounterIdSchema,
        observations: z
          .array(observationDraftSchema.extend({ id: observationIdSchema, encounterId: encounterIdSchema }))
          .readonly(),
        commitments: z.array(commitmentSchema).readonly(),
      }),
    )
    .readonly(),
  /** Those that came of no encounter; the others stand with theirs. */
  commitments: z.array(commitmentSchema).readonly(),
  intentions: z
    .array(intentionDraftSchema.extend({ id: intentionIdSchema, encounterId: encounterIdSchema.nullable() }))
    .readonly(),
  timeWeeks: z.array(timeWeekSchema).readonly(),
  assessments: z.array(assessmentDraftSchema.safeExtend({ id: assessmentIdSchema })).readonly(),
  reflections: z.array(reflectionDraftSchema.safeExtend({ id: reflectionIdSchema })).readonly(),
  setAsideIntroductions: z
    .array(
      z.strictObject({
        firstOrganisationId: organisationIdSchema,
        secondOrganisationId: organisationIdSchema,
        date: isoDateSchema,
      }),
    )
    .readonly(),
  /** Absent in documents from before lists had ids of their own. */
  externalIds: z.array(externalIdSchema).readonly().default([]),
  /** These four came later: a document without them is one in which nothing was merged or set apart. */
  distinctOrganisations: z.array(distinctOrganisationsSchema).readonly().default([]),
  distinctPersons: z.array(distinctPersonsSchema).readonly().default([]),
  mergedOrganisations: z.array(mergedOrganisationSchema).readonly().default([]),
  mergedPersons: z.array(mergedPersonSchema).readonly().default([]),
  /** These three came with the calendar. */
  calendarDecisions: z.array(calendarDecisionSchema).readonly().default([]),
  ignoredSeries: z.array(ignoredSeriesSchema).readonly().default([]),
  calendarWeeks: z.array(calendarWeekSchema).readonly().default([]),
  /** These five came with AVG and Woo. */
  personBases: z.array(personBasisSchema).readonly().default([]),
  correctionRequests: z
    .array(correctionDraftSchema.safeExtend({ id: correctionRequestIdSchema, personId: personIdSchema }))
    .readonly()
    .default([]),
  retentionKeeps: z.array(retentionKeepSchema).readonly().default([]),
  standIns: z.array(standInSchema).readonly().default([]),
  privacyEvents: z.array(privacyEventSchema).readonly().default([]),
  /** These two came with what follows on a signal. */
  observationOutcomes: z.array(observationOutcomeSchema).readonly().default([]),
  suggestionChoices: z.array(suggestionChoiceSchema).readonly().default([]),
  /** These two came with the layouts of the map. */
  mapPins: z.array(mapPlaceSchema).readonly().default([]),
  mapViews: z.array(mapViewSchema).readonly().default([]),
  settings: z.array(z.strictObject({ key: z.string(), value: z.unknown() })).readonly(),
});
export type NetworkDocument = Readonly<z.infer<typeof networkDocumentSchema>>;

/** Checks what was read from a file. @throws {AppError} import-refused, with the place in the document and why */
export function parseNetworkDocument(value: unknown): NetworkDocument {
  const result = networkDocumentSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError('import-refused', { row: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
}
