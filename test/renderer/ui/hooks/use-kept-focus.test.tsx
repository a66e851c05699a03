import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';

function TickList(): ReactNode {
  const [items, setItems] = useState(['a', 'b', 'c']);
  const keptFocus = useKeptFocus();
  return (
    <>
      <div {...keptFocus}>
        {items.map((item) => (
          <button
            key={item}
            type="button"
            onClick={() => {
              setItems((before) => before.filter((one) => one !== item));
            }}
          >
            {item}
          </button>
        ))}
      </div>
      <button
        type="button"
        onClick={() => {
          setItems([]);
        }}
      >
        outside
      </button>
    </>
  );
}

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}

test('what takes the place of a control takes the focus, at the end the last one', async () => {
  render(<TickList />);
  screen.getByRole('button', { name: 'b' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('c');
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('a');
});

test('the focus is left where it is when it is elsewhere', async () => {
  render(<TickList />);
  screen.getByRole('button', { name: 'b' }).focus();
  await userEvent.click(screen.getByRole('button', { name: 'outside' }));
  expect(focused()).toBe('outside');
});
