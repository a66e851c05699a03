import { CopyCheck, Pencil, Plus } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, formatMinutesShort } from '#renderer/i18n/format.ts';
import { forceFieldTexts } from '#renderer/i18n/texts/assessments.ts';
import type { PartnerListTexts } from '#renderer/i18n/texts/partners.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { type ListColumn, ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { type ListSort, nextSort } from '#renderer/ui/tables/list-sort.ts';
import { ImportListButton } from '#renderer/ui/ImportListButton.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { mergeOf, SelectionBar } from '#renderer/ui/tables/SelectionBar.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { ForceField } from './force-field/ForceField.tsx';
import { placesInField } from './force-field/force-field.ts';
import { PartnerFilterBar } from './PartnerFilterBar.tsx';
import {
  filterPartners,
  needsAttention,
  type PartnerColumn,
  type PartnerFilters,
  type PartnerRow,
  sortPartners,
  startDirection,
} from './partner-rows.ts';
import './partner-list.css';

interface PartnerListViewProps {
  readonly t: PartnerListTexts;
  readonly rows: readonly PartnerRow[];
  /** Whether the figures are there; the list itself does not wait for them. */
  readonly analysed: boolean;
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly filters: PartnerFilters;
  readonly onFilters: (filters: PartnerFilters) => void;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
  readonly sort: ListSort<PartnerColumn>;
  readonly onSort: (sort: ListSort<PartnerColumn>) => void;
  readonly onOpen: (id: OrganisationId) => void;
  readonly onFindDuplicates: () => void;
  readonly onAdd: () => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  /** Change all of these: selected, and in sight with the filters of now. */
  readonly onEditSelected: (ids: readonly OrganisationId[]) => void;
  readonly onMerge: (one: OrganisationId, other: OrganisationId) => void;
  /** Offered while there is nothing: most people have a list already. */
  readonly onImport: () => void;
  /** "Wie ontbreekt er?" */
  readonly onFindMissing: () => void;
  /** How the partners are shown; the field of forces takes those that the filters leave. */
  readonly shape: PartnerListShape;
  readonly onShape: (shape: PartnerListShape) => void;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
}

export type PartnerListShape = 'list' | 'field';

/** All partners: searched, filtered, sorted. */
export function PartnerListView(props: PartnerListViewProps): ReactNode {
  const { t, rows, filters, sort } = props;
  const columns = useMemo(() => columnsOf(t), [t]);
  // Typing goes first; a long list may follow a moment later.
  const appliedFilters = useDeferredValue(filters);
  const shown = useMemo(
    () => sortPartners(filterPartners(rows, appliedFilters), sort),
    [rows, appliedFilters, sort],
  );
  const chosen = useMemo(
    () => shown.filter(({ id }) => props.selected.has(id)).map(({ id }) => id),
    [shown, props.selected],
  );
  // Who was ticked in the list, else everybody whom the filters leave.
  const inField = chosen.length === 0 ? shown : shown.filter(({ id }) => props.selected.has(id));
  const active = useMemo(() => rows.filter((row) => !row.archived), [rows]);
  const attention = props.analysed ? active.filter((row) => needsAttention(row.standing)).length : null;
  const add = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={props.onAdd}>
      {t.add}
    </Button>
  );

  if (rows.length === 0) {
    return (
      <div className="page">
        <PageHeader title={t.titleEmpty} />
        <EmptyState
          title={t.empty}
          action={
            <>
              {add}
              <ImportListButton onImport={props.onImport} />
              <Button onClick={props.onFindMissing}>{t.missing}</Button>
            </>
          }
        >
          {t.emptyDetail}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page page--filled">
      <PageHeader
        title={t.title({ total: active.length, attention })}
        {...(attention === null || attention === 0 ? {} : { summary: t.summary })}
        actions={
          <>
            {add}
            <Button onClick={props.onFindMissing}>{t.missing}</Button>
            <Button
              aria-pressed={props.shape === 'field'}
              onClick={() => {
                props.onShape(props.shape === 'field' ? 'list' : 'field');
              }}
            >
              {forceFieldTexts.show}
            </Button>
            <Button icon={<CopyCheck aria-hidden="true" />} onClick={props.onFindDuplicates}>
              {t.findDuplicates}
            </Button>
          </>
        }
      />
      <div className="list-tools">
        <PartnerFilterBar
          t={t}
          filters={filters}
          onChange={props.onFilters}
          categories={props.categories}
          themes={props.themes}
          areas={props.areas}
          open={props.filtersOpen}
          onToggle={props.onToggleFilters}
          shownText={t.shown({
            shown: shown.length,
            total: appliedFilters.withArchived ? rows.length : active.length,
          })}
        />
        <SelectionBar
          t={t}
          count={chosen.length}
          onMerge={mergeOf(chosen, props.onMerge)}
          onClear={() => {
            props.onSelect(new Set());
          }}
        >
          <Button
            icon={<Pencil aria-hidden="true" />}
            onClick={() => {
              props.onEditSelected(chosen);
            }}
          >
            {t.editSelected}
          </Button>
        </SelectionBar>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t.noneFound} />
      ) : props.shape === 'field' ? (
        <ForceField
          t={forceFieldTexts}
          places={placesInField(inField, props.assessments)}
          count={inField.length}
          onOpen={props.onOpen}
        />
      ) : (
        <ListTable
          label={t.list}
          stateKey="partners"
          rows={shown}
          rowKey={rowKey}
          columns={columns}
          sort={sort}
          onSort={(column) => {
            props.onSort(nextSort(sort, column, startDirection(column)));
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

const rowKey = (row: PartnerRow): string => row.id;

function columnsOf(
  t: PartnerListTexts,
): readonly [ListColumn<PartnerRow, PartnerColumn>, ...ListColumn<PartnerRow, PartnerColumn>[]] {
  return [
    {
      id: 'name',
      label: t.columns.name,
      sortable: true,
      render: (row) => (
        <>
          {row.category === null ? null : <CategoryMark look={row.category} label={null} />}
          <span className="list-table__ellipsis" title={row.name}>
            {row.name}
          </span>
          {row.archived ? <Tag>{t.archived}</Tag> : null}
        </>
      ),
    },
    {
      id: 'category',
      label: t.columns.category,
      width: '20%',
      spare: true,
      sortable: true,
      render: (row) => row.category?.name ?? t.unknown,
    },
    {
      id: 'tier',
      label: t.columns.tier,
      width: '12%',
      spare: true,
      sortable: true,
      render: (row) => TIER_LABELS[row.tier],
    },
    {
      id: 'last',
      label: t.columns.last,
      width: '132px',
      sortable: true,
      render: (row) => <span className="tabular">{lastText(t, row)}</span>,
    },
    {
      id: 'standing',
      label: t.columns.standing,
      width: '148px',
      sortable: true,
      render: (row) =>
        row.standing === null ? t.unknown : <StandingRing standing={row.standing} showLabel />,
    },
    {
      id: 'attention',
      label: t.columns.attention,
      width: '136px',
      numeric: true,
      spare: true,
      sortable: true,
      render: (row) => (row.minutes === null ? t.unknown : formatMinutesShort(row.minutes)),
    },
  ];
}

function lastText(t: PartnerListTexts, row: PartnerRow): string {
  if (row.lastDate !== null) return formatDate(row.lastDate);
  return row.standing === null ? t.unknown : t.never;
}
