import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NetworkData } from '#renderer/graph/network-context.ts';
import { useNetworkContext } from '#renderer/graph/use-network-context.ts';
import { randomNetwork } from '#test/support/random-network.ts';
import { dataOfInput } from './sample-network.ts';

const first = dataOfInput(randomNetwork(7, { partners: 40, encounters: 20 }));

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

const changed = { ...first, analysis: { ...first.analysis } };
const names = new Map([
  [first.analysis, 'first'],
  [changed.analysis, 'changed'],
]);

test('replies are joined in a turn of their own; until then those of before are shown, and after that they are remembered', () => {
  const screen = shownFigures();
  expect(screen.after(first)).toEqual(['nothing', 'first']);
  expect(screen.after(changed)).toEqual(['first', 'changed']);
  screen.unmount();
  expect(shownFigures().after(changed)).toEqual(['changed']);
});
