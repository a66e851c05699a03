import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import type { ExternalId } from '#shared/domain/external-id.ts';
import type { MergedOrganisation, MergedPerson } from '#shared/domain/duplicates.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { ErasedMark } from '#shared/privacy/erased.ts';

/** What the network holds already: all that a plan is compared with. Archived things too. */
export interface KnownNetwork {
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly collaborations: readonly Collaboration[];
  readonly ties: readonly Tie[];
  readonly encounters: readonly Encounter[];
  /** Partners that are part of another one now: lists may still call them by their own name. */
  readonly mergedOrganisations: readonly MergedOrganisation[];
  readonly mergedPersons: readonly MergedPerson[];
  readonly externalIds: readonly ExternalId[];
  /** Of persons who were erased: a list does not bring them back unnoticed. */
  readonly erasedMarks: readonly ErasedMark[];
}
