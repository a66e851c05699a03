import { describe, expect, test } from 'vitest';
import {
  filterPersons,
  isUnfiltered,
  NO_PERSON_FILTERS,
  personRows,
  positionsOn,
  sortPersons,
} from '#renderer/features/persons/person-rows.ts';
import { organisation, person, TODAY } from '../../support/builders.ts';

const WOONHART = organisation(101, { name: 'Woonhart', shortName: 'WH' });
const POLICE = organisation(102, { name: 'Politie' });
const ANNA = person(
  201,
  [
    { at: WOONHART, role: 'bestuurder', from: '2020-01-01' },
    { at: POLICE, role: 'adviseur', from: '2010-01-01', until: '2019-12-31' },
  ],
  { name: 'Anna de Wit', phone: '06 1', email: 'anna@wh.example' },
);
const BRAM = person(202, [], { name: 'Bram', nickname: 'Bas van de wijkraad' });
const OLD = person(203, [{ at: POLICE }], { name: 'Cor', archived: true });
const ROWS = personRows([ANNA, BRAM, OLD], [WOONHART, POLICE], TODAY);

test('a line tells the positions of today, each partner once', () => {
  expect(ROWS[0]).toMatchObject({ roles: 'bestuurder', partners: 'Woonhart', contact: '06 1' });
  expect(ROWS[1]).toMatchObject({ roles: '', partners: '', contact: '' });
  const twice = person(204, [
    { at: WOONHART, role: 'voorzitter' },
    { at: WOONHART, role: 'penningmeester' },
  ]);
  expect(personRows([twice], [WOONHART], TODAY)[0]).toMatchObject({
    roles: 'voorzitter en penningmeester',
    partners: 'Woonhart',
  });
});

test('positions are split at the day, newest first', () => {
  const { now, otherwise } = positionsOn(ANNA, TODAY);
  expect(now.map(({ role }) => role)).toEqual(['bestuurder']);
  expect(otherwise.map(({ role }) => role)).toEqual(['adviseur']);
});

describe('searching and filtering', () => {
  const found = (filters: Partial<typeof NO_PERSON_FILTERS>): readonly string[] =>
    filterPersons(ROWS, { ...NO_PERSON_FILTERS, ...filters }).map((row) => row.name);

  test('by name, nickname, function, partner and its short name, former ones too', () => {
    expect(found({ query: 'ANNA' })).toEqual(['Anna de Wit']);
    expect(found({ query: 'bas wijkraad' })).toEqual(['Bram']);
    expect(found({ query: 'wh' })).toEqual(['Anna de Wit']);
    expect(found({ query: 'adviseur politie' })).toEqual(['Anna de Wit']);
  });

  test('by having a position today, and with who was archived only when asked', () => {
    expect(found({ position: 'none' })).toEqual(['Bram']);
    expect(found({ position: 'now' })).toEqual(['Anna de Wit']);
    expect(found({ position: 'now', withArchived: true })).toEqual(['Anna de Wit', 'Cor']);
    expect(isUnfiltered({ ...NO_PERSON_FILTERS })).toBe(true);
    expect(isUnfiltered({ ...NO_PERSON_FILTERS, query: 'x' })).toBe(false);
  });
});

test('sorting puts what is empty last, whichever way', () => {
  const byPartner = (direction: 'ascending' | 'descending'): readonly string[] =>
    sortPersons(ROWS, { column: 'partner', direction }).map((row) => row.name);
  expect(byPartner('ascending')).toEqual(['Cor', 'Anna de Wit', 'Bram']);
  expect(byPartner('descending')).toEqual(['Anna de Wit', 'Cor', 'Bram']);
});
