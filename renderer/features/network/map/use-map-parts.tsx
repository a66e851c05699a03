import { Bookmark, Share } from 'lucide-react';
import { type ReactNode, type RefObject, useCallback } from 'react';
import type { MapLook } from '#shared/domain/map-view.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import type { MapHandle } from '#renderer/graph/GraphCanvas.tsx';
import { LENSES } from '#renderer/graph/lenses.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { mapViewTexts } from '#renderer/i18n/texts/map-views.ts';
import { periodText } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { NetworkAction, NetworkState } from '../network-state.ts';
import { ExportPanel } from './ExportPanel.tsx';
import type { MapAction, MapState } from './map-state.ts';
import { Presentation } from './Presentation.tsx';
import { ViewsPanel } from './ViewsPanel.tsx';

interface MapPartsInput {
  readonly context: NetworkContext;
  readonly lens: Lens;
  readonly state: NetworkState;
  readonly act: (action: NetworkAction) => void;
  readonly mapState: MapState;
  readonly actOnMap: (action: MapAction) => void;
  readonly handle: RefObject<MapHandle | null>;
}

interface MapParts {
  /** Buttons beside the others of the map. */
  readonly tools: ReactNode;
  /** The panel on the right that was asked for; `null`: another may stand there. */
  readonly panel: ReactNode;
  readonly isPresenting: boolean;
  /** The presentation around the map; `null` when there is none. */
  readonly present: (map: ReactNode, legend: ReactNode) => ReactNode;
}

/** Keeping views of the map, walking through them, and taking the map along. */
export function useMapParts({
  context,
  lens,
  state,
  act,
  mapState,
  actOnMap,
  handle,
}: MapPartsInput): MapParts {
  const isPresenting = mapState.presenting !== null;
  const views = useNetworkQuery('mapViews.list', undefined, { enabled: isPresenting });
  const look = (): MapLook => ({
    lensId: lens.id,
    layout: mapState.layout,
    showsEgo: mapState.showsEgo,
    collaborations: mapState.collaborations,
    filters: state.filters,
    focus: mapState.focus,
    selectedId: state.selectedId,
    hiddenIds: mapState.hiddenIds,
    openedIds: mapState.openedIds,
    openGroups: mapState.openGroups,
    view: handle.current?.view() ?? null,
  });
  const bringBack = useCallback(
    (kept: MapLook): void => {
      const known = LENSES.find(({ id }) => id === kept.lensId) ?? LENSES[0];
      if (known !== undefined) act({ type: 'look', lensId: known.id });
      act({ type: 'filter', filters: kept.filters });
      if (state.mode === 'table') act({ type: 'show', mode: 'map' });
      actOnMap({ type: 'bring-back', look: kept });
      if (kept.selectedId !== null) act({ type: 'walk', id: kept.selectedId });
      else act({ type: 'select', id: null });
    },
    [act, actOnMap, state.mode],
  );
  const present = (place: number): void => {
    const view = views.data?.[place];
    if (view !== undefined) bringBack(view.look);
    actOnMap({ type: 'present', place });
  };
  const close = (): void => {
    actOnMap({ type: 'show-panel', panel: null });
  };
  const title = lens.finding(context);
  return {
    isPresenting,
    tools: (
      <>
        <Button
          icon={<Bookmark aria-hidden="true" />}
          data-compact=""
          title={mapViewTexts.open}
          aria-expanded={mapState.panel === 'views'}
          onClick={() => {
            actOnMap({ type: 'show-panel', panel: mapState.panel === 'views' ? null : 'views' });
          }}
        >
          {mapViewTexts.open}
        </Button>
        <Button
          icon={<Share aria-hidden="true" />}
          data-compact=""
          title={mapViewTexts.exports}
          aria-expanded={mapState.panel === 'export'}
          onClick={() => {
            actOnMap({ type: 'show-panel', panel: mapState.panel === 'export' ? null : 'export' });
          }}
        >
          {mapViewTexts.exports}
        </Button>
      </>
    ),
    panel:
      mapState.panel === 'views' ? (
        <ViewsPanel
          look={look}
          onShow={bringBack}
          onPresent={(first) => {
            bringBack(first.look);
            actOnMap({ type: 'present', place: 0 });
          }}
          onClose={close}
        />
      ) : mapState.panel === 'export' ? (
        <ExportPanel
          name={title}
          picture={() =>
            handle.current?.picture({
              title,
              date: periodText(context.analysis),
              legend: document.querySelector<HTMLElement>('.map-legend'),
            }) ?? null
          }
          onClose={close}
        />
      ) : null,
    present: (map, legend) =>
      mapState.presenting === null || views.data === undefined ? null : (
        <Presentation
          views={views.data}
          place={mapState.presenting}
          map={map}
          legend={legend}
          finding={`${title} (${periodText(context.analysis)})`}
          onGo={present}
          onStop={() => {
            actOnMap({ type: 'present', place: null });
          }}
        />
      ),
  };
}
