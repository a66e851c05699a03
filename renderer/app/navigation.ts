import type {
  AffiliationId,
  CollaborationId,
  EncounterId,
  IntentionId,
  OrganisationId,
  PersonId,
} from '#shared/domain/ids.ts';
import type { ProposedEncounter } from '#shared/calendar/proposal.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { ReportKind } from '#shared/reports/report-export.ts';

/** Every screen; the rail shows those that stand in `SCREENS`. */
export const SCREEN_IDS = [
  'today',
  'network',
  'partners',
  'persons',
  'collaborations',
  'encounters',
  'commitments',
  'intentions',
  'signals',
  'management',
  'import',
  'back-ups',
  'missing',
  'duplicates',
  'merge',
  'calendar',
  'privacy',
  'retention',
  'woo',
  'privacy-log',
  'dossier',
  'erasure',
  'mirror',
  'reports',
  'protection',
  'secretariat',
  'hand-over',
] as const;
export type ScreenId = (typeof SCREEN_IDS)[number];
/** Those that can be gone to without anything being opened on them. */
export type RailScreenId = Exclude<ScreenId, 'merge' | 'dossier' | 'erasure'>;

/** Where the user is: a screen, and what is opened on it. */
export type Location =
  | { readonly screen: 'partners'; readonly selectedId: OrganisationId | null }
  | { readonly screen: 'persons'; readonly selectedId: PersonId | null }
  | { readonly screen: 'collaborations'; readonly selectedId: CollaborationId | null }
  | { readonly screen: 'encounters'; readonly selectedId: EncounterId | null }
  | { readonly screen: 'duplicates'; readonly selectedId: 'organisation' | 'person' | null }
  | { readonly screen: 'reports'; readonly selectedId: Exclude<ReportKind, 'mirror' | 'briefing'> | null }
  /** The Spiegel itself, or the report of its period. */
  | { readonly screen: 'mirror'; readonly selectedId: 'report' | null }
  /** What is held on a person, and taking them out. */
  | { readonly screen: 'dossier' | 'erasure'; readonly selectedId: PersonId }
  /** Two that the user chose to make one of. */
  | { readonly screen: 'merge'; readonly selectedId: InputOf<'duplicates.find'> }
  | {
      readonly screen: Exclude<
        ScreenId,
        | 'duplicates'
        | 'mirror'
        | 'reports'
        | 'merge'
        | 'dossier'
        | 'erasure'
        | 'partners'
        | 'persons'
        | 'collaborations'
        | 'encounters'
      >;
      readonly selectedId: null;
    };

/** A screen with nothing opened on it. */
export function screenLocation(screen: RailScreenId): Location {
  return { screen, selectedId: null };
}

/** Tells places apart: another place, another key. */
export function locationKey({ screen, selectedId }: Location): string {
  return `${screen} ${JSON.stringify(selectedId)}`;
}

/** The encounter form that is open beside any screen. */
export interface EncounterFormState {
  /** `null`: a new one. */
  readonly encounterId: EncounterId | null;
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
  /** The collaboration whose meeting it is; `null`: none. */
  readonly collaborationId: CollaborationId | null;
  /** An event of the calendar that becomes the encounter; `null`: none. */
  readonly proposal: ProposedEncounter | null;
  /** Grows with each opening, so that a second "new" starts afresh. */
  readonly opening: number;
}

/** The form of an intention that is open beside any screen. */
export interface IntentionFormState {
  /** `null`: a new one. */
  readonly intentionId: IntentionId | null;
  readonly organisationIds: readonly OrganisationId[];
  readonly personIds: readonly PersonId[];
  /** What a new one begins with; empty: nothing. */
  readonly subject?: string;
}

/** Somebody works elsewhere now: the form that is open beside any screen. */
export interface PositionFormState {
  readonly personId: PersonId;
  /** The position that is proposed as the one that ends; `null`: the newest. */
  readonly affiliationId: AffiliationId | null;
}

/** Whom another one is chosen for, to be merged with. */
export type MergeStart =
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'person'; readonly id: PersonId };

