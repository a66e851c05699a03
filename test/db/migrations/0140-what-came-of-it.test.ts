import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listObservationOutcomes } from '#db/repos/encounters/observation-outcomes.ts';
import {
  drawAnotherSurprise,
  forgetSuggestionChoice,
  listSuggestionChoices,
  readReshuffles,
  saveSuggestionChoice,
} from '#db/repos/today/suggestion-choices.ts';
import { newDatabase, opened, refusalOf, rowsOf, temporaryFolder } from '#test/support/database.ts';
import { day, partner, unknownOrganisationId } from '#test/support/drafts.ts';
import { GOOD_ROWS, insertParents, judgementOf } from '#test/support/rows.ts';

const FIXTURE = path.join(import.meta.dirname, '../../fixtures/databases/version-0010');
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

test('a file from before keeps what was heard and promised, and nothing came of it yet', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(`${FIXTURE}.netwerk`, file);
  const before = rowsSchema.parse(JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8')));
  const db = opened(file);
  for (const table of ['observation', 'commitment']) expect(rowsOf(db)[table]).toEqual(before[table]);
  expect([listObservationOutcomes(db), listSuggestionChoices(db)]).toEqual([[], []]);
});

test('letting go has a reason, snoozing a day, dismissing a reason', () => {
  const db = newDatabase();
  insertParents(db);
  const judged = (
    table: 'observation_outcome' | 'suggestion_choice',
    changes: Record<string, string | null>,
  ) => judgementOf(db, table, { ...GOOD_ROWS[table], ...changes });
  expect(judged('observation_outcome', { let_go_on: null })).toBe('refused-by-file');
  expect(judged('observation_outcome', { let_go_reason: '' })).toBe('refused-by-file');
  expect(judged('observation_outcome', { let_go_on: null, let_go_reason: '' })).toBe('ok');
  expect(judged('suggestion_choice', { until: null })).toBe('refused-by-file');
  expect(judged('suggestion_choice', { choice: 'dismissed', until: null, reason: '' })).toBe(
    'refused-by-file',
  );
  expect(judged('suggestion_choice', { choice: 'dismissed', until: null, reason: 'nu niet' })).toBe('ok');
});

test('the last thing said about a partner counts, and can be taken back', () => {
  const db = newDatabase();
  const { id } = partner(db, 'De Linde');
  const snoozed = {
    organisationId: id,
    choice: 'snoozed' as const,
    date: day('2026-06-29'),
    until: day('2026-07-06'),
    reason: '',
  };
  const dismissed = { ...snoozed, choice: 'dismissed' as const, until: null, reason: 'nu niet' };
  saveSuggestionChoice(db, snoozed);
  saveSuggestionChoice(db, dismissed);
  expect(listSuggestionChoices(db)).toEqual([dismissed]);
  forgetSuggestionChoice(db, id);
  expect(listSuggestionChoices(db)).toEqual([]);
  expect(
    refusalOf(() => saveSuggestionChoice(db, { ...snoozed, organisationId: unknownOrganisationId() })),
  ).toMatchObject({ code: 'not-found' });
});

test('another surprise is for this week only', () => {
  const db = newDatabase();
  drawAnotherSurprise(db, day('2026-06-29'));
  drawAnotherSurprise(db, day('2026-07-05'));
  expect(readReshuffles(db, day('2026-07-01'))).toBe(2);
  expect(readReshuffles(db, day('2026-07-06'))).toBe(0);
  drawAnotherSurprise(db, day('2026-07-06'));
  expect(readReshuffles(db, day('2026-07-06'))).toBe(1);
});
