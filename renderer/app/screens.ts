import { Building2, type LucideIcon, Settings } from 'lucide-react';
import type { ScreenId } from './navigation.ts';

/** The screens that there are, in the order of the rail. */
export const SCREENS: readonly { readonly id: ScreenId; readonly icon: LucideIcon }[] = [
  { id: 'partners', icon: Building2 },
  { id: 'management', icon: Settings },
];

/** Where a network opens when nothing is remembered. */
export const START_SCREEN: ScreenId = 'partners';