export interface NavigationState {
  readonly location: Location;
  /** Where the user came from, newest last. */
  readonly past: readonly Location[];
  readonly encounterForm: EncounterFormState | null;
  readonly intentionForm: IntentionFormState | null;
  readonly positionForm: PositionFormState | null;
  /** The partner whom somebody new works for; `null`: that form is closed. */
  readonly newPersonAt: OrganisationId | null;
  readonly mergeStart: MergeStart | null;
  /** How often the quick entry was asked for since it was closed; 0: it stands on Vandaag only. */
  readonly quickEntry: number;
  readonly helpOpen: boolean;
  /** The list of what was done stands open beside the screen. */
  readonly historyOpen: boolean;
}

export type NavigationAction =
  | { readonly type: 'go'; readonly location: Location }
  | { readonly type: 'back' }
  | {
      readonly type: 'open-encounter-form';
      readonly encounterId: EncounterId | null;
      readonly organisationIds: readonly OrganisationId[];
      readonly personIds?: readonly PersonId[];
      readonly collaborationId?: CollaborationId;
      readonly proposal?: ProposedEncounter;
    }
  | { readonly type: 'close-encounter-form' }
  | { readonly type: 'open-intention-form'; readonly form: IntentionFormState | null }
  | { readonly type: 'open-position-form'; readonly form: PositionFormState | null }
  | { readonly type: 'open-person-form'; readonly worksFor: OrganisationId | null }
  | { readonly type: 'open-merge-start'; readonly start: MergeStart | null }
  | { readonly type: 'ask-quick-entry' }
  | { readonly type: 'close-quick-entry' }
  | { readonly type: 'toggle-help'; readonly open: boolean }
  | { readonly type: 'toggle-history'; readonly open: boolean };

const REMEMBERED_STEPS = 50;

function isSame(first: Location, second: Location): boolean {
  return locationKey(first) === locationKey(second);
}

/** On Vandaag the quick entry stands by itself: leaving leaves it there. Opened elsewhere, it comes along. */
function leftOpen(state: NavigationState): number {
  return state.location.screen === 'today' ? 0 : state.quickEntry;
}

/** The next state of the frame; going where one is already changes nothing. */
export function navigate(state: NavigationState, action: NavigationAction): NavigationState {
  switch (action.type) {
    case 'go': {
      if (isSame(state.location, action.location)) return state;
      const past = [...state.past, state.location].slice(-REMEMBERED_STEPS);
      return { ...state, location: action.location, past, quickEntry: leftOpen(state) };
    }
    case 'back': {
      const location = state.past.at(-1);
      return location === undefined
        ? state
        : { ...state, location, past: state.past.slice(0, -1), quickEntry: leftOpen(state) };
    }
    case 'open-encounter-form': {
      const opening = (state.encounterForm?.opening ?? 0) + 1;
      const {
        encounterId,
        organisationIds,
        personIds = [],
        collaborationId = null,
        proposal = null,
      } = action;
      return {
        ...state,
        encounterForm: { encounterId, organisationIds, personIds, collaborationId, proposal, opening },
      };
    }
    case 'close-encounter-form':
      return { ...state, encounterForm: null };
    case 'open-intention-form':
      return { ...state, intentionForm: action.form };
    case 'open-position-form':
      return { ...state, positionForm: action.form };
    case 'open-person-form':
      return { ...state, newPersonAt: action.worksFor };
    case 'open-merge-start':
      return { ...state, mergeStart: action.start };
    case 'ask-quick-entry':
      return { ...state, quickEntry: state.quickEntry + 1 };
    case 'close-quick-entry':
      return { ...state, quickEntry: 0 };
    case 'toggle-help':
      return { ...state, helpOpen: action.open };
    case 'toggle-history':
      return { ...state, historyOpen: action.open };
  }
}

const REMEMBERED_SCREEN = 'netwerkkaart.screen';

/** The screen of last time, or else the start screen. Only its name is remembered: nothing of the network itself. */
export function startingState(
  available: readonly RailScreenId[],
  startScreen: RailScreenId,
  storage: Storage,
): NavigationState {
  const remembered = storage.getItem(REMEMBERED_SCREEN);
  const screen = available.find((id) => id === remembered) ?? startScreen;
  return {
    location: screenLocation(screen),
    past: [],
    encounterForm: null,
    intentionForm: null,
    positionForm: null,
    newPersonAt: null,
    mergeStart: null,
    quickEntry: 0,
    helpOpen: false,
    historyOpen: false,
  };
}

/** Remembers the screen for the next start. */
export function rememberScreen(screen: ScreenId, storage: Storage): void {
  storage.setItem(REMEMBERED_SCREEN, screen);
}
