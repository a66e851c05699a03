import type { MirrorShare } from '#shared/analysis/mirror.ts';
import type { Grain } from '#shared/analysis/time-labels.ts';
import { daysBetween, type Period } from '#shared/domain/calendar-date.ts';

/** The value that occurs most, of what was written down; `null` when nothing was, or two share the first place. */
export function mostFrequent(shares: readonly Pick<MirrorShare, 'value' | 'encounters'>[]): string | null {
  const [first, second] = shares
    .filter(({ value, encounters }) => value !== null && encounters > 0)
    .toSorted((one, other) => other.encounters - one.encounters);
  return first === undefined || first.encounters === second?.encounters ? null : first.value;
}

/** Steps in which a period can be read: some ten to twenty columns. */
export function suitableGrain({ from, until }: Period): Grain {
  const days = daysBetween(from, until) + 1;
  return days <= 130 ? 'weeks' : days <= 1000 ? 'months' : 'quarters';
}
