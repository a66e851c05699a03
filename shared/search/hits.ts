import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type {
  CategoryId,
  CollaborationId,
  CommitmentId,
  EncounterId,
  ObservationId,
  OrganisationId,
  PersonId,
} from '#shared/domain/ids.ts';
import type {
  CollaborationForm,
  CommitmentOwner,
  EncounterForm,
  ObservationKind,
} from '#shared/domain/vocabulary.ts';
import type { MarkedText } from './marked-text.ts';

/** What can be found, in the order in which equally good finds are told. */
export const SEARCH_KINDS = [
  'organisation',
  'person',
  'collaboration',
  'encounter',
  'commitment',
  'observation',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Where the words were found. */
export type SearchField =
  | 'name'
  | 'shortName'
  | 'nickname'
  | 'website'
  | 'note'
  | 'email'
  | 'phone'
  | 'position'
  | 'subject'
  | 'text'
  | 'toldWhere'
  | 'participants'
  | 'partner'
  | 'members';

interface FoundThing {
  /** What it is called; empty for an encounter without a subject. */
  readonly title: MarkedText;
  /** Why it was found, when the title does not show it: the field and the words around. */
  readonly reason: { readonly field: SearchField; readonly text: MarkedText } | null;
  readonly archived: boolean;
  /** It is, or comes of, a confidential encounter. */
  readonly confidential: boolean;
}

export type SearchHit = FoundThing &
  (
    | {
        readonly kind: 'organisation';
        readonly id: OrganisationId;
        readonly categoryId: CategoryId;
      }
    | {
        readonly kind: 'person';
        readonly id: PersonId;
        /** What this person does today; `null`: nothing that is known. */
        readonly position: { readonly role: string; readonly organisation: string } | null;
      }
    | { readonly kind: 'collaboration'; readonly id: CollaborationId; readonly form: CollaborationForm }
    | {
        readonly kind: 'encounter';
        readonly id: EncounterId;
        readonly date: IsoDate;
        readonly form: EncounterForm;
        /** Names of who were there. */
        readonly who: readonly string[];
      }
    | {
        readonly kind: 'commitment';
        readonly id: CommitmentId;
        readonly encounterId: EncounterId | null;
        readonly organisationId: OrganisationId | null;
        readonly owner: CommitmentOwner;
        readonly due: IsoDate | null;
        readonly done: boolean;
      }
    | {
        readonly kind: 'observation';
        readonly id: ObservationId;
        readonly encounterId: EncounterId;
        readonly observationKind: ObservationKind;
        readonly date: IsoDate;
      }
  );

/** All finds of one kind, best first. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

/** What was found, the kind with the best find first; kinds without any are left out. */
export interface SearchReply {
  readonly groups: readonly SearchGroup[];
}
