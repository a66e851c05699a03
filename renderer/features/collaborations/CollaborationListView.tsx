import { type ReactNode, useMemo } from 'react';
import type { CollaborationId } from '#shared/domain/ids.ts';
import { COLLABORATION_FORM_LABELS, OWN_ROLE_LABELS, PHASE_LABELS } from '#shared/texts/vocabulary.ts';
import { formatInteger } from '#renderer/i18n/format.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { type ListColumn, type ListSort, ListTable } from '#renderer/ui/ListTable.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import {
  type CollaborationColumn,
  type CollaborationRow,
  filterCollaborations,
  sortCollaborations,
} from './collaboration-rows.ts';
import '#renderer/ui/filter-bar.css';

interface CollaborationListViewProps {
  readonly t: CollaborationTexts;
  readonly rows: readonly CollaborationRow[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly withArchived: boolean;
  readonly onWithArchived: (withArchived: boolean) => void;
  readonly sort: ListSort<CollaborationColumn>;
  readonly onSort: (sort: ListSort<CollaborationColumn>) => void;
  readonly openedId: CollaborationId | null;
  readonly onOpen: (id: CollaborationId) => void;
}

/** The standing arrangements. */
export function CollaborationListView(props: CollaborationListViewProps): ReactNode {
  const { t, rows, sort } = props;
  const columns = useMemo(() => columnsOf(t), [t]);
  const shown = useMemo(
    () => sortCollaborations(filterCollaborations(rows, props.query, props.withArchived), sort),
    [rows, props.query, props.withArchived, sort],
  );
  if (rows.length === 0) {
    return (
      <div className="page">
        <PageHeader title={t.titleEmpty} />
        <EmptyState title={t.empty} />
      </div>
    );
  }
  const current = rows.filter((row) => row.current);
  const meetings = current.reduce((sum, row) => sum + (row.collaboration.meetingsPerYear ?? 0), 0);
  return (
    <div className="page page--filled">
      <PageHeader title={t.title({ total: current.length, meetings })} />
      <div className="filter-bar">
        <SearchField
          label={t.search}
          placeholder={t.searchPlaceholder}
          clearLabel={uiTexts.clearSearch}
          value={props.query}
          onChange={props.onQuery}
        />
        <Checkbox label={t.withArchived} checked={props.withArchived} onChange={props.onWithArchived} />
        <output className="secondary-text filter-bar__shown">
          {t.shown({ shown: shown.length, total: props.withArchived ? rows.length : current.length })}
        </output>
      </div>
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
            const turned = sort.column === column && sort.direction === 'ascending';
            props.onSort({ column, direction: turned ? 'descending' : 'ascending' });
          }}
          openedKey={props.openedId}
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
