import { bubblesLens } from './lenses/bubbles.ts';
import type { Lens, LensId } from './lenses/lens.ts';
import { neglectedLens } from './lenses/neglected.ts';
import { overviewLens } from './lenses/overview.ts';
import { usualSuspectsLens } from './lenses/usual-suspects.ts';

/** The ways to look at the network, in the order of the tabs. */
export const LENSES: readonly Lens[] = [overviewLens, usualSuspectsLens, bubblesLens, neglectedLens];

/** The lens with an id. */
export function lensOf(id: LensId): Lens {
  return LENSES.find((lens) => lens.id === id) ?? overviewLens;
}
