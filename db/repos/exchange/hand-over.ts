import { v7 } from 'uuid';
import type { BaseItem, HandOverBase } from '#shared/hand-over/base.ts';
import type { ReadDb, WriteDb } from '../../handle.ts';

/** The row that says from which network a part came stands under this kind. */
const ORIGIN = 'origin';

/** What a part remembers: of which network it was a part, and what it was then. */
export interface HandedOver {
  readonly origin: string;
  readonly base: HandOverBase;
}

/** By what a network knows a part of itself again; `null` while no part of it ever left. */
export function readNetworkMark(db: ReadDb): string | null {
  return db.value<string>('SELECT mark FROM main.network_mark') ?? null;
}

/** As `readNetworkMark`, and makes one when there is none. No change of the content: undo does not know it. */
export function networkMark(db: WriteDb): string {
  const known = readNetworkMark(db);
  if (known !== null) return known;
  const mark = v7();
  db.run('INSERT INTO main.network_mark (number, mark) VALUES (1, ?)', mark);
  return mark;
}

/** Keeps in a file that is handed over what it was then. */
export function writeHandedOver(db: WriteDb, { origin, base }: HandedOver): void {
  const sql = 'INSERT INTO hand_over_base (kind, item, fields) VALUES (?, ?, ?)';
  db.run(sql, ORIGIN, origin, '{}');
  for (const [kind, items] of base) {
    for (const [id, fields] of items) db.run(sql, kind, id, JSON.stringify(fields));
  }
}

/** What a file was when it was handed over; `null` for one that never was. */
export function readHandedOver(db: ReadDb): HandedOver | null {
  const rows = db.rows<{ kind: string; id: string; fields: string }>(
    'SELECT kind, item AS id, fields FROM hand_over_base',
  );
  const origin = rows.find(({ kind }) => kind === ORIGIN)?.id;
  if (origin === undefined) return null;
  const base = new Map<string, Map<string, BaseItem>>();
  for (const { kind, id, fields } of rows) {
    if (kind === ORIGIN) continue;
    const items = base.get(kind) ?? new Map<string, BaseItem>();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- digests only: any other text is like no digest
    items.set(id, JSON.parse(fields) as BaseItem);
    base.set(kind, items);
  }
  return { origin, base };
}
