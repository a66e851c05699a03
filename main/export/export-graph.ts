import { exportNetwork } from '#db/repos/exchange/export.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import type { GraphExport } from '#shared/export/graph/graph-choice.ts';
import { graphOfNetwork } from '#shared/export/graph/graph-of-network.ts';
import { writeGraph } from '#shared/export/graph/write-graph.ts';
import type { AppContext } from '../app-context.ts';
import { networkName } from '../files/network-files.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';

const EXTENSIONS: Readonly<Record<GraphExport['format'], string>> = {
  gexf: 'gexf',
  graphml: 'graphml',
  cyjs: 'cyjs',
  kumu: 'json',
};
const EGO_LABEL = 'Ik';

/**
 * Asks where, and writes the network there for another program that shows networks.
 *
 * @returns `null` when cancelled.
 * @throws {AppError} `folder-read-only` or `disk-full`
 */
export async function exportGraph(
  { session, dialogs, clock }: AppContext,
  { format, include }: GraphExport,
): Promise<{ readonly path: string; readonly nodes: number; readonly edges: number } | null> {
  const { db, file } = session.network();
  const today = localDay(clock());
  const ending = format === 'kumu' ? `${today} Kumu` : today;
  const path = await dialogs.chooseExport(`${networkName(file)} ${ending}.${EXTENSIONS[format]}`);
  if (path === null) return null;
  const graph = graphOfNetwork(exportNetwork(db), include, EGO_LABEL);
  writeWholeFile(path, writeGraph(graph, format, today));
  return { path, nodes: graph.nodes.length, edges: graph.edges.length };
}
