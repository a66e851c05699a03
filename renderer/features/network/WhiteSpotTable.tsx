import { type ReactNode, useMemo } from 'react';
import type { MatrixCell } from '#shared/analysis/network-analysis.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { matrixOf, partnersIn, standsIn } from './white-spots.ts';
import './white-spots.css';

interface WhiteSpotTableProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly kind: 'themes' | 'areas';
  /** The cell that the filters stand on. */
  readonly chosen: { readonly categoryId: CategoryId | null; readonly columnId: string | null };
  /** The partner that is selected: the cells in which it stands are marked. */
  readonly selected: NetworkPartner | null;
  /** Shows on the map who stands in a cell. */
  readonly onChoose: (categoryId: CategoryId, columnId: string) => void;
  /** The same for as long as one points at it, with the pointer or the Tab key; `null` ends that. */
  readonly onPoint: (ids: readonly OrganisationId[] | null) => void;
}

/** Where there are partners and nobody was met: categories against themes or areas. */
export function WhiteSpotTable(props: WhiteSpotTableProps): ReactNode {
  const { t, context, kind, chosen, selected, onChoose, onPoint } = props;
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
                  selectedName={
                    selected !== null && standsIn(selected, cell, kind) ? selected.shortName : null
                  }
                  onPoint={(isPointed) => {
                    onPoint(isPointed ? partnersIn(context, cell, kind) : null);
                  }}
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
  /** Who is selected, when it stands in this cell. */
  readonly selectedName: string | null;
  readonly onChoose: () => void;
  readonly onPoint: (isPointed: boolean) => void;
}

function Cell(props: CellProps): ReactNode {
  const { t, cell, category, column, isChosen, selectedName, onChoose, onPoint } = props;
  if (cell.kind === 'nobody-on-the-map') {
    return (
      <td className="white-spots__cell white-spots__cell--nobody">
        <span aria-hidden="true">{t.none}</span>
        <span className="visually-hidden">{t.whiteSpots.nobody(category, column)}</span>
      </td>
    );
  }
  return (
    <td
      className={classNames(
        `white-spots__cell white-spots__cell--${cell.kind}`,
        selectedName !== null && 'white-spots__cell--marked',
      )}
      onPointerEnter={() => {
        onPoint(true);
      }}
      onPointerLeave={() => {
        onPoint(false);
      }}
    >
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={t.whiteSpots.cell(category, column, cell.metCount, cell.partnerCount, selectedName)}
        onClick={onChoose}
        onFocus={() => {
          onPoint(true);
        }}
        onBlur={() => {
          onPoint(false);
        }}
      >
        {cell.metCount}/{cell.partnerCount}
      </button>
    </td>
  );
}
