import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar-date.ts';
import { buildNameIndex } from '#shared/quick-entry/name-index.ts';
import { LONGEST_LINE, parseLine } from '#shared/quick-entry/parse-line.ts';
import { wordsOf } from '#shared/quick-entry/tokens.ts';
import { FILLERS } from '#shared/quick-entry/word-lists.ts';
import {
  EXAMPLE_TODAY,
  exampleNames,
  readExampleLines,
  scoreTable,
  understand,
} from '#test/support/quick-entry-lines.ts';

const names = exampleNames();
const SEED = 20_261_120;

function fields(line: string): Readonly<Record<string, readonly string[]>> {
  return understand(line, names).fields;
}

describe('the table of example lines', () => {
  const table = readExampleLines('example-lines.txt');
  const score = scoreTable(table, names);

  test('holds at least 150 lines, none twice', () => {
    expect(table.length).toBeGreaterThanOrEqual(150);
    expect(new Set(table.map(({ line }) => line)).size).toBe(table.length);
  });

  test('at least 95% of the lines are right in every field', () => {
    const wrong = score.wrong.map(({ line, field, understood }) => ({ line, field, understood }));
    expect(score.rightLines / score.lines, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95);
  });

  test('nothing is wrong where the parser was sure', () => {
    expect(score.wrong.filter(({ wasSure }) => wasSure)).toEqual([]);
  });
});

