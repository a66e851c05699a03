import path from 'node:path';
import { statSync } from 'node:fs';
import { closeDatabase } from '#db/handle.ts';
import { openForReading } from '#db/open.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { type SalvagedTable, salvage } from '#db/salvage.ts';
import { readVersion } from '#db/versions.ts';
import {
  RECOVERED_KINDS,
  type RecoveredKind,
  type RecoveredTable,
  type RecoveryReport,
} from '#shared/back-ups/back-up-state.ts';
import { compareNetworks } from '#shared/back-ups/compare-networks.ts';
import { AppError } from '#shared/errors.ts';
import type { RecoverOrder } from './back-up-order.ts';

/** SQLite's own, and that of every file that this program makes. */
const PAGE_SIZE = 4096;

const KIND_OF_TABLE: Readonly<Record<string, RecoveredKind>> = {
  organisation: 'organisations',
  person: 'persons',
  encounter: 'encounters',
  commitment: 'commitments',
  collaboration: 'collaborations',
  tie: 'ties',
};

/** Saves what can be read of a damaged network, and tells what is missing. @throws {AppError} as `salvage` */
export function recover(order: RecoverOrder): RecoveryReport {
  const { file, target, now, key, badPages } = order;
  const tables = salvage(file, target, { now, key, badPages: badPages ?? [], pageSize: PAGE_SIZE });
  return {
    fileName: path.basename(target),
    pages: { total: Math.ceil(statSync(file).size / PAGE_SIZE), bad: badPages?.length ?? null },
    isProven: badPages !== null || key !== null,
    tables: RECOVERED_KINDS.map((kind) => told(kind, tables)),
    difference: differenceWithNewest(order),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function told(kind: RecoveredKind, tables: readonly SalvagedTable[]): RecoveredTable {
  const ofKind = tables.filter(({ table }) => (KIND_OF_TABLE[table] ?? 'other') === kind);
  const expected = ofKind.map((one) => one.expected);
  return {
    kind,
    found: sum(ofKind.map(({ found }) => found)),
    expected: expected.includes(null) ? null : sum(expected.map((count) => count ?? 0)),
  };
}

function differenceWithNewest({ target, copies, now, key }: RecoverOrder): RecoveryReport['difference'] {
  const db = openForReading(target, { key });
  try {
    const saved = exportNetwork(db);
    for (const copy of copies) {
      try {
        return {
          moment: copy.moment,
          than: compareNetworks(readVersion(copy.path, target, { now, key }), saved),
        };
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // The next one may be whole.
      }
    }
    return null;
  } finally {
    closeDatabase(db);
  }
}
