import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { AppError } from '#shared/errors.ts';
import type { EncounterPage, EncounterQuery } from '#shared/ipc/requests/encounters.ts';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { type LogQuery, PAGES_KEY } from '#renderer/api/saved-in-log.ts';

/** More than fits on a screen, little enough to come at once. */
const PAGE_LENGTH = 80;

type Cursor = EncounterQuery['after'];

export interface EncounterPages {
  /** `null` until the first page is there. */
  readonly encounters: readonly Encounter[] | null;
  readonly total: number;
  readonly partnerCount: number;
  readonly error: AppError | null;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** The encounters that fit, page after page, newest first; asked again when the network changes. */
export function useEncounterPages(query: LogQuery): EncounterPages {
  const client = useNetworkClient();
  const pages = useInfiniteQuery<
    EncounterPage,
    AppError,
    { readonly pages: readonly EncounterPage[] },
    readonly unknown[],
    Cursor
  >({
    queryKey: [PAGES_KEY, query],
    queryFn: async ({ pageParam }) =>
      client.ask('encounters.list', { ...query, limit: PAGE_LENGTH, after: pageParam }),
    initialPageParam: null,
    getNextPageParam: (page) => {
      const last = page.encounters.length < PAGE_LENGTH ? undefined : page.encounters.at(-1);
      return last === undefined ? undefined : { date: last.date, id: last.id };
    },
    placeholderData: keepPreviousData,
  });
  const { data } = pages;
  const encounters = useMemo(
    () => (data === undefined ? null : data.pages.flatMap((page) => page.encounters)),
    [data],
  );
  // Counts hold for all pages; those of the first were asked last when everything is asked again.
  const first = data?.pages[0];
  return {
    encounters,
    total: first?.total ?? 0,
    partnerCount: first?.partnerCount ?? 0,
    error: pages.error,
    isLoadingMore: pages.isFetchingNextPage,
    loadMore: () => {
      if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage();
    },
    retry: () => {
      void pages.refetch();
    },
  };
}
