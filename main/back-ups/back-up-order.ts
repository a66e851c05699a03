import type { FileKey } from '#db/file-key.ts';
import type { GuardedCopies } from '#db/guard-copies.ts';
import type { OwnerPassword } from '#db/repos/privacy/owner-password.ts';
import type { PrivacyMemory } from '#db/privacy-memory.ts';
import type { KeptOfNetwork } from '#db/versions.ts';
import type { ErasedInCopy, RecoveryReport } from '#shared/back-ups/back-up-state.ts';
import type { NetworkDifference } from '#shared/back-ups/compare-networks.ts';
import type { AppErrorData } from '#shared/errors.ts';

interface Access {
  readonly now: Date;
  /** Of the network, wiped by whoever carries the order out; `null`: it is readable by anybody. */
  readonly key: FileKey | null;
}

/** Where copies go: beside the file when `own` is `null`. */
export interface ChosenFolders {
  readonly own: string | null;
  readonly second: string | null;
}

/** One copy of the open network, and then those that are no longer kept go. */
export interface MakeOrder extends Access {
  readonly task: 'make';
  readonly file: string;
  readonly folders: ChosenFolders;
}

/** What became of it. A folder that was away does not keep the others from getting their copy. */
export interface MakeResult {
  readonly path: string;
  readonly ownProblem: AppErrorData | null;
  readonly secondProblem: AppErrorData | null;
}

/** Looks at copies again, all of each. */
export interface CheckOrder extends Access {
  readonly task: 'check';
  readonly paths: readonly string[];
}

export interface CheckResult {
  readonly damaged: number;
}

/** Gives copies the owner's password of the network, or none. */
export interface GuardOrder extends Access {
  readonly task: 'guard';
  readonly paths: readonly string[];
  readonly password: OwnerPassword | null;
}

/** What putting a copy back would change; the first of the comparison is the network. */
export interface CompareOrder extends Access, KeptOfNetwork {
  readonly task: 'compare';
  readonly memory: PrivacyMemory;
  readonly file: string;
  readonly copy: string;
}

/** The difference, and who stands in the copy and was erased since. */
export interface CompareResult {
  readonly difference: NetworkDifference;
  readonly erased: readonly ErasedInCopy[];
}

/** Makes a copy ready to be put in the place of the network, with what the network keeps, when that is known. */
export interface PrepareOrder extends Access, KeptOfNetwork {
  readonly task: 'prepare';
  readonly file: string;
  readonly copy: string;
}

/** Saves what can be read of a damaged network into a new file. */
export interface RecoverOrder extends Access {
  readonly task: 'recover';
  readonly file: string;
  readonly target: string;
  /** Copies to compare with, best first; the first that opens counts. */
  readonly copies: readonly { readonly path: string; readonly moment: string }[];
  /** Pages that are known to be bad; `null`: that is not known of a plain file. */
  readonly badPages: readonly number[] | null;
}

export interface Results {
  readonly recover: RecoveryReport;
  readonly make: MakeResult;
  readonly check: CheckResult;
  readonly compare: CompareResult;
  readonly prepare: string;
  readonly guard: GuardedCopies;
}

/** What the other thread is given. */
export type BackUpOrder = MakeOrder | CheckOrder | GuardOrder | CompareOrder | PrepareOrder | RecoverOrder;
export type ResultOf<Order extends BackUpOrder> = Results[Order['task']];

/** What it answers: what came of it, what refused it, or what broke. */
export type BackUpOutcome =
  | { readonly result: Results[keyof Results] }
  | { readonly refusal: AppErrorData }
  | { readonly fault: string };
