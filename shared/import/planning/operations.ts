import type { CollaborationId, EncounterId, OrganisationId, PersonId, TieId } from '#shared/domain/ids.ts';
import type { CollaborationDraft, TieDraft } from '#shared/domain/collaboration.ts';
import type { EncounterDraft } from '#shared/domain/encounter.ts';
import type { OrganisationDraft } from '#shared/domain/organisation.ts';
import type { PersonDraft } from '#shared/domain/person.ts';
import type { AreaId, ThemeId } from '#shared/domain/ids.ts';
import type { ExternalId } from '#shared/domain/external-id.ts';

interface Written<Kind extends string, Id, Draft> {
  readonly kind: Kind;
  readonly id: Id;
  readonly draft: Draft;
  readonly isNew: boolean;
}

/** One thing that an import writes. Their order is such that nothing points at what is not there yet. */
export type ImportOperation =
  | { readonly kind: 'theme'; readonly id: ThemeId; readonly name: string }
  | { readonly kind: 'area'; readonly id: AreaId; readonly name: string }
  | Written<'partners', OrganisationId, OrganisationDraft>
  | Written<'persons', PersonId, PersonDraft>
  | Written<'collaborations', CollaborationId, CollaborationDraft>
  | Written<'ties', TieId, TieDraft>
  | Written<'encounters', EncounterId, EncounterDraft>
  | { readonly kind: 'external-id'; readonly known: ExternalId };
