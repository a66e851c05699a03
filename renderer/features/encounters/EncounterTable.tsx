import { PanelRightOpen } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterChange } from '#shared/domain/encounter-edit.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { encounterTableTexts } from '#renderer/i18n/texts/encounter-table.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { EncounterMarks } from '#renderer/ui/entities/EncounterEntry.tsx';
import { type EncounterSummary, summaryOf } from '#renderer/ui/entities/encounter-summary.ts';
import { type ListColumn, ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { CELL_ATTRIBUTE, EditableCell } from './EditableCell.tsx';
import { type EditedColumn, editedColumns } from './edited-columns.ts';
import './encounter-table.css';

interface EncounterTableProps {
  readonly t: EncounterLogTexts;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly encounters: readonly Encounter[];
  readonly selectedId: EncounterId | null;
  readonly ticked: ReadonlySet<string>;
  readonly isEditable: boolean;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onOpen: (id: EncounterId) => void;
  readonly onEdit: (id: EncounterId, change: Partial<EncounterChange>) => void;
  readonly onLoadMore: () => void;
}

interface Row {
  readonly encounter: Encounter;
  readonly summary: EncounterSummary;
}

type Column = ListColumn<Row, string>;

const rowKey = ({ encounter }: Row): string => encounter.id;
/** Rows before the end of what is loaded at which more is asked for. */
const ASK_BEFORE_END = 30;
/** There is one order. */
const NEWEST_FIRST = { column: 'date', direction: 'descending' } as const;

/** The same encounters as rows: to compare, to choose from, and to put right where they stand. */
export function EncounterTable(props: EncounterTableProps): ReactNode {
  const { t, today, names, encounters, onOpen, onEdit, onLoadMore, isEditable } = props;
  const texts = encounterTableTexts;
  const rows = useMemo(
    () => encounters.map((encounter) => ({ encounter, summary: summaryOf(encounter, names) })),
    [encounters, names],
  );
  const columns = isEditable ? columnsToEdit(t, today, onEdit) : columnsToRead(t);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows walk over the cells inside
    <div className="encounter-table" onKeyDown={walkOverCells}>
      <ListTable
        label={texts.label}
        stateKey={isEditable ? 'encounters-edit' : 'encounters'}
        rows={rows}
        rowKey={rowKey}
        columns={columns}
        sort={NEWEST_FIRST}
        onSort={() => undefined}
        onOpen={({ encounter }) => {
          onOpen(encounter.id);
        }}
        openedKey={props.selectedId}
        selection={{
          selected: props.ticked,
          onChange: props.onTick,
          labelOf: ({ summary }) => texts.select(`${summary.title}, ${summary.day}`),
          labelOfAll: texts.selectAll,
        }}
        onShow={(_, end) => {
          if (end > rows.length - ASK_BEFORE_END) onLoadMore();
        }}
      />
    </div>
  );
}

function columnsToRead(t: EncounterLogTexts): readonly [Column, ...Column[]] {
  return [
    {
      id: 'subject',
      label: t.columns.subject,
      render: ({ summary }) => (
        <span className="list-table__ellipsis" title={summary.title}>
          {summary.title}
        </span>
      ),
    },
    { id: 'date', label: t.columns.date, width: '130px', render: ({ summary }) => summary.day },
    {
      id: 'form',
      label: t.columns.form,
      width: '14%',
      render: ({ encounter }) => sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form]),
    },
    {
      id: 'who',
      label: t.columns.who,
      width: '26%',
      render: ({ summary }) => <span title={summary.who}>{summary.who}</span>,
    },
    {
      id: 'minutes',
      label: t.columns.minutes,
      width: '84px',
      numeric: true,
      spare: true,
      render: ({ summary }) => summary.minutes,
    },
    {
      id: 'marks',
      label: t.columns.marks,
      width: '112px',
      spare: true,
      render: ({ summary }) => <EncounterMarks marks={summary.marks} />,
    },
  ];
}

function columnsToEdit(
  t: EncounterLogTexts,
  today: IsoDate,
  onEdit: EncounterTableProps['onEdit'],
): readonly [Column, ...Column[]] {
  const texts = encounterTableTexts;
  const cell = (column: EditedColumn): Column => ({
    id: column.id,
    label: column.label,
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(column.spare === true ? { spare: true } : {}),
    render: ({ encounter, summary }) => {
      const text = column.textOf(encounter);
      return (
        <EditableCell
          label={texts.change(column.label, summary.title, text)}
          text={text === '' ? texts.empty : text}
          editor={column.editorOf(encounter)}
          onSave={(value) => {
            onEdit(encounter.id, column.changeOf(value));
          }}
        />
      );
    },
  });
  return [
    {
      id: 'open',
      label: texts.open,
      width: '84px',
      render: ({ summary }) => (
        <>
          <PanelRightOpen aria-hidden="true" />
          <span className="visually-hidden">{`${summary.title}, ${summary.day}`}</span>
        </>
      ),
    },
    ...editedColumns(t, today).map(cell),
  ];
}

/** Left and right go to the cells of the row, up and down to the same cell of another. */
function walkOverCells(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const row = target.closest('tr');
  const cells = [...(row?.querySelectorAll<HTMLElement>(`[${CELL_ATTRIBUTE}]`) ?? [])];
  if (row === null || cells.length === 0) return;
  const place = cells.indexOf(target);
  const opener = row.querySelector<HTMLElement>('th button');
  if (place === -1 && target !== opener) return;
  const next = ((): HTMLElement | null | undefined => {
    if (key === 'ArrowRight') return cells[place + 1];
    if (key === 'ArrowLeft') return place <= 0 ? opener : cells[place - 1];
    if (place === -1 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return undefined;
    const other = key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
    return other?.querySelectorAll<HTMLElement>(`[${CELL_ATTRIBUTE}]`)[place];
  })();
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}
