import type { OrganisationId } from '#shared/domain/ids.ts';
import type { ColumnId, LensId } from '#renderer/graph/lenses/lens.ts';
import type { ListSort } from '#renderer/ui/ListTable.tsx';
import { NO_FILTERS, type NetworkFilters } from './network-filters.ts';

/** The two partners between which a tie is being laid; `null`: still to be chosen. */
export interface Laying {
  readonly firstId: OrganisationId | null;
  readonly secondId: OrganisationId | null;
}

export type NetworkViewMode = 'map' | 'split' | 'table';
export type NetworkTableId = 'partners' | 'themes' | 'areas';
export type PartnerColumn = 'partner' | ColumnId;

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
  /** A tie is being laid: choosing a partner is choosing an end of it. */
  readonly laying: Laying | null;
  /** How the user sorted the table of a lens; a lens that is absent has its own order. */
  readonly sorts: Readonly<Partial<Record<LensId, ListSort<PartnerColumn>>>>;
}

export type NetworkAction =
  | { readonly type: 'look'; readonly lensId: LensId }
  | { readonly type: 'show'; readonly mode: NetworkViewMode }
  | { readonly type: 'show-table'; readonly table: NetworkTableId }
  | { readonly type: 'filter'; readonly filters: NetworkFilters }
  | { readonly type: 'toggle-filters' }
  | { readonly type: 'explain'; readonly open: boolean }
  /** By the pointer, the search or the table: the panel shows the partner; `null` lets go. */
  | { readonly type: 'select'; readonly id: OrganisationId | null }
  /** By the arrow keys: the panel only follows when it was open. */
  | { readonly type: 'walk'; readonly id: OrganisationId }
  | { readonly type: 'open'; readonly id: OrganisationId }
  /** Starts laying a tie, from a partner when one is given. */
  | { readonly type: 'lay'; readonly firstId: OrganisationId | null }
  /** Laid, or given up. */
  | { readonly type: 'stop-laying' }
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
    laying: null,
    sorts: {},
  };
}

/** The state after an action. Pure, so that every way of looking can be tested without a window. */
export function networkReducer(state: NetworkState, action: NetworkAction): NetworkState {
  switch (action.type) {
    case 'look':
      // Only the lens Verwaarloosd has tables of white spots.
      return { ...state, lensId: action.lensId, table: 'partners' };
    case 'show':
      return { ...state, mode: action.mode };
    case 'show-table':
      return { ...state, table: action.table };
    case 'filter':
      return { ...state, filters: action.filters };
    case 'toggle-filters':
      return { ...state, filtersOpen: !state.filtersOpen };
    case 'explain':
      return {
        ...state,
        explanationOpen: action.open,
        ...(action.open
          ? {
              selectedId: null,
              partnerOpen: false,
              focusedPanel: 'explanation',
              focusCount: state.focusCount + 1,
            }
          : { focusedPanel: null }),
      };
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
