import { expect, test } from 'vitest';
import { MISSING_QUESTIONS, missingPromptKey } from '#shared/domain/missing.ts';
import { missingPlaces, nextPrompt } from '#renderer/features/missing/missing-places.ts';
import { HOUSING, organisation, QUAY, RESIDENTS } from '../../support/builders.ts';

const LISTS = {
  categories: [HOUSING, RESIDENTS],
  areas: [QUAY],
  organisations: [
    organisation(101, { name: 'Woonhart', categoryId: HOUSING.id, areaIds: [QUAY.id] }),
    organisation(102, { name: 'Avondzon', categoryId: HOUSING.id, areaIds: [] }),
    organisation(103, { name: 'Oud', categoryId: RESIDENTS.id, areaIds: [], archived: true }),
  ],
};

test('every category and area is there, also without anybody; what was put away does not count', () => {
  const places = missingPlaces(LISTS, {});
  expect(places.map(({ name, partners }) => [name, partners])).toEqual(
    expect.arrayContaining([
      [HOUSING.name, ['Avondzon', 'Woonhart']],
      [RESIDENTS.name, []],
      [QUAY.name, ['Woonhart']],
    ]),
  );
  expect(places.at(-1)?.name).toBe(QUAY.name);
  expect(places.every(({ prompts }) => prompts.length === MISSING_QUESTIONS.length)).toBe(true);
});

test('one goes on with the first that is open, round and round, until all were dealt with', () => {
  let outcomes: Readonly<Record<string, 'answered' | 'skipped'>> = {};
  let from: string | null = null;
  const seen: string[] = [];
  for (;;) {
    const prompt = nextPrompt(missingPlaces(LISTS, outcomes), outcomes, from);
    if (prompt === null) break;
    const key = missingPromptKey(prompt);
    seen.push(key);
    outcomes = { ...outcomes, [key]: 'skipped' };
    // Jumps about, as somebody who chooses a place does.
    from = seen.length % 4 === 0 ? (seen[0] ?? null) : key;
  }
  expect(new Set(seen).size).toBe(3 * MISSING_QUESTIONS.length);
  expect(missingPlaces(LISTS, outcomes).every(({ dealtWith, prompts }) => dealtWith === prompts.length)).toBe(
    true,
  );
});
