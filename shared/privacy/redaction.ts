import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { MentionReason } from './mentions.ts';
import type { TextOwner } from './stored-text.ts';

/** What stands in the place of a name that was taken out. */
export const REMOVED_NAME = '[naam verwijderd]';

/** A text in which somebody is mentioned, and how it would read without the name. */
export interface RedactionProposal {
  /** Names the place in the file. */
  readonly key: string;
  /** What sort of text it is, in Dutch. */
  readonly label: string;
  readonly date: IsoDate | null;
  readonly owner: TextOwner | null;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  readonly certainty: 'certain' | 'possible';
  readonly reason: MentionReason;
  readonly proposal: string;
}
