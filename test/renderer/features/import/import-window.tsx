import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportDone, ImportPlan, ImportReading, PlannedRow } from '#shared/import/plan.ts';
import type { PlannedRowsPage } from '#shared/ipc/requests/import.ts';
import { ImportPanel } from '#renderer/features/import/ImportPanel.tsx';
import { HOUSING, RESIDENTS } from '../../support/builders.ts';
import { renderOver } from '../../support/render.tsx';
import { type ScriptedMain, scriptedMain } from '../../support/scripted-main.ts';
import { plan, reading } from './import-data.ts';

const NOTHING_WRITTEN = { partners: 0, persons: 0, collaborations: 0, ties: 0, encounters: 0 };
const DONE: ImportDone = {
  added: { ...NOTHING_WRITTEN, partners: 2 },
  changed: NOTHING_WRITTEN,
  same: 0,
  joined: 1,
  leftOut: 0,
  refused: 1,
  broughtBack: 0,
};

interface Script {
  readonly kept?: ImportReading | null;
  readonly chosen?: ImportReading | null;
  readonly planned?: ImportPlan;
  readonly rows?: readonly PlannedRow[];
}

/** A main in which this was read and planned; rows are given by outcome, a page at a time. */
export function main({
  kept = null,
  chosen = reading(),
  planned = plan({ partners: { new: 2 } }),
  rows = [],
}: Script) {
  return scriptedMain({
    'categories.list': () => [HOUSING, RESIDENTS],
    'import.reading': () => kept,
    'import.choose': () => chosen,
    'import.plan': () => planned,
    'import.decide': () => planned,
    'import.apply': () => DONE,
    'import.cancel': () => undefined,
    'import.plannedRows': ({ outcome, remarkedOnly, offset, limit }): PlannedRowsPage => {
      const found = rows.filter(
        (row) => (outcome === null || row.outcome === outcome) && (!remarkedOnly || row.remarks.length > 0),
      );
      return { rows: found.slice(offset, offset + limit), total: found.length };
    },
  });
}

export function show(over: ScriptedMain): readonly string[] {
  const gone: string[] = [];
  renderOver(
    over,
    <ImportPanel
      onBack={() => gone.push('back')}
      onOpenMap={() => gone.push('map')}
      onOpenPartners={() => gone.push('partners')}
    />,
  );
  return gone;
}

export const click = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
