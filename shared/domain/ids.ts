import { z } from 'zod';
import { refusal } from '#shared/errors.ts';

/**
 * Ids are UUIDv7 text in lower case, so that files of two networks can be merged without collisions
 * and rows sort roughly by the moment they were made.
 * @see RFC 9562, section 5.7
 */
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const uuidV7 = z.string().regex(UUID_V7, refusal('invalid-id'));

/** The id of any thing. */
export const anyIdSchema = uuidV7;
export const categoryIdSchema = uuidV7.brand<'CategoryId'>();
export const organisationIdSchema = uuidV7.brand<'OrganisationId'>();
export const personIdSchema = uuidV7.brand<'PersonId'>();
export const affiliationIdSchema = uuidV7.brand<'AffiliationId'>();
export const collaborationIdSchema = uuidV7.brand<'CollaborationId'>();
export const tieIdSchema = uuidV7.brand<'TieId'>();
export const themeIdSchema = uuidV7.brand<'ThemeId'>();
export const areaIdSchema = uuidV7.brand<'AreaId'>();
export const encounterIdSchema = uuidV7.brand<'EncounterId'>();
export const observationIdSchema = uuidV7.brand<'ObservationId'>();
export const commitmentIdSchema = uuidV7.brand<'CommitmentId'>();
export const intentionIdSchema = uuidV7.brand<'IntentionId'>();
export const assessmentIdSchema = uuidV7.brand<'AssessmentId'>();
export const reflectionIdSchema = uuidV7.brand<'ReflectionId'>();
export const correctionRequestIdSchema = uuidV7.brand<'CorrectionRequestId'>();
export const privacyEventIdSchema = uuidV7.brand<'PrivacyEventId'>();
export const mapViewIdSchema = uuidV7.brand<'MapViewId'>();

export type CategoryId = z.infer<typeof categoryIdSchema>;
export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type AffiliationId = z.infer<typeof affiliationIdSchema>;
export type CollaborationId = z.infer<typeof collaborationIdSchema>;
export type TieId = z.infer<typeof tieIdSchema>;
export type ThemeId = z.infer<typeof themeIdSchema>;
export type AreaId = z.infer<typeof areaIdSchema>;
export type EncounterId = z.infer<typeof encounterIdSchema>;
export type ObservationId = z.infer<typeof observationIdSchema>;
export type CommitmentId = z.infer<typeof commitmentIdSchema>;
export type IntentionId = z.infer<typeof intentionIdSchema>;
export type AssessmentId = z.infer<typeof assessmentIdSchema>;
export type ReflectionId = z.infer<typeof reflectionIdSchema>;
export type CorrectionRequestId = z.infer<typeof correctionRequestIdSchema>;
export type PrivacyEventId = z.infer<typeof privacyEventIdSchema>;
export type MapViewId = z.infer<typeof mapViewIdSchema>;
