import { expect, test } from 'vitest';
import {
  DISCLOSURE,
  disclose,
  type DisclosureRules,
  mayLeave,
  type StoredKind,
} from '#shared/domain/disclosure.ts';
import { personIdSchema } from '#shared/domain/ids.ts';

const person = {
  id: personIdSchema.parse('00000000-0000-7000-8000-000000000001'),
  name: 'Anna',
  nickname: '',
  email: '',
  phone: '06',
  note: 'lastig',
  affiliations: [],
  archived: false,
};

test('only the fields that may go somewhere go there', () => {
  expect(disclose('person', person, 'export')).toEqual(person);
  expect(disclose('person', person, 'report')).toEqual({});
  const { note: _, ...rest } = person;
  expect(disclose('person', person, 'handOver')).toEqual(rest);
});

test('a field that nobody declared goes nowhere', () => {
  const withMore = { ...person, secret: 'x' };
  expect(disclose('person', withMore, 'export')).toEqual(person);
});

test('an export holds every field: it is the whole network', () => {
  const kinds = Object.entries(DISCLOSURE);
  const missing = kinds.flatMap(([kind, fields]) =>
    Object.entries(fields)
      .filter(([, rule]) => !rule.export)
      .map(([field]) => `${kind}.${field}`),
  );
  expect(missing).toEqual([]);
});

test('what was written for oneself goes into no report and to no successor', () => {
  const own: readonly (readonly [StoredKind, string])[] = [
    ['organisation', 'note'],
    ['person', 'note'],
    ['encounter', 'note'],
    ['encounter', 'tone'],
    ['assessment', 'cultural'],
    ['reflection', 'answer'],
  ];
  for (const [kind, field] of own) {
    const rules: Readonly<Record<string, { readonly report: boolean; readonly handOver: boolean }>> =
      DISCLOSURE[kind];
    expect(rules[field], `${kind}.${field}`).toMatchObject({ report: false, handOver: false });
  }
});

test('a confidential encounter leaves only with the whole network', () => {
  const normal = { confidentiality: 'normal' } as const;
  const confidential = { confidentiality: 'confidential' } as const;
  expect((['export', 'report', 'handOver'] as const).map((to) => mayLeave(normal, to))).toEqual([
    true,
    true,
    true,
  ]);
  expect((['export', 'report', 'handOver'] as const).map((to) => mayLeave(confidential, to))).toEqual([
    true,
    false,
    false,
  ]);
});

test('a stored field that is forgotten does not compile, and neither does one that is gone', () => {
  const { id, name, mark, position } = DISCLOSURE.category;
  const { theme } = DISCLOSURE;
  // @ts-expect-error -- the position is forgotten
  const forgotten: DisclosureRules['category'] = { id, name, mark };
  // @ts-expect-error -- a theme has no position
  const gone: DisclosureRules['theme'] = { id: theme.id, name: theme.name, position };
  expect([Object.keys(forgotten), Object.keys(gone)]).toEqual([
    ['id', 'name', 'mark'],
    ['id', 'name', 'position'],
  ]);
});
