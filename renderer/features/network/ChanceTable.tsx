import type { ReactNode } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { chanceReasons } from './chance-reasons.ts';
import { ChanceActions, namesOfPair } from './ChanceActions.tsx';
import type { Chances } from './use-chances.ts';

interface ChanceTableProps {
  readonly t: NetworkTexts['introductions'];
  readonly context: NetworkContext;
  readonly chances: Chances;
  readonly onPoint: (ids: readonly OrganisationId[] | null) => void;
  readonly onSkip: (key: string) => void;
}

/** The dotted lines of the map as a table. */
export function ChanceTable({ t, context, chances, onPoint, onSkip }: ChanceTableProps): ReactNode {
  const keptFocus = useKeptFocus();
  const shown = chances.shown ?? [];
  if (shown.length === 0) {
    return <p className="network__nothing">{chances.shown === null ? t.waiting : t.none}</p>;
  }
  return (
    <div className="chance-table" {...keptFocus}>
      <table className="table" aria-label={t.tableLabel}>
        <thead>
          <tr>
            <th scope="col">{t.columns.number}</th>
            <th scope="col">{t.columns.pair}</th>
            <th scope="col">{t.columns.why}</th>
            <th scope="col">{t.columns.todo}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((chance) => {
            const names = namesOfPair(chance.ids, context);
            const { reasons, warning } = chanceReasons(chance, context, t);
            return (
              <tr
                key={chance.key}
                onPointerEnter={() => {
                  onPoint(chance.ids);
                }}
                onPointerLeave={() => {
                  onPoint(null);
                }}
              >
                <td>{chance.isPlanned ? '' : chance.number}</td>
                <th scope="row">{t.pair(...names)}</th>
                <td>{[...reasons, ...(warning === null ? [] : [warning])].join(' ')}</td>
                <td>
                  {chance.isPlanned ? (
                    t.planned
                  ) : (
                    <ChanceActions t={t} chance={chance} names={names} chances={chances} onSkip={onSkip} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
