import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { combineReadings } from '#shared/calendar/combine.ts';
import { CALENDAR_LIMITS } from '#shared/calendar/limits.ts';
import type { CalendarReading } from '#shared/calendar/occurrence.ts';
import { type CalendarChanges, type KnownCalendar, reconcile } from '#shared/calendar/reconcile.ts';
import type { CalendarRefusal } from '#shared/calendar/refusals.ts';
import { AppError } from '#shared/errors.ts';
import { decodeText } from '../import/decode-text.ts';
import type { NamedFile } from '../import/import-messages.ts';
import type { CalendarFileResult, CalendarQuestion } from './calendar-messages.ts';
import { BrokenCalendar } from './ics/broken-calendar.ts';
import { readCalendar, type ReadingOptions } from './ics/read-calendar.ts';

function refused(name: string, reason: CalendarRefusal, line?: number): AppError {
  return new AppError('calendar-refused', {
    name,
    reason,
    ...(line === undefined ? {} : { line: String(line) }),
  });
}

/** The size is asked first: a file that is too large is never in memory. */
function bytesOf(file: NamedFile, name: string): Uint8Array {
  if ('bytes' in file) {
    if (file.bytes.length > CALENDAR_LIMITS.fileBytes) throw refused(name, 'too-large');
    return file.bytes;
  }
  try {
    if (statSync(file.path).size > CALENDAR_LIMITS.fileBytes) throw refused(name, 'too-large');
    return readFileSync(file.path);
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('file-not-found', { path: file.path }, { cause });
  }
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return decodeText({ name, bytes }).text;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw refused(name, error.params['reason'] === 'empty' ? 'empty' : 'not-a-calendar', 1);
  }
}

/** @throws {AppError} calendar-refused, with the line; file-not-found */
function readFile(file: NamedFile, name: string, options: ReadingOptions): CalendarReading {
  const text = textOf(bytesOf(file, name), name);
  try {
    return readCalendar(text, options);
  } catch (error) {
    if (error instanceof BrokenCalendar) throw refused(name, error.reason, error.line);
    throw error;
  }
}

const NO_CHANGES: CalendarChanges = { added: [], changed: [], notices: [], removed: [] };

/** Reads calendar files and finds what has to change in the inbox. A file that is refused does not keep the others from being read. */
export function readCalendarFiles(
  { files, options }: Pick<CalendarQuestion, 'files' | 'options'>,
  known: KnownCalendar,
): { readonly files: readonly CalendarFileResult[]; readonly changes: CalendarChanges } {
  const readings: CalendarReading[] = [];
  const results = files.map((file): CalendarFileResult => {
    const name = 'path' in file ? path.basename(file.path) : path.basename(file.name);
    try {
      const reading = readFile(file, name, options);
      readings.push(reading);
      return { name, counts: reading.counts, refusal: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { name, counts: null, refusal: error.toData() };
    }
  });
  const together = combineReadings(readings);
  return { files: results, changes: together === null ? NO_CHANGES : reconcile(together, known) };
}
