import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readCalendarEvents } from '#db/repos/calendar-events.ts';
import { exportNetwork } from '#db/repos/export.ts';
import { listTimeWeeks, saveTimeWeek } from '#db/repos/time-weeks.ts';
import type { CalendarProposal } from '#shared/calendar/proposal.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { errorText } from '#shared/texts/errors.ts';
import { type Program, startProgram } from '#test/main/support/program.ts';
import { affiliationDraft, encounterDraft, partner, person } from '#test/support/drafts.ts';
import { calendarOf, event } from './ics/calendar-text.ts';

const ME = 'ik@voorbeeldstad.example';
const ANNA = 'ATTENDEE;CN=Anna de Wit:mailto:anna@woonhart.example';
const COLLEAGUE = 'ATTENDEE;CN=Collega:mailto:c@voorbeeldstad.example';
const at = (date: string, time = '080000') => `DTSTART:${date}T${time}Z`;
const OVERLEG = event('UID:overleg', 'SUMMARY:Overleg wonen', at('20261110'), 'DURATION:PT1H', ANNA);
const SERIES = event(
  'UID:reeks',
  'SUMMARY:Wekelijks',
  at('20261103'),
  'DURATION:PT30M',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  ANNA,
);
const BW = event('UID:bw', 'SUMMARY:B&W', at('20261110', '120000'), 'DURATION:PT2H', COLLEAGUE);

/** A program with one partner and one person in its network. */
async function openProgram() {
  const program = startProgram();
  await program.get('file.createEmpty');
  const { db } = program.context.session.network();
  const woonhart = partner(db, 'Woonhart', { website: 'woonhart.example' });
  const anna = person(db, { email: 'anna@woonhart.example', affiliations: [affiliationDraft(woonhart.id)] });
  await program.get('calendar.saveSettings', { ...DEFAULT_CALENDAR_SETTINGS, ownAddresses: [ME], rules: [] });
  return { program, db, woonhart, anna };
}

const dropped = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(calendarOf(...lines)),
});
const readInto = (program: Program, ...lines: readonly string[]) =>
  program.get('calendar.readDropped', { files: [dropped('agenda.ics', ...lines)] });
const proposals = async (program: Program) => (await program.get('calendar.list')).proposals;
const asProposed = ({ id, participants }: CalendarProposal) => ({
  id,
  organisationIds: participants.flatMap((one) => (one.kind === 'organisation' ? [one.id] : [])),
  personIds: participants.flatMap((one) => (one.kind === 'person' ? [one.id] : [])),
  newAttendees: [],
});
const encounters = (program: Program) => exportNetwork(program.context.session.network().db).encounters;

