import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { CollaborationId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { GraphCanvas, type MapHandle } from '#renderer/graph/GraphCanvas.tsx';
import { isTooLarge } from '#renderer/graph/arrangements.ts';
import type { Point } from '#renderer/graph/layouts/geometry.ts';
import { linkedTo } from '#renderer/graph/map-focus.ts';
import type { MapCommand } from '#renderer/graph/map-keys.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { Scene, SceneEdge, SceneNode } from '#renderer/graph/scene.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { NetworkAction } from '../network-state.ts';
import { describedNode } from './describe.ts';
import { mapBars } from './map-bars.ts';
import { mapMenu } from './map-menu.ts';
import { keepInWindow } from './keep-in-window.ts';
import type { MapAction, MapState } from './map-state.ts';
import { MapBars } from './MapBars.tsx';
import type { useKnownPlaces } from './use-known-places.ts';
import type { useMapScene } from './use-map-scene.ts';
import { useSaidPersons } from './use-said-persons.ts';

export interface MapDoors {
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onOpenCollaboration: (id: CollaborationId) => void;
  readonly onLogEncounter: (ids: readonly OrganisationId[]) => void;
  readonly onPlan: ((ids: readonly OrganisationId[]) => void) | null;
  readonly onEditPartners: (ids: readonly OrganisationId[]) => void;
}

interface MapAreaProps {
  readonly context: NetworkContext;
  readonly label: string;
  readonly state: MapState;
  readonly shown: ReturnType<typeof useMapScene> & { readonly scene: Scene };
  readonly places: ReturnType<typeof useKnownPlaces>;
  readonly selectedId: OrganisationId | null;
  readonly selectedEdges: readonly SceneEdge[];
  readonly fitKey: string;
  readonly motionKey: string;
  readonly doors: MapDoors;
  readonly handle: RefObject<MapHandle | null>;
  readonly onMapAction: (action: MapAction) => void;
  readonly onAction: (action: NetworkAction) => void;
}

interface OpenMenu {
  readonly node: SceneNode | null;
  readonly place: Point;
}

/** The map with all that one can do on it. */
export function MapArea(props: MapAreaProps): ReactNode {
  const { context, state, shown, places, selectedId, doors, onAction, onMapAction: act } = props;
  const { scene } = shown;
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [spoken, setSpoken] = useState('');
  /** From whom one walks along links, and how far one is. */
  const walk = useRef<{ readonly from: OrganisationId; readonly place: number } | null>(null);
  const isMovable = shown.layout === 'force' && !isTooLarge(context);
  const chosenIds = useMemo(() => new Set<string>(state.chosenIds), [state.chosenIds]);
  const groups = useMemo(() => shown.arrangement?.groups ?? [], [shown.arrangement]);
  const nameOf = useCallback(
    (id: OrganisationId): string => context.partnerById.get(id)?.name ?? '',
    [context],
  );
  useSaidPersons(shown.persons, nameOf, setSpoken);
  const describe = useCallback(
    (node: SceneNode) => describedNode(node, context, shown.persons, groups, scene),
    [context, shown.persons, groups, scene],
  );
  const say = (node: SceneNode, before = ''): void => {
    const described = describe(node);
    if (described !== null)
      setSpoken([before, described.name, ...described.details].filter((part) => part !== '').join(', '));
  };
  const pinAt = (id: OrganisationId, { x, y }: Point): void => {
    places.pin([{ organisationId: id, x, y }]);
  };

  const select = (node: SceneNode | null, place: Point): void => {
    walk.current = null;
    if (state.movingId !== null) {
      if (node === null) pinAt(state.movingId, place);
      act({ type: 'move', id: null });
      return;
    }
    const partnerId = node?.partnerId ?? null;
    if (asksForWayTo(partnerId)) return;
    if (node?.kind === 'group') {
      openGroup(node);
      return;
    }
    act({ type: 'point-at', id: partnerId === null ? (node?.id ?? null) : null });
    onAction({ type: 'select', id: partnerId });
  };
  /** Whether a way is asked for, and this is its end. */
  const asksForWayTo = (id: OrganisationId | null): boolean => {
    if (state.pathFrom === null || id === null || id === state.pathFrom) return false;
    onAction({ type: 'select', id });
    return true;
  };
  const openGroup = (node: SceneNode): void => {
    const group = groups.find(({ id }) => id === node.id);
    if (group !== undefined) act({ type: 'toggle-group', key: group.key });
  };
  const open = (node: SceneNode): void => {
    if (asksForWayTo(node.partnerId)) return;
    const [kind, rest = ''] = node.id.split(':');
    if (node.kind === 'partner' && node.partnerId !== null) onAction({ type: 'open', id: node.partnerId });
    else if (node.kind === 'group') openGroup(node);
    else if (kind === 'person') {
      const person = [...shown.persons.values()].flat().find(({ id }) => rest.startsWith(id));
      if (person !== undefined) doors.onOpenPerson(person.id);
    } else if (node.kind === 'collaboration') {
      const collaboration = shown.collaborations.find(({ id }) => id === rest);
      if (collaboration !== undefined) doors.onOpenCollaboration(collaboration.id);
    }
  };
  const stepTo = (node: SceneNode, before = ''): void => {
    const { partnerId } = node;
    act({ type: 'point-at', id: partnerId === null ? node.id : null });
    if (partnerId === null) onAction({ type: 'select', id: null });
    else onAction({ type: 'walk', id: partnerId });
    say(node, before);
  };
  const alongLinks = (from: OrganisationId, by: 1 | -1): void => {
    const anchor = walk.current ?? { from, place: -1 };
    const linked = linkedTo(context, anchor.from).flatMap(
      (id) => scene.nodes.find((node) => node.id === id && node.emphasis !== 'hidden') ?? [],
    );
    if (linked.length === 0) {
      setSpoken(mapTexts.said.noLinks(nameOf(from)));
      return;
    }
    const place = (anchor.place + by + linked.length) % linked.length;
    const next = linked[anchor.place === -1 && by === -1 ? linked.length - 1 : place];
    if (next === undefined) return;
    walk.current = { from: anchor.from, place };
    stepTo(next, mapTexts.said.linked(place + 1, linked.length));
  };
  const toggleChosen = (id: OrganisationId): void => {
    const isChosen = chosenIds.has(id);
    const count = state.chosenIds.length + (isChosen ? -1 : 1);
    act({ type: 'choose', ids: [id], way: 'toggle' });
    setSpoken((isChosen ? mapTexts.said.unchosen : mapTexts.said.chosen)(nameOf(id), count));
  };
  const hide = (ids: readonly OrganisationId[]): void => {
    act({ type: 'hide', ids });
    if (selectedId !== null && ids.includes(selectedId)) onAction({ type: 'select', id: null });
    setSpoken(mapTexts.said.hidden(ids.length));
  };
  const command = (asked: MapCommand, node: SceneNode | null): void => {
    const id = node?.partnerId ?? null;
    if (asked === 'lay') {
      onAction({ type: 'lay', firstId: id });
      return;
    }
    if (id === null || node === null) return;
    const focus = state.focus?.kind === 'around' && state.focus.id === id ? state.focus.steps : 0;
    switch (asked) {
      case 'choose':
        toggleChosen(id);
        break;
      case 'hide':
        hide([id]);
        break;
      case 'focus':
        act({
          type: 'focus',
          focus: focus === 2 ? null : { kind: 'around', id, steps: focus === 1 ? 2 : 1 },
        });
        break;
      case 'persons':
        act({ type: 'toggle-persons', id });
        break;
      case 'pin':
        if (!isMovable) setSpoken(mapTexts.said.notMovable);
        else if (places.known?.pins.has(id) === true) places.unpin([id]);
        else pinAt(id, node);
        break;
      case 'next-linked':
        alongLinks(id, 1);
        break;
      case 'previous-linked':
        alongLinks(id, -1);
        break;
    }
  };

  const bars = mapBars({
    context,
    state,
    shown,
    nodes: scene.nodes,
    doors: { ...doors, act, hide, pin: isMovable ? places.pin : null },
  });
  const menuNode = menu?.node ?? null;
  const entries =
    menu === null
      ? null
      : mapMenu({
          node: menuNode,
          context,
          scene,
          state,
          isMovable,
          isPinned: places.known?.pins.has(menuNode?.partnerId ?? '') === true,
          groups,
          doors: {
            ...doors,
            act: (action) => {
              if (action.type === 'hide') hide(action.ids);
              else act(action);
            },
            pin: places.pin,
            unpin: places.unpin,
            onOpen: (id) => {
              onAction({ type: 'open', id });
            },
            onOpenOther: open,
            onLay: (firstId) => {
              onAction({ type: 'lay', firstId });
            },
          },
        });
  return (
    <div className="map-area">
      <MapBars bars={bars} place="above" />
      <GraphCanvas
        handle={props.handle}
        scene={scene}
        fitKey={props.fitKey}
        motionKey={props.motionKey}
        view={state.view}
        label={props.label}
        selectedId={selectedId ?? state.otherId}
        selectedEdges={selectedId === null ? edgesOfOther(scene, state.otherId) : props.selectedEdges}
        chosenIds={chosenIds}
        isMovable={isMovable}
        spoken={spoken}
        onSelect={select}
        onWalk={(node) => {
          walk.current = null;
          stepTo(node);
        }}
        onOpen={open}
        onChoose={(nodes, way) => {
          const ids = nodes.flatMap((node) => node.partnerId ?? []);
          const [only] = ids;
          if (way === 'toggle' && only !== undefined) toggleChosen(only);
          else act({ type: 'choose', ids, way });
        }}
        onMove={(node, place) => {
          if (node.partnerId !== null) pinAt(node.partnerId, place);
        }}
        onMenu={(node, place) => {
          setMenu({ node, place });
        }}
        onCommand={command}
        describe={describe}
      >
        <MapBars bars={bars} place="over" />
        {menu === null || entries === null ? null : (
          <div
            className="map-menu"
            popover="manual"
            ref={(frame) => {
              keepInWindow(frame, menu.place);
            }}
          >
            <Menu
              key={menu.node?.id ?? 'map'}
              label={entries.label}
              sections={entries.sections}
              onClose={() => {
                setMenu(null);
                props.handle.current?.focus();
              }}
            />
          </div>
        )}
        {shown.isSettling ? <output className="map-settling">{mapTexts.settling}</output> : null}
      </GraphCanvas>
    </div>
  );
}

/** The lines of something that is no partner: of a collaboration to its members. */
function edgesOfOther(scene: Scene, id: string | null): readonly SceneEdge[] {
  return id === null ? [] : scene.edges.filter((edge) => edge.source === id || edge.target === id);
}
