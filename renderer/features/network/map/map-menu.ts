import type { OrganisationId } from '#shared/domain/ids.ts';
import type { MapPlace } from '#shared/domain/map-view.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { Scene, SceneGroup, SceneNode } from '#renderer/graph/scene.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';
import type { MenuItem, MenuSection } from '#renderer/ui/Menu.tsx';
import type { MapAction, MapState } from './map-state.ts';

/** What the menu of the map may ask of others. */
export interface MapMenuDoors {
  readonly act: (action: MapAction) => void;
  readonly onOpen: (id: OrganisationId) => void;
  /** The page of a person or a collaboration. */
  readonly onOpenOther: (node: SceneNode) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onLogEncounter: (ids: readonly OrganisationId[]) => void;
  readonly onPlan: ((ids: readonly OrganisationId[]) => void) | null;
  readonly onLay: (id: OrganisationId | null) => void;
  readonly pin: (places: readonly MapPlace[]) => void;
  readonly unpin: (ids: readonly OrganisationId[]) => void;
}

interface MapMenuInput {
  readonly node: SceneNode | null;
  readonly context: NetworkContext;
  readonly scene: Scene;
  readonly state: MapState;
  readonly isMovable: boolean;
  readonly isPinned: boolean;
  readonly groups: readonly SceneGroup[];
  readonly doors: MapMenuDoors;
}

const t = mapTexts.menu;

/** What can be done with what was pointed at; with nothing pointed at: with the map. */
export function mapMenu(input: MapMenuInput): {
  readonly label: string;
  readonly sections: readonly MenuSection[];
} {
  const { node, context } = input;
  const partner =
    node?.partnerId === null || node === null ? undefined : context.partnerById.get(node.partnerId);
  if (node !== null && partner !== undefined) {
    return { label: mapTexts.menuLabel(partner.name), sections: partnerSections(input, node, partner.id) };
  }
  const group = input.groups.find(({ id }) => id === node?.id);
  if (group !== undefined) {
    return { label: mapTexts.menuLabel(group.label), sections: groupSections(input, group) };
  }
  if (node !== null) {
    return { label: mapTexts.menuLabel(node.label), sections: otherSections(input, node) };
  }
  return { label: mapTexts.menuOfMap, sections: [{ label: null, items: mapItems(input) }] };
}

function mapItems({ state, doors }: MapMenuInput): readonly MenuItem[] {
  return [
    ...(state.focus === null
      ? []
      : [{ id: 'all', label: t.focusOff, onChoose: () => doors.act({ type: 'focus', focus: null }) }]),
    ...(state.hiddenIds.length === 0
      ? []
      : [
          {
            id: 'show',
            label: t.showHidden(state.hiddenIds.length),
            onChoose: () => doors.act({ type: 'show-hidden' }),
          },
        ]),
    { id: 'lay', label: t.lay, keys: 'R', onChoose: () => doors.onLay(null) },
  ];
}

/** Of a person or a collaboration. */
function otherSections({ scene, doors }: MapMenuInput, node: SceneNode): readonly MenuSection[] {
  const memberIds = scene.edges
    .filter(({ source }) => source === node.id)
    .flatMap(({ target }) => scene.nodes.find(({ id }) => id === target)?.partnerId ?? []);
  return [
    {
      label: null,
      items: [
        { id: 'page', label: t.page, keys: 'Enter', onChoose: () => doors.onOpenOther(node) },
        ...(memberIds.length === 0
          ? []
          : [
              {
                id: 'choose',
                label: t.chooseMembers,
                onChoose: () => doors.act({ type: 'choose', ids: memberIds, way: 'add' as const }),
              },
            ]),
      ],
    },
  ];
}

function groupSections({ doors }: MapMenuInput, group: SceneGroup): readonly MenuSection[] {
  return [
    {
      label: null,
      items: [
        {
          id: 'open',
          label: t.openGroup,
          keys: 'Enter',
          onChoose: () => doors.act({ type: 'toggle-group', key: group.key }),
        },
        {
          id: 'choose',
          label: t.chooseGroup,
          onChoose: () => doors.act({ type: 'choose', ids: group.memberIds, way: 'add' }),
        },
        { id: 'hide', label: t.hide, onChoose: () => doors.act({ type: 'hide', ids: group.memberIds }) },
      ],
    },
  ];
}

function partnerSections(input: MapMenuInput, node: SceneNode, id: OrganisationId): readonly MenuSection[] {
  const { state, doors, isMovable, isPinned } = input;
  const around = (steps: 1 | 2): void => {
    doors.act({ type: 'focus', focus: { kind: 'around', id, steps } });
  };
  const { onPlan } = doors;
  return [
    {
      label: null,
      items: [
        { id: 'open', label: t.open, keys: 'Enter', onChoose: () => doors.onOpen(id) },
        { id: 'page', label: t.page, onChoose: () => doors.onOpenPartner(id) },
        { id: 'log', label: t.log, onChoose: () => doors.onLogEncounter([id]) },
        ...(onPlan === null ? [] : [{ id: 'plan', label: t.plan, onChoose: () => onPlan([id]) }]),
        { id: 'lay', label: t.lay, keys: 'R', onChoose: () => doors.onLay(id) },
      ],
    },
    {
      label: null,
      items: [
        { id: 'focus-1', label: t.focusOne, keys: 'F', onChoose: () => around(1) },
        { id: 'focus-2', label: t.focusTwo, onChoose: () => around(2) },
        { id: 'path', label: t.path, onChoose: () => doors.act({ type: 'path-from', id }) },
        ...(state.focus === null
          ? []
          : [{ id: 'all', label: t.focusOff, onChoose: () => doors.act({ type: 'focus', focus: null }) }]),
        {
          id: 'persons',
          label: state.openedIds.includes(id) ? t.hidePersons : t.showPersons,
          keys: 'O',
          onChoose: () => doors.act({ type: 'toggle-persons', id }),
        },
      ],
    },
    {
      label: null,
      items: [
        {
          id: 'choose',
          label: state.chosenIds.includes(id) ? t.unchoose : t.choose,
          keys: 'Spatie',
          onChoose: () => doors.act({ type: 'choose', ids: [id], way: 'toggle' }),
        },
        ...(isMovable ? pinItems(node, id, isPinned, doors) : []),
        { id: 'hide', label: t.hide, keys: 'V', onChoose: () => doors.act({ type: 'hide', ids: [id] }) },
        ...(state.hiddenIds.length === 0
          ? []
          : [
              {
                id: 'show',
                label: t.showHidden(state.hiddenIds.length),
                onChoose: () => doors.act({ type: 'show-hidden' }),
              },
            ]),
      ],
    },
  ];
}

function pinItems(
  node: SceneNode,
  id: OrganisationId,
  isPinned: boolean,
  doors: MapMenuDoors,
): readonly MenuItem[] {
  return [
    isPinned
      ? { id: 'unpin', label: t.unpin, keys: 'P', onChoose: () => doors.unpin([id]) }
      : {
          id: 'pin',
          label: t.pin,
          keys: 'P',
          onChoose: () => doors.pin([{ organisationId: id, x: node.x, y: node.y }]),
        },
    { id: 'move', label: t.moveTo, onChoose: () => doors.act({ type: 'move', id }) },
  ];
}
