import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { NetworkDifference } from './compare-networks.ts';

/** How much a copy holds: enough to recognise it by. */
export interface CopyCounts {
  readonly partners: number;
  readonly persons: number;
  readonly encounters: number;
}

/** What the last look at a copy found; `unchecked`: it was never looked at, or is not as it was then. */
export type CopyCheck = 'good' | 'damaged' | 'unchecked';

/**
 * `back-up`: made by the program; `set-aside`: how the network was before a back-up was put back; `other-version`: beside the
 * network under nearly its name, as programs that synchronise leave behind when a file was changed in two places.
 */
export type CopyKind = 'back-up' | 'set-aside' | 'other-version';

export type PlaceKind = 'own' | 'second';

/** One copy of a network that can be looked at and put back. */
export interface NetworkCopy {
  /** Unique in the list; tells nothing of the machine. */
  readonly id: string;
  readonly kind: CopyKind;
  readonly place: PlaceKind;
  readonly fileName: string;
  /** Local moment "2026-11-22 14:05". */
  readonly moment: string;
  readonly bytes: number;
  /** `null` until it was looked at. */
  readonly counts: CopyCounts | null;
  readonly check: CopyCheck;
  /** Local moment of the last look; `null`: never. */
  readonly checkedAt: string | null;
}

/** A folder in which back-ups are kept. */
export interface BackUpPlace {
  readonly kind: PlaceKind;
  readonly folder: string;
  /** Chosen by the user; else it stands beside the file. */
  readonly isChosen: boolean;
  /** Whether it can be reached now. */
  readonly isThere: boolean;
  /** Why the last copy could not be made there; `null`: it could, or was not tried. */
  readonly problem: AppErrorData | null;
}

export interface BackUpOverview {
  /** The second only when one was chosen. */
  readonly places: readonly BackUpPlace[];
  /** Newest first. */
  readonly copies: readonly NetworkCopy[];
}

/** What putting a copy back would change: the first of the comparison is now, the second the copy. */
export interface RestorePreview {
  readonly copy: NetworkCopy;
  readonly difference: NetworkDifference;
  /** Persons in the copy who were erased since: they are erased again unless they are brought back on purpose. */
  readonly erased: readonly ErasedInCopy[];
}

/** Somebody in a copy who was erased from the network since. */
export interface ErasedInCopy {
  readonly name: string;
  readonly erasedOn: IsoDate;
}

/** What could be saved of a damaged file. */
export interface RecoveryReport {
  /** Name of the new file, beside the damaged one. */
  readonly fileName: string;
  /** Of the file, and how many of them are known to be bad; `null`: that is not known. */
  readonly pages: { readonly total: number; readonly bad: number | null };
  /**
   * Whether it is known of every page if it is as it was written. If not, what was saved has the right form, but a changed
   * letter would not show.
   */
  readonly isProven: boolean;
  readonly tables: readonly RecoveredTable[];
  /** Against the newest back-up that opens: the first is the back-up, the second what was saved. `null`: there is none. */
  readonly difference: { readonly moment: string; readonly than: NetworkDifference } | null;
}

export interface RecoveredTable {
  readonly kind: RecoveredKind;
  readonly found: number;
  /** How many there were; `null`: that cannot be told any more. */
  readonly expected: number | null;
}

/** What people ask after first; the rest counts together. */
export const RECOVERED_KINDS = [
  'organisations',
  'persons',
  'encounters',
  'commitments',
  'collaborations',
  'ties',
  'other',
] as const;
export type RecoveredKind = (typeof RECOVERED_KINDS)[number];

/** A network that did not open because it is damaged. */
export interface DamagedNetwork {
  readonly name: string;
  readonly path: string;
  /** It is made otherwise than networks are: another program was at it. */
  readonly isOtherStructure: boolean;
  /** Newest first; what was found damaged is left out. */
  readonly copies: readonly NetworkCopy[];
}

/** How the answers of a damaged network end. */
export interface SetAsideResult {
  /** Where the file that was open, or was damaged, is now. */
  readonly previous: string;
}

/** What is known of each file in a folder of back-ups. It stands in that folder, so it may have been changed by anybody. */
export const copyRegisterSchema = z.object({
  version: z.literal(1),
  copies: z.record(
    z.string().max(300),
    z.object({
      bytes: z.int().min(0),
      sum: z.string().regex(/^[0-9a-f]{64}$/),
      counts: z.object({
        partners: z.int().min(0),
        persons: z.int().min(0),
        encounters: z.int().min(0),
      }),
      check: z.enum(['good', 'damaged']),
      checkedAt: z.string().max(40),
    }),
  ),
});
export type CopyRegister = Readonly<z.infer<typeof copyRegisterSchema>>;
