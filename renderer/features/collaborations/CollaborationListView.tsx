import { FileText, Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Theme } from '#shared/domain/category.ts';
import type { CollaborationId } from '#shared/domain/ids.ts';
import { COLLABORATION_FORM_LABELS, OWN_ROLE_LABELS, PHASE_LABELS } from '#shared/texts/vocabulary.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { formatInteger } from '#renderer/i18n/format.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { type ListColumn, ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { type ListSort, nextSort } from '#renderer/ui/tables/list-sort.ts';
import { ImportListButton } from '#renderer/ui/ImportListButton.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { type CollaborationFilters, filterCollaborations } from './collaboration-filters.ts';
import { type CollaborationColumn, type CollaborationRow, sortCollaborations } from './collaboration-rows.ts';
import { CollaborationFilterBar } from './CollaborationFilterBar.tsx';

interface CollaborationListViewProps {
  readonly t: CollaborationTexts;
  readonly rows: readonly CollaborationRow[];
  readonly themes: readonly Theme[];
  readonly filters: CollaborationFilters;
  readonly onFilters: (filters: CollaborationFilters) => void;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
  readonly sort: ListSort<CollaborationColumn>;
  readonly onSort: (sort: ListSort<CollaborationColumn>) => void;
  readonly onOpen: (id: CollaborationId) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onReport: () => void;
}

/** The standing arrangements. */
export function CollaborationListView(props: CollaborationListViewProps): ReactNode {
  const { t, rows, filters, sort } = props;
  const columns = useMemo(() => columnsOf(t), [t]);
  const shown = useMemo(
    () => sortCollaborations(filterCollaborations(rows, filters), sort),
    [rows, filters, sort],
  );
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
            </>
          }
        >
          {t.emptyDetail}
        </EmptyState>
      </div>
    );
  }
  const current = rows.filter((row) => row.current);
  const meetings = current.reduce((sum, row) => sum + (row.collaboration.meetingsPerYear ?? 0), 0);
  return (
    <div className="page page--filled">
      <PageHeader
        title={t.title({ total: current.length, meetings })}
        actions={
          <>
            {add}
            <OwnerOnly>
              <Button icon={<FileText aria-hidden="true" />} onClick={props.onReport}>
                {t.report}
              </Button>
            </OwnerOnly>
          </>
        }
      />
      <CollaborationFilterBar
        t={t}
        filters={filters}
        onChange={props.onFilters}
        themes={props.themes}
        open={props.filtersOpen}
        onToggle={props.onToggleFilters}
        shownText={t.shown({
          shown: shown.length,
          total: filters.withArchived ? rows.length : current.length,
        })}
      />
      {shown.length === 0 ? (
        <EmptyState title={t.noneFound} />
      ) : (
        <ListTable
          label={t.list}
          stateKey="collaborations"
          rows={shown}
          rowKey={(row) => row.id}
          columns={columns}
          sort={sort}
          onSort={(column) => {
            props.onSort(nextSort(sort, column));
          }}
          onOpen={(row) => {
            props.onOpen(row.id);
          }}
        />
      )}
    </div>
  );
}

function columnsOf(
  t: CollaborationTexts,
): readonly [
  ListColumn<CollaborationRow, CollaborationColumn>,
  ...ListColumn<CollaborationRow, CollaborationColumn>[],
] {
  return [
    {
      id: 'name',
      label: t.columns.name,
      sortable: true,
      render: ({ collaboration, current }) => (
        <>
          <span className="list-table__ellipsis" title={collaboration.name}>
            {collaboration.name}
          </span>
          {current ? null : <Tag>{collaboration.archived ? t.archived : t.ended}</Tag>}
        </>
      ),
    },
    {
      id: 'form',
      label: t.columns.form,
      width: '24%',
      spare: true,
      sortable: true,
      render: ({ collaboration }) => COLLABORATION_FORM_LABELS[collaboration.form],
    },
    {
      id: 'phase',
      label: t.columns.phase,
      width: '112px',
      spare: true,
      sortable: true,
      render: ({ collaboration }) => PHASE_LABELS[collaboration.phase],
    },
    {
      id: 'role',
      label: t.columns.role,
      width: '128px',
      sortable: true,
      render: ({ collaboration }) => OWN_ROLE_LABELS[collaboration.ownRole],
    },
    {
      id: 'members',
      label: t.columns.members,
      width: '72px',
      numeric: true,
      sortable: true,
      render: (row) => formatInteger(row.memberCount),
    },
    {
      id: 'meetings',
      label: t.columns.meetings,
      width: '88px',
      numeric: true,
      sortable: true,
      render: ({ collaboration }) =>
        collaboration.meetingsPerYear === null ? t.unknown : formatInteger(collaboration.meetingsPerYear),
    },
  ];
}
