import { describe, expect, test } from 'vitest';
import { fold } from '#shared/texts/fold.ts';
import {
  checkPersonForm,
  emptyPersonForm,
  fieldsOfRows,
  namesake,
  personFormOf,
  type PositionRow,
  readPersonForm,
  withPosition,
} from '#renderer/features/persons/person-form.ts';
import { organisation, person, TODAY } from '../../support/builders.ts';

const WOONHART = organisation(101);
const FILLED = { ...emptyPersonForm(), name: 'Anna' };

function row(key: number, more: Partial<PositionRow> = {}): PositionRow {
  return { key, organisationId: WOONHART.id, role: '', from: '', until: '', ...more };
}

describe('from form to draft', () => {
  test('a position in which nothing was filled in does not count', () => {
    const { draft, fields } = checkPersonForm(FILLED, TODAY);
    expect(fields).toEqual({});
    expect(draft).toMatchObject({ name: 'Anna', affiliations: [] });
  });

  test('positions are read as they were typed', () => {
    const { draft } = checkPersonForm(
      { ...FILLED, positions: [row(1, { role: 'bestuurder', from: '1-3-2020', until: '31 dec 2025' })] },
      TODAY,
    );
    expect(draft?.affiliations).toEqual([
      { organisationId: WOONHART.id, role: 'bestuurder', from: '2020-03-01', until: '2025-12-31' },
    ]);
  });

  test.each([
    [[row(7, { organisationId: null, role: 'voorzitter' })], { 'position.7.organisationId': 'required' }],
    [[row(7, { from: '31-02-2026' })], { 'position.7.from': 'invalid-date' }],
    [[row(7, { from: '01-05-2026', until: '30-04-2026' })], { 'position.7.until': 'ends-before-start' }],
  ])('%o is refused with %o', (positions, fields) => {
    expect(checkPersonForm({ ...FILLED, positions }, TODAY)).toEqual({ draft: null, fields });
  });

  test('an empty row before a wrong one does not shift where the refusal stands', () => {
    const positions = [row(1, { organisationId: null }), row(2, { from: '01-05-2026', until: '30-04-2026' })];
    expect(Object.keys(checkPersonForm({ ...FILLED, positions }, TODAY).fields)).toEqual([
      'position.2.until',
    ]);
  });

  test('a wrong address and a missing name are told at once', () => {
    const { fields } = checkPersonForm({ ...FILLED, name: '', email: 'anna@' }, TODAY);
    expect(fields).toEqual({ name: 'required', email: 'invalid-email' });
  });
});

test('opening a person and saving it unchanged gives the same draft', () => {
  const anna = person(
    201,
    [
      { at: WOONHART, role: 'bestuurder', from: '2020-01-01' },
      { at: organisation(102), until: '2019-12-31' },
    ],
    { name: 'Anna', nickname: 'An', email: 'a@b.nl', phone: '06', note: 'x' },
  );
  const { id: _id, archived: _archived, affiliations, ...rest } = anna;
  const positions = affiliations.map(({ id: _own, personId: _person, ...position }) => position);
  expect(checkPersonForm(personFormOf(anna), TODAY).draft).toEqual({ ...rest, affiliations: positions });
});

test('a new row has a key of its own, also after one was taken away', () => {
  expect(withPosition([row(5), row(2)]).map(({ key }) => key)).toEqual([5, 2, 6]);
  expect(withPosition([]).map(({ key }) => key)).toEqual([1]);
});

test('refusals of main are brought to the row they are about', () => {
  const fields = { 'affiliations.1.organisationId': 'unknown-reference', email: 'invalid-email' } as const;
  expect(fieldsOfRows(fields, [row(4), row(9)])).toEqual({
    'position.9.organisationId': 'unknown-reference',
    email: 'invalid-email',
  });
});

test('a namesake is found without accents and capitals, and nobody is their own', () => {
  const anna = person(201, [], { name: 'Ánna de Wit' });
  expect(namesake(' anna de wit', null, [anna], fold)).toBe(anna);
  expect(namesake('Anna de Wit', anna, [anna], fold)).toBeNull();
  expect(namesake('', null, [person(202, [], { name: '' })], fold)).toBeNull();
});

test('a kept form survives its way through text; anything else is passed over', () => {
  const typed = { ...FILLED, positions: [row(3, { from: '31-02' })] };
  expect(readPersonForm(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  expect(readPersonForm({ ...typed, positions: [{ role: 'x' }] })).toBeNull();
});
