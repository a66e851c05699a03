import { describe, expect, test, vi } from 'vitest';
import { readCalendarEvents } from '#db/repos/calendar/calendar-events.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { encounterDraft } from '#test/support/drafts.ts';
import {
  asProposed,
  at,
  encounters,
  openProgram,
  OVERLEG,
  proposals,
  readInto,
  SERIES,
  ANNA,
} from './calendar-program.ts';
import { event } from './ics/calendar-text.ts';

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
