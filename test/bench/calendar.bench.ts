import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { applyCalendarChanges, readCalendarEvents } from '#db/repos/calendar/calendar-events.ts';
import { listCalendarProposals, listWeeksOfCalendar } from '#db/repos/calendar/calendar-inbox.ts';
import { readCalendar } from '#main/calendar/ics/read-calendar.ts';
import { readInWorker } from '#main/calendar/read-in-worker.ts';
import { NAME_GROUPS } from '#shared/example-network/names.ts';
import { affiliationDraft, partner, person } from '#test/support/drafts.ts';
import { printFigure } from './support/figures.ts';

/** Times of reading a calendar of 20,000 events and of the inbox that it makes: `npm run bench -- calendar`. */

const SIZE = { events: 20_000, partners: 500, persons: 3000 };
const BAR_MILLISECONDS = 10_000;
const FREEZE_MILLISECONDS = 100;
const NOW = Date.UTC(2026, 10, 22, 13);
const DAY = 86_400_000;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Events of the year up to now and some before it, with attendees, long texts, and a weekly series among every fifty. */
function calendarOf(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => {
    const day = new Date(NOW - DAY * (number % 380) - DAY).toISOString().slice(0, 10).replaceAll('-', '');
    const hour = 8 + (number % 9);
    return [
      'BEGIN:VEVENT',
      `UID:${String(number)}@proef`,
      `DTSTART;TZID=W. Europe Standard Time:${day}T${pad(hour)}0000`,
      `DTEND;TZID=W. Europe Standard Time:${day}T${pad(hour + 1)}0000`,
      `SUMMARY:Overleg ${String(number)}`,
      'LOCATION:Stadhuis',
      ...[0, 1, 2].map(
        (guest) =>
          `ATTENDEE;CN="Gast":mailto:p${String((number * 7 + guest) % SIZE.persons)}@partner.example`,
      ),
      `DESCRIPTION:${'Wat er besproken wordt. '.repeat(15)}`,
      ...(number % 50 === 0 ? ['RRULE:FREQ=WEEKLY'] : []),
      'END:VEVENT',
    ].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-bench-'));
const db = createDatabase(path.join(folder, 'x.netwerk'));
db.transaction(() => {
  const partners = Array.from(
    { length: SIZE.partners },
    (_, number) => partner(db, `Partner ${String(number)}`).id,
  );
  const group = NAME_GROUPS[0];
  for (let number = 0; number < SIZE.persons; number += 1) {
    const at = partners[number % SIZE.partners];
    person(db, {
      name: `${group?.women[number % 10] ?? 'Anna'} ${group?.families[number % 20] ?? 'Bos'} ${String(number)}`,
      email: `p${String(number)}@partner.example`,
      affiliations: at === undefined ? [] : [affiliationDraft(at)],
    });
  }
});
const text = calendarOf(SIZE.events);
const file = path.join(folder, 'agenda.ics');
writeFileSync(file, text);
process.stdout.write(`${String(SIZE.events)} events, ${(text.length / 1e6).toFixed(1)} MB\n`);

const options = { now: NOW, zone: 'Europe/Amsterdam', ownAddresses: [] };
const [reading, alone] = await timed(() => readCalendar(text, options));
printFigure(
  `  reading alone (${String(reading.occurrences.length)} times in the window)`,
  [alone],
  'ms',
  BAR_MILLISECONDS,
);

/** How long this thread is kept waiting while something else goes on, in milliseconds. */
async function longestWait(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let before = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - before - 5);
    before = now;
  }, 5);
  await work();
  clearInterval(timer);
  return longest;
}

const known = { decisions: [], ignoredSeries: new Set<string>() };
const workerFile = new URL('../../main/calendar-worker.ts', import.meta.url);
const readFile = () =>
  readInWorker(workerFile, { files: [{ path: file }], options, known }, readCalendarEvents(db), (changes) => {
    applyCalendarChanges(db, changes);
  });
const readAndTell = async (what: string): Promise<void> => {
  const cpu = process.cpuUsage();
  const [result, whole] = await timed(readFile);
  const { user, system } = process.cpuUsage(cpu);
  printFigure(`  ${what} (${String(result.added)} new)`, [whole], 'ms', BAR_MILLISECONDS);
  printFigure('    processor time of both threads', [(user + system) / 1000], 'ms');
};
const idle = await longestWait(() => wait(3000).then(() => undefined));
printFigure('  longest that anything waited with nothing going on: this machine', [idle], 'ms');
const busy = await longestWait(async () => {
  await readAndTell('from file to inbox, in the worker and in parts');
  await readAndTell('read again');
});
printFigure('  longest that anything waited meanwhile', [busy], 'ms', FREEZE_MILLISECONDS);

db.run('DELETE FROM calendar_event WHERE rowid % 20 <> 0');
const [proposals, listed] = await timed(() => listCalendarProposals(db));
printFigure(`  the inbox of ${String(proposals.length)} proposals`, [listed], 'ms');
const [, weeks] = await timed(() => listWeeksOfCalendar(db));
printFigure('  the weeks', [weeks], 'ms');
closeDatabase(db);
rmSync(folder, { recursive: true, force: true });
