import type { FileKey } from '#db/file-key.ts';
import type { AppErrorData } from '#shared/errors.ts';

/** What the other thread is given: the network to copy, and the moment that the copy is named after. */
export interface BackUpOrder {
  readonly file: string;
  readonly now: Date;
  /** The other thread's own copy, which it wipes; `null`: the network is readable by anybody. */
  readonly key: FileKey | null;
}

/** What it answers: where the copy is, what refused it, or what broke. */
export type BackUpOutcome =
  | { readonly path: string }
  | { readonly refusal: AppErrorData }
  | { readonly fault: string };