describe('from file to log', () => {
  test('accepted as proposed, read again: nothing new; one step takes it back and the proposal is there again', async () => {
    const { program, anna } = await openProgram();
    expect(await readInto(program, ...OVERLEG)).toMatchObject({
      added: 1,
      files: [{ name: 'agenda.ics', refusal: null }],
    });
    const [proposal] = await proposals(program);
    if (proposal === undefined) throw new Error('nothing was proposed');
    expect(proposal).toMatchObject({ sure: true, date: '2026-11-10', startTime: '09:00', minutes: 60 });
    await program.get('calendar.accept', { events: [asProposed(proposal)] });
    expect(encounters(program)).toMatchObject([
      { date: '2026-11-10', startTime: '09:00', subject: 'Overleg wonen', personIds: [anna.id] },
    ]);
    expect(await proposals(program)).toEqual([]);
    expect(await readInto(program, ...OVERLEG)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await proposals(program)).toEqual([]);

    await program.get('history.undo');
    expect(encounters(program)).toEqual([]);
    expect(await proposals(program)).toMatchObject([{ id: proposal.id, subject: 'Overleg wonen' }]);
    await program.get('history.redo');
    expect(await proposals(program)).toEqual([]);
    expect(encounters(program)).toHaveLength(1);
  });

  test('reading is no step of what the user did', async () => {
    const { program } = await openProgram();
    const before = await program.get('history.state');
    await readInto(program, ...OVERLEG, ...SERIES);
    expect(await program.get('history.state')).toEqual(before);
  });

  test('accepted twice at once it becomes one encounter', async () => {
    const { program } = await openProgram();
    await readInto(program, ...OVERLEG);
    const events = (await proposals(program)).map(asProposed);
    await program.get('calendar.accept', { events });
    expect(await program.get('calendar.accept', { events })).toEqual({ encounterIds: [] });
    expect(encounters(program)).toHaveLength(1);
  });

  test('somebody new is added at the partner of the address, once for several events', async () => {
    const { program, woonhart, db } = await openProgram();
    const petra = 'ATTENDEE;CN="Vis, Petra":mailto:petra@woonhart.example';
    await readInto(
      program,
      ...event('UID:1', at('20261110'), petra),
      ...event('UID:2', at('20261111'), petra),
    );
    const events = (await proposals(program)).map((one) => ({ ...asProposed(one), newAttendees: [0] }));
    await program.get('calendar.accept', { events });
    const made = exportNetwork(db).persons.filter(({ name }) => name === 'Petra Vis');
    expect(made).toMatchObject([
      { email: 'petra@woonhart.example', affiliations: [{ organisationId: woonhart.id }] },
    ]);
    expect(encounters(program).map(({ personIds }) => personIds)).toEqual([[made[0]?.id], [made[0]?.id]]);
  });

  test('nobody at the table: refused, and nothing is written', async () => {
    const { program } = await openProgram();
    await readInto(program, ...event(at('20261110'), 'SUMMARY:Fietsen'));
    const events = (await proposals(program)).map(asProposed);
    const reply = await program.ask('calendar.accept', { events });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await proposals(program)).toHaveLength(1);
  });

  test('put right in the form: the encounter is as it was written down, and the event is done', async () => {
    const { program, woonhart } = await openProgram();
    await readInto(program, ...OVERLEG);
    const [one] = await proposals(program);
    if (one === undefined) throw new Error('nothing was proposed');
    const draft = encounterDraft([woonhart.id], { subject: 'Zoals het was' });
    expect(await program.get('calendar.acceptAs', { id: one.id, draft })).toMatchObject({
      subject: 'Zoals het was',
    });
    expect(await proposals(program)).toEqual([]);
    expect(await program.ask('calendar.acceptAs', { id: one.id, draft })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('ignored', () => {
  test('once, and as a series; each comes back with one step, and not with the next reading', async () => {
    const { program } = await openProgram();
    await readInto(program, ...OVERLEG, ...SERIES);
    const waiting = await proposals(program);
    expect(waiting).toHaveLength(4);
    const single = waiting.find(({ recurring }) => !recurring);
    const weekly = waiting.find(({ recurring }) => recurring);
    if (single === undefined || weekly === undefined) throw new Error('both should wait');
    await program.get('calendar.ignore', { ids: [single.id] });
    await program.get('calendar.ignoreSeries', { id: weekly.id });
    await readInto(program, ...OVERLEG, ...SERIES);
    expect(await program.get('calendar.list')).toMatchObject({
      proposals: [],
      ignoredSeries: 1,
      everRead: true,
    });
    await program.get('history.undo');
    await readInto(program, ...OVERLEG, ...SERIES);
    expect(await proposals(program)).toHaveLength(3);
    await program.get('history.undo');
    expect(await proposals(program)).toHaveLength(4);
  });

  test('of what was ignored no word stays once the network is opened again', async () => {
    const { program, db } = await openProgram();
    await readInto(program, ...OVERLEG);
    await program.get('calendar.ignore', { ids: (await proposals(program)).map(({ id }) => id) });
    expect([...readCalendarEvents(db)].flat()).toHaveLength(1);
    const { file } = program.context.session.network();
    program.context.session.open(file);
    await program.get('calendar.list');
    await vi.waitFor(() => {
      expect([...readCalendarEvents(program.context.session.network().db)]).toEqual([]);
    });
    const kept = JSON.stringify(exportNetwork(program.context.session.network().db).calendarDecisions);
    expect(kept).not.toMatch(/Overleg|Anna|woonhart/);
  });
});

describe('moved', () => {
  const moved = event(
    'UID:overleg',
    'SUMMARY:Overleg wonen',
    at('20261112', '130000'),
    'DURATION:PT1H',
    ANNA,
  );

  test('the open proposal moves along: never two', async () => {
    const { program } = await openProgram();
    await readInto(program, ...OVERLEG);
    await readInto(program, ...moved);
    expect(await proposals(program)).toMatchObject([
      {
        date: '2026-11-12',
        startTime: '14:00',
        remarks: ['moved'],
        movedFrom: { date: '2026-11-10', startTime: '09:00' },
      },
    ]);
  });

  test('an encounter can follow or stay; both are told once', async () => {
    for (const choice of ['calendar.follow', 'calendar.leave'] as const) {
      const { program } = await openProgram();
      await readInto(program, ...OVERLEG);
      await program.get('calendar.accept', { events: (await proposals(program)).map(asProposed) });
      await readInto(program, ...moved);
      const { moves, proposals: waiting } = await program.get('calendar.list');
      expect(waiting).toEqual([]);
      expect(moves).toMatchObject([{ standing: 'moved', date: '2026-11-12', startTime: '14:00' }]);
      await program.get(choice, { id: moves[0]?.id ?? '' });
      expect(encounters(program)[0]?.date).toBe(choice === 'calendar.follow' ? '2026-11-12' : '2026-11-10');
      await readInto(program, ...moved);
      expect((await program.get('calendar.list')).moves).toEqual([]);
    }
  });

  test('cancelled afterwards: the encounter stays, with a remark that can be put away', async () => {
    const { program } = await openProgram();
    await readInto(program, ...OVERLEG);
    await program.get('calendar.accept', { events: (await proposals(program)).map(asProposed) });
    const cancelled = event('UID:overleg', at('20261110'), 'STATUS:CANCELLED');
    await readInto(program, ...cancelled);
    const { moves } = await program.get('calendar.list');
    expect(moves).toMatchObject([{ standing: 'cancelled' }]);
    await program.get('calendar.leave', { id: moves[0]?.id ?? '' });
    await readInto(program, ...cancelled);
    expect((await program.get('calendar.list')).moves).toEqual([]);
    expect(encounters(program)).toHaveLength(1);
  });

  test('an encounter that was thrown away is not proposed again', async () => {
    const { program } = await openProgram();
    await readInto(program, ...OVERLEG);
    await program.get('calendar.accept', { events: (await proposals(program)).map(asProposed) });
    await program.get('encounters.remove', { id: encounters(program)[0]?.id ?? '' });
    await readInto(program, ...OVERLEG);
    expect(await proposals(program)).toEqual([]);
  });
});

describe('own work', () => {
  const withRule = {
    ...DEFAULT_CALENDAR_SETTINGS,
    ownAddresses: [ME],
    rules: [{ words: 'b&w', part: 'college' as const }],
  };

  test('a rule makes it time of the college; taken over it stands beside what was written down, and again changes nothing', async () => {
    const { program, db } = await openProgram();
    saveTimeWeek(db, { year: 2026, week: 46, collegeHours: 10, organisationHours: 5, outsideHours: 1 });
    await readInto(program, ...OVERLEG, ...BW);
    expect(await proposals(program)).toHaveLength(1);
    await program.get('calendar.accept', { events: (await proposals(program)).map(asProposed) });
    expect(await program.get('calendarWeeks.list')).toMatchObject([
      { week: 46, hours: { college: 0, outside: 1 } },
    ]);
    await program.get('calendar.saveSettings', withRule);
    for (let times = 0; times < 2; times += 1) {
      await program.get('calendarWeeks.take', { weeks: [{ year: 2026, week: 46 }] });
      expect(listTimeWeeks(db)).toEqual([
        { year: 2026, week: 46, collegeHours: 12, organisationHours: 5, outsideHours: 2 },
      ]);
      await readInto(program, ...OVERLEG, ...BW);
      expect(await program.get('calendarWeeks.list')).toMatchObject([
        { differs: false, taken: { college: 2, outside: 1 } },
      ]);
    }
    const longer = event('UID:bw', 'SUMMARY:B&W', at('20261110', '120000'), 'DURATION:PT3H', COLLEAGUE);
    await readInto(program, ...OVERLEG, ...longer);
    expect(await program.get('calendarWeeks.list')).toMatchObject([
      { differs: true, after: { college: 13 } },
    ]);
  });

  test('one step takes the hours back', async () => {
    const { program, db } = await openProgram();
    await program.get('calendar.saveSettings', withRule);
    await readInto(program, ...BW);
    await program.get('calendarWeeks.take', { weeks: [{ year: 2026, week: 46 }] });
    await program.get('history.undo');
    expect(listTimeWeeks(db)).toEqual([]);
    expect(await program.get('calendarWeeks.list')).toMatchObject([{ differs: true, hours: { college: 2 } }]);
  });
});

describe('files', () => {
  test('one that is broken is refused by name and line, in Dutch, and does not keep the others from being read', async () => {
    const { program } = await openProgram();
    const read = await program.get('calendar.readDropped', {
      files: [dropped('kapot.ics', ...event('DTSTART:gisteren')), dropped('goed.ics', ...OVERLEG)],
    });
    expect(read.added).toBe(1);
    const refusal = read.files[0]?.refusal;
    expect(refusal).toMatchObject({ code: 'calendar-refused' });
    expect(refusal === null || refusal === undefined ? '' : errorText(refusal)).toBe(
      'De agenda kapot.ics is niet gelezen: op regel 6 staat een datum of tijd die niet bestaat. Er is niets overgenomen.',
    );
  });

  test('UTF-8 with its mark, UTF-16 and Windows-1252 are read', async () => {
    const { program } = await openProgram();
    const text = calendarOf(...event('SUMMARY:Café Zuid', at('20261110')));
    const files = [
      { name: 'a.ics', bytes: Buffer.from(`\uFEFF${text}`, 'utf8') },
      { name: 'b.ics', bytes: Buffer.from(`\uFEFF${text.replace('UID:een', 'UID:b')}`, 'utf16le') },
      { name: 'c.ics', bytes: Buffer.from(text.replace('UID:een', 'UID:c'), 'latin1') },
      { name: 'd.ics', bytes: Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8]) },
      { name: 'e.ics', bytes: new Uint8Array() },
    ];
    const read = await program.get('calendar.readDropped', { files });
    expect((await proposals(program)).map(({ subject }) => subject)).toEqual([
      'Café Zuid',
      'Café Zuid',
      'Café Zuid',
    ]);
    expect(read.files.map(({ refusal }) => refusal?.params['reason'])).toEqual([
      undefined,
      undefined,
      undefined,
      'not-a-calendar',
      'empty',
    ]);
  });

  test('chosen with the dialog, or not', async () => {
    const { program } = await openProgram();
    expect(await program.get('calendar.choose')).toBeNull();
    const file = path.join(program.folder, 'agenda.ics');
    writeFileSync(file, calendarOf(...OVERLEG));
    program.answers.calendars = [file, path.join(program.folder, 'weg.ics')];
    const read = await program.get('calendar.choose');
    expect(read).toMatchObject({
      added: 1,
      files: [{ refusal: null }, { refusal: { code: 'file-not-found' } }],
    });
  });

  test('a folder is read when it is chosen and when a calendar in it changes, and is forgotten when asked', async () => {
    const { program } = await openProgram();
    const folder = path.join(program.folder, 'agendas');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.ICS'), calendarOf(...OVERLEG));
    writeFileSync(path.join(folder, 'geen.txt'), 'x');
    expect(await program.get('calendar.chooseFolder')).toBeNull();
    program.answers.calendarFolder = folder;
    expect(await program.get('calendar.chooseFolder')).toBe(folder);
    const waits = async (count: number) => {
      await vi.waitFor(async () => expect(await proposals(program)).toHaveLength(count), {
        timeout: 30_000,
        interval: 50,
      });
    };
    await waits(1);
    expect(program.told).toContain('calendar-read');
    writeFileSync(path.join(folder, 'b.ics'), calendarOf(...SERIES));
    await waits(4);
    expect((await program.get('calendar.list')).folder).toMatchObject({
      path: folder,
      found: true,
      lastRead: { added: 3 },
    });
    await program.get('calendar.forgetFolder');
    expect((await program.get('calendar.list')).folder).toBeNull();
    expect(program.faults).toEqual([]);
  });
});
