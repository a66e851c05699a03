import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import type { Commitment, Encounter, Intention } from '#shared/domain/encounter.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { IMPORT_KINDS, type ImportKind, importKindSchema } from '#shared/import/import-fields.ts';

export const preferencesSchema = z.strictObject({
  appearance: z.enum(['system', 'light', 'dark']),
  /** Whether Ctrl+Alt+J brings the quick entry forward from any program; left out: yes. */
  quickEntryKey: z.boolean().optional(),
  /** Whether fields point out words that somebody would not want to read back; left out: yes. */
  carefulWords: z.boolean().optional(),
  /** After so many minutes without a key or a click a network with a password locks itself; 0: never; left out: 10. */
  lockAfterMinutes: z.int().min(0).max(480).optional(),
});
/** Choices of this user on this machine; they stand outside the network file. */
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

/** Minutes without a key or a click after which a network locks itself, unless the user chose otherwise. */
export const LOCK_AFTER_MINUTES = 10;

export interface AppStatus {
  readonly version: string;
  /** Set when this runs on a runtime that may never be released; the About text says so. */
  readonly standInRuntime: boolean;
  readonly runtimeVersions: Readonly<Record<'electron' | 'chromium' | 'node' | 'sqlite', string>>;
  readonly today: IsoDate;
  readonly preferences: Preferences;
  /** Whether the system-wide keys of the quick entry work; refused: another program has them. */
  readonly quickEntryKey: 'on' | 'off' | 'refused';
  /** The open network; `null` on the welcome screen. */
  readonly file: OpenFile | null;
  /** A network that waits for its password; then no file is open. `null`: none. */
  readonly locked: LockedFile | null;
  /** Networks opened before, newest first. */
  readonly recentFiles: readonly { readonly name: string; readonly path: string }[];
  /** Why the last file did not open; `null` when all went well. */
  readonly problem: AppErrorData | null;
}

/** Why a network waits for its password: it was chosen, the user locked it, nobody did anything, or the system sleeps. */
export type LockReason = 'chosen' | 'asked' | 'idle' | 'system';

export interface LockedFile {
  readonly name: string;
  readonly path: string;
  readonly reason: LockReason;
}

export interface OpenFile {
  readonly name: string;
  readonly path: string;
  /** It has a password. */
  readonly isEncrypted: boolean;
  /** A secretariat works in it: what only the owner may see is hidden. */
  readonly isSecretariat: boolean;
  /** Newest back-up, as a local moment "2026-11-22 14:05"; `null` when there is none yet. */
  readonly lastBackUp: string | null;
  /** Why the last back-up that was made by itself failed; `null`: it did not. */
  readonly backUpProblem: AppErrorData | null;
  /** Why the last copy for the second place failed; `null`: it did not, or there is no second place. */
  readonly secondBackUpProblem: AppErrorData | null;
  /** Whether it has been worked in for days without a back-up. */
  readonly isBackUpOld: boolean;
  /** Another file stands under its name by now, or none: nothing more can be saved in it. */
  readonly isReplaced: boolean;
  /** Name of a log that stood beside the file when it was opened, was not its own, and was put aside; `null`: there was none. */
  readonly strayLog: string | null;
  /** Name of the network in whose place it was saved, because that was taken away or replaced; `null`: it was opened as it is. */
  readonly savedInsteadOf: string | null;
}

/** What undo and redo would do now, as a label of `renderer/i18n`; `null`: nothing. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
  /** Number of the last step that still stands; 0: nothing does. The same after a request as before it: that changed nothing. */
  readonly last: number;
}

/** How far taking back or doing again is, 0 to 1. */
export interface HistoryProgress {
  readonly part: number;
}

/** One thing that was done in this session. */
export interface HistoryEntry {
  /** Unique in the session, growing. */
  readonly number: number;
  /** A label of `renderer/i18n`. */
  readonly label: string;
  /** Names of what it was about; empty when there are none. */
  readonly names: readonly string[];
  /** Local moment "2026-11-22 14:05". */
  readonly at: string;
}

/** What was done in this session. */
export interface HistoryList {
  /** Oldest first. */
  readonly done: readonly HistoryEntry[];
  /** Taken back: the next to be done again first. */
  readonly undone: readonly HistoryEntry[];
}

/** What of ours at a partner runs through one person. */
export interface PersonLinks {
  /** From which day on encounters were counted. */
  readonly since: IsoDate;
  /** Those in which nobody else from there was along, newest first. */
  readonly encounters: readonly Encounter[];
  /** How many there were with a colleague along. */
  readonly together: number;
  /** All with the partner since that day. */
  readonly partnerEncounters: number;
  /** What was promised there and is still open, first due first. */
  readonly openCommitments: readonly Commitment[];
}

/** All that the page of one person tells. */
export interface PersonStory {
  readonly person: Person;
  /** Newest first, at most 100. */
  readonly encounters: readonly Encounter[];
  readonly encounterCount: number;
  /** Of encounters at which the person was, first due first. */
  readonly openCommitments: readonly Commitment[];
  /** Plans in which the person stands and that did not take place yet. */
  readonly intentions: readonly Intention[];
}

export interface ExportResult {
  readonly path: string;
  readonly encounterCount: number;
  readonly partnerCount: number;
}

/** Some encounters, newest first, and how many there are in all. */
interface CountedEncounters {
  readonly encounters: readonly Encounter[];
  readonly count: number;
}

/** All that the page of one collaboration tells. */
export interface CollaborationStory {
  readonly collaboration: Collaboration;
  /** Logged as its own meetings; at most 100. */
  readonly meetings: CountedEncounters;
  /** Others at which two or more of its members sat together; at most 100. */
  readonly together: CountedEncounters;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
}

export const listExportSchema = z.strictObject({
  kinds: z.array(importKindSchema).min(1).max(IMPORT_KINDS.length).readonly(),
  format: z.enum(['csv', 'xlsx']),
});
/** Lists to write as spreadsheets; several as CSV are several files. */
export type ListExport = Readonly<z.infer<typeof listExportSchema>>;

export interface ListExportResult {
  /** The file, or the folder with the files. */
  readonly path: string;
  readonly counts: readonly { readonly kind: ImportKind; readonly count: number }[];
}

/** All that the page of one partner tells. */
export interface PartnerStory {
  readonly organisation: Organisation;
  /** Persons with any position here, now or before. */
  readonly persons: readonly Person[];
  readonly collaborations: readonly Collaboration[];
  readonly ties: readonly Tie[];
  /** Newest first, at most 100. */
  readonly encounters: readonly Encounter[];
  readonly encounterCount: number;
  readonly openCommitments: readonly Commitment[];
  /** Times this partner was missed at the table. */
  readonly absentCount: number;
  /** Encounters of which it was the subject without being there. */
  readonly subjectCount: number;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
}
