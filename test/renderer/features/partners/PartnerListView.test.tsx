import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import {
  NO_FILTERS,
  type PartnerColumn,
  type PartnerFilters,
  partnerRows,
} from '#renderer/features/partners/partner-rows.ts';
import { PartnerListView } from '#renderer/features/partners/PartnerListView.tsx';
import { partnerListTexts } from '#renderer/i18n/texts/partners.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';
import { figures, HOUSING, LIVING, organisation, QUAY, RESIDENTS } from '../../support/builders.ts';

interface ListProps {
  readonly organisations: readonly Organisation[];
  /** `undefined`: not computed yet. */
  readonly partners?: readonly PartnerFigures[];
  readonly startFilters?: PartnerFilters;
  readonly onEditSelected?: (ids: readonly string[]) => void;
}

function List({ organisations, partners, startFilters = NO_FILTERS, onEditSelected }: ListProps): ReactNode {
  const [filters, setFilters] = useState(startFilters);
  const [sort, setSort] = useState<ListSort<PartnerColumn>>({ column: 'name', direction: 'ascending' });
  const [open, setOpen] = useState(true);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <PartnerListView
      t={partnerListTexts}
      rows={partnerRows({
        organisations,
        categories: [HOUSING, RESIDENTS],
        themes: [LIVING],
        areas: [QUAY],
        analysis: partners === undefined ? undefined : { partners },
      })}
      analysed={partners !== undefined}
      categories={[HOUSING, RESIDENTS]}
      themes={[LIVING]}
      areas={[QUAY]}
      filters={filters}
      onFilters={setFilters}
      filtersOpen={open}
      onToggleFilters={() => {
        setOpen((before) => !before);
      }}
      sort={sort}
      onSort={setSort}
      onOpen={() => {}}
      onImport={() => {}}
      onMerge={() => {}}
      onFindDuplicates={() => {}}
      onAdd={() => {}}
      selected={selected}
      onSelect={setSelected}
      onEditSelected={(ids) => {
        onEditSelected?.(ids);
      }}
      onFindMissing={() => {}}
      shape="list"
      onShape={() => {}}
      assessments={[]}
    />
  );
}

test('empty: says what will stand here, and offers to add one or to take a list over or to be asked', () => {
  render(<List organisations={[]} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nog geen partners');
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Partner toevoegen',
    'Lijst overnemen…',
    'Wie ontbreekt er?',
  ]);
});

test('the heading tells what was found, once the figures are there', () => {
  const one = organisation(101);
  const other = organisation(102);
  const { rerender } = render(<List organisations={[one, other]} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 partners');
  rerender(
    <List organisations={[one, other]} partners={[figures(one), figures(other, { standing: 'on-time' })]} />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 van je 2 partners vraagt aandacht');
  rerender(<List organisations={[one]} partners={[figures(one, { standing: 'on-time' })]} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 partner, en alle contacten zijn bij');
});

test('searching narrows the list down and says how many are left; wiping brings all back', async () => {
  render(
    <List
      organisations={[
        organisation(101, { name: 'Bakkerij Gül' }),
        organisation(102, { name: 'Woonhart' }),
        organisation(103, { name: 'Oud', archived: true }),
      ]}
    />,
  );
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoeken in partners' }), 'gul');
  expect(await screen.findByText('1 van 2 partners')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Woonhart' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }));
  expect(await screen.findByRole('button', { name: 'Woonhart' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Oud/ })).toBeNull();
});

test('nothing found is said in words, and the filters stay to be changed', async () => {
  render(<List organisations={[organisation(101)]} />);
  await userEvent.selectOptions(screen.getByLabelText('Belang'), 'Kern');
  expect(await screen.findByText('Geen partner past bij wat je zoekt.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Belang'), 'Overig');
  expect(await screen.findByRole('button', { name: 'Partner 101' })).toBeTruthy();
});

test('archived partners are shown when asked for, and marked in words', async () => {
  render(<List organisations={[organisation(101), organisation(103, { name: 'Oud', archived: true })]} />);
  await userEvent.click(screen.getByLabelText('Ook gearchiveerde'));
  expect(await screen.findByRole('button', { name: /Oud.*gearchiveerd/ })).toBeTruthy();
});

test('a very long name keeps its whole text within reach', () => {
  const name = 'Stichting voor Samenwerking '.repeat(7).trim();
  render(<List organisations={[organisation(101, { name })]} />);
  expect(screen.getByTitle(name).textContent).toBe(name);
});

test('a thousand partners: the count is right and few rows exist', () => {
  const many = Array.from({ length: 1000 }, (_, index) => organisation(1000 + index));
  render(<List organisations={many} partners={many.map((partner) => figures(partner))} />);
  expect(screen.getByText('1.000 partners')).toBeTruthy();
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
});

test('rows are ticked one by one, in a range with Shift, or all that pass the filters; what a filter hides is left alone', async () => {
  const asked: (readonly string[])[] = [];
  const organisations = [1, 2, 3, 4, 5].map((number) =>
    organisation(100 + number, {
      name: `Partner ${number}`,
      categoryId: number < 4 ? HOUSING.id : RESIDENTS.id,
    }),
  );
  render(<List organisations={organisations} onEditSelected={(ids) => asked.push(ids)} />);
  const user = userEvent.setup();
  const box = (number: number): HTMLElement =>
    screen.getByRole('checkbox', { name: `Kies Partner ${number}` });
  await user.click(box(2));
  expect(screen.getByText('1 partner gekozen')).toBeTruthy();
  await user.keyboard('{Shift>}');
  await user.click(box(4));
  await user.keyboard('{/Shift}');
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
  expect(asked.at(-1)?.map((id) => id.slice(-3))).toEqual(['102', '103', '104']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), HOUSING.name);
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }));
  expect(asked.at(-1)?.map((id) => id.slice(-3))).toEqual(['102', '103']);
  await user.click(screen.getByRole('checkbox', { name: 'Kies alle partners die hier staan' }));
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }));
  expect(asked.at(-1)).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Niets kiezen' }));
  expect(screen.queryByRole('button', { name: 'Wijzigen' })).toBeNull();
});
