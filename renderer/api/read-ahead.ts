import type { Query, QueryClient } from '@tanstack/react-query';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { NetworkClient } from './client.ts';
import type { ReadMethod } from './hooks.ts';
import { queryKey } from './query-client.ts';

/** Asks a question before anybody does; what is known and still true is not asked again, and a refusal is nobody's concern yet. */
export type AskAhead = <M extends ReadMethod>(method: M, input: InputOf<M>) => Promise<void>;

/** Keeps the replies until somebody looks, however long that takes. */
export function askerAhead(client: NetworkClient, queries: QueryClient): AskAhead {
  return async (method, input) =>
    queries.prefetchQuery({
      queryKey: queryKey(method, input),
      queryFn: async () => client.ask(method, input),
      gcTime: Infinity,
    });
}

/** Replies that are made of the whole network. */
const FIGURES: ReadonlySet<unknown> = new Set<ReadMethod>([
  'today.page',
  'today.suggestions',
  'mirror.find',
  'mirrorWords.find',
]);

/**
 * Forgets figures that nobody looks at: after a change they are of what was, and whoever opens their screen must not see them,
 * not even while the new ones are on their way. What is on the screen is asked again as everything is.
 */
export function forgetFigures(queries: QueryClient): void {
  queries.removeQueries({
    type: 'inactive',
    predicate: ({ queryKey: [method] }: Query) => FIGURES.has(method),
  });
}
