import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { arrangeAhead } from '#renderer/graph/arrange-aside.ts';
import { edgesOf } from '#renderer/graph/build-scene.ts';
import { withCoreShare } from '#renderer/graph/core-share.ts';
import { LENSES, lensOf } from '#renderer/graph/lenses.ts';
import { inTime } from '#renderer/graph/lenses/in-time.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import { neglectedWithSpotsLens } from '#renderer/graph/lenses/neglected.ts';
import { onePeriodLens } from '#renderer/graph/lenses/one-period.ts';
import { ASKED_LENS_KEY, type AskedLens } from '#renderer/api/asked-lens.ts';
import type { MapHandle } from '#renderer/graph/GraphCanvas.tsx';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import type { SceneEdge } from '#renderer/graph/scene.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { BesideMaps } from './BesideMaps.tsx';
import { litEntries } from './lit-entries.ts';
import { legendIn } from './map/layout-legend.ts';
import { type MapAction, mapReducer, START_MAP } from './map/map-state.ts';
import { MapArea } from './map/MapArea.tsx';
import { MapSettings } from './map/MapSettings.tsx';
import { collaborationItems, itemsInScene, useRunningCollaborations } from './map/running-collaborations.ts';
import { useKnownPlaces } from './map/use-known-places.ts';
import { useMapParts } from './map/use-map-parts.tsx';
import { useMapScene } from './map/use-map-scene.ts';
import { MapLegend } from './MapLegend.tsx';
import { Loading } from '#renderer/ui/Notices.tsx';
import { countFilters, passes } from './network-filters.ts';
import type { NetworkPanelProps } from './network-panel-props.ts';
import { NetworkSidePanel } from './NetworkSidePanel.tsx';
import {
  type Laying,
  type NetworkAction,
  networkReducer,
  type NetworkState,
  startState,
} from './network-state.ts';
import { NetworkView } from './NetworkView.tsx';
import { useChances } from './use-chances.ts';
import { type TimedNetwork, useTime } from './use-time.ts';

/** The explanation stands open where it leaves the map enough room. */
const ROOM_FOR_PANEL = '(min-width: 1280px)';

/** Each lens brings a layout along. */
const LENS_LAYOUTS = new Set(LENSES.map(({ arrangement }) => arrangement));

