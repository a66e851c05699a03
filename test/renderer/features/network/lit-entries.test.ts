import { expect, test } from 'vitest';
import { lensOf } from '#renderer/graph/lenses.ts';
import { litEntries } from '#renderer/features/network/lit-entries.ts';
import { exampleContext } from '../../graph/sample-network.ts';

const context = exampleContext();
const legend = lensOf('overview').legend(context);

function litBy(entries: readonly string[]): readonly string[] {
  const { include } = litEntries(legend, entries);
  return context.partners.filter((partner) => include(partner, context)).map(({ id }) => id);
}

test('without a pressed entry of the legend everybody is lit', () => {
  expect(litBy([])).toHaveLength(context.partners.length);
});

test('an entry lights whom it stands for and nobody else, two light both', () => {
  const standings = legend.filter(({ mark, lights }) => mark?.kind === 'ring' && lights !== null);
  const [first, second] = standings.filter(({ id }) => litBy([id]).length > 0).map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('the example has several standings');
  const [one, other, both] = [litBy([first]), litBy([second]), litBy([first, second])];
  expect(one.length).toBeLessThan(context.partners.length);
  expect(one.filter((id) => other.includes(id))).toEqual([]);
  expect(new Set(both)).toEqual(new Set([...one, ...other]));
});
