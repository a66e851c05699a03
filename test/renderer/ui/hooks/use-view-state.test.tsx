import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { useViewState, ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';

function Screen({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const [count, setCount] = useViewState('test.count', 0);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setCount((before) => before + 1);
          setCount((before) => before + 1);
        }}
      >
        {`count ${String(count)}`}
      </button>
      <button
        type="button"
        onClick={() => {
          setCount(0);
          onLeave();
        }}
      >
        wipe and leave
      </button>
    </>
  );
}

function Frame(): ReactNode {
  const [isThere, setIsThere] = useState(true);
  const [kept] = useState(() => new Map<string, unknown>());
  return (
    <ViewStateContext.Provider value={kept}>
      {isThere ? (
        <Screen
          onLeave={() => {
            setIsThere(false);
          }}
        />
      ) : (
        <button
          type="button"
          onClick={() => {
            setIsThere(true);
          }}
        >
          come back
        </button>
      )}
    </ViewStateContext.Provider>
  );
}

test('what is set in the same breath in which a screen is left is there when one comes back', async () => {
  render(<Frame />);
  await userEvent.click(screen.getByRole('button', { name: 'count 0' }));
  expect(screen.getByRole('button', { name: 'count 2' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'wipe and leave' }));
  await userEvent.click(screen.getByRole('button', { name: 'come back' }));
  expect(screen.getByRole('button', { name: 'count 0' })).toBeTruthy();
});
