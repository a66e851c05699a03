import { type ReactNode, useMemo } from 'react';
import type { MatrixCell } from '#shared/analysis/network-analysis.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { CategoryMark } from '#renderer/ui/CategoryMark.tsx';
import { matrixOf } from './white-spots.ts';
import './white-spots.css';

interface WhiteSpotTableProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly kind: 'themes' | 'areas';
  /** The cell that the filters stand on. */
  readonly chosen: { readonly categoryId: CategoryId | null; readonly columnId: string | null };
  /** Shows on the map who stands in a cell. */
  readonly onChoose: (categoryId: CategoryId, columnId: string) => void;
}

/** Where there are partners and nobody was met: categories against themes or areas. */
export function WhiteSpotTable({ t, context, kind, chosen, onChoose }: WhiteSpotTableProps): ReactNode {
  const matrix = useMemo(() => matrixOf(context, kind), [context, kind]);
  if (matrix.columns.length === 0) return <p className="network__nothing">{t.whiteSpots.empty[kind]}</p>;
  return (
    <div className="white-spots">
      <table aria-label={t.whiteSpots.label[kind]}>
        <caption>{t.whiteSpots.caption[kind](matrix.whiteSpotCount)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.category}</th>
            {matrix.columns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ category, cells }) => (
            <tr key={category.id}>
              <th scope="row">
                <span className="white-spots__category">
                  <CategoryMark look={category} label={null} />
                  {category.name}
                </span>
              </th>
              {cells.map((cell, index) => (
                <Cell
                  key={cell.columnId}
                  t={t}
                  cell={cell}
                  category={category.name}
                  column={matrix.columns[index]?.name ?? ''}
                  isChosen={chosen.categoryId === cell.categoryId && chosen.columnId === cell.columnId}
                  onChoose={() => {
                    onChoose(cell.categoryId, cell.columnId);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly t: NetworkTexts;
  readonly cell: MatrixCell;
  readonly category: string;
  readonly column: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ t, cell, category, column, isChosen, onChoose }: CellProps): ReactNode {
  if (cell.kind === 'nobody-on-the-map') {
    return (
      <td className="white-spots__cell white-spots__cell--nobody">
        <span aria-hidden="true">{t.none}</span>
        <span className="visually-hidden">{t.whiteSpots.nobody(category, column)}</span>
      </td>
    );
  }
  return (
    <td className={`white-spots__cell white-spots__cell--${cell.kind}`}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={t.whiteSpots.cell(category, column, cell.metCount, cell.partnerCount)}
        onClick={onChoose}
      >
        {cell.metCount}/{cell.partnerCount}
      </button>
    </td>
  );
}