/** A network with partners: how one looks at it, and what that shows. */
export function FilledNetwork({
  context: base,
  ...props
}: NetworkPanelProps & { readonly context: NetworkContext }): ReactNode {
  const t = networkTexts;
  const [state, setState] = useViewState<NetworkState>(
    'network',
    startState(window.matchMedia(ROOM_FOR_PANEL).matches),
  );
  const [mapState, setMapState] = useViewState('network.map', START_MAP);
  const actOnMap = useCallback(
    (action: MapAction): void => {
      setMapState((before) => mapReducer(before, action));
    },
    [setMapState],
  );
  const { pathFrom } = mapState;
  const act = useCallback(
    (action: NetworkAction): void => {
      const isEndOfWay =
        action.type === 'select' && action.id !== null && action.id !== (pathFrom ?? action.id);
      if (isEndOfWay) {
        // The way is looked at as a whole; of somebody who is chosen only the own links would show.
        actOnMap({ type: 'reach', id: action.id });
        setState((before) => networkReducer(before, { type: 'select', id: null }));
        return;
      }
      setState((before) => networkReducer(before, action));
      // Whoever asks for a partner or the explanation wants to see it in the place of another panel.
      const asksForPanel =
        action.type === 'open' ||
        action.type === 'explain' ||
        action.type === 'lay' ||
        (action.type === 'select' && action.id !== null);
      if (asksForPanel) actOnMap({ type: 'show-panel', panel: null });
    },
    [setState, actOnMap, pathFrom],
  );
  // Zoomed in or in a smaller window the explanation that nobody asked for makes way for the map.
  useEffect(() => {
    const room = window.matchMedia(ROOM_FOR_PANEL);
    const makeWay = (): void => {
      if (!room.matches) act({ type: 'lose-room' });
    };
    room.addEventListener('change', makeWay);
    return () => {
      room.removeEventListener('change', makeWay);
    };
  }, [act]);
  const [askedLens, setAskedLens] = useViewState<AskedLens | null>(ASKED_LENS_KEY, null);
  useEffect(() => {
    if (askedLens === null) return;
    setAskedLens(null);
    act({ type: 'look', lensId: askedLens });
  }, [askedLens, setAskedLens, act]);
  /** Who is lit for as long as one points at them elsewhere. */
  const [pointed, setPointed] = useState<ReadonlySet<OrganisationId> | null>(null);
  const point = useCallback((ids: readonly OrganisationId[] | null): void => {
    setPointed(ids === null ? null : new Set(ids));
  }, []);

  const time = useTime(base, state.time);
  const lens = lensInTime(state, time);
  const chances = useChances(base, state.lensId === 'introductions', state.skipped);
  const { shown, total } = chances;
  const { coreShare, filters, lit } = state;
  const context = useMemo(() => {
    const cored = withCoreShare(time.context, coreShare ?? time.context.analysis.settings.coreShare);
    if (lens.id !== 'introductions' || shown === null) return cored;
    return { ...cored, chances: shown, chanceTotal: total };
  }, [time.context, coreShare, lens.id, shown, total]);
  // Two maps beside each other are both drawn by a lens of one period, and it says what their marks mean.
  const drawnBy = time.beside === null ? lens : onePeriodLens;
  const legend = useMemo(() => drawnBy.legend(context), [drawnBy, context]);
  const running = useRunningCollaborations(context, mapState.collaborations);
  const together = useMemo(
    () => collaborationItems(mapState.collaborations, running),
    [mapState.collaborations, running],
  );
  const entries = useMemo(() => litEntries([...legend, ...together], lit), [legend, together, lit]);
  const chosen = useMemo(
    () => context.partners.filter((partner) => passes(partner, filters) && entries.include(partner, context)),
    [context, filters, entries],
  );
  useEffect(() => arrangeAhead(base, LENS_LAYOUTS), [base]);
  const shownIds = useMemo(() => pointed ?? new Set(chosen.map(({ id }) => id)), [pointed, chosen]);
  // Beside the white spots a chosen cell shows whom it counts, also those whom the lens leaves pale.
  const isLit =
    pointed !== null ||
    entries.who.length > 0 ||
    (lens === neglectedWithSpotsLens && countFilters(filters) > 0);
  const selectedId =
    state.selectedId === null ? null : (context.partnerById.get(state.selectedId)?.id ?? null);
  const places = useKnownPlaces(base);
  const mapHandle = useRef<MapHandle>(null);
  const includes = useCallback(({ id }: NetworkPartner) => shownIds.has(id), [shownIds]);
  const onMap = useMapScene({
    context,
    room: time.room,
    isLit,
    lens,
    state: mapState,
    selectedId,
    passes: includes,
    places,
    running,
  });
  const { scene, arrangement } = onMap;
  const parts = useMapParts({ context, lens, state, act, mapState, actOnMap, handle: mapHandle });
  const { laying } = state;
  const selectedEdges = useMemo(
    () => (selectedId === null ? [] : (layingEdges(laying, selectedId) ?? edgesOf(context, selectedId))),
    [context, selectedId, laying],
  );
  const label = t.mapLabel(lens.label, chosen.length);
  const map =
    scene === null ? (
      <Loading />
    ) : (
      <MapArea
        context={context}
        label={label}
        state={mapState}
        shown={{ ...onMap, scene }}
        places={places}
        selectedId={selectedId}
        selectedEdges={selectedEdges}
        fitKey={`${onMap.shownKey} ${String(mapState.viewCount)}`}
        motionKey={`${lens.id} ${state.time.kind}`}
        doors={props}
        handle={mapHandle}
        onMapAction={actOnMap}
        onAction={act}
      />
    );
  const legendProps = {
    t,
    items: [
      ...legendIn(onMap.layout, lens.arrangement, legend),
      ...(time.beside === null ? itemsInScene(together, scene) : []),
    ],
    lit,
    kindsOpen: state.kindsOpen,
    onLight: (id: string): void => {
      act({ type: 'light', id });
    },
    onOpenKinds: (open: boolean): void => {
      act({ type: 'name-kinds', open });
    },
  };
  return (
    <NetworkView
      t={t}
      context={context}
      lens={lens}
      legend={<MapLegend {...legendProps} />}
      mapTools={
        <>
          <MapSettings
            state={mapState}
            layout={onMap.layout}
            onAction={actOnMap}
            onLayAnew={places.layAnew}
          />
          {parts.tools}
        </>
      }
      litWho={entries.who}
      state={state}
      chosen={chosen}
      chances={chances}
      time={time}
      usualCoreShare={base.analysis.settings.coreShare}
      onAction={act}
      onPoint={point}
      map={
        parts.isPresenting ? (
          parts.present(map, <MapLegend {...legendProps} />)
        ) : time.beside === null || arrangement === null ? (
          map
        ) : (
          <BesideMaps
            sides={time.beside}
            lens={onePeriodLens}
            arrangement={arrangement}
            includes={includes}
            isLit={isLit}
            selectedId={selectedId}
            onAction={act}
          />
        )
      }
      panel={
        parts.panel ?? (
          <NetworkSidePanel
            {...props}
            context={context}
            base={base}
            lens={lens}
            chances={chances}
            state={state}
            onAction={act}
            onPoint={point}
          />
        )
      }
    />
  );
}

function lensInTime({ lensId, time, mode, table }: NetworkState, { replay }: TimedNetwork): Lens {
  if (time.kind === 'compare') return lensOf('changes');
  if (replay !== null) return inTime(lensOf(lensId));
  const besideSpots = lensId === 'neglected' && mode === 'split' && table !== 'partners';
  return besideSpots ? neglectedWithSpotsLens : lensOf(lensId);
}

/** The tie as it would run, from the first partner to the one that is looked at; `null` when none is being laid. */
function layingEdges(laying: Laying | null, selectedId: OrganisationId): readonly SceneEdge[] | null {
  if (laying === null) return null;
  const { firstId } = laying;
  if (firstId === null || firstId === selectedId) return [];
  return [{ id: 'laying', source: firstId, target: selectedId, strength: 1, atOdds: false }];
}
