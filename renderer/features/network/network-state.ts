import type { ComparedWith } from '#shared/analysis/over-time/period-changes.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { ColumnId, LensId } from '#renderer/graph/lenses/lens.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';
import { NO_FILTERS, type NetworkFilters } from './network-filters.ts';

/** The two partners between which a tie is being laid; `null`: still to be chosen. */
export interface Laying {
  readonly firstId: OrganisationId | null;
  readonly secondId: OrganisationId | null;
}

export type NetworkViewMode = 'map' | 'split' | 'table';
export type NetworkTableId = 'partners' | 'themes' | 'areas';
export type PartnerColumn = 'partner' | ColumnId;

/** Whether one looks at now, back along the last months, or at two periods. */
export type NetworkTime =
  | { readonly kind: 'now' }
  /** Which moment of the replay; `null`: the last one, today. */
  | { readonly kind: 'replay'; readonly place: number | null }
  | {
      readonly kind: 'compare';
      readonly span: CompareSpan;
      readonly comparedWith: ComparedWith;
      readonly view: 'difference' | 'beside';
    };
export type CompareSpan = 'quarter' | 'half' | 'year';

export const NOW: NetworkTime = { kind: 'now' };
/** Half a year against the half year before. */
export const FIRST_COMPARISON = {
  kind: 'compare',
  span: 'half',
  comparedWith: 'before',
  view: 'difference',
} as const satisfies NetworkTime;

/** How one looks at the network now. */
export interface NetworkState {
  readonly lensId: LensId;
  readonly mode: NetworkViewMode;
  readonly table: NetworkTableId;
  readonly filters: NetworkFilters;
  readonly filtersOpen: boolean;
  readonly selectedId: OrganisationId | null;
  /** Whether the panel shows the selected partner. */
  readonly partnerOpen: boolean;
  /** Which content of the panel the user asked for, so that it takes the focus; `null`: it merely follows. */
  readonly focusedPanel: 'partner' | 'explanation' | null;
  /** Grows with each time that the panel must take the focus anew. */
  readonly focusCount: number;
  readonly explanationOpen: boolean;
  /** The explanation made way for the white spots, and comes back with the next lens. */
  readonly madeWay: boolean;
  /** A tie is being laid: choosing a partner is choosing an end of it. */
  readonly laying: Laying | null;
  /** Border of the core of the usual suspects, 0 to 1; `null`: as the settings say. */
  readonly coreShare: number | null;
  /** Entries of the legend that are lit. */
  readonly lit: readonly string[];
  /** Whether the legend names the categories. */
  readonly kindsOpen: boolean;
  /** Chances to introduce for which another was asked, in that order. */
  readonly skipped: readonly string[];
  readonly time: NetworkTime;
  /** How the user sorted the table of a lens; a lens that is absent has its own order. */
  readonly sorts: Readonly<Partial<Record<LensId, ListSort<PartnerColumn>>>>;
}

export type NetworkAction =
  | { readonly type: 'look'; readonly lensId: LensId }
  | { readonly type: 'show'; readonly mode: NetworkViewMode }
  | { readonly type: 'show-table'; readonly table: NetworkTableId }
  /** The white spots beside the map. */
  | { readonly type: 'show-spots'; readonly table: 'themes' | 'areas' }
  | { readonly type: 'filter'; readonly filters: NetworkFilters }
  | { readonly type: 'toggle-filters' }
  | { readonly type: 'explain'; readonly open: boolean }
  /** The panel would from now on lie over the map. */
  | { readonly type: 'lose-room' }
  /** By the pointer, the search or the table: the panel shows the partner; `null` lets go. */
  | { readonly type: 'select'; readonly id: OrganisationId | null }
  /** By the arrow keys: the panel only follows when it was open. */
  | { readonly type: 'walk'; readonly id: OrganisationId }
  | { readonly type: 'open'; readonly id: OrganisationId }
  /** Starts laying a tie, from a partner when one is given. */
  | { readonly type: 'lay'; readonly firstId: OrganisationId | null }
  /** Laid, or given up. */
  | { readonly type: 'stop-laying' }
  | { readonly type: 'core-share'; readonly share: number | null }
  /** Lights an entry of the legend too, or no longer. */
  | { readonly type: 'light'; readonly id: string }
  /** Everybody is shown again: nothing lit, no filter. */
  | { readonly type: 'show-everybody' }
  | { readonly type: 'name-kinds'; readonly open: boolean }
  /** Another chance than this one; `null` takes the last one back. */
  | { readonly type: 'skip'; readonly key: string | null }
  | { readonly type: 'start-chances-again' }
  | { readonly type: 'travel'; readonly time: NetworkTime }
  | { readonly type: 'sort'; readonly lensId: LensId; readonly sort: ListSort<PartnerColumn> };

