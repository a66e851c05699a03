import type { OrganisationId } from '#shared/domain/ids.ts';
import type { CollaborationLook, MapFocus, MapLayout, MapLook } from '#shared/domain/map-view.ts';
import type { CentredView } from '#renderer/graph/viewport.ts';

/** How the map itself is looked at, whatever the lens. */
export interface MapState {
  /** `null`: the layout that the lens brings along. */
  readonly layout: MapLayout | null;
  readonly showsEgo: boolean;
  readonly collaborations: CollaborationLook;
  readonly focus: MapFocus | null;
  /** Where a path starts; the next partner that is chosen is where it ends. */
  readonly pathFrom: OrganisationId | null;
  readonly hiddenIds: readonly OrganisationId[];
  readonly chosenIds: readonly OrganisationId[];
  /** Organisations whose persons are in sight. */
  readonly openedIds: readonly OrganisationId[];
  readonly openGroups: readonly string[];
  /** What is selected that is no partner: a node of the map. */
  readonly otherId: string | null;
  /** What a kept view asks to show. */
  readonly view: CentredView | null;
  /** Grows with each view that is brought back, so that the map goes there again. */
  readonly viewCount: number;
  /** A partner that goes where one presses next. */
  readonly movingId: OrganisationId | null;
  /** What the panel on the right is asked to show. */
  readonly panel: 'views' | 'export' | null;
  /** Which of the kept views is presented; `null`: none. */
  readonly presenting: number | null;
}

export const START_MAP: MapState = {
  layout: null,
  showsEgo: true,
  collaborations: 'none',
  focus: null,
  pathFrom: null,
  hiddenIds: [],
  chosenIds: [],
  openedIds: [],
  openGroups: [],
  otherId: null,
  view: null,
  viewCount: 0,
  movingId: null,
  panel: null,
  presenting: null,
};

export type MapAction =
  | { readonly type: 'lay-out'; readonly layout: MapLayout | null }
  | { readonly type: 'show-ego'; readonly shows: boolean }
  | { readonly type: 'collaborations'; readonly look: CollaborationLook }
  | { readonly type: 'focus'; readonly focus: MapFocus | null }
  | { readonly type: 'path-from'; readonly id: OrganisationId | null }
  | { readonly type: 'hide'; readonly ids: readonly OrganisationId[] }
  | { readonly type: 'show-hidden' }
  | { readonly type: 'choose'; readonly ids: readonly OrganisationId[]; readonly way: 'toggle' | 'add' }
  | { readonly type: 'choose-none' }
  | { readonly type: 'toggle-persons'; readonly id: OrganisationId }
  | { readonly type: 'toggle-group'; readonly key: string }
  | { readonly type: 'close-groups' }
  /** Pointed out by a click, by its name or by Enter: the end of the way that was asked for, if one was. */
  | { readonly type: 'reach'; readonly id: OrganisationId }
  | { readonly type: 'point-at'; readonly id: string | null }
  | { readonly type: 'move'; readonly id: OrganisationId | null }
  | { readonly type: 'show-panel'; readonly panel: MapState['panel'] }
  | { readonly type: 'present'; readonly place: number | null }
  | { readonly type: 'bring-back'; readonly look: MapLook };

/** More organisations open at once than can be overseen. */
const MOST_OPENED = 12;
/** More groups of a large network open at once would be as slow as all of it. */
const MOST_OPEN_GROUPS = 3;

/** The state after an action. */
export function mapReducer(state: MapState, action: MapAction): MapState {
  switch (action.type) {
    case 'lay-out':
      return { ...state, layout: action.layout, view: null, openGroups: [], movingId: null };
    case 'show-ego':
      return { ...state, showsEgo: action.shows };
    case 'collaborations':
      return { ...state, collaborations: action.look, otherId: null };
    case 'focus':
      return { ...state, focus: action.focus, pathFrom: null };
    case 'path-from':
      return { ...state, pathFrom: action.id, focus: null };
    case 'reach': {
      const { pathFrom: fromId } = state;
      if (fromId === null || fromId === action.id) return state;
      return { ...state, focus: { kind: 'path', fromId, toId: action.id }, pathFrom: null };
    }
    case 'hide':
      return {
        ...state,
        hiddenIds: [...new Set([...state.hiddenIds, ...action.ids])],
        chosenIds: state.chosenIds.filter((id) => !action.ids.includes(id)),
        openedIds: state.openedIds.filter((id) => !action.ids.includes(id)),
      };
    case 'show-hidden':
      return { ...state, hiddenIds: [] };
    case 'choose':
      return { ...state, chosenIds: chosenAfter(state.chosenIds, action.ids, action.way) };
    case 'choose-none':
      return { ...state, chosenIds: [] };
    case 'toggle-persons':
      return {
        ...state,
        openedIds: state.openedIds.includes(action.id)
          ? state.openedIds.filter((id) => id !== action.id)
          : [...state.openedIds, action.id].slice(-MOST_OPENED),
      };
    case 'toggle-group':
      return {
        ...state,
        openGroups: state.openGroups.includes(action.key)
          ? state.openGroups.filter((key) => key !== action.key)
          : [...state.openGroups, action.key].slice(-MOST_OPEN_GROUPS),
      };
    case 'close-groups':
      return { ...state, openGroups: [] };
    case 'point-at':
      return { ...state, otherId: action.id };
    case 'move':
      return { ...state, movingId: action.id };
    case 'show-panel':
      return { ...state, panel: action.panel };
    case 'present':
      return { ...state, presenting: action.place };
    case 'bring-back':
      return broughtBack(state, action.look);
  }
}

function chosenAfter(
  chosen: readonly OrganisationId[],
  ids: readonly OrganisationId[],
  way: 'toggle' | 'add',
): readonly OrganisationId[] {
  if (way === 'add') return [...new Set([...chosen, ...ids])];
  const before = new Set(chosen);
  const toggled = new Set(ids);
  return [...chosen.filter((id) => !toggled.has(id)), ...ids.filter((id) => !before.has(id))];
}

function broughtBack(state: MapState, look: MapLook): MapState {
  return {
    ...START_MAP,
    layout: look.layout,
    showsEgo: look.showsEgo,
    collaborations: look.collaborations,
    focus: look.focus,
    hiddenIds: look.hiddenIds,
    openedIds: look.openedIds,
    openGroups: look.openGroups,
    view: look.view,
    panel: state.panel,
    presenting: state.presenting,
    viewCount: state.viewCount + 1,
  };
}
