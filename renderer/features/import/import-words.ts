import { IMPORT_KINDS, type ImportKind, REQUIRED_FIELDS } from '#shared/import/import-fields.ts';
import type { ImportMapping, TableMapping } from '#shared/import/mapping.ts';
import type {
  ImportOutcome,
  ImportPlan,
  ImportReading,
  OutcomeCounts,
  PlannedRow,
  ReadTable,
} from '#shared/import/plan.ts';
import { IMPORT_FIELD_LABELS, importRefusalText, importRemarkText } from '#shared/texts/import.ts';
import type { ImportTexts, KindCount } from '#renderer/i18n/texts/import.ts';

/** What a tab shows: one outcome, or everything with a remark. */
export type PreviewTab = ImportOutcome | 'remarked';
export const PREVIEW_TABS: readonly PreviewTab[] = [
  'new',
  'changed',
  'doubtful',
  'refused',
  'remarked',
  'same',
];

/** The mapping that a reading proposes, with what was chosen for an earlier list. */
export function proposedMapping({ tables, options }: ImportReading): ImportMapping {
  return { ...options, tables: tables.map(({ proposal }) => proposal) };
}

/** Whether a person has to say what some list is about: nobody else recognised it. */
export function needsMapping({ tables }: ImportReading): boolean {
  return tables.some(({ proposal, proposedBy }) => proposal.kind === null && proposedBy === 'names');
}

/** What a list of this kind still lacks, in words; empty when it can be taken, or is not taken at all. */
export function missingColumns({ kind, columns }: TableMapping, t: ImportTexts): readonly string[] {
  if (kind === null) return [];
  return REQUIRED_FIELDS[kind]
    .filter((group) => !group.some((field) => columns.includes(field)))
    .map((group) => group.map((field) => IMPORT_FIELD_LABELS[field]).join(t.mapping.or));
}

/** Outcomes over all kinds together. */
export function allOutcomes({ counts }: ImportPlan): OutcomeCounts {
  const sum = (outcome: ImportOutcome): number =>
    IMPORT_KINDS.reduce((total, kind) => total + counts[kind][outcome], 0);
  return {
    new: sum('new'),
    changed: sum('changed'),
    same: sum('same'),
    doubtful: sum('doubtful'),
    refused: sum('refused'),
  };
}

/** What would be written, by kind. */
export function readyCounts({ counts }: ImportPlan): readonly KindCount[] {
  return IMPORT_KINDS.map((kind) => [kind, counts[kind].new + counts[kind].changed] as const);
}

/** Kinds of which the plan holds any rows. */
export function kindsInPlan({ counts }: ImportPlan): readonly ImportKind[] {
  return IMPORT_KINDS.filter((kind) => Object.values(counts[kind]).some((count) => count > 0));
}

/** How many rows a tab shows, of one kind or of all. */
export function tabCount(plan: ImportPlan, tab: PreviewTab, kind: ImportKind | null): number {
  if (tab === 'remarked') return plan.remarked;
  return kind === null ? allOutcomes(plan)[tab] : plan.counts[kind][tab];
}

/** The tab with which a preview opens: what is new, else the first one that holds anything. */
export function firstTab(plan: ImportPlan): PreviewTab {
  return PREVIEW_TABS.find((tab) => tabCount(plan, tab, null) > 0) ?? 'new';
}

/** One line about a row: what it changes or holds, why it is refused, or what was left out. */
export function aboutRow(row: PlannedRow, tab: PreviewTab, t: ImportTexts): string {
  if (row.refusal !== null) return importRefusalText(row.refusal);
  if (tab === 'remarked') return row.remarks.map((remark) => importRemarkText(remark)).join(' ');
  const shown = row.changes.filter(({ field }) => field !== 'name' || row.outcome === 'changed');
  return shown
    .map(({ field, before, after }) =>
      row.outcome === 'changed'
        ? t.preview.change(IMPORT_FIELD_LABELS[field], before, after)
        : t.preview.value(IMPORT_FIELD_LABELS[field], after),
    )
    .join(' · ');
}

/** What a table is called: its file, with the sheet where a file holds several. */
export function tableName(table: ReadTable, tables: readonly ReadTable[]): string {
  const alone = tables.filter(({ file }) => file === table.file).length === 1;
  return alone || table.name === table.file ? table.file : `${table.file}: ${table.name}`;
}

/** Files with how they were read, each once. */
export function readFilesText({ tables }: ImportReading, t: ImportTexts): string {
  const files = new Map(tables.map((table) => [table.file, `${table.file} (${t.format(table)})`]));
  return t.preview.read([...files.values()]);
}
