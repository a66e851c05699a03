import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ListSort } from './list-sort.ts';
import { classNames } from '../class-names.ts';
import { partSelected, withTick } from './row-selection.ts';
import { ROW_HEIGHT, rowOfKey, rowWindow } from './row-window.ts';
import { SelectionBox } from './SelectionBox.tsx';
import { useViewState } from '../hooks/use-view-state.ts';
import './list-table.css';

export interface ListColumn<Row, ColumnId extends string> {
  readonly id: ColumnId;
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  /** Figures stand right. */
  readonly numeric?: boolean;
  /** A part of the width, such as "20%"; without it the column shares what is left. */
  readonly width?: string;
  /** Left out where there is little room; what it says must stand on the page of the row too. */
  readonly spare?: boolean;
  readonly sortable?: boolean;
}

/** Rows that are ticked to do something with all of them. */
export interface ListSelection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  readonly labelOf: (row: Row) => string;
  readonly labelOfAll: string;
}

interface ListTableProps<Row, ColumnId extends string> {
  readonly label: string;
  /** Unique in the window: under this name the list remembers where it was scrolled to. */
  readonly stateKey: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The first column names the row and opens it. */
  readonly columns: readonly [ListColumn<Row, ColumnId>, ...ListColumn<Row, ColumnId>[]];
  readonly sort: ListSort<ColumnId>;
  readonly onSort: (column: ColumnId) => void;
  readonly onOpen: (row: Row) => void;
  /** The row that is opened beside the list; `null`: none. */
  readonly openedKey?: string | null;
  /** Absent: rows cannot be ticked. */
  readonly selection?: ListSelection<Row>;
  /** Told which rows exist now, from `first` up to but not including `end`: a list brought in parts brings those. */
  readonly onShow?: (first: number, end: number) => void;
}

/** Marks the row at which the list was left. */
export const RETURN_FOCUS_ATTRIBUTE = 'data-return-focus';

interface ListPlace {
  readonly scrollTop: number;
  readonly activeKey: string | null;
}

/**
 * A list of any length as a real table: only the rows in sight exist, and `aria-rowcount` tells how many there are.
 * One stop for the Tab key; arrows, Page Up and Down, Home and End walk, Enter opens.
 */
