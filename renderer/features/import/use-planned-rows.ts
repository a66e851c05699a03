import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ImportKind } from '#shared/import/import-fields.ts';
import type { ImportChoice, ImportPlan, ImportRowKey, PlannedRow } from '#shared/import/plan.ts';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { queryKey } from '#renderer/api/query-client.ts';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { firstTab, kindsInPlan, type PreviewTab, tabCount } from './import-words.ts';

/** As many rows as main gives at once. */
const PAGE = 200;
/** What main decides about at once; what is left over stands there afterwards. */
const MOST_AT_ONCE = 10_000;

/** A place in the list; its row is `null` until it was brought. */
export interface PreviewRow {
  readonly index: number;
  readonly row: PlannedRow | null;
}

export type Decide = (rows: readonly ImportRowKey[], choice: ImportChoice | null) => void;

export interface PlannedRows {
  readonly tab: PreviewTab;
  readonly onTab: (tab: PreviewTab) => void;
  /** `null`: all kinds. */
  readonly kind: ImportKind | null;
  readonly onKind: (kind: ImportKind | null) => void;
  readonly rows: readonly PreviewRow[];
  /** Tells which rows are in sight, so that they are brought. */
  readonly onShow: (first: number, end: number) => void;
  /** Decides about all rows of the tab, however many there are. */
  readonly decideAll: (decide: Decide, choice: ImportChoice) => void;
}

/** Where somebody looks in the preview of one reading; another one begins anew. */
interface Looked {
  readonly reading: string;
  readonly tab: PreviewTab | null;
  readonly kind: ImportKind | null;
}
const NOTHING_LOOKED: Looked = { reading: '', tab: null, kind: null };

/** The rows of the preview, a page at a time: of 25,000 only those in sight cross over from main. */
export function usePlannedRows(plan: ImportPlan | null, reading: string): PlannedRows {
  const client = useNetworkClient();
  const [kept, setKept] = useViewState<Looked>('import.looked', NOTHING_LOOKED);
  const looked = kept.reading === reading ? kept : { ...NOTHING_LOOKED, reading };
  const { tab: chosenTab, kind: chosenKind } = looked;
  const [shown, setShown] = useState({ first: 0, end: 1 });

  const tab = chosenTab ?? (plan === null ? 'new' : firstTab(plan));
  const kind =
    plan !== null && chosenKind !== null && kindsInPlan(plan).includes(chosenKind) ? chosenKind : null;
  const expected = plan === null ? 0 : tabCount(plan, tab, kind);
  const inputOf = useCallback(
    (page: number) => ({
      kind,
      outcome: tab === 'remarked' ? null : tab,
      remarkedOnly: tab === 'remarked',
      offset: page * PAGE,
      limit: PAGE,
    }),
    [kind, tab],
  );

  const firstPage = Math.floor(shown.first / PAGE);
  const lastPage = Math.floor(Math.max(shown.first, Math.min(shown.end, expected) - 1) / PAGE);
  const pages = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);
  const brought = useQueries({
    queries: pages.map((page) => ({
      queryKey: queryKey('import.plannedRows', inputOf(page)),
      queryFn: async () => client.ask('import.plannedRows', inputOf(page)),
      enabled: plan !== null && expected > 0,
    })),
    // Only what was brought counts; the list is made again when one of the pages is another one.
    combine: (results) => results.map(({ data }) => data),
  });
  // Of one kind with a remark only main knows how many there are.
  // Where there are none nothing is asked, and what was brought is of another list.
  const total = expected === 0 ? 0 : (brought.find((page) => page !== undefined)?.total ?? expected);

  const rows = useMemo(() => {
    const places: PreviewRow[] = Array.from({ length: total }, (_, index) => ({ index, row: null }));
    for (const [place, data] of brought.entries()) {
      const start = (firstPage + place) * PAGE;
      for (const [offset, row] of (data?.rows ?? []).entries()) {
        if (start + offset < total) places[start + offset] = { index: start + offset, row };
      }
    }
    return places;
  }, [brought, total, firstPage]);

  return {
    tab,
    onTab: (next) => {
      setShown({ first: 0, end: 1 });
      setKept({ ...looked, tab: next });
    },
    kind,
    onKind: (next) => {
      setShown({ first: 0, end: 1 });
      setKept({ ...looked, kind: next });
    },
    rows,
    onShow: useCallback((first, end) => {
      setShown((before) => (before.first === first && before.end === end ? before : { first, end }));
    }, []),
    decideAll: (decide, choice) => {
      const allKeys = async (): Promise<void> => {
        const keys: ImportRowKey[] = [];
        for (let page = 0; page * PAGE < Math.min(expected, MOST_AT_ONCE); page += 1) {
          // One after the other: each is quick, and main has other things to do as well.
          const { rows: found } = await client.ask('import.plannedRows', inputOf(page));
          keys.push(...found.map(({ table, number }) => ({ table, number })));
        }
        if (keys.length > 0) decide(keys, choice);
      };
      // A refusal means that the plan has gone; the page itself finds out and tells.
      allKeys().catch(() => undefined);
    },
  };
}
