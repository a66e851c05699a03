import {
  Building2,
  CalendarDays,
  ChartColumnStacked,
  type LucideIcon,
  NotebookPen,
  Puzzle,
  Settings,
  Sun,
  Users,
  Waypoints,
} from 'lucide-react';
import type { RailScreenId, ScreenId } from './navigation.ts';

/** The screens that there are, in the order of the rail. */
export const SCREENS: readonly { readonly id: RailScreenId; readonly icon: LucideIcon }[] = [
  { id: 'today', icon: Sun },
  { id: 'network', icon: Waypoints },
  { id: 'partners', icon: Building2 },
  { id: 'persons', icon: Users },
  { id: 'collaborations', icon: Puzzle },
  { id: 'encounters', icon: NotebookPen },
  { id: 'calendar', icon: CalendarDays },
  { id: 'mirror', icon: ChartColumnStacked },
  { id: 'management', icon: Settings },
];

/** Screens that are reached through another one, which the rail then shows as current. */
const REACHED_THROUGH: Readonly<Partial<Record<ScreenId, RailScreenId>>> = {
  import: 'management',
  privacy: 'management',
  retention: 'management',
  woo: 'management',
  'privacy-log': 'management',
  dossier: 'persons',
  erasure: 'persons',
  'back-ups': 'management',
  protection: 'management',
  secretariat: 'management',
  'hand-over': 'management',
  commitments: 'encounters',
  intentions: 'encounters',
  signals: 'encounters',
  reports: 'mirror',
};

/** Screens on which only the owner has something to see or to do. */
const OWNER_SCREENS: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'today',
  'signals',
  'intentions',
  'mirror',
  'reports',
  'import',
  'retention',
  'woo',
  'privacy',
  'dossier',
  'erasure',
  'back-ups',
  'protection',
  'secretariat',
  'hand-over',
]);

/** Whether a screen is for whoever works in the network now. */
export function isOfferedTo(isSecretariat: boolean, screen: ScreenId): boolean {
  return !isSecretariat || !OWNER_SCREENS.has(screen);
}

/** Where in the rail one is. */
export function railScreenOf(screen: ScreenId): ScreenId {
  return REACHED_THROUGH[screen] ?? screen;
}

/** Where a network opens when nothing is remembered. */
export const START_SCREEN: RailScreenId = 'network';