/** @param hasRoom whether the panel fits beside the map, so that the explanation may stand open. */
export function startState(hasRoom: boolean): NetworkState {
  return {
    lensId: 'overview',
    mode: 'map',
    table: 'partners',
    filters: NO_FILTERS,
    filtersOpen: false,
    selectedId: null,
    partnerOpen: false,
    focusedPanel: null,
    focusCount: 0,
    explanationOpen: hasRoom,
    madeWay: false,
    laying: null,
    coreShare: null,
    lit: [],
    kindsOpen: false,
    skipped: [],
    time: NOW,
    sorts: {},
  };
}

/** The state after an action. Pure, so that every way of looking can be tested without a window. */
export function networkReducer(state: NetworkState, action: NetworkAction): NetworkState {
  switch (action.type) {
    case 'look':
      // Only the lens Verwaarloosd has tables of white spots.
      return {
        ...state,
        lensId: action.lensId,
        table: 'partners',
        lit: [],
        ...(state.madeWay ? { madeWay: false, explanationOpen: true, mode: 'map' as const } : {}),
        // A comparison is a way of looking of its own.
        time: state.time.kind === 'compare' ? NOW : state.time,
      };
    case 'show':
      return { ...state, mode: action.mode };
    case 'show-table':
      return { ...state, table: action.table };
    case 'show-spots':
      return {
        ...state,
        mode: 'split',
        table: action.table,
        madeWay: state.explanationOpen,
        explanationOpen: false,
      };
    case 'filter':
      return { ...state, filters: action.filters };
    case 'toggle-filters':
      return { ...state, filtersOpen: !state.filtersOpen };
    case 'explain':
      return {
        ...state,
        explanationOpen: action.open,
        madeWay: false,
        ...(action.open
          ? {
              selectedId: null,
              partnerOpen: false,
              focusedPanel: 'explanation',
              focusCount: state.focusCount + 1,
            }
          : { focusedPanel: null }),
      };
    case 'lose-room':
      return state.focusedPanel === 'explanation'
        ? state
        : { ...state, explanationOpen: false, madeWay: false };
    case 'lay':
      return {
        ...state,
        laying: { firstId: action.firstId, secondId: null },
        selectedId: action.firstId,
        partnerOpen: false,
        focusedPanel: null,
      };
    case 'stop-laying':
      return { ...state, laying: null };
    case 'select':
      if (state.laying !== null) return withEnd(state, state.laying, action.id);
      return { ...state, selectedId: action.id, partnerOpen: action.id !== null, focusedPanel: null };
    case 'walk':
      return {
        ...state,
        selectedId: action.id,
        partnerOpen: state.laying === null && (state.partnerOpen || state.explanationOpen),
        focusedPanel: null,
      };
    case 'open':
      if (state.laying !== null) return withEnd(state, state.laying, action.id);
      return {
        ...state,
        selectedId: action.id,
        partnerOpen: true,
        focusedPanel: 'partner',
        focusCount: state.focusCount + 1,
      };
    case 'core-share':
      return { ...state, coreShare: action.share };
    case 'light':
      return {
        ...state,
        lit: state.lit.includes(action.id)
          ? state.lit.filter((id) => id !== action.id)
          : [...state.lit, action.id],
      };
    case 'show-everybody':
      return { ...state, lit: [], filters: NO_FILTERS };
    case 'name-kinds':
      return { ...state, kindsOpen: action.open };
    case 'skip':
      return {
        ...state,
        skipped: action.key === null ? state.skipped.slice(0, -1) : [...state.skipped, action.key],
      };
    case 'start-chances-again':
      return { ...state, skipped: [] };
    case 'travel':
      // The entries of the legend are others while one compares.
      return {
        ...state,
        time: action.time,
        lit: (action.time.kind === 'compare') === (state.time.kind === 'compare') ? state.lit : [],
      };
    case 'sort':
      return { ...state, sorts: { ...state.sorts, [action.lensId]: action.sort } };
  }
}

/** One more end of the tie chosen; letting go takes the last one back, and without any it is over. */
function withEnd(state: NetworkState, laying: Laying, id: OrganisationId | null): NetworkState {
  if (id === null) {
    const fewer = laying.firstId === null ? null : { firstId: null, secondId: null };
    return { ...state, selectedId: null, laying: fewer };
  }
  const { firstId } = laying;
  if (firstId === null || firstId === id)
    return { ...state, selectedId: id, laying: { firstId: id, secondId: null } };
  return { ...state, selectedId: id, laying: { firstId, secondId: id } };
}
