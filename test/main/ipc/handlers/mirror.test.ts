import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unpackMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { readDocx } from '#test/support/docx-file.ts';
import { startProgram } from '../../support/program.ts';

const WEEK = { year: 2026, week: 46, collegeHours: 10, organisationHours: 20, outsideHours: 10 };

test('hours, target and answers are kept, counted, and each taken back as one step', async () => {
  const { get } = startProgram();
  await get('file.createEmpty');
  await get('timeWeeks.save', WEEK);
  await get('mirrorSettings.saveTarget', { timeTarget: { college: 0.25, organisation: 0.25, outside: 0.5 } });
  const asked = { asOf: isoDate('2026-11-22'), from: isoDate('2026-10-01') };
  const report = unpackMirror(await get('mirror.find', asked));
  expect(report.measures['time-outside']).toMatchObject({ value: 0.25, previous: null });
  expect(report.timeSplits.period.againstTarget?.outside).toBe(-0.25);
  expect(report.timeSplits.weeksInPeriod).toHaveLength(8);
  expect(report.mirror.shares.script[0]).toMatchObject({ encounters: 0, shareOfEncounters: null });

  await get('reflections.create', {
    aspect: 'timing',
    question: 'Wanneer?',
    answer: 'Te laat.',
    writtenOn: isoDate('2026-11-22'),
    periodFrom: asked.from,
    periodUntil: asked.asOf,
    figures: { 'orientation-risk': null, 'time-outside': 0.25 },
  });
  expect((await get('reflections.list'))[0]?.figures).toEqual({
    'orientation-risk': null,
    'time-outside': 0.25,
  });
  await get('mirrorSettings.dismissPrompt', { quarter: '2026-Q3' });
  expect(await get('mirrorSettings.find')).toMatchObject({
    promptDismissed: '2026-Q3',
    timeTarget: { outside: 0.5 },
  });
  for (let step = 0; step < 3; step += 1) await get('history.undo');
  expect(await get('mirrorSettings.find')).toEqual({ promptDismissed: null, timeTarget: null });
  expect(await get('reflections.list')).toEqual([]);
  expect(await get('timeWeeks.list')).toEqual([WEEK]);
  await get('timeWeeks.remove', { year: 2026, week: 46 });
  expect((await get('mirror.find', asked)).report.measures['time-outside']?.value).toBeNull();
});

test('a target that is not one whole is refused beside its field', async () => {
  const { get, ask } = startProgram();
  await get('file.createEmpty');
  expect(
    await ask('mirrorSettings.saveTarget', { timeTarget: { college: 0.5, organisation: 0.5, outside: 0.5 } }),
  ).toMatchObject({ ok: false, error: { fields: { 'timeTarget.outside': 'out-of-range' } } });
});

test('a report is written where the user said, and nowhere when they think better of it', async () => {
  const opened = startProgram();
  await opened.get('file.createEmpty');
  const report = {
    name: 'Spiegel 1/4',
    document: { title: 'Spiegel', subtitle: '', blocks: [] },
    pictures: [],
    report: { kind: 'mirror' as const, released: 0 },
  };
  expect(await opened.get('reports.saveDocx', report)).toBeNull();
  const place = path.join(opened.folder, 'Spiegel.docx');
  opened.answers.exportTo = place;
  expect(await opened.get('reports.saveDocx', report)).toEqual({ path: place });
  expect(existsSync(place)).toBe(true);
  expect((await readDocx(place)).headings).toEqual(['Spiegel']);
});
