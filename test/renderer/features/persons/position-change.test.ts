import { expect, test } from 'vitest';
import {
  checkPositionChange,
  overlaps,
  type PositionChangeValues,
  positionChangeOf,
  withUntil,
} from '#renderer/features/persons/position-change.ts';
import { organisation, person, TODAY } from '../../support/builders.ts';

const WOONHART = organisation(101);
const ANNA = person(201, [{ at: WOONHART, role: 'bestuurder', from: '2020-01-01' }]);
const [POSITION] = ANNA.affiliations;
if (POSITION === undefined) throw new Error('a position was built');
const OPENED = positionChangeOf(POSITION, TODAY);

test('it opens with yesterday as the last day and today as the first of what follows', () => {
  expect(OPENED).toMatchObject({ until: '21-11-2026', from: '22-11-2026', successorFrom: '22-11-2026' });
  expect(overlaps(OPENED, TODAY)).toBe(false);
});

test('days that follow the last day at once move with it, in one step', () => {
  expect(withUntil(OPENED, '31-12-2026', TODAY)).toEqual({
    until: '31-12-2026',
    from: '01-01-2027',
    successorFrom: '01-01-2027',
  });
  const chosen = { ...OPENED, from: '1-2-2027' };
  expect(withUntil(chosen, '30-11-2026', TODAY)).toMatchObject({ from: '1-2-2027' });
  expect(withUntil(OPENED, '31-', TODAY)).toEqual({ until: '31-' });
});

test('a first day within the days of the old position counts for both, and only where there is a next partner', () => {
  const early = { ...OPENED, from: '21-11-2026' };
  expect(overlaps(early, TODAY)).toBe(true);
  expect(overlaps({ ...early, goes: 'nowhere' }, TODAY)).toBe(false);
  expect(overlaps({ ...early, from: '' }, TODAY)).toBe(false);
});

test('days that cannot be read are refused where they stand, and only where they count', () => {
  const wrong: PositionChangeValues = {
    ...OPENED,
    organisationId: WOONHART.id,
    from: 'ooit',
    successorFrom: '31-2-2026',
  };
  const check = (values: typeof wrong) => checkPositionChange(values, ANNA, POSITION, TODAY);
  expect(check(wrong).change).toBeNull();
  expect(Object.keys(check(wrong).fields)).toEqual(['next.from']);
  const both = check({ ...wrong, goes: 'nowhere', succession: 'new', successorName: 'Cora' });
  expect(Object.keys(both.fields)).toEqual(['successor.from']);
});
