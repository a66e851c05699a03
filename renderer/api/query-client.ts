import { QueryClient } from '@tanstack/react-query';
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
  return new QueryClient({
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
}
