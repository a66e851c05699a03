import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const THOUSAND: readonly Thing[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `id-${index}`,
  name: `Ding ${index}`,
}));

interface ListProps {
  readonly rows?: readonly Thing[];
  readonly onOpen?: (thing: Thing) => void;
  readonly onSort?: (column: 'name' | 'length') => void;
}

function List({ rows = THOUSAND, onOpen = () => {}, onSort = () => {} }: ListProps): ReactNode {
  return (
    <ListTable
      label="Dingen"
      stateKey="things"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: 'name', label: 'Naam', sortable: true, render: (row) => row.name },
        { id: 'length', label: 'Lengte', numeric: true, render: (row) => row.name.length },
      ]}
      sort={{ column: 'name', direction: 'ascending' }}
      onSort={onSort}
      onOpen={onOpen}
    />
  );
}

test('of a thousand rows few exist, and the table tells how many there are and which these are', () => {
  render(<List />);
  const table = screen.getByRole('table', { name: 'Dingen' });
  expect(table.getAttribute('aria-rowcount')).toBe('1001');
  const rows = within(table).getAllByRole('row');
  expect(rows.length).toBeLessThan(60);
  expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2');
});

test('the list is one stop for the Tab key', () => {
  render(<List />);
  const stops = screen.getAllByRole('button', { name: /^Ding/ }).filter((button) => button.tabIndex === 0);
  expect(stops).toHaveLength(1);
});

test('arrows walk, End and Home reach rows that did not exist yet, Enter opens', async () => {
  const opened: string[] = [];
  render(<List onOpen={(thing) => opened.push(thing.name)} />);
  screen.getByRole('button', { name: 'Ding 0' }).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('Ding 1');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('Ding 999');
  await userEvent.keyboard('{Enter}{Home}{Enter}');
  expect(opened).toEqual(['Ding 999', 'Ding 0']);
});

test('the sorted column says so, and its head asks for another order', async () => {
  const asked: string[] = [];
  render(<List onSort={(column) => asked.push(column)} />);
  expect(screen.getByRole('columnheader', { name: 'Naam' }).getAttribute('aria-sort')).toBe('ascending');
  expect(screen.getByRole('columnheader', { name: 'Lengte' }).hasAttribute('aria-sort')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Naam' }));
  expect(asked).toEqual(['name']);
});

test('leaving the list and coming back finds the row where it was', async () => {
  const kept = new Map<string, unknown>();
  const list = (
    <ViewStateContext.Provider value={kept}>
      <List />
    </ViewStateContext.Provider>
  );
  const first = render(list);
  screen.getByRole('button', { name: 'Ding 0' }).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  first.unmount();
  render(list);
  expect(screen.getByRole('button', { name: 'Ding 3' }).tabIndex).toBe(0);
});

test('a list that became shorter while it was scrolled down shows what is left', async () => {
  const { rerender } = render(<List />);
  screen.getByRole('button', { name: 'Ding 0' }).focus();
  await userEvent.keyboard('{End}');
  rerender(<List rows={THOUSAND.slice(0, 2)} />);
  expect(screen.getAllByRole('button', { name: /^Ding/ }).map((button) => button.textContent)).toEqual([
    'Ding 0',
    'Ding 1',
  ]);
});
