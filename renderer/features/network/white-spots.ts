import type { MatrixCell } from '#shared/analysis/network-analysis.ts';
import type { Category } from '#shared/domain/category.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
}

export interface MatrixRow {
  readonly category: Category;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly whiteSpotCount: number;
}

/**
 * The cells of the analysis as rows of categories and columns of themes or areas, in the order of the lists.
 * Categories and columns without any partner are left out: they would only show that nobody is there.
 */
export function matrixOf(context: NetworkContext, kind: 'themes' | 'areas'): Matrix {
  const { whiteSpots } = context.analysis.neglected;
  const cells = kind === 'themes' ? whiteSpots.byTheme : whiteSpots.byArea;
  const byPlace = new Map(cells.map((cell) => [`${cell.categoryId} ${cell.columnId}`, cell]));
  const filledColumns = new Set(cells.filter((cell) => cell.partnerCount > 0).map((cell) => cell.columnId));
  const filledRows = new Set(cells.filter((cell) => cell.partnerCount > 0).map((cell) => cell.categoryId));
  const columns = (kind === 'themes' ? context.themes : context.areas).filter(({ id }) =>
    filledColumns.has(id),
  );
  return {
    columns,
    rows: context.categories
      .filter((category) => filledRows.has(category.id))
      .map((category) => ({
        category,
        cells: columns.map(
          (column): MatrixCell =>
            byPlace.get(`${category.id} ${column.id}`) ?? {
              categoryId: category.id,
              columnId: column.id,
              partnerCount: 0,
              metCount: 0,
              minutes: 0,
              kind: 'nobody-on-the-map',
            },
        ),
      })),
    whiteSpotCount: cells.filter((cell) => cell.kind === 'white-spot').length,
  };
}

/** Whether a partner is one of those that a cell counts. */
export function standsIn(
  { organisation }: NetworkPartner,
  cell: Pick<MatrixCell, 'categoryId' | 'columnId'>,
  kind: 'themes' | 'areas',
): boolean {
  const columnIds: readonly string[] = kind === 'themes' ? organisation.themeIds : organisation.areaIds;
  return organisation.categoryId === cell.categoryId && columnIds.includes(cell.columnId);
}

/** Everybody that a cell counts. */
export function partnersIn(
  { partners }: NetworkContext,
  cell: Pick<MatrixCell, 'categoryId' | 'columnId'>,
  kind: 'themes' | 'areas',
): readonly OrganisationId[] {
  return partners.filter((partner) => standsIn(partner, cell, kind)).map(({ id }) => id);
}
