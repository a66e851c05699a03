import {
  Building2,
  type LucideIcon,
  NotebookPen,
  Puzzle,
  Settings,
  Sun,
  Users,
  Waypoints,
} from 'lucide-react';
import type { RailScreenId } from './navigation.ts';

/** The screens that there are, in the order of the rail. */
export const SCREENS: readonly { readonly id: RailScreenId; readonly icon: LucideIcon }[] = [
  { id: 'today', icon: Sun },
  { id: 'network', icon: Waypoints },
  { id: 'partners', icon: Building2 },
  { id: 'persons', icon: Users },
  { id: 'collaborations', icon: Puzzle },
  { id: 'encounters', icon: NotebookPen },
  { id: 'management', icon: Settings },
];

/** Where a network opens when nothing is remembered. */
export const START_SCREEN: RailScreenId = 'network';
