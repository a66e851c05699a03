import type { CalendarCounts } from '#shared/calendar/occurrence.ts';
import type { CalendarChanges, KnownCalendar } from '#shared/calendar/reconcile.ts';
import type { StoredEvent } from '#shared/calendar/stored-event.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { NamedFile } from '../import/import-messages.ts';
import type { ReadingOptions } from './ics/read-calendar.ts';

/** Calendars to read, and what is known but for the events that wait: those follow in parts. */
export interface CalendarQuestion {
  /** Oldest first. */
  readonly files: readonly NamedFile[];
  readonly options: ReadingOptions;
  readonly known: Omit<KnownCalendar, 'events'>;
}

/** What the worker is asked, in this order: everything known, one reading, then its changes until there are no more. */
export type CalendarMessage =
  | { readonly ask: 'know'; readonly events: readonly StoredEvent[] }
  | { readonly ask: 'read'; readonly question: CalendarQuestion }
  | { readonly ask: 'changes' };

/** What came of one file. */
export interface CalendarFileResult {
  /** Without folder. */
  readonly name: string;
  /** `null` when it was refused. */
  readonly counts: CalendarCounts | null;
  readonly refusal: AppErrorData | null;
}

/** What came of all files. */
export interface CalendarResult {
  readonly files: readonly CalendarFileResult[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export type CalendarAnswer =
  | { readonly ok: true; readonly known: true }
  | { readonly ok: true; readonly result: CalendarResult }
  /** The next part of what has to change; `null`: that was all. */
  | { readonly ok: true; readonly changes: CalendarChanges | null }
  /** A fault of ours. */
  | { readonly ok: false; readonly fault: string };
