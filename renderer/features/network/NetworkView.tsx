import { type ReactNode, useId, useMemo } from 'react';
import type { AreaId, CategoryId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import { LENSES } from '#renderer/graph/lenses.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import { type NetworkTexts, periodText } from '#renderer/i18n/texts/network.ts';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { ChanceTable } from './ChanceTable.tsx';
import { CoreSlider } from './CoreSlider.tsx';
import { LayingLine } from './LayingLine.tsx';
import { LitLine } from './LitLine.tsx';
import { filteredBy, NO_FILTERS } from './network-filters.ts';
import type { NetworkAction, NetworkState, NetworkTableId } from './network-state.ts';
import { NetworkFilterBar } from './NetworkFilterBar.tsx';
import { NetworkToolbar } from './NetworkToolbar.tsx';
import { PartnerTable } from './PartnerTable.tsx';
import { TimeBar } from './TimeBar.tsx';
import type { Chances } from './use-chances.ts';
import type { TimedNetwork } from './use-time.ts';
import { WhiteSpotTable } from './WhiteSpotTable.tsx';
import './network.css';

interface NetworkViewProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly lens: Lens;
  /** What the marks of the map mean. */
  readonly legend: ReactNode;
  /** Who is lit by the legend, in words. */
  readonly litWho: readonly string[];
  readonly state: NetworkState;
  /** Those that pass the filters. */
  readonly chosen: readonly NetworkPartner[];
  readonly chances: Chances;
  readonly time: Pick<TimedNetwork, 'replay' | 'place' | 'error'>;
  /** Border of the core as the settings say. */
  readonly usualCoreShare: number;
  readonly onAction: (action: NetworkAction) => void;
  /** Lights these for as long as one points at them; `null` ends that. */
  readonly onPoint: (ids: readonly OrganisationId[] | null) => void;
  /** How the map lies. */
  readonly mapTools: ReactNode;
  /** The picture itself. */
  readonly map: ReactNode;
  /** The panel on the right; `null` when it is closed. */
  readonly panel: ReactNode;
}

/** The network through a lens: what was found, the map, its legend, and the same as a table. */
export function NetworkView(props: NetworkViewProps): ReactNode {
  const { t, context, lens, legend, state, chosen, onAction, map, panel } = props;
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
        selected={state.lensId}
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
            mapTools={props.mapTools}
            periodText={
              context.comparison === undefined
                ? periodText(context.analysis)
                : t.time.periodText(context.comparison.now)
            }
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
          <Lines {...props} />
          <div className={`network__views network__views--${state.mode}`}>
            {state.mode === 'table' ? null : (
              <div className="network__picture">
                <div className="network__map">{map}</div>
                {legend}
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

/** What goes on now, each on a line of its own above the map. */
function Lines(props: NetworkViewProps): ReactNode {
  const { t, context, lens, state, chosen, litWho, time, usualCoreShare, onAction } = props;
  const { laying, filters } = state;
  const named = [...litWho, ...filteredBy(filters, context).map((name) => t.lit.only(name))];
  return (
    <div className="network__lines">
      {laying === null ? null : <LayingLine laying={laying} context={context} onAction={onAction} />}
      {time.error === null ? null : <ErrorNotice error={time.error} />}
      {state.time.kind === 'now' ? null : (
        <TimeBar
          t={t.time}
          time={state.time}
          replay={time.replay}
          place={time.place}
          onTravel={(next) => {
            onAction({ type: 'travel', time: next });
          }}
        />
      )}
      {lens.id === 'usual-suspects' && context.analysis.usualSuspects.totalMinutes > 0 ? (
        <CoreSlider
          t={t.suspects}
          context={context}
          usualShare={usualCoreShare}
          onChange={(share) => {
            onAction({ type: 'core-share', share });
          }}
        />
      ) : null}
      {named.length === 0 ? null : (
        <LitLine
          t={t.lit}
          who={named}
          shownCount={chosen.length}
          allCount={context.partners.length}
          onUndo={() => {
            onAction({ type: 'show-everybody' });
          }}
        />
      )}
    </div>
  );
}

const TABLES: readonly NetworkTableId[] = ['partners', 'themes', 'areas'];

/** The partners as a table; in the lens of neglect also the white spots. */
function Tables(props: NetworkViewProps): ReactNode {
  const { t, context, lens, state, chosen, chances, onAction, onPoint } = props;
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
      {lens.id === 'introductions' ? (
        <ChanceTable
          t={t.introductions}
          context={context}
          chances={chances}
          onPoint={onPoint}
          onSkip={(key) => {
            onAction({ type: 'skip', key });
          }}
        />
      ) : table === 'partners' ? (
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
        <WhiteSpots {...props} kind={table} />
      )}
    </div>
  );
}

interface WhiteSpotsProps extends NetworkViewProps {
  readonly kind: 'themes' | 'areas';
}

function WhiteSpots({ t, context, state, onAction, onPoint, kind }: WhiteSpotsProps): ReactNode {
  const { filters, selectedId } = state;
  const columnId = kind === 'themes' ? filters.themeId : filters.areaId;
  return (
    <WhiteSpotTable
      t={t}
      context={context}
      kind={kind}
      chosen={{ categoryId: filters.categoryId, columnId }}
      selected={selectedId === null ? null : (context.partnerById.get(selectedId) ?? null)}
      onPoint={onPoint}
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