test.each(['example-lines.txt', 'unseen-lines.txt'])(
  'every name in %s is one of the example network',
  (file) => {
    const { organisations, persons, themes } = names.things;
    const known = new Set([...organisations, ...persons, ...themes].map(({ name }) => name));
    const named = readExampleLines(file).flatMap(({ fields: each }) =>
      ['partners', 'persons', 'themes'].flatMap((field) => each[field] ?? []),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  },
);

test('there are forty lines that nobody tunes to; their score is printed by the benchmark and asserted nowhere', () => {
  expect(readExampleLines('unseen-lines.txt')).toHaveLength(40);
});

test('a name that several bear is offered and not chosen', () => {
  const { parts } = parseLine('koffie met hanneke', names.index, EXAMPLE_TODAY);
  const part = parts.find(({ kind }) => kind === 'participant');
  expect(part).toMatchObject({ value: null, certainty: 'ambiguous' });
  expect(part?.candidates).toHaveLength(2);
});

test('every part tells where in the line it stands', () => {
  const line = 'gisteren werkbezoek de lift met douwe, 2u ! te weinig geld';
  const { parts } = parseLine(line, names.index, EXAMPLE_TODAY);
  expect(parts.map(({ kind, start, end }) => [kind, line.slice(start, end)])).toEqual([
    ['date', 'gisteren'],
    ['form', 'werkbezoek'],
    ['participant', 'de lift'],
    ['participant', 'douwe'],
    ['minutes', '2u'],
    ['observation', '! te weinig geld'],
  ]);
});

test('words that were taken back are not read again, and stand in the note', () => {
  const line = 'werkbezoek de lift over twee weken vakantie';
  const before = parseLine(line, names.index, EXAMPLE_TODAY);
  const part = before.parts.find(({ kind }) => kind === 'form');
  expect(part).toBeDefined();
  const after = parseLine(line, names.index, EXAMPLE_TODAY, part === undefined ? [] : [part]);
  expect(after.parts.some(({ kind }) => kind === 'form')).toBe(false);
  expect(after.note).toContain('werkbezoek');
});

test('an encounter lies behind us, a promise ahead, on every day of two years', () => {
  for (let later = 0; later < 730; later += 1) {
    const today = addDays(EXAMPLE_TODAY, later);
    const line = 'dinsdag de lift 12 maart, afspraak: ik bel voor dinsdag';
    const { parts } = parseLine(line, names.index, today);
    const days = parts.flatMap((part) => (part.kind === 'date' ? part.candidates : []));
    const dues = parts.flatMap((part) => (part.kind === 'commitment' ? (part.value?.due ?? '') : []));
    expect(days.every((day) => day <= today)).toBe(true);
    expect(dues.every((due) => due > today)).toBe(true);
    expect([days.length > 0, dues.length]).toEqual([true, 1]);
  }
});

test('"29-2" is the last one that existed', () => {
  expect(fields('29-2 overleg ggd')['date']).toEqual(['2024-02-29']);
});

test('a day that does not exist stays in the note', () => {
  expect(fields('31-2 overleg ggd')).toMatchObject({ note: ['31-2'] });
  expect(fields('31-2 overleg ggd')['date']).toBeUndefined();
});

describe('typed in a hurry', () => {
  test('a sentence of the note keeps its last word in front of what was promised', () => {
    expect(fields('overleg ggd, de wachtlijst loopt op. afspraak: ik bel volgende week')['note']).toEqual([
      'de wachtlijst loopt op',
    ]);
  });

  test('a day with a slip is proposed, and an ordinary word is no day', () => {
    const { parts } = parseLine('gisterne werkbezoek ggd', names.index, EXAMPLE_TODAY);
    const day = parts.find(({ kind }) => kind === 'date');
    expect(day).toMatchObject({ value: addDays(EXAMPLE_TODAY, -1), certainty: 'proposed' });
    expect(fields('kwam daar vandaan, overleg ggd')['date']).toBeUndefined();
  });

  test('a mark that is glued to how long it took begins a signal; an exclamation does not', () => {
    expect(fields('werkbezoek ggd 2 uur! wachtlijst groeit')['signal']).toEqual(['wachtlijst groeit']);
    expect(fields('werkbezoek ggd, wat een dag! morgen rust')['signal']).toBeUndefined();
  });

  test('a compound that names a kind of organisation is a partner, a family name is not', () => {
    const kindOfNew = (line: string): unknown =>
      parseLine(line, names.index, EXAMPLE_TODAY)
        .parts.filter(({ kind }) => kind === 'participant')
        .map(({ value }) => value);
    expect(kindOfNew('koffie bij Buurtmoestuin Dotterbloem')).toMatchObject([{ kind: 'new-organisation' }]);
    expect(kindOfNew('koffie met yasmijn opdenhuis')).toEqual([
      { kind: 'new-person', name: 'Yasmijn Opdenhuis' },
    ]);
  });
});

test('a weekday that contradicts its date is a choice', () => {
  expect(fields('dinsdag 13 november ggd')['unclear']).toEqual([
    'dinsdag 13 november = 2026-11-13 / 2026-11-17',
  ]);
});

const HOSTILE = [
  '',
  ' ',
  '!',
  '~ > ! ~',
  '#'.repeat(1000),
  'van '.repeat(250),
  'ruim '.repeat(200),
  '1 uur en '.repeat(111),
  'half '.repeat(200),
  'afspraak: '.repeat(100),
  'ik stuur, '.repeat(100),
  '! > '.repeat(250),
  'de van der '.repeat(90),
  'met jan en '.repeat(90),
  '1-1-'.repeat(250),
  '9:99 99:99 99-99-9999 0-0-0 00:00 24:00 31-2',
  "'".repeat(1000),
  'a'.repeat(1000),
  'ı'.repeat(1000),
  '\u0000\u0001\uD800 \uDFFF \u202E omgekeerd',
  '🙂🙂 koffie 🙂 met 🙂 douwe',
  '<img src=x onerror=alert(1)> gisteren',
  "'; DROP TABLE encounters; --",
  '__proto__ constructor toString #constructor #__proto__',
  '(a+)+$ '.repeat(140),
  '٣ uur met douwe',
];

test.each(HOSTILE.map((line) => [line.slice(0, 30), line]))('reads %s without trouble', (_, line) => {
  expectSound(line);
});

/** What holds for every line, whatever stands in it. */
function expectSound(line: string): void {
  const first = parseLine(line, names.index, EXAMPLE_TODAY);
  expect(parseLine(line, names.index, EXAMPLE_TODAY)).toEqual(first);
  for (const part of first.parts) {
    const { start, end, value, certainty, candidates } = part;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(line.length);
    expect(value === null).toBe(certainty === 'ambiguous');
    expect(candidates.length).toBeGreaterThan(certainty === 'ambiguous' ? 1 : 0);
    expect(part.kind !== 'minutes' || part.value === null || (part.value >= 1 && part.value <= 1440)).toBe(
      true,
    );
    expect(part.kind !== 'time' || part.value === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(part.value)).toBe(
      true,
    );
  }
  expectNothingLost(line.slice(0, LONGEST_LINE), first);
}

/** A word is part of something understood, stands in the note, or says nothing by itself. */
function expectNothingLost(line: string, { parts, note }: ReturnType<typeof parseLine>): void {
  const outside = Array.from({ length: line.length }, (_, at) => at)
    .map((at) => (parts.some(({ start, end }) => at >= start && at < end) ? ' ' : line.charAt(at)))
    .join('');
  const noted = new Set(wordsOf(note));
  const lost = wordsOf(outside).filter((word) => !noted.has(word) && !FILLERS.has(word));
  expect(
    lost.filter((word) => word.length > 2 && !line.includes('afspraak') && !line.includes('tegen')),
  ).toEqual([]);
}

const PIECES = [
  ...readExampleLines('example-lines.txt').flatMap(({ line }) => line.split(' ')),
  '!',
  '~',
  '>',
  '#wonen',
  ',',
  ';',
  '(',
  ')',
  '-',
  '12',
  '3',
  '17:30',
  'half',
  'van',
  'tot',
  "'t",
  'é',
];

test(`lines shuffled from words that mean something (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
      const line = pieces.join(' ');
      const { parts, note } = parseLine(line, names.index, EXAMPLE_TODAY);
      expect(parts.every(({ start, end }) => start >= 0 && end <= line.length && start < end)).toBe(true);
      expect(note.length).toBeLessThanOrEqual(line.length);
      for (const kind of ['date', 'time', 'minutes', 'form', 'podium', 'script', 'company']) {
        expect(parts.filter((part) => part.kind === kind).length).toBeLessThanOrEqual(1);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test(`any text at all (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
      expectSound(line);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('what stands beyond a thousand characters is kept in the note', () => {
  const line = `koffie met douwe ${'x'.repeat(990)} gisteren`;
  expect(parseLine(line, names.index, EXAMPLE_TODAY).note).toContain('gisteren');
  // No word is cut in two where reading stops.
  const words = `ggd ${'wachtlijsten '.repeat(100)}`;
  expect(new Set(parseLine(words, names.index, EXAMPLE_TODAY).note.split(' '))).toEqual(
    new Set(['wachtlijsten']),
  );
});

test('a partner that was put away is not found', () => {
  const organisations = names.things.organisations.map((each) => ({ ...each, archived: true }));
  const index = buildNameIndex({ ...names.things, organisations });
  const { parts } = parseLine('werkbezoek de lift', index, EXAMPLE_TODAY);
  expect(parts.map(({ kind }) => kind)).toEqual(['form']);
});
