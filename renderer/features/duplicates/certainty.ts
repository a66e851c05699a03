/** Three words for a confidence: almost certain, probable, perhaps. */
export type Certainty = 'high' | 'fair' | 'low';

/** @param confidence 0 to 1 */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.6 ? 'fair' : 'low';
}
