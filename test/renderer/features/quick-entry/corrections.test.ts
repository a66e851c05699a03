import { expect, test } from 'vitest';
import { buildNameIndex } from '#shared/quick-entry/name-index.ts';
import { keyOfPart, understandWith } from '#renderer/features/quick-entry/corrections.ts';
import { organisation, person, TODAY } from '../../support/builders.ts';

const first = person(201, [], { name: 'Hanneke Bos' });
const second = person(202, [], { name: 'Hanneke Berg' });
const index = buildNameIndex({
  organisations: [organisation(101, { name: 'Woonhart' })],
  persons: [first, second],
  themes: [],
  areas: [],
});
const LINE = 'koffie met hanneke, 1 uur';

function understand(line: string, key: string, value: unknown) {
  return understandWith(line, index, TODAY, [{ key, value }]);
}

test('a choice holds for its words, also when the line grows', () => {
  const value = { kind: 'person', id: second.id };
  for (const line of [LINE, `gisteren ${LINE} ! moe`]) {
    const { parts } = understand(line, 'participant:hanneke', value);
    expect(parts.find(({ kind }) => kind === 'participant')).toMatchObject({ value, certainty: 'sure' });
  }
});

test('what was taken back stands in the note and is nothing else', () => {
  const { parts, note } = understand(LINE, 'form:koffie', null);
  expect(parts.map((part) => keyOfPart(LINE, part))).toEqual(['participant:hanneke', 'minutes:1 uur']);
  expect(note).toBe('koffie');
});

test('of words that mean two things, one can be taken back', () => {
  const line = 'van 9 tot 10 woonhart';
  const { parts } = understand(line, 'minutes:van 9 tot 10', null);
  expect(parts.map(({ kind }) => kind)).toEqual(['time', 'participant']);
});

test('a choice that does not fit, as from another version, is passed by', () => {
  const { parts } = understand(LINE, 'participant:hanneke', { kind: 'person', id: 'nobody' });
  expect(parts.find(({ kind }) => kind === 'participant')?.value).toBeNull();
});
