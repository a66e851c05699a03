import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { NetworkClient } from './client.ts';
import { NetworkClientContext } from './hooks.ts';
import { queryKey } from './query-client.ts';

interface ApiProviderProps {
  readonly client: NetworkClient;
  readonly queries: QueryClient;
  readonly children: ReactNode;
}

const STATUS_KEY = queryKey('app.status', null);

/** Gives the window its client and its cache, and keeps the cache true to what main reports. */
export function ApiProvider({ client, queries, children }: ApiProviderProps): ReactNode {
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name === 'network-changed') {
          queries.setQueryData(queryKey('history.state', null), event.payload.history);
          void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'history.state' });
          return;
        }
        if (event.name === 'calendar-read') {
          void queries.invalidateQueries({
            predicate: ({ queryKey: [method] }) => String(method).startsWith('calendar'),
          });
          return;
        }
        if (event.name !== 'status-changed') return;
        queries.setQueryData(STATUS_KEY, event.payload);
        // Another file: nothing that was read from the old one may be shown as if it were of the new one.
        queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'app.status', type: 'inactive' });
        void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'app.status' });
      }),
    [client, queries],
  );

  return (
    <NetworkClientContext.Provider value={client}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </NetworkClientContext.Provider>
  );
}
