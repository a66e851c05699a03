import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { AppError } from '#shared/errors.ts';
import type { InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';
import type { HistoryState } from '#shared/ipc/app-state.ts';
import { changeText, historyTexts } from '#renderer/i18n/texts/history.ts';
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

/** The last step that main told of, and how often it told. */
interface KnownHistory {
  readonly last: number;
  readonly told: number;
}

/**
 * Asks main to change something. On success the undo line appears, and main's own event makes that what was read is
 * asked again; a refusal comes back as an AppError, and nothing that was typed is touched.
 */
export function useNetworkMutation<M extends Exclude<Method, ReadMethod>>(
  method: M,
  options: MutationOptions = {},
): UseMutationResult<OutputOf<M>, AppError, InputOf<M>, KnownHistory> {
  const client = useNetworkClient();
  const showLine = useChangeLine();
  const queries = useQueryClient();
  const line = options.line ?? true;
  const history = (): KnownHistory => {
    const state = queries.getQueryState<HistoryState>(queryKey('history.state', null));
    return { last: state?.data?.last ?? 0, told: state?.dataUpdateCount ?? 0 };
  };
  return useMutation<OutputOf<M>, AppError, InputOf<M>, KnownHistory>({
    mutationFn: async (input) => client.ask(method, input),
    onMutate: history,
    onSuccess: (_reply, _input, before) => {
      if (!line || changeText(method) === null) return;
      // Saved as it stood already: taking that back would take back what was done before it.
      const after = history();
      const isSame = after.told !== before.told && after.last === before.last;
      showLine(isSame ? { kind: 'note', text: historyTexts.nothingChanged } : { kind: 'change', method });
    },
  });
}

/** Any thrown value as an AppError, so that there is always a Dutch sentence for it. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('unexpected', {}, { cause: error });
}
