import type { NetworkContext, NetworkPartner } from './network-context.ts';

/** Diameters in model units of the smallest and the largest disc. */
const SMALLEST = 19;
const LARGEST = 58;
/** Room between disc and ring plus the ring itself plus air, in model units. */
const RING_ROOM = 6;
/** Room round a disc for each unit that it is larger than the smallest: who matters has a name to show. */
const AIR = 0.28;

/**
 * Diameter of the disc for a share of attention: the area above that of the smallest disc is proportional to the
 * share, so that twice the time looks like twice as much.
 *
 * @param largestShare the share that takes the largest disc; 0 gives every disc the smallest size.
 */
export function diameterOf(share: number | null, largestShare: number): number {
  if (share === null || largestShare <= 0) return SMALLEST;
  const part = Math.min(1, share / largestShare);
  return Math.sqrt(SMALLEST ** 2 + part * (LARGEST ** 2 - SMALLEST ** 2));
}

/** Half the room that a partner's disc takes in every lens: with its ring, and air for the names of large ones. */
export function footprintOf(partner: NetworkPartner, context: NetworkContext): number {
  const diameter = diameterOf(partner.figures.share, context.largestShare);
  return diameter / 2 + RING_ROOM + AIR * (diameter - SMALLEST);
}
