import type { CalendarChanges } from '#shared/calendar/reconcile.ts';

const NONE: CalendarChanges = { added: [], changed: [], notices: [], removed: [] };
const PART = 300;

function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += PART) yield items.slice(at, at + PART);
}

/** The same changes in parts, each of which can be made by itself. */
export function* partsOfChanges({
  added,
  changed,
  notices,
  removed,
}: CalendarChanges): Generator<CalendarChanges> {
  // What goes first: a time that was moved may take the place of one that went.
  for (const part of slices(removed)) yield { ...NONE, removed: part };
  for (const part of slices(changed)) yield { ...NONE, changed: part };
  for (const part of slices(added)) yield { ...NONE, added: part };
  for (const part of slices(notices)) yield { ...NONE, notices: part };
}
