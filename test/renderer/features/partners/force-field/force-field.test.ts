import { expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { assessmentIdSchema } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import { placesInField } from '#renderer/features/partners/force-field/force-field.ts';
import { organisation } from '../../../support/builders.ts';

const [ONE, OTHER] = [organisation(101, { name: 'Een' }), organisation(102, { name: 'Ander' })];

function assessment(number: number, changes: Partial<Assessment>): Assessment {
  return {
    id: assessmentIdSchema.parse(`01900000-0000-7000-8000-00000000090${String(number)}`),
    organisationId: ONE.id,
    collaborationId: null,
    date: isoDate('2026-01-01'),
    cultural: null,
    relational: null,
    procedural: null,
    content: null,
    influence: null,
    interest: null,
    note: '',
    ...changes,
  };
}

test('the latest judgement of both counts; a later one of only one of them does not', () => {
  const newestFirst = [
    assessment(3, { date: isoDate('2026-03-01'), influence: 5 }),
    assessment(2, { date: isoDate('2026-02-01'), influence: 4, interest: 2 }),
    assessment(1, { date: isoDate('2026-01-01'), influence: 1, interest: 1 }),
  ];
  expect(placesInField([ONE, OTHER], newestFirst)).toEqual([
    { id: ONE.id, name: 'Een', influence: 4, interest: 2, date: '2026-02-01' },
  ]);
});

test('only partners of the selection are placed', () => {
  const all = [assessment(1, { influence: 3, interest: 3 })];
  expect(placesInField([OTHER], all)).toEqual([]);
});
