import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FileKey } from '#db/file-key.ts';
import { closeDatabase, type ReadDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { salvage } from '#db/salvage.ts';
import { pagesThatChanged, type Seal, sealOf } from '#db/seal.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { AppError } from '#shared/errors.ts';
import { commitmentDraft, encounterDraft, observationDraft, partner, person } from './drafts.ts';

const PAGE = 4096;
export const DAMAGES = ['overwritten', 'bit', 'zeroed', 'swapped', 'truncated', 'header'] as const;
export type Damage = (typeof DAMAGES)[number];

export interface CorruptionReport {
  readonly files: number;
  /** Files of which the damage was noticed when they were opened or read. */
  readonly noticed: number;
  /** Files that still held all of it: the damage hit room that nobody uses. */
  readonly harmless: number;
  /** Of noticed files: rows that were saved, and rows that there were. */
  readonly saved: number;
  readonly total: number;
  /** Share of the rows that was saved, by what was done to the file, 0 to 1. */
  readonly shares: Readonly<Record<Damage, readonly number[]>>;
  /** Files of which nothing could be saved. */
  readonly nothing: number;
  /** Wrong data without a word, or an error that is no refusal; empty when all is well. */
  readonly failures: readonly string[];
}

/** Rows by table and key: what was written. */
type Truth = ReadonlySet<string>;

const COMPARED = [
  'organisation',
  'person',
  'encounter',
  'observation',
  'commitment',
  'encounter_organisation',
];

function rowsIn(db: ReadDb): readonly string[] {
  return COMPARED.flatMap((table) =>
    db
      .rows<Readonly<Record<string, unknown>>>(`SELECT * FROM "${table}"`)
      .map((row) => `${table} ${JSON.stringify(row)}`),
  );
}

function withoutEncounter(row: string): string {
  return row.startsWith('commitment ') ? row.replace(/"encounter_id":"[^"]*"/, '"encounter_id":null') : row;
}

function writeNetwork(file: string, key: FileKey | null): Truth {
  const db = createDatabase(file, { key });
  db.transaction(() => {
    const partners = Array.from({ length: 120 }, (_, number) =>
      partner(db, `Partner ${number}`, { note: 'Een notitie van enige lengte. '.repeat(number % 9) }),
    );
    for (let number = 0; number < 120; number += 1) person(db, { name: `Persoon ${number}` });
    for (let number = 0; number < 260; number += 1) {
      const who = [partners[number % 120], partners[(number * 7) % 120]].flatMap((one) => one?.id ?? []);
      createEncounter(
        db,
        encounterDraft([...new Set(who)], {
          subject: `Ontmoeting ${number}`,
          note: 'Wat er gezegd werd. '.repeat(number % 300),
          observations: [observationDraft('gehoord')],
          commitments: [commitmentDraft('beloofd')],
        }),
      );
    }
  });
  const rows = rowsIn(db);
  closeDatabase(db);
  // What was promised at an encounter that is lost stays, as a promise that came of none.
  return new Set([...rows, ...rows.map(withoutEncounter)]);
}

/** Damages a file as a disk does: in silence, without another moment of change. */
function damageFile(file: string, damage: Damage, below: (count: number) => number): void {
  const { mtime, atime, size } = statSync(file);
  const pages = Math.floor(size / PAGE);
  const bytes = readFileSync(file);
  const anyPage = (): number => (1 + below(pages - 1)) * PAGE;
  if (damage === 'truncated') {
    truncateSync(file, PAGE + below(size - PAGE));
  } else {
    if (damage === 'overwritten')
      for (let at = anyPage(), end = at + PAGE; at < end; at += 1) bytes[at] = below(256);
    if (damage === 'zeroed') bytes.fill(0, ...span(anyPage()));
    if (damage === 'bit') {
      const at = below(size);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    }
    if (damage === 'header') bytes[below(100)] = below(256);
    if (damage === 'swapped') {
      const [one, other] = [anyPage(), anyPage()];
      const kept = Buffer.from(bytes.subarray(...span(one)));
      bytes.copy(bytes, one, ...span(other));
      kept.copy(bytes, other);
    }
    writeFileSync(file, bytes);
  }
  utimesSync(file, atime, mtime);
}

function span(at: number): [from: number, until: number] {
  return [at, at + PAGE];
}

/** What reading a damaged file came to, as the program would read it. */
function readDamaged(file: string, key: FileKey | null, seal: Seal | null): 'noticed' | readonly string[] {
  const changed = seal === null ? [] : pagesThatChanged(file, seal);
  if (changed !== null && changed.length > 0) return 'noticed';
  try {
    const db = openDatabase(file, { key });
    try {
      return rowsIn(db);
    } finally {
      closeDatabase(db);
    }
  } catch (error) {
    if (error instanceof AppError) return 'noticed';
    throw error;
  }
}

/** Damages so many copies of one network, and holds what is read and saved of each against what was written. */
export function damageAgainAndAgain(files: number, seed: number, key: FileKey | null): CorruptionReport {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netwerkkaart-damage-'));
  const failures: string[] = [];
  const shares: Record<Damage, number[]> = {
    overwritten: [],
    bit: [],
    zeroed: [],
    swapped: [],
    truncated: [],
    header: [],
  };
  let [noticed, harmless, saved, total, nothing] = [0, 0, 0, 0, 0];
  try {
    const whole = path.join(folder, 'heel.netwerk');
    const truth = writeNetwork(whole, key);
    const written = rowsInFile(whole, key).length;
    for (let number = 0; number < files; number += 1) {
      const damage = DAMAGES[number % DAMAGES.length] ?? 'bit';
      const file = path.join(folder, `${number}.netwerk`);
      const target = path.join(folder, `${number} hersteld.netwerk`);
      try {
        copyFileSync(whole, file);
        const seal = key === null ? sealOf(file) : null;
        damageFile(file, damage, below);
        const before = readFileSync(file);
        const outcome = readDamaged(file, key, seal);
        if (outcome !== 'noticed') {
          refuseWrong(outcome, written, truth);
          harmless += 1;
          continue;
        }
        noticed += 1;
        total += written;
        const rows = rowsSaved(file, target, key, seal);
        const wrong = rows.find((row) => !truth.has(row));
        if (wrong !== undefined)
          failures.push(
            `${damage} ${number}, seed ${seed}: saved what was never written: ${wrong.slice(0, 160)}`,
          );
        if (rows.length === 0) nothing += 1;
        saved += rows.length;
        shares[damage].push(rows.length / written);
        if (!readFileSync(file).equals(before))
          failures.push(`${damage} ${number}, seed ${seed}: the damaged file was changed`);
      } catch (error) {
        failures.push(`${damage} ${number}, seed ${seed}: ${String(error)}`);
      } finally {
        for (const made of [file, target]) rmSync(made, { force: true });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { files, noticed, harmless, saved, total, shares, nothing, failures };
}

/** @throws when what was read without a word is not what was written */
function refuseWrong(rows: readonly string[], written: number, truth: Truth): void {
  const isSame = rows.length === written && rows.every((row) => truth.has(row));
  if (!isSame) throw new Error('wrong data without a word');
}

function rowsSaved(file: string, target: string, key: FileKey | null, seal: Seal | null): readonly string[] {
  const badPages = seal === null ? [] : pagesByContent(file, seal);
  try {
    salvage(file, target, { now: new Date(2026, 5, 30), key, badPages, pageSize: PAGE });
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
  return rowsInFile(target, key);
}

function rowsInFile(file: string, key: FileKey | null): readonly string[] {
  const db = openDatabase(file, { key });
  try {
    return rowsIn(db);
  } finally {
    closeDatabase(db);
  }
}

/** A file that was cut off has another size, so its seal does not hold; what is left of it is then taken as it is. */
function pagesByContent(file: string, seal: Seal): readonly number[] {
  return pagesThatChanged(file, seal) ?? [];
}