export function ListTable<Row, ColumnId extends string>(props: ListTableProps<Row, ColumnId>): ReactNode {
  const { label, stateKey, rows, rowKey, columns, sort, onSort, onOpen, openedKey = null, selection } = props;
  const { onShow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useViewState<ListPlace>(`list-table:${stateKey}`, {
    scrollTop: 0,
    activeKey: null,
  });
  const [height, setHeight] = useState(0);
  const wantsFocus = useRef<{ readonly index: number; readonly mark: string } | null>(null);
  const anchor = useRef<string | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    element.scrollTop = place.scrollTop;
    const measure = (): void => {
      setHeight(element.clientHeight);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
    // The place counts only when the list appears; afterwards the list itself leads.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const shown = rowWindow(rows.length, place.scrollTop, height);
  const { first, end } = shown;
  useEffect(() => {
    onShow?.(first, end);
  }, [onShow, first, end]);
  const activeIndex = Math.max(
    0,
    rows.findIndex((row) => rowKey(row) === place.activeKey),
  );

  useEffect(() => {
    const wanted = wantsFocus.current;
    if (wanted === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[${wanted.mark}="${wanted.index}"]`);
    if (button === null || button === undefined) return;
    wantsFocus.current = null;
    button.focus();
  });

  const walk = (event: KeyboardEvent, index: number, mark = 'data-row-index'): void => {
    const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 2);
    const next = rowOfKey(event.key, index, rows.length, page);
    const row = next === null ? undefined : rows[next];
    if (next === null || row === undefined) return;
    event.preventDefault();
    wantsFocus.current = { index: next, mark };
    const element = scroller.current;
    if (element !== null && (next < shown.first || next >= shown.end)) {
      element.scrollTop = next * ROW_HEIGHT;
    }
    setPlace({ scrollTop: element?.scrollTop ?? 0, activeKey: rowKey(row) });
  };

  const keys = useMemo(() => (selection === undefined ? [] : rows.map(rowKey)), [selection, rows, rowKey]);
  const tick = (key: string, checked: boolean, extend: boolean): void => {
    if (selection === undefined) return;
    selection.onChange(
      withTick(keys, selection.selected, { key, checked, anchor: extend ? anchor.current : null }),
    );
    anchor.current = key;
    setPlace((before) => ({ ...before, activeKey: key }));
  };
  const [nameColumn, ...otherColumns] = columns;
  return (
    <div
      ref={scroller}
      className="list-table"
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setPlace((before) => ({ ...before, scrollTop }));
      }}
    >
      <table aria-label={label} aria-rowcount={rows.length + 1} className="list-table__table">
        <colgroup>
          {selection === undefined ? null : <col style={{ width: '44px' }} />}
          {columns.map((column) => (
            <col
              key={column.id}
              className={classNames(column.spare && 'list-table__spare')}
              style={column.width === undefined ? undefined : { width: column.width }}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {selection === undefined ? null : (
              <td className="list-table__cell">
                <SelectionBox
                  label={selection.labelOfAll}
                  state={partSelected(keys, selection.selected)}
                  index={null}
                  isStop
                  onTick={(checked) => {
                    selection.onChange(new Set(checked ? keys : []));
                  }}
                />
              </td>
            )}
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap rows={shown.first} />
          {rows.slice(shown.first, shown.end).map((row, offset) => {
            const index = shown.first + offset;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                aria-rowindex={index + 2}
                className={classNames('list-table__row', key === openedKey && 'list-table__row--opened')}
              >
                {selection === undefined ? null : (
                  <td className="list-table__cell">
                    <SelectionBox
                      label={selection.labelOf(row)}
                      state={selection.selected.has(key) ? 'all' : 'none'}
                      index={index}
                      isStop={index === activeIndex}
                      onTick={(checked, extend) => {
                        tick(key, checked, extend);
                      }}
                      onKeyDown={(event) => {
                        walk(event, index, 'data-select-index');
                      }}
                    />
                  </td>
                )}
                <th scope="row" className="list-table__cell">
                  <button
                    type="button"
                    className="list-table__open"
                    data-row-index={index}
                    {...(key === place.activeKey ? { [RETURN_FOCUS_ATTRIBUTE]: '' } : {})}
                    tabIndex={index === activeIndex ? 0 : -1}
                    aria-current={key === openedKey ? 'true' : undefined}
                    onFocus={() => {
                      setPlace((before) => ({ ...before, activeKey: key }));
                    }}
                    onClick={() => {
                      onOpen(row);
                    }}
                    onKeyDown={(event) => {
                      walk(event, index);
                    }}
                  >
                    {nameColumn.render(row)}
                  </button>
                </th>
                {otherColumns.map((column) => (
                  <td key={column.id} className={cellClasses(column)}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap rows={rows.length - shown.end} />
        </tbody>
      </table>
    </div>
  );
}

function cellClasses(column: { readonly numeric?: boolean; readonly spare?: boolean }): string {
  return classNames(
    'list-table__cell',
    column.numeric && 'list-table__cell--numeric',
    column.spare && 'list-table__spare',
  );
}

interface HeadCellProps<Row, ColumnId extends string> {
  readonly column: ListColumn<Row, ColumnId>;
  readonly sort: ListSort<ColumnId>;
  readonly onSort: (column: ColumnId) => void;
}

function HeadCell<Row, ColumnId extends string>({
  column,
  sort,
  onSort,
}: HeadCellProps<Row, ColumnId>): ReactNode {
  const sorted = sort.column === column.id;
  const Arrow = sort.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" className={cellClasses(column)} aria-sort={sorted ? sort.direction : undefined}>
      {column.sortable === true ? (
        <button
          type="button"
          className="list-table__sort"
          onClick={() => {
            onSort(column.id);
          }}
        >
          {column.label}
          {sorted ? <Arrow aria-hidden="true" /> : null}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

/** The room of the rows that are not there. */
function Gap({ rows }: { readonly rows: number }): ReactNode {
  if (rows <= 0) return null;
  return <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }} />;
}
