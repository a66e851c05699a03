import type { MirrorShare } from '#shared/analysis/mirror/mirror.ts';
import type { Most } from '#renderer/i18n/texts/mirror.ts';
import type { Grain } from '#shared/analysis/mirror/time-labels.ts';
import { daysBetween, type Period } from '#shared/domain/calendar-date.ts';

type Counted = Pick<MirrorShare, 'value' | 'encounters'>;

/** What was written down at least once. */
function written(shares: readonly Counted[]): readonly Counted[] {
  return shares.filter(({ value, encounters }) => value !== null && encounters > 0);
}

/** Whether a characteristic was written down at any encounter; if not, nothing is known of it and no share is one of something. */
export function isWritten(shares: readonly Counted[]): boolean {
  return written(shares).length > 0;
}

/** The value that occurs most, of what was written down. */
export function mostFrequent(shares: readonly Counted[]): Most {
  const [first, second] = written(shares).toSorted((one, other) => other.encounters - one.encounters);
  if (first === undefined || first.value === null) return { kind: 'unknown' };
  return first.encounters === second?.encounters ? { kind: 'tie' } : { kind: 'value', value: first.value };
}

/** Steps in which a period can be read: some ten to twenty columns. */
export function suitableGrain({ from, until }: Period): Grain {
  const days = daysBetween(from, until) + 1;
  return days <= 130 ? 'weeks' : days <= 1000 ? 'months' : 'quarters';
}
