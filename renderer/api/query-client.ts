import { MutationCache, QueryClient } from '@tanstack/react-query';
import { AppError } from '#shared/errors.ts';
import type { Method } from '#shared/ipc/contract.ts';

/** The key under which a request and its input are kept. */
export function queryKey(method: Method, input: unknown): readonly unknown[] {
  return [method, input ?? null];
}

/**
 * The cache of replies. Main is on this machine: no request waits for a network, none is tried twice (a refusal is an
 * answer), and what was read holds until main says that the data changed.
 */
export function makeQueryClient(): QueryClient {
  const queries = new QueryClient({
    mutationCache: new MutationCache({
      onError: (error) => {
        // The window as a whole has to tell of it, and offer a way on.
        if (!(error instanceof AppError) || error.code !== 'file-replaced') return;
        void queries.invalidateQueries({ predicate: ({ queryKey: [method] }) => method === 'app.status' });
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return queries;
}
