import type { QueryClient } from '@tanstack/react-query';
import type { NetworkClient } from './client.ts';
import { DEFAULT_PERIOD } from './default-period.ts';
import { queryKey } from './query-client.ts';

/** What the window needs for its first picture. */
const FIRST_QUESTIONS = [
  ['app.status', undefined],
  ['analysis.network', DEFAULT_PERIOD],
  ['organisations.list', undefined],
  ['categories.list', undefined],
  ['themes.list', undefined],
  ['areas.list', undefined],
  ['collaborations.list', undefined],
] as const;

/**
 * Asks at once what the first screen will ask, before there is a screen. Main refuses most of it while no network is
 * open; a refusal is asked again by whoever needs the answer.
 */
export function askFirstQuestions(client: NetworkClient, queries: QueryClient): void {
  for (const [method, input] of FIRST_QUESTIONS) {
    void queries.prefetchQuery({
      queryKey: queryKey(method, input),
      queryFn: async () => client.ask(method, input),
    });
  }
}
