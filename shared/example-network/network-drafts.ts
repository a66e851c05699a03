import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { CollaborationDraft, TieDraft } from '#shared/domain/collaboration.ts';
import type { EncounterDraft, IntentionDraft } from '#shared/domain/encounter.ts';
import type {
  AssessmentId,
  CollaborationId,
  EncounterId,
  IntentionId,
  OrganisationId,
  PersonId,
  TieId,
} from '#shared/domain/ids.ts';
import type { AssessmentDraft, TimeWeek } from '#shared/domain/mirror.ts';
import type { OrganisationDraft } from '#shared/domain/organisation.ts';
import type { PersonDraft } from '#shared/domain/person.ts';

/** A whole network as plain drafts that know their own ids, so that they can refer to each other before they are stored. */
export interface NetworkDrafts {
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly organisations: readonly (OrganisationDraft & { readonly id: OrganisationId })[];
  readonly persons: readonly (PersonDraft & { readonly id: PersonId })[];
  readonly collaborations: readonly (CollaborationDraft & { readonly id: CollaborationId })[];
  readonly ties: readonly (TieDraft & { readonly id: TieId })[];
  /** Oldest first. */
  readonly encounters: readonly (EncounterDraft & { readonly id: EncounterId })[];
  readonly intentions: readonly (IntentionDraft & { readonly id: IntentionId })[];
  /** Oldest first. */
  readonly timeWeeks: readonly TimeWeek[];
  readonly assessments: readonly (AssessmentDraft & { readonly id: AssessmentId })[];
}
