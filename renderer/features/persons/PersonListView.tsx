import { CopyCheck, Plus } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import type { PersonListTexts } from '#renderer/i18n/texts/persons.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { Initials } from '#renderer/ui/entities/Initials.tsx';
import { type ListColumn, ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { type ListSort, nextSort } from '#renderer/ui/tables/list-sort.ts';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { mergeOf, SelectionBar } from '#renderer/ui/tables/SelectionBar.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { FilterBar } from '#renderer/ui/tables/FilterBar.tsx';
import {
  filterPersons,
  isUnfiltered,
  NO_PERSON_FILTERS,
  type PersonColumn,
  type PersonFilters,
  type PersonRow,
  sortPersons,
} from './person-rows.ts';

interface PersonListViewProps {
  readonly t: PersonListTexts;
  readonly rows: readonly PersonRow[];
  readonly filters: PersonFilters;
  readonly onFilters: (filters: PersonFilters) => void;
  readonly sort: ListSort<PersonColumn>;
  readonly onSort: (sort: ListSort<PersonColumn>) => void;
  readonly onOpen: (id: PersonId) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onMerge: (one: PersonId, other: PersonId) => void;
  readonly onFindDuplicates: () => void;
  readonly onAdd: () => void;
}

const POSITIONS = ['any', 'now', 'none'] as const;

/** Everybody that the user knows: searched, filtered, sorted. */
export function PersonListView(props: PersonListViewProps): ReactNode {
  const { t, rows, filters, sort } = props;
  const columns = useMemo(() => columnsOf(t), [t]);
  const appliedFilters = useDeferredValue(filters);
  const shown = useMemo(
    () => sortPersons(filterPersons(rows, appliedFilters), sort),
    [rows, appliedFilters, sort],
  );
  const chosen = useMemo(
    () => shown.filter(({ id }) => props.selected.has(id)).map(({ id }) => id),
    [shown, props.selected],
  );
  const active = useMemo(() => rows.filter((row) => !row.archived), [rows]);
  const partnerCount = new Set(active.flatMap((row) => row.partnerIds)).size;
  const withoutPosition = active.filter((row) => row.partnerIds.length === 0).length;
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={props.onAdd}>
      {t.add}
    </Button>
  );

  if (rows.length === 0) {
    return (
      <div className="page">
        <PageHeader title={t.titleEmpty} />
        <EmptyState title={t.empty} action={add}>
          {t.emptyDetail}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page page--filled">
      <PageHeader
        title={t.title({ persons: active.length, partners: partnerCount })}
        {...(withoutPosition === 0 ? {} : { summary: t.withoutPosition(withoutPosition) })}
        actions={
          <>
            {add}
            <Button icon={<CopyCheck aria-hidden="true" />} onClick={props.onFindDuplicates}>
              {t.findDuplicates}
            </Button>
          </>
        }
      />
      <div className="list-tools">
        <FilterBar
          t={t}
          query={filters.query}
          onQuery={(query) => {
            props.onFilters({ ...filters, query });
          }}
          onClear={
            isUnfiltered(filters)
              ? null
              : () => {
                  props.onFilters(NO_PERSON_FILTERS);
                }
          }
          shownText={t.shown({
            shown: shown.length,
            total: appliedFilters.withArchived ? rows.length : active.length,
          })}
        >
          <Select
            label={t.position}
            labelHidden
            value={filters.position}
            options={POSITIONS.map((value) => ({ value, label: t.positions[value] }))}
            onChange={(position) => {
              props.onFilters({ ...filters, position });
            }}
          />
          <Checkbox
            label={t.withArchived}
            checked={filters.withArchived}
            onChange={(withArchived) => {
              props.onFilters({ ...filters, withArchived });
            }}
          />
        </FilterBar>
        <SelectionBar
          t={t}
          count={chosen.length}
          onMerge={mergeOf(chosen, props.onMerge)}
          onClear={() => {
            props.onSelect(new Set());
          }}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t.noneFound} />
      ) : (
        <ListTable
          label={t.list}
          stateKey="persons"
          rows={shown}
          rowKey={(row) => row.id}
          columns={columns}
          sort={sort}
          onSort={(column) => {
            props.onSort(nextSort(sort, column));
          }}
          selection={{
            selected: props.selected,
            onChange: props.onSelect,
            labelOf: (row) => t.select(row.name),
            labelOfAll: t.selectAll,
          }}
          onOpen={(row) => {
            props.onOpen(row.id);
          }}
        />
      )}
    </div>
  );
}

function words(text: string): ReactNode {
  return <span title={text}>{text}</span>;
}

function columnsOf(
  t: PersonListTexts,
): readonly [ListColumn<PersonRow, PersonColumn>, ...ListColumn<PersonRow, PersonColumn>[]] {
  return [
    {
      id: 'name',
      label: t.columns.name,
      sortable: true,
      render: (row) => (
        <>
          <Initials name={row.name} />
          <span className="list-table__ellipsis" title={row.name}>
            {row.name}
          </span>
          {row.archived ? <Tag>{t.archived}</Tag> : null}
        </>
      ),
    },
    { id: 'role', label: t.columns.role, width: '24%', sortable: true, render: (row) => words(row.roles) },
    {
      id: 'partner',
      label: t.columns.partner,
      width: '30%',
      sortable: true,
      render: (row) => words(row.partners),
    },
    {
      id: 'contact',
      label: t.columns.contact,
      width: '20%',
      spare: true,
      sortable: true,
      render: (row) => words(row.contact),
    },
  ];
}
