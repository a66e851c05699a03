import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CALENDAR_CASES } from './calendar-cases.ts';
import { read, times } from './calendar-text.ts';

describe.for(Object.entries(CALENDAR_CASES))('%s', ([heading, cases]) => {
  test.for(cases)('$name', (one) => {
    expect(times(read(one.lines))).toEqual(one.times.toSorted());
  });

  test(`the documentation lists every case of "${heading}", and no other`, () => {
    const text = readFileSync(path.join(import.meta.dirname, '../../../../docs/calendar.md'), 'utf8');
    const part = text.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
    const listed = [...part.matchAll(/^- (.+?)(?: \(.*\))?$/gm)].map(([, name]) => name);
    expect(listed).toEqual(cases.map(({ name }) => name));
  });
});
