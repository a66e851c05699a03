import { z } from 'zod';
import {
  type DistinctOrganisations,
  type DistinctPersons,
  type MergedOrganisation,
  type MergedPerson,
  mergedPersonFieldsSchema,
} from '#shared/domain/duplicates.ts';
import { organisationIdSchema, personIdSchema } from '#shared/domain/ids.ts';
import { type Organisation, organisationDraftSchema } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Duplicates, Likeness } from '#shared/duplicates/duplicate.ts';
import { nothing, request } from './request.ts';

/** Two of one kind. */
const pairSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organisation'),
    ids: z.tuple([organisationIdSchema, organisationIdSchema]),
  }),
  z.strictObject({ kind: z.literal('person'), ids: z.tuple([personIdSchema, personIdSchema]) }),
]);

/** How much hangs on one of the two. */
export interface SideCounts {
  readonly encounters: number;
  readonly positions: number;
  readonly collaborations: number;
  readonly ties: number;
  readonly openCommitments: number;
  readonly assessments: number;
}

/** The two of a pair as they are now, with what hangs on each, in the order asked. */
export type Comparison = Likeness &
  (
    | {
        readonly kind: 'organisation';
        readonly sides: readonly [Organisation, Organisation];
        readonly counts: readonly [SideCounts, SideCounts];
      }
    | {
        readonly kind: 'person';
        readonly sides: readonly [Person, Person];
        readonly counts: readonly [SideCounts, SideCounts];
      }
  );

/** Pairs that the user said are not the same, newest first. */
export interface DistinctPairs {
  readonly organisations: readonly DistinctOrganisations[];
  readonly persons: readonly DistinctPersons[];
}

/** Who was merged into whom, newest first. */
export interface Merges {
  readonly organisations: readonly MergedOrganisation[];
  readonly persons: readonly MergedPerson[];
}

export const DUPLICATE_REQUESTS = {
  'duplicates.list': request<Duplicates>()(nothing),
  'duplicates.find': request<Comparison>()(pairSchema),
  'distinctPairs.list': request<DistinctPairs>()(nothing),
  /** Forms that stand open follow those who are merged. */
  'merged.list': request<Merges>()(nothing),
  'duplicates.setDistinct': request<void>()(pairSchema),
  'duplicates.forgetDistinct': request<void>()(pairSchema),
  'duplicates.mergeOrganisations': request<Organisation>()(
    z.strictObject({
      keptId: organisationIdSchema,
      goneId: organisationIdSchema,
      draft: organisationDraftSchema,
    }),
  ),
  'duplicates.mergePersons': request<Person>()(
    z.strictObject({ keptId: personIdSchema, goneId: personIdSchema, fields: mergedPersonFieldsSchema }),
  ),
} as const;
