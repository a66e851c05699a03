import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { refusal } from '#shared/errors.ts';
import { handOverChoiceSchema } from '#shared/hand-over/choose-part.ts';
import type { ConflictReason, MergedKind } from '#shared/hand-over/merge-plan.ts';
import type { RestKind } from '#shared/hand-over/merge-rest.ts';
import { PASSWORD_MAX_LENGTH, passwordAdvice } from '#shared/vault/password-advice.ts';
import { nothing, request } from './request.ts';

const newPasswordSchema = z.string().superRefine((password, context) => {
  const { refusal: message } = passwordAdvice(password);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** How much a part holds. */
export interface HandOverCounts {
  readonly partners: number;
  readonly persons: number;
  readonly encounters: number;
  readonly collaborations: number;
  readonly ties: number;
  /** Confidential encounters with these partners that stay behind. */
  readonly heldBack: number;
}

/** A conflict in words, for the list from which the user chooses. */
export interface ShownConflict {
  readonly key: string;
  readonly kind: MergedKind;
  readonly name: string;
  readonly reason: ConflictReason;
  /** A field of the domain; `null`: the thing as a whole. */
  readonly field: string | null;
  readonly mine: string;
  readonly theirs: string;
}

/** Somebody there who was erased here: they stay away unless this conflict is decided for theirs. */
export interface ErasedThere {
  readonly key: string;
  readonly name: string;
  readonly erasedOn: IsoDate;
}

/** What merging would do. */
export interface MergePreview {
  readonly name: string;
  /** Handed over from a network, so that it is known what changed since. */
  readonly isPart: boolean;
  /** Of each kind of which there is anything there; one that conflicts may be changed as well. */
  readonly counts: readonly {
    readonly kind: MergedKind;
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly conflicts: number;
  }[];
  /** What comes along with those things, of each kind of which there is any. */
  readonly rest: readonly { readonly kind: RestKind; readonly count: number }[];
  /** At most 500 are shown; of the others ours stands. */
  readonly conflicts: readonly ShownConflict[];
  readonly conflictCount: number;
  readonly erased: readonly ErasedThere[];
  readonly sameNames: readonly { readonly kind: 'organisations' | 'persons'; readonly name: string }[];
  readonly leftOut: number;
}

export interface MergeDone {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly leftOut: number;
}

export const HAND_OVER_REQUESTS = {
  'handOver.count': request<HandOverCounts>()(handOverChoiceSchema),
  /** Asks where; `null` when cancelled. */
  'handOver.export': request<(HandOverCounts & { readonly path: string }) | null>()(
    z.strictObject({ choice: handOverChoiceSchema, password: newPasswordSchema }),
  ),
  /** Asks for a network to merge into this one; `null` when cancelled. */
  'handOver.choose': request<{ readonly name: string; readonly isEncrypted: boolean } | null>()(nothing),
  /** A dry run of merging what was chosen: nothing is written. */
  'handOver.read': request<MergePreview>()(
    z.strictObject({ password: z.string().max(PASSWORD_MAX_LENGTH, refusal('too-long')).nullable() }),
  ),
  /** Writes it as one step of undo; in the conflicts that are named theirs stands, in all others ours. */
  'handOver.apply': request<MergeDone>()(z.strictObject({ theirs: z.array(z.string().max(200)).max(1000) })),
  'handOver.cancel': request<void>()(nothing),
} as const;
