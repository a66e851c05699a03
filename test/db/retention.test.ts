import { expect, test } from 'vitest';
import { backUpsToRemove } from '#db/retention.ts';
import { addDays } from '#shared/domain/calendar-date.ts';
import { day } from '#test/support/drafts.ts';

const TODAY = day('2026-06-30');
const at = (date: string, time = '12.00.00') => ({ moment: `${date} ${time}` });
const removed = (backUps: readonly { moment: string }[], today = TODAY): readonly string[] =>
  backUpsToRemove(backUps, today).map(({ moment }) => moment);
const kept = (backUps: readonly { moment: string }[], today = TODAY): readonly string[] => {
  const gone = new Set(removed(backUps, today));
  return backUps.map(({ moment }) => moment).filter((moment) => !gone.has(moment));
};

test('few back-ups all stay', () => {
  expect(removed([])).toEqual([]);
  expect(removed([at('2026-06-30'), at('2026-06-29'), at('2025-12-01')])).toEqual([]);
});

test('of today the three newest stay', () => {
  const times = ['08.00.00', '09.00.00', '10.00.00', '11.00.00'];
  expect(removed(times.map((time) => at(TODAY, time)))).toEqual([`${TODAY} 08.00.00`]);
});

test('of an earlier day the newest stays', () => {
  expect(removed([at('2026-06-29', '08.00.00'), at('2026-06-29', '17.00.00')])).toEqual([
    '2026-06-29 08.00.00',
  ]);
});

test('ten stay of today and the days before; beyond those the newest of each month, for a year', () => {
  const everyDay = Array.from({ length: 500 }, (_, index) => at(addDays(TODAY, -index)));
  const today = [at(TODAY, '08.00.00'), at(TODAY, '09.00.00')];
  const days = Array.from({ length: 7 }, (_, index) => `${addDays(TODAY, -1 - index)} 12.00.00`);
  expect(new Set(kept([...everyDay, ...today]))).toEqual(
    new Set([
      `${TODAY} 08.00.00`,
      `${TODAY} 09.00.00`,
      `${TODAY} 12.00.00`,
      ...days,
      '2026-06-22 12.00.00', // the newest of June beyond the ten
      '2026-05-31 12.00.00',
      '2026-04-30 12.00.00',
      '2026-03-31 12.00.00',
      '2026-02-28 12.00.00',
      '2026-01-31 12.00.00',
      '2025-12-31 12.00.00',
      '2025-11-30 12.00.00',
      '2025-10-31 12.00.00',
      '2025-09-30 12.00.00',
      '2025-08-31 12.00.00',
      '2025-07-31 12.00.00',
      '2025-06-30 12.00.00',
    ]),
  );
});

test('kept up day by day for two years, it always keeps the last day of each month of the past year', () => {
  let backUps: readonly { moment: string }[] = [];
  const start = day('2024-07-01');
  for (let index = 0; index < 730; index += 1) {
    const today = addDays(start, index);
    const gone = new Set(backUpsToRemove([...backUps, at(today)], today));
    backUps = [...backUps, at(today)].filter(
      (backUp) => ![...gone].some((other) => other.moment === backUp.moment),
    );
  }
  const moments = backUps.map(({ moment }) => moment.slice(0, 10));
  expect(moments).toEqual(expect.arrayContaining(['2026-05-31', '2026-02-28', '2025-12-31', '2025-07-31']));
  expect(moments.length).toBeLessThanOrEqual(10 + 13);
});

test('the order in which they are given changes nothing', () => {
  const everyDay = Array.from({ length: 60 }, (_, index) => at(addDays(TODAY, -index)));
  expect(new Set(removed(everyDay.toReversed()))).toEqual(new Set(removed(everyDay)));
});

test('what claims to be from the future stays', () => {
  const future = Array.from({ length: 30 }, (_, index) => at(addDays(TODAY, index + 1)));
  expect(removed(future)).toEqual([]);
});
