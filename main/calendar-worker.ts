import { parentPort } from 'node:worker_threads';
import type { CalendarChanges } from '#shared/calendar/reconcile.ts';
import type { StoredEvent } from '#shared/calendar/stored-event.ts';
import type { CalendarAnswer, CalendarMessage } from './calendar/calendar-messages.ts';
import { partsOfChanges } from './calendar/parts-of-changes.ts';
import { readCalendarFiles } from './calendar/read-files.ts';

/** Reads calendars off the main thread. What it found is fetched in parts, so that taking it over keeps nobody waiting. */
const known: StoredEvent[] = [];
let parts: Iterator<CalendarChanges> = [][Symbol.iterator]();

function answerTo(message: CalendarMessage): CalendarAnswer {
  switch (message.ask) {
    case 'know':
      known.push(...message.events);
      return { ok: true, known: true };
    case 'read': {
      const { question } = message;
      const { files, changes } = readCalendarFiles(question, { ...question.known, events: known });
      parts = partsOfChanges(changes);
      const { added, changed, notices, removed } = changes;
      const counts = {
        added: added.length,
        changed: changed.length + notices.length,
        removed: removed.length,
      };
      return { ok: true, result: { files, ...counts } };
    }
    case 'changes': {
      const next = parts.next();
      return { ok: true, changes: next.done === true ? null : next.value };
    }
    default:
      return message satisfies never;
  }
}

parentPort?.on('message', (message: CalendarMessage) => {
  try {
    parentPort?.postMessage(answerTo(message));
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? '') : String(error);
    parentPort?.postMessage({ ok: false, fault } satisfies CalendarAnswer);
  }
});
