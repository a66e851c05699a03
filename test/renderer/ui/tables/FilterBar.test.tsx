import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { FilterBar } from '#renderer/ui/tables/FilterBar.tsx';

const T = { search: 'Zoek een partner', searchPlaceholder: 'Zoek', clearFilters: 'Filters wissen' };

function Bar(): ReactNode {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  return (
    <FilterBar
      t={T}
      query={query}
      onQuery={setQuery}
      folding={{
        label: 'Filters',
        regionId: 'choices',
        open,
        onToggle: () => {
          setOpen(!open);
        },
      }}
      onClear={
        query === ''
          ? null
          : () => {
              setQuery('');
            }
      }
      shownText={query === '' ? '140 partners' : '12 van 140 partners'}
    />
  );
}

test('wiping is offered when there is something to wipe, and leaves the focus where one types', async () => {
  const user = userEvent.setup();
  render(<Bar />);
  const search = screen.getByRole('searchbox', { name: T.search });
  expect(screen.queryByRole('button', { name: T.clearFilters })).toBeNull();
  await user.type(search, 'veer');
  expect(screen.getByRole('status').textContent).toBe('12 van 140 partners');
  await user.click(screen.getByRole('button', { name: T.clearFilters }));
  expect(screen.getByRole('status').textContent).toBe('140 partners');
  expect(document.activeElement).toBe(search);
});

test('the button of the filters tells whether they stand open', async () => {
  const user = userEvent.setup();
  render(<Bar />);
  const button = screen.getByRole('button', { name: 'Filters' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
});
