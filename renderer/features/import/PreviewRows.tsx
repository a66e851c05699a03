import { type ReactNode, useMemo } from 'react';
import type { ImportChoice, ImportRowKey, PlannedRow } from '#shared/import/plan.ts';
import { IMPORT_KIND_LABELS } from '#shared/texts/import.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { type ListColumn, ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { Tag } from '#renderer/ui/Tag.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { DoubtChoice } from './DoubtChoice.tsx';
import { aboutRow, type PreviewTab } from './import-words.ts';
import type { PlannedRows, PreviewRow } from './use-planned-rows.ts';

interface PreviewRowsProps {
  readonly t: ImportTexts;
  readonly rows: PlannedRows;
  readonly severalKinds: boolean;
  /** Whether things were found by their number in Netwerkkaart. */
  readonly byNumber: boolean;
  readonly openedKey: string | null;
  readonly placeOf: (row: PlannedRow) => string;
  readonly busy: boolean;
  readonly onDecide: (rows: readonly ImportRowKey[], choice: ImportChoice | null) => void;
  readonly onOpen: (row: PlannedRow) => void;
}

type ColumnId = 'name' | 'about' | 'row';

/** The list has the order of the files; there is nothing to sort by. */
const NO_SORT = { column: 'row', direction: 'ascending' } as const;

const keyOf = ({ index, row }: PreviewRow): string =>
  row === null ? `place ${index}` : `${row.table} ${row.number}`;

/** The rows of one tab, however many. */
export function PreviewRows(props: PreviewRowsProps): ReactNode {
  const { t, rows, severalKinds, placeOf, onDecide, busy } = props;
  const { tab } = rows;
  const kept = useKeptFocus();
  const columns = useMemo(
    () => columnsOf(t, tab, severalKinds, placeOf, onDecide),
    // oxlint-disable-next-line react/exhaustive-deps -- the functions are made anew each time and do the same
    [t, tab, severalKinds],
  );
  if (rows.rows.length === 0) return <EmptyState title={t.preview.empty[tab]} />;
  const explained =
    tab === 'changed' && props.byNumber ? t.preview.changedByNumber : t.preview.explained[tab];
  const decideAll = (choice: ImportChoice): void => {
    rows.decideAll(onDecide, choice);
  };
  return (
    <div className="import-rows" ref={kept.ref} onFocus={kept.onFocus}>
      {explained === '' && tab !== 'doubtful' ? null : (
        <div className="import-rows__above">
          <p className="secondary-text">{explained}</p>
          {tab === 'doubtful' ? (
            <>
              <Button
                disabled={busy}
                onClick={() => {
                  decideAll('new');
                }}
              >
                {t.doubt.allNew}
              </Button>
              <Button
                disabled={busy}
                onClick={() => {
                  decideAll('skip');
                }}
              >
                {t.doubt.allSkip}
              </Button>
            </>
          ) : null}
        </div>
      )}
      <ListTable
        label={t.preview.list}
        stateKey={`import.${tab}.${rows.kind ?? ''}`}
        rows={rows.rows}
        rowKey={keyOf}
        columns={columns}
        sort={NO_SORT}
        onSort={() => {}}
        openedKey={props.openedKey}
        onShow={rows.onShow}
        onOpen={({ row }) => {
          if (row !== null) props.onOpen(row);
        }}
      />
    </div>
  );
}

function columnsOf(
  t: ImportTexts,
  tab: PreviewTab,
  severalKinds: boolean,
  placeOf: (row: PlannedRow) => string,
  onDecide: PreviewRowsProps['onDecide'],
): readonly [ListColumn<PreviewRow, ColumnId>, ...ListColumn<PreviewRow, ColumnId>[]] {
  return [
    {
      id: 'name',
      label: t.preview.columnNames.name,
      width: '34%',
      render: ({ row }) =>
        row === null ? (
          t.preview.loading
        ) : (
          <>
            <span className="list-table__ellipsis" title={row.name}>
              {row.name === '' ? t.preview.nameless : row.name}
            </span>
            {severalKinds ? <Tag>{IMPORT_KIND_LABELS[row.kind]}</Tag> : null}
            {row.choice !== null && tab !== 'doubtful' ? <Tag>{t.preview.decided}</Tag> : null}
          </>
        ),
    },
    {
      id: 'about',
      label: t.preview.columnNames.about,
      render: ({ row }) => {
        if (row === null) return null;
        if (tab === 'doubtful') {
          return (
            <DoubtChoice
              t={t}
              row={row}
              labelHidden
              onDecide={(choice) => {
                onDecide([{ table: row.table, number: row.number }], choice);
              }}
            />
          );
        }
        const about = aboutRow(row, tab, t);
        return <span title={about}>{about}</span>;
      },
    },
    {
      id: 'row',
      label: t.preview.columnNames.row,
      width: '20%',
      spare: true,
      render: ({ row }) => {
        if (row === null) return null;
        const place = `${t.preview.rowOf(row.number)}, ${placeOf(row)}`;
        return (
          <span className="secondary-text" title={place}>
            {place}
          </span>
        );
      },
    },
  ];
}
