import type { CollaborationDraft, TieDraft } from '#shared/domain/collaboration.ts';
import type { EncounterDraft } from '#shared/domain/encounter.ts';
import type { OrganisationDraft } from '#shared/domain/organisation.ts';
import type { PersonDraft } from '#shared/domain/person.ts';
import type { ImportCandidate, ImportChoice, ImportOutcome } from '../plan.ts';
import type { ReasonOf, RefusalReason, RemarkReason } from '../reasons.ts';

/** What a row of each kind of list becomes. */
export interface DraftOf {
  readonly partners: OrganisationDraft;
  readonly persons: PersonDraft;
  readonly collaborations: CollaborationDraft;
  readonly ties: TieDraft;
  readonly encounters: EncounterDraft;
}
export type PlannedKind = keyof DraftOf;

/** What a list calls a thing, and which list that is. */
export interface ExternalName {
  readonly source: string;
  readonly externalId: string;
}

/** What is decided about one thing of a list. */
export interface PlannedThing<Kind extends PlannedKind = PlannedKind> {
  readonly kind: Kind;
  readonly table: number;
  readonly number: number;
  readonly joinedRows: readonly number[];
  readonly outcome: ImportOutcome;
  readonly name: string;
  readonly remarks: readonly ReasonOf<RemarkReason>[];
  readonly refusal: ReasonOf<RefusalReason> | null;
  readonly candidates: readonly ImportCandidate[];
  readonly choice: ImportChoice | null;
  /** The id that it has or gets; `null` when nothing is written. */
  readonly id: string | null;
  /** What will stand in the network; `null` when nothing is written. */
  readonly draft: DraftOf[Kind] | null;
  /** What stands there now; `null` when it is new. */
  readonly before: DraftOf[Kind] | null;
  /** To be remembered with it; `null` when there is none, or it is remembered already. */
  readonly newExternalId: ExternalName | null;
}

/** A thing of a list of that kind. */
export function isOfKind<Kind extends PlannedKind>(
  thing: PlannedThing,
  kind: Kind,
): thing is PlannedThing<Kind> {
  return thing.kind === kind;
}
