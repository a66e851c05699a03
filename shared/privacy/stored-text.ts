import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type {
  CollaborationId,
  EncounterId,
  IntentionId,
  OrganisationId,
  PersonId,
} from '#shared/domain/ids.ts';

/** The thing on whose page a text can be changed. */
export type TextOwner =
  | { readonly kind: 'encounter'; readonly id: EncounterId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'collaboration'; readonly id: CollaborationId }
  | { readonly kind: 'intention'; readonly id: IntentionId };

/** One text as it stands somewhere in the file. */
export interface StoredText {
  /** Names the place in the file for good: table, column and row. */
  readonly key: string;
  /** "encounter.note": table and column. */
  readonly place: string;
  readonly text: string;
  readonly owner: TextOwner | null;
  /** Of the encounter, the assessment or the reflection; `null`: of no day. */
  readonly date: IsoDate | null;
  /** Who was at the encounter that it is about. */
  readonly presentIds: readonly PersonId[];
  readonly confidential: boolean;
}
