import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { listTimeWeeks, saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { errorText } from '#shared/texts/errors.ts';
import {
  asProposed,
  at,
  BW,
  COLLEAGUE,
  dropped,
  ME,
  openProgram,
  OVERLEG,
  proposals,
  readInto,
  SERIES,
} from './calendar-program.ts';
import { calendarOf, event } from './ics/calendar-text.ts';

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
    await vi.waitFor(() => expect(program.told).toContain('calendar-read'), { timeout: 30_000 });
    writeFileSync(path.join(folder, 'b.ics'), calendarOf(...SERIES));
    await waits(4);
    await vi.waitFor(() => expect(program.told.filter((told) => told === 'calendar-read')).toHaveLength(2), {
      timeout: 30_000,
    });
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
