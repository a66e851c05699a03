import { addDays, dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Commitment } from '#shared/domain/encounter.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';

/** Open commitments by when they must be done, seen from a day. */
export interface DueCommitments<Item> {
  /** Past their last day. */
  readonly late: readonly Item[];
  /** Due from the day itself up to and including the Sunday of its ISO week. */
  readonly thisWeek: readonly Item[];
  readonly later: readonly Item[];
  readonly undated: readonly Item[];
}

/** How many open commitments there are, by when and by whom. */
export interface CommitmentCounts {
  readonly open: number;
  readonly late: number;
  readonly thisWeek: number;
  readonly later: number;
  readonly undated: number;
  /** Late and this week together, by who promised. */
  readonly byOwner: Readonly<Record<CommitmentOwner, number>>;
}

/** The Sunday of the ISO week of a day. */
export function endOfWeek(date: IsoDate): IsoDate {
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7; // Monday counts as 0
  return addDays(date, 6 - weekday);
}

/**
 * Open commitments by when they must be done: in each group the earliest first, equal days in the order given. Due on the day
 * itself is in time. Done ones are left out.
 */
export function dueCommitments<Item extends Pick<Commitment, 'due' | 'doneOn'>>(
  commitments: readonly Item[],
  asOf: IsoDate,
): DueCommitments<Item> {
  const sunday = endOfWeek(asOf);
  const open = commitments.filter(({ doneOn }) => doneOn === null);
  const dated = open
    .filter(({ due }) => due !== null)
    .toSorted((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : one.due === other.due ? 0 : 1));
  const from = (least: IsoDate | null, most: IsoDate | null): readonly Item[] =>
    dated.filter(
      ({ due }) => due !== null && (least === null || due >= least) && (most === null || due <= most),
    );
  return {
    late: from(null, addDays(asOf, -1)),
    thisWeek: from(asOf, sunday),
    later: from(addDays(sunday, 1), null),
    undated: open.filter(({ due }) => due === null),
  };
}

/** The counts of what `dueCommitments` gives. */
export function commitmentCounts<Item extends Pick<Commitment, 'owner'>>({
  late,
  thisWeek,
  later,
  undated,
}: DueCommitments<Item>): CommitmentCounts {
  const urgent = [...late, ...thisWeek];
  const by = (owner: CommitmentOwner): number => urgent.filter((one) => one.owner === owner).length;
  return {
    open: urgent.length + later.length + undated.length,
    late: late.length,
    thisWeek: thisWeek.length,
    later: later.length,
    undated: undated.length,
    byOwner: { us: by('us'), them: by('them'), colleague: by('colleague') },
  };
}
