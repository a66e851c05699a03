import { z } from 'zod';
import { isoDateSchema } from './calendar-date.ts';
import { nameSchema } from './fields.ts';
import { organisationIdSchema, personIdSchema } from './ids.ts';
import { personDraftSchema } from './person.ts';

/** Two partners that look alike and are not the same, since the day that the user said so. */
export const distinctOrganisationsSchema = z.strictObject({
  firstOrganisationId: organisationIdSchema,
  secondOrganisationId: organisationIdSchema,
  date: isoDateSchema,
});
export type DistinctOrganisations = Readonly<z.infer<typeof distinctOrganisationsSchema>>;

/** Two persons that look alike and are not the same. */
export const distinctPersonsSchema = z.strictObject({
  firstPersonId: personIdSchema,
  secondPersonId: personIdSchema,
  date: isoDateSchema,
});
export type DistinctPersons = Readonly<z.infer<typeof distinctPersonsSchema>>;

/** A partner that was merged into another: what still knows its id or its name finds the other. */
export const mergedOrganisationSchema = z.strictObject({
  /** The id that it had. */
  id: organisationIdSchema,
  intoId: organisationIdSchema,
  /** The name that was given up. */
  name: nameSchema,
  date: isoDateSchema,
});
export type MergedOrganisation = Readonly<z.infer<typeof mergedOrganisationSchema>>;

/** A person that was merged into another. */
export const mergedPersonSchema = z.strictObject({
  id: personIdSchema,
  intoId: personIdSchema,
  name: nameSchema,
  date: isoDateSchema,
});
export type MergedPerson = Readonly<z.infer<typeof mergedPersonSchema>>;

/** What is written about a person besides positions, which a merge brings together by itself. */
export const mergedPersonFieldsSchema = personDraftSchema.omit({ affiliations: true });
export type MergedPersonFields = Readonly<z.infer<typeof mergedPersonFieldsSchema>>;
