import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { AppError } from '#shared/errors.ts';
import type { InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';
import { changeText } from '#renderer/i18n/texts/history.ts';
import { useChangeLine } from './change-line.ts';
import type { NetworkClient } from './client.ts';
import { leaveWhenAborted } from './leave-when-aborted.ts';
import { queryKey } from './query-client.ts';

export const NetworkClientContext = createContext<NetworkClient | null>(null);

/** The client of this window. @throws {Error} outside ApiProvider: a fault of ours. */
export function useNetworkClient(): NetworkClient {
  const client = useContext(NetworkClientContext);
  if (client === null) throw new Error('useNetworkClient needs an ApiProvider above it');
  return client;
}

/** Methods that only read; only these may be kept in the cache. */
export type ReadMethod = Extract<
  Method,
  | 'app.status'
  | 'history.state'
  | 'analysis.network'
  | 'analysis.evidence'
  | 'analysis.introductions'
  | 'analysis.mixedTables'
  | 'analysis.replay'
  | 'analysis.periods'
  | 'handOver.count'
  | 'encounters.byIds'
  | 'today.page'
  | 'today.suggestions'
  | 'commitments.listOpen'
  | `${string}.story`
  | `${string}.list`
  | `${string}.find`
>;

interface QueryOptions {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** Go on showing the reply to the previous input while the next is on its way. */
  readonly keepPrevious?: boolean;
}

/** The reply of main to a question; asked again by itself whenever the network changes. */
export function useNetworkQuery<M extends ReadMethod>(
  method: M,
  input: InputOf<M>,
  options: QueryOptions = {},
): UseQueryResult<OutputOf<M>, AppError> {
  const client = useNetworkClient();
  return useQuery<OutputOf<M>, AppError>({
    queryKey: queryKey(method, input),
    queryFn: async (query) => {
      leaveWhenAborted(client, method, input, query);
      return client.ask(method, input);
    },
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

interface MutationOptions {
  /** False: no undo line, because what changed is no part of the network or the caller tells it differently. */
  readonly line?: boolean;
}

/**
 * Asks main to change something. On success the undo line appears, and main's own event makes that what was read is
 * asked again; a refusal comes back as an AppError, and nothing that was typed is touched.
 */
export function useNetworkMutation<M extends Exclude<Method, ReadMethod>>(
  method: M,
  options: MutationOptions = {},
): UseMutationResult<OutputOf<M>, AppError, InputOf<M>> {
  const client = useNetworkClient();
  const showLine = useChangeLine();
  const line = options.line ?? true;
  return useMutation<OutputOf<M>, AppError, InputOf<M>>({
    mutationFn: async (input) => client.ask(method, input),
    onSuccess: () => {
      if (line && changeText(method) !== null) showLine({ kind: 'change', method });
    },
  });
}

/** Any thrown value as an AppError, so that there is always a Dutch sentence for it. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('unexpected', {}, { cause: error });
}
