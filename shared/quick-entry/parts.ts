import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentDraft, ObservationDraft } from '#shared/domain/encounter.ts';
import type { CategoryId, OrganisationId, PersonId, ThemeId } from '#shared/domain/ids.ts';
import type { Company, EncounterForm, Podium, Script } from '#shared/domain/vocabulary.ts';

/**
 * What the quick entry understood of a line. Each part tells where in the line it stands and how sure it is, so that the
 * window can show all of it: nothing is filled in that cannot be seen and taken back.
 */

/**
 * - `sure`: written in full; can mean one thing only.
 * - `proposed`: the likeliest reading (a first name that only one person bears, a slip of the pen, half three as 14:30).
 * - `ambiguous`: can mean several things; the value is `null` until the user chooses one of the candidates.
 */
export type Certainty = 'sure' | 'proposed' | 'ambiguous';

/** Somebody or something of the network. */
export type KnownParticipant =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'person'; readonly id: PersonId };

/** A name that is not in the network yet, as it was written. */
export interface NewParticipant {
  readonly kind: 'new-organisation' | 'new-person';
  readonly name: string;
  /** The kind of a new partner, once the user chose it; the parser never does. */
  readonly categoryId?: CategoryId | undefined;
}
export type LineParticipant = KnownParticipant | NewParticipant;

export type LineObservation = Pick<ObservationDraft, 'kind' | 'text'>;
export type LineCommitment = Pick<CommitmentDraft, 'text' | 'owner' | 'due' | 'organisationId'>;

/** What can be understood, and the type of its value. */
interface ValueOfKind {
  readonly date: IsoDate;
  /** hh:mm on the wall clock. */
  readonly time: string;
  /** Whole minutes, 1 to 1,440. */
  readonly minutes: number;
  readonly form: EncounterForm;
  readonly participant: LineParticipant;
  readonly podium: Podium;
  readonly script: Script;
  readonly company: Company;
  readonly theme: ThemeId;
  readonly observation: LineObservation;
  readonly commitment: LineCommitment;
}
export type PartKind = keyof ValueOfKind;

interface PartOfKind<Kind extends PartKind> {
  readonly kind: Kind;
  /** `null`: ambiguous, nothing was chosen. */
  readonly value: ValueOfKind[Kind] | null;
  /** All readings, the likeliest first; the value itself is among them. */
  readonly candidates: readonly ValueOfKind[Kind][];
  readonly certainty: Certainty;
  /** Where it stands in the line: from `start` up to, not including, `end`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** One thing that was understood. */
export type LinePart = { readonly [Kind in PartKind]: PartOfKind<Kind> }[PartKind];

export interface UnderstoodLine {
  /** In the order of the line. */
  readonly parts: readonly LinePart[];
  /** What was not understood, in the words of the line; empty when all was. */
  readonly note: string;
}

/** A part without its place: what a rule makes of some words. */
export type Meaning = {
  readonly [Kind in PartKind]: Omit<PartOfKind<Kind>, 'start' | 'end'>;
}[PartKind];
