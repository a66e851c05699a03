import type { z } from 'zod';
import type { ImportProgress } from '#shared/import/plan.ts';
import type { AppStatus, HistoryProgress, HistoryState } from './app-state.ts';
import { ANALYSIS_REQUESTS } from './requests/analysis.ts';
import { ASSESSMENT_REQUESTS } from './requests/assessments.ts';
import { APP_REQUESTS } from './requests/app.ts';
import { BACK_UP_REQUESTS } from './requests/back-ups.ts';
import { CALENDAR_REQUESTS } from './requests/calendar.ts';
import { COLLABORATION_REQUESTS } from './requests/collaborations.ts';
import { COMMITMENT_REQUESTS } from './requests/commitments.ts';
import { DAMAGED_REQUESTS } from './requests/damaged.ts';
import { DRAFT_REQUESTS } from './requests/drafts.ts';
import { DUPLICATE_REQUESTS } from './requests/duplicates.ts';
import { ENCOUNTER_REQUESTS } from './requests/encounters.ts';
import { FILE_REQUESTS } from './requests/files.ts';
import { HISTORY_REQUESTS } from './requests/history.ts';
import { IMPORT_REQUESTS } from './requests/import.ts';
import { INTENTION_REQUESTS } from './requests/intentions.ts';
import { INTRODUCTION_REQUESTS } from './requests/introductions.ts';
import { LIST_REQUESTS } from './requests/lists.ts';
import { MIRROR_REQUESTS } from './requests/mirror.ts';
import { MAP_REQUESTS } from './requests/map.ts';
import { MISSING_REQUESTS } from './requests/missing.ts';
import { ORGANISATION_REQUESTS } from './requests/organisations.ts';
import { PERSON_REQUESTS } from './requests/persons.ts';
import { PICTURE_REQUESTS } from './requests/pictures.ts';
import { POSITION_REQUESTS } from './requests/positions.ts';
import { PRIVACY_REQUESTS } from './requests/privacy.ts';
import { PRINT_REQUESTS } from './requests/print.ts';
import { REPORT_REQUESTS } from './requests/reports.ts';
import { RETENTION_REQUESTS } from './requests/retention.ts';
import type { RequestShape } from './requests/request.ts';
import { HAND_OVER_REQUESTS } from './requests/hand-over.ts';
import { SECRETARIAT_REQUESTS } from './requests/secretariat.ts';
import { SEARCH_REQUESTS } from './requests/search.ts';
import { VAULT_REQUESTS } from './requests/vault.ts';
import { SIGNAL_REQUESTS } from './requests/signals.ts';
import { TODAY_REQUESTS } from './requests/today.ts';
import { WOO_REQUESTS } from './requests/woo.ts';

/** Every request that the window may make of main, by name; each domain has its own file in `requests/`. */
export const REQUESTS = {
  ...APP_REQUESTS,
  ...FILE_REQUESTS,
  ...VAULT_REQUESTS,
  ...BACK_UP_REQUESTS,
  ...DAMAGED_REQUESTS,
  ...HISTORY_REQUESTS,
  ...LIST_REQUESTS,
  ...ORGANISATION_REQUESTS,
  ...PERSON_REQUESTS,
  ...POSITION_REQUESTS,
  ...DUPLICATE_REQUESTS,
  ...COLLABORATION_REQUESTS,
  ...ASSESSMENT_REQUESTS,
  ...ENCOUNTER_REQUESTS,
  ...COMMITMENT_REQUESTS,
  ...INTENTION_REQUESTS,
  ...INTRODUCTION_REQUESTS,
  ...CALENDAR_REQUESTS,
  ...DRAFT_REQUESTS,
  ...ANALYSIS_REQUESTS,
  ...IMPORT_REQUESTS,
  ...SEARCH_REQUESTS,
  ...SIGNAL_REQUESTS,
  ...TODAY_REQUESTS,
  ...MISSING_REQUESTS,
  ...MIRROR_REQUESTS,
  ...PRINT_REQUESTS,
  ...PRIVACY_REQUESTS,
  ...REPORT_REQUESTS,
  ...RETENTION_REQUESTS,
  ...WOO_REQUESTS,
  ...MAP_REQUESTS,
  ...PICTURE_REQUESTS,
  ...SECRETARIAT_REQUESTS,
  ...HAND_OVER_REQUESTS,
} as const;

export type Method = keyof typeof REQUESTS;
export type InputOf<M extends Method> = z.input<(typeof REQUESTS)[M]['input']>;
export type CheckedInputOf<M extends Method> = z.output<(typeof REQUESTS)[M]['input']>;
export type OutputOf<M extends Method> =
  (typeof REQUESTS)[M] extends RequestShape<z.ZodType, infer Output> ? Output : never;

/** What main tells the window by itself. */
export interface Events {
  /** The data changed: `revision` grows with each change; lists and figures must be asked again. */
  readonly 'network-changed': { readonly revision: number; readonly history: HistoryState };
  /** The system-wide keys of the quick entry were pressed. */
  readonly 'quick-entry-asked': null;
  /** Another file was opened, or none is open any more. */
  readonly 'status-changed': AppStatus;
  /** The network is about to be locked: what is being typed must be kept now. */
  readonly 'lock-asked': null;
  /** A folder of calendars was read by itself: the inbox may hold something else. */
  readonly 'calendar-read': null;
  /** How far a long step of an import is; at most some times a second. */
  readonly 'import-progress': ImportProgress;
  /** How far a long undo or redo is; some times a second, and nothing when it is over at once. */
  readonly 'history-progress': HistoryProgress;
}
export type EventName = keyof Events;
