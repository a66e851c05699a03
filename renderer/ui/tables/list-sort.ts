/** By which column a list is sorted, and which way. */
export interface ListSort<ColumnId extends string> {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** The order after a press on a head: a column starts its own way; choosing the sorted one again turns it round. */
export function nextSort<ColumnId extends string>(
  sort: ListSort<ColumnId>,
  column: ColumnId,
  start: ListSort<ColumnId>['direction'] = 'ascending',
): ListSort<ColumnId> {
  if (sort.column !== column) return { column, direction: start };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}
