import { bubblesLens } from './lenses/bubbles.ts';
import { changesLens } from './lenses/changes.ts';
import { introductionsLens } from './lenses/introductions.ts';
import type { Lens, LensId } from './lenses/lens.ts';
import { neglectedLens } from './lenses/neglected.ts';
import { overviewLens } from './lenses/overview.ts';
import { usualSuspectsLens } from './lenses/usual-suspects.ts';

/** The ways to look at the network, in the order of the tabs. */
export const LENSES: readonly Lens[] = [
  overviewLens,
  usualSuspectsLens,
  bubblesLens,
  neglectedLens,
  introductionsLens,
];

/** The lens with an id. */
export function lensOf(id: LensId): Lens {
  if (id === 'changes') return changesLens;
  return LENSES.find((lens) => lens.id === id) ?? overviewLens;
}
