import { expect, test } from 'vitest';
import { openCommitments } from '#renderer/features/today/open-commitments.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { makeNetworkNames } from '#renderer/api/network-names.ts';
import { commitment, encounter, HOUSING, organisation, person, TODAY } from '../../support/builders.ts';

const woonhart = organisation(1, { name: 'Woningcorporatie Woonhart', shortName: 'Woonhart' });
const others = [2, 3, 4].map((number) => organisation(number));
const sophie = person(9, [{ at: woonhart }], { name: 'Sophie' });
const names = makeNetworkNames([woonhart, ...others], [sophie], [HOUSING], []);

test('what is most overdue comes first, what has no day last', () => {
  const due = (number: number, day: string | null) =>
    commitment(number, { due: day === null ? null : isoDate(day) });
  const list = openCommitments(
    [due(1, null), due(2, '2026-12-01'), due(3, '2026-11-22'), due(4, '2026-11-21'), due(5, '2026-01-01')],
    [],
    names,
    TODAY,
  );
  expect(list.map((one) => [Number(one.commitment.id.slice(-2)), one.isOverdue])).toEqual([
    [5, true],
    [4, true],
    // Due today is not late yet.
    [3, false],
    [2, false],
    [1, false],
  ]);
});

test('tells with whom: the partner that is named, or who was there', () => {
  const table = encounter(50, '2026-11-01', {
    subject: 'Regiotafel',
    organisationIds: others.map(({ id }) => id),
    personIds: [sophie.id],
  });
  const plain = encounter(51, '2026-11-01', { organisationIds: [woonhart.id] });
  const list = openCommitments(
    [
      commitment(1, { encounterId: table.id, organisationId: woonhart.id }),
      commitment(2, { encounterId: table.id }),
      commitment(3, { encounterId: plain.id }),
      commitment(4),
    ],
    [table, plain],
    names,
    TODAY,
  );
  expect(list.map(({ who, encounter: made }) => [who, made?.title ?? null])).toEqual([
    ['Woonhart', 'Regiotafel'],
    ['Sophie (Woonhart), Partner 2 en 2 anderen', 'Regiotafel'],
    ['Woonhart', 'Overleg'],
    ['', null],
  ]);
});
