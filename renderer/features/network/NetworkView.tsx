import { type ReactNode, useId, useMemo } from 'react';
import type { AreaId, CategoryId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import { LENSES } from '#renderer/graph/lenses.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import { type NetworkTexts, periodText } from '#renderer/i18n/texts/network.ts';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ToggleChips } from '#renderer/ui/ToggleChips.tsx';
import { LayingLine } from './LayingLine.tsx';
import { MapLegend } from './MapLegend.tsx';
import { NO_FILTERS } from './network-filters.ts';
import type { NetworkAction, NetworkState, NetworkTableId } from './network-state.ts';
import { NetworkFilterBar } from './NetworkFilterBar.tsx';
import { NetworkToolbar } from './NetworkToolbar.tsx';
import { PartnerTable } from './PartnerTable.tsx';
import { WhiteSpotTable } from './WhiteSpotTable.tsx';
import './network.css';

interface NetworkViewProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly lens: Lens;
  readonly state: NetworkState;
  /** Those that pass the filters. */
  readonly chosen: readonly NetworkPartner[];
  readonly onAction: (action: NetworkAction) => void;
  /** The picture itself. */
  readonly map: ReactNode;
  /** The panel on the right; `null` when it is closed. */
  readonly panel: ReactNode;
}

/** The network through a lens: what was found, the map, its legend, and the same as a table. */
export function NetworkView(props: NetworkViewProps): ReactNode {
  const { t, context, lens, state, chosen, onAction, map, panel } = props;
  const filtersId = useId();
  const tabs = useMemo(() => LENSES.map(({ id, label }) => ({ id, label })), []);
  return (
    <div className="network">
      <header className="network__header">
        <h1>{lens.finding(context)}</h1>
      </header>
      <Tabs
        label={t.lensesLabel}
        tabs={tabs}
        selected={lens.id}
        onSelect={(lensId) => {
          onAction({ type: 'look', lensId });
        }}
      >
        <div className="network__body">
          <NetworkToolbar
            t={t}
            state={state}
            partners={context.partners}
            filtersId={filtersId}
            periodText={periodText(context.analysis)}
            onAction={onAction}
          />
          {state.filtersOpen ? (
            <NetworkFilterBar
              t={t}
              id={filtersId}
              context={context}
              filters={state.filters}
              shownCount={chosen.length}
              onChange={(filters) => {
                onAction({ type: 'filter', filters });
              }}
            />
          ) : null}
          {state.laying === null ? null : (
            <LayingLine laying={state.laying} context={context} onAction={onAction} />
          )}
          <div className={`network__views network__views--${state.mode}`}>
            {state.mode === 'table' ? null : (
              <div className="network__picture">
                <div className="network__map">{map}</div>
                <MapLegend t={t} items={lens.legend(context)} />
              </div>
            )}
            {state.mode === 'map' ? null : <Tables {...props} />}
          </div>
        </div>
      </Tabs>
      {panel}
    </div>
  );
}

const TABLES: readonly NetworkTableId[] = ['partners', 'themes', 'areas'];

/** The partners as a table; in the lens of neglect also the white spots. */
function Tables({ t, context, lens, state, chosen, onAction }: NetworkViewProps): ReactNode {
  const table = lens.id === 'neglected' ? state.table : 'partners';
  return (
    <div className="network__tables">
      {lens.id === 'neglected' ? (
        <ToggleChips
          label={t.tablesLabel}
          labelHidden
          chips={TABLES.map((id) => ({ value: id, label: t.tables[id] }))}
          value={table}
          onChange={(next) => {
            onAction({ type: 'show-table', table: next });
          }}
        />
      ) : null}
      {table === 'partners' ? (
        <PartnerTable
          t={t}
          context={context}
          lens={lens}
          partners={chosen}
          sort={state.sorts[lens.id] ?? lens.sortedBy}
          selectedId={state.selectedId}
          onSort={(sort) => {
            onAction({ type: 'sort', lensId: lens.id, sort });
          }}
          onSelect={(id: OrganisationId) => {
            onAction({ type: 'select', id });
          }}
        />
      ) : (
        <WhiteSpots t={t} context={context} state={state} onAction={onAction} kind={table} />
      )}
    </div>
  );
}

interface WhiteSpotsProps extends Pick<NetworkViewProps, 't' | 'context' | 'state' | 'onAction'> {
  readonly kind: 'themes' | 'areas';
}

function WhiteSpots({ t, context, state, onAction, kind }: WhiteSpotsProps): ReactNode {
  const { filters } = state;
  const columnId = kind === 'themes' ? filters.themeId : filters.areaId;
  return (
    <WhiteSpotTable
      t={t}
      context={context}
      kind={kind}
      chosen={{ categoryId: filters.categoryId, columnId }}
      onChoose={(categoryId: CategoryId, chosenColumn: string) => {
        const isSame = filters.categoryId === categoryId && columnId === chosenColumn;
        const place =
          kind === 'themes'
            ? { themeId: themeOf(context, chosenColumn) }
            : { areaId: areaOf(context, chosenColumn) };
        onAction({
          type: 'filter',
          filters: isSame ? NO_FILTERS : { ...NO_FILTERS, categoryId, ...place },
        });
      }}
    />
  );
}

function themeOf(context: NetworkContext, id: string): ThemeId | null {
  return context.themes.find((theme) => theme.id === id)?.id ?? null;
}

function areaOf(context: NetworkContext, id: string): AreaId | null {
  return context.areas.find((area) => area.id === id)?.id ?? null;
}
