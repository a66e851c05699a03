import { existsSync, utimesSync } from 'node:fs';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { createDatabase, openDatabase } from '#db/open.ts';
import { readKnownNetwork } from '#db/repos/exchange/known-network.ts';
import { writeOperation } from '#db/repos/exchange/write-import.ts';
import { indexedAfterwards } from '#db/search-upkeep.ts';
import { AppError } from '#shared/errors.ts';
import { IMPORT_KINDS } from '#shared/import/import-fields.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import {
  type ImportOutcome,
  importOutcomeSchema,
  type ImportPlan,
  type ReadTable,
} from '#shared/import/plan.ts';
import {
  IMPORT_KIND_LABELS,
  IMPORT_OUTCOME_LABELS,
  importDoubtText,
  importRefusalText,
  importRemarkText,
} from '#shared/texts/import.ts';
import { ImportDesk, needsEncounters } from '../import/import-desk.ts';
import { rememberedOptions, rememberMapping, withRememberedMappings } from '../import/remembered-mappings.ts';
import { readSourceFile } from '../import/source-file.ts';
import { argumentsOf, type Command, UsageError } from './command.ts';
import { askKeyOf, askNewKey, PASSWORD_OPTIONS, PASSWORD_USAGE } from './password.ts';
import { refuseOwned } from './refuse-owned.ts';
import { wipingAfterwards } from '../vault/wiping.ts';

/** More rows than a list has. */
const ALL_ROWS = 1_000_000;

function countLines({ counts }: ImportPlan): readonly string[] {
  return IMPORT_KINDS.flatMap((kind) => {
    const parts = importOutcomeSchema.options
      .filter((outcome) => counts[kind][outcome] > 0)
      .map((outcome) => `${String(counts[kind][outcome])} ${IMPORT_OUTCOME_LABELS[outcome]}`);
    return parts.length === 0 ? [] : [`${IMPORT_KIND_LABELS[kind]}: ${parts.join(', ')}`];
  });
}

/** What a person has to look at: rows that are refused or doubtful, and rows that are taken with a remark. */
function rowLines(desk: ImportDesk, tables: readonly ReadTable[]): readonly string[] {
  const of = (outcome: ImportOutcome | null, remarkedOnly: boolean) =>
    desk.rows({ kind: null, outcome, remarkedOnly, offset: 0, limit: ALL_ROWS }).rows;
  const rows = [...of('refused', false), ...of('doubtful', false), ...of(null, true)];
  return [...new Map(rows.map((row) => [`${row.table} ${row.number}`, row])).values()].flatMap((row) => {
    const place = `${tables[row.table]?.name ?? ''}, rij ${String(row.number)}`;
    const doubts = row.candidates.map(({ name, reason }) => `Twijfel: “${name}” ${importDoubtText(reason)}.`);
    const texts = [
      ...(row.refusal === null ? [] : [importRefusalText(row.refusal)]),
      ...(row.outcome === 'doubtful' ? doubts : []),
      ...row.remarks.map((remark) => importRemarkText(remark)),
    ];
    return texts.map((text) => `  ${place}: ${text}`);
  });
}

function applyPlan(
  db: WriteDb,
  desk: ImportDesk,
  tables: readonly ReadTable[],
  mapping: ImportMapping,
): void {
  indexedAfterwards(db, () => {
    for (const operation of desk.operations(0, desk.result().operationCount)) writeOperation(db, operation);
    rememberMapping(db, tables, mapping);
  });
}

interface Wishes {
  readonly dryRun: boolean;
  readonly unknownNumbers: ImportMapping['unknownNumbers'];
}

/** Plans and writes; without the network itself, which may be new. */
function importInto(
  db: WriteDb,
  desk: ImportDesk,
  read: readonly ReadTable[],
  { dryRun, unknownNumbers }: Wishes,
): string {
  const tables = withRememberedMappings(db, read);
  const mapping = {
    ...rememberedOptions(db),
    unknownNumbers,
    tables: tables.map(({ proposal }) => proposal),
  };
  for (const part of readKnownNetwork(db, { encounters: needsEncounters(mapping) })) desk.addKnown(part);
  const plan = desk.plan(mapping);
  if (!dryRun) applyPlan(db, desk, tables, mapping);
  return `${[...countLines(plan), ...rowLines(desk, tables)].join('\n')}\n`;
}

export const importCommand: Command = {
  name: 'import',
  usage: `import BESTAND.netwerk LIJST [LIJST ...] [--dry-run] [--by-name] [--encrypt] ${PASSWORD_USAGE}`,
  summary:
    'Neemt lijsten over (CSV, Excel, vCard, Kumu); maakt het netwerk als het er nog niet is. --dry-run bewaart niets; --by-name neemt een lijst uit een ander netwerk op naam over; --encrypt geeft een nieuw netwerk een wachtwoord.',
  run: async (args) => {
    const { values, positionals } = argumentsOf(args, {
      'dry-run': { type: 'boolean', default: false },
      'by-name': { type: 'boolean', default: false },
      encrypt: { type: 'boolean', default: false },
      ...PASSWORD_OPTIONS,
    });
    const [file, ...lists] = positionals;
    if (file === undefined || lists.length === 0)
      throw new UsageError('Geef een netwerk en minstens één lijst.');
    const desk = new ImportDesk();
    const tables = await desk.read(lists.map((list) => readSourceFile(list)));
    const unknown = tables.find(({ proposal }) => proposal.kind === null);
    if (unknown !== undefined) {
      throw new AppError('import-file-refused', { name: unknown.file, reason: 'unknown-columns' });
    }
    const isNew = !existsSync(file);
    const asked = isNew ? (values.encrypt ? await askNewKey(values) : null) : await askKeyOf(file, values);
    // From now on a log beside it may be ours: the window, which closed it as it was, may not take it for somebody else's.
    if (!isNew) utimesSync(file, new Date(), new Date());
    const db = wipingAfterwards(asked, (key) =>
      isNew ? createDatabase(file, { key }) : openDatabase(file, { key }),
    );
    try {
      refuseOwned(db);
      return importInto(db, desk, tables, {
        dryRun: values['dry-run'],
        unknownNumbers: values['by-name'] ? 'by-name' : 'ask',
      });
    } finally {
      closeDatabase(db);
    }
  },
};
