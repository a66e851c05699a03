import type { QueryClient } from '@tanstack/react-query';
import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { NetworkClient } from '#renderer/api/client.ts';
import { queryKey } from '#renderer/api/query-client.ts';
import { PERIOD_CHOICES, type PeriodChoice, periodOf } from '#renderer/ui/chosen-period.ts';

/** What the Spiegel opens with when nothing else was chosen. */
export const FIRST_CHOICE: PeriodChoice = 'quarter';

/** The question for the figures of a period. */
export function figuresOf({ from, until }: Period) {
  return { asOf: until, from };
}

/** Reads the figures and words of a period, so that they are there when somebody looks; what is known is not asked again. */
async function readPeriod(client: NetworkClient, queries: QueryClient, period: Period): Promise<void> {
  const [figures, words] = [figuresOf(period), { from: period.from, until: period.until }];
  await queries.prefetchQuery({
    queryKey: queryKey('mirror.find', figures),
    queryFn: async () => client.ask('mirror.find', figures),
    // Long after the window was opened it is still looked at for the first time.
    gcTime: Infinity,
  });
  await queries.prefetchQuery({
    queryKey: queryKey('mirrorWords.find', words),
    queryFn: async () => client.ask('mirrorWords.find', words),
    gcTime: Infinity,
  });
}

/** Reads what the Spiegel opens with, while nobody waits for anything. */
export async function readMirrorAhead(
  client: NetworkClient,
  queries: QueryClient,
  today: IsoDate,
): Promise<void> {
  await readPeriod(client, queries, periodOf({ choice: FIRST_CHOICE, own: null }, today));
  for (const method of ['timeWeeks.list', 'reflections.list'] as const) {
    await queries.prefetchQuery({
      queryKey: queryKey(method, undefined),
      queryFn: async () => client.ask(method, undefined),
      gcTime: Infinity,
    });
  }
}

/** Reads the other periods that one click leads to, one after the other; stops when nobody looks at the Spiegel any more. */
export async function readOtherPeriods(
  client: NetworkClient,
  queries: QueryClient,
  today: IsoDate,
  isLeft: () => boolean,
): Promise<void> {
  for (const choice of PERIOD_CHOICES) {
    if (choice === 'own') continue;
    if (isLeft()) return;
    await readPeriod(client, queries, periodOf({ choice, own: null }, today));
  }
}
