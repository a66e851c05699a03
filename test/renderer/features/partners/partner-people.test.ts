import { expect, test } from 'vitest';
import { peopleOfPartner } from '#renderer/features/partners/partner-people.ts';
import { organisation, person, TODAY } from '../../support/builders.ts';

const HERE = organisation(101);
const THERE = organisation(102);

test('people stand where they are on the day, by name; the last day of a position still counts', () => {
  const zoe = person(201, [{ at: HERE, until: '2026-11-22' }], { name: 'Zoë' });
  const adam = person(202, [{ at: HERE, from: '2020-01-01' }, { at: THERE }], { name: 'Adam' });
  const left = person(203, [{ at: HERE, until: '2026-11-21' }], { name: 'Weg' });
  const comes = person(204, [{ at: HERE, from: '2027-01-01' }], { name: 'Komt' });
  const away = person(205, [{ at: HERE }], { name: 'Archief', archived: true });
  const { now, otherwise } = peopleOfPartner([zoe, adam, left, comes, away], HERE.id, TODAY);
  expect(now.map((each) => each.person.name)).toEqual(['Adam', 'Zoë']);
  expect(otherwise.map((each) => each.person.name)).toEqual(['Archief', 'Komt', 'Weg']);
});

test('two positions of one person at one partner are two lines; a partner without people has none', () => {
  const both = person(201, [
    { at: HERE, role: 'voorzitter' },
    { at: HERE, role: 'penningmeester', until: '2019-12-31' },
  ]);
  const { now, otherwise } = peopleOfPartner([both], HERE.id, TODAY);
  expect([now.length, otherwise.length]).toEqual([1, 1]);
  expect(peopleOfPartner([both], THERE.id, TODAY)).toEqual({ now: [], otherwise: [] });
});
