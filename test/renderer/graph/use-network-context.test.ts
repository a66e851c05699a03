import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { NetworkData } from '#renderer/graph/network-context.ts';
import { useNetworkContext } from '#renderer/graph/use-network-context.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { dataOfInput } from './sample-network.ts';

afterEach(cleanup);

const small = dataOfInput(randomNetwork(7, { partners: 40, encounters: 20 }));
const large = dataOfInput(randomNetwork(8, { partners: 420, encounters: 20 }));

/** Which figures were shown, one after the other. */
function shownFigures() {
  const shown: (NetworkData['analysis'] | null)[] = [];
  const { rerender, unmount } = renderHook(
    (data: NetworkData | null) => shown.push(useNetworkContext(data)?.analysis ?? null),
    { initialProps: null as NetworkData | null },
  );
  return {
    unmount,
    after: (data: NetworkData) => {
      shown.length = 0;
      rerender(data);
      return [...new Set(shown)].map((figures) => (figures === null ? 'nothing' : names.get(figures)));
    },
  };
}

const changed = { ...large, analysis: { ...large.analysis } };
const names = new Map([
  [small.analysis, 'small'],
  [large.analysis, 'large'],
  [changed.analysis, 'changed'],
]);

test('a small network is joined at once', () => {
  expect(shownFigures().after(small)).toEqual(['small']);
});

test('a large one is joined in a turn of its own; until then the one of before is shown, and after that it is remembered', () => {
  const first = shownFigures();
  expect(first.after(large)).toEqual(['nothing', 'large']);
  expect(first.after(changed)).toEqual(['large', 'changed']);
  first.unmount();
  expect(shownFigures().after(changed)).toEqual(['changed']);
});
