import { z } from 'zod';
import { graphExportSchema } from '#shared/export/graph/graph-choice.ts';
import { type AppStatus, type ExportResult, listExportSchema, type ListExportResult } from '../app-state.ts';
import { nothing, request } from './request.ts';

export const FILE_REQUESTS = {
  'file.createExample': request<AppStatus>()(nothing),
  'file.createEmpty': request<AppStatus>()(nothing),
  /** Asks with the system's dialog; unchanged status when cancelled. */
  'file.open': request<AppStatus>()(nothing),
  'file.openRecent': request<AppStatus>()(z.strictObject({ index: z.int().min(0).max(20) })),
  /** What was open is saved beside its lost file under a new name, and goes on there. */
  'file.saveReplaced': request<AppStatus>()(nothing),
  /** Opens what stands under the name of the open network now. */
  'file.reopen': request<AppStatus>()(nothing),
  'file.close': request<AppStatus>()(nothing),
  'file.backUp': request<{ readonly path: string }>()(nothing),
  /** Asks where; `null` when cancelled. */
  'file.exportJson': request<ExportResult | null>()(nothing),
  /** Asks where; `null` when cancelled. */
  'file.exportLists': request<ListExportResult | null>()(listExportSchema),
  /** For other programs that show networks. Asks where; `null` when cancelled. */
  'file.exportGraph': request<{
    readonly path: string;
    readonly nodes: number;
    readonly edges: number;
  } | null>()(graphExportSchema),
  'file.showInFolder': request<void>()(nothing),
} as const;
