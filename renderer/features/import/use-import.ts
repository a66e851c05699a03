import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useContext, useEffect, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import type {
  ImportChoice,
  ImportDone,
  ImportPlan,
  ImportProgress,
  ImportReading,
  ImportRowKey,
  PlannedRow,
} from '#shared/import/plan.ts';
import { asAppError, useNetworkClient, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { queryKey } from '#renderer/api/query-client.ts';
import { CHOOSE_FILES_AT_ONCE } from '#renderer/api/import-intent.ts';
import { useViewState, ViewStateContext } from '#renderer/ui/use-view-state.ts';
import { needsMapping, proposedMapping } from './import-words.ts';

/** What was written, with the rows that were not: they are gone from main afterwards. */
export interface FinishedImport {
  readonly done: ImportDone;
  readonly refused: readonly PlannedRow[];
}

/** Where somebody is on the way from files to the network. */
type Step =
  | { readonly at: 'files' }
  | { readonly at: 'mapping' | 'preview'; readonly mapping: ImportMapping }
  | ({ readonly at: 'done' } & FinishedImport);

const READING_KEY = queryKey('import.reading', null);
/** Enough refused rows to see what is wrong; the rest is counted. */
const SHOWN_REFUSALS = 200;

/** One import from files to network, wherever it was left; everything that is asked of main on the way. */
export function useImport() {
  const client = useNetworkClient();
  const queries = useQueryClient();
  const viewState = useContext(ViewStateContext);
  const reading = useNetworkQuery('import.reading', undefined);
  const [step, setStep] = useViewState<Step>('import.step', { at: 'files' });
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const { mutateAsync: writePlan } = useNetworkMutation('import.apply');

  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name === 'import-progress') setProgress(event.payload);
      }),
    [client],
  );

  /** Runs one long step; what is refused is told, and stopping is no refusal. */
  const run = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      const refused = asAppError(error);
      if (refused.code !== 'import-cancelled') setRefusal(refused);
    } finally {
      setBusy(false);
      setProgress(null);
    }
  }, []);

  const showPlan = useCallback(
    (made: ImportPlan) => {
      setPlan(made);
      void queries.invalidateQueries({ queryKey: ['import.plannedRows'] });
    },
    [queries],
  );

  const preview = useCallback(
    async (mapping: ImportMapping): Promise<void> => {
      showPlan(await client.ask('import.plan', mapping));
      setStep({ at: 'preview', mapping });
    },
    [client, showPlan, setStep],
  );

  const begin = useCallback(
    async (read: ImportReading | null): Promise<void> => {
      if (read === null) return;
      queries.setQueryData(READING_KEY, read);
      setPlan(null);
      const mapping = proposedMapping(read);
      if (needsMapping(read)) setStep({ at: 'mapping', mapping });
      else await preview(mapping);
    },
    [queries, preview, setStep],
  );

  const choose = useCallback(
    () => void run(async () => begin(await client.ask('import.choose', undefined))),
    [run, begin, client],
  );

  // Whoever asked for a list by its button wants to choose files; whoever comes back wants to go on.
  useEffect(() => {
    if (reading.data === undefined) return;
    const asked = viewState.get(CHOOSE_FILES_AT_ONCE) === true;
    viewState.delete(CHOOSE_FILES_AT_ONCE);
    if (asked && reading.data === null) choose();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it is known whether something was left
  }, [reading.data === undefined]);

  useEffect(() => {
    if (reading.data === undefined || busy || refusal !== null) return;
    if (reading.data === null) {
      if (step.at === 'mapping' || step.at === 'preview') setStep({ at: 'files' });
    } else if (step.at === 'preview' && plan === null) void run(() => preview(step.mapping));
    else if (step.at === 'files') void run(() => begin(reading.data));
  }, [reading.data, busy, refusal, step, plan, run, preview, begin, setStep]);

  return {
    reading: reading.data,
    step,
    plan,
    progress,
    refusal: refusal ?? reading.error,
    busy,
    choose,
    /** Files that were dropped on the window. */
    readDropped: (files: readonly File[]) =>
      void run(async () => {
        const read = files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }));
        await begin(await client.ask('import.readDropped', { files: await Promise.all(read) }));
      }),
    editMapping: (mapping: ImportMapping) => {
      setStep({ at: 'mapping', mapping });
    },
    preview: (mapping: ImportMapping) => void run(() => preview(mapping)),
    decide: (rows: readonly ImportRowKey[], choice: ImportChoice | null) =>
      void run(async () => {
        showPlan(await client.ask('import.decide', { rows: [...rows], choice }));
      }),
    apply: () =>
      void run(async () => {
        const refused = await client.ask('import.plannedRows', {
          kind: null,
          outcome: 'refused',
          remarkedOnly: false,
          offset: 0,
          limit: SHOWN_REFUSALS,
        });
        const done = await writePlan(undefined);
        setStep({ at: 'done', done, refused: refused.rows });
        queries.setQueryData(READING_KEY, null);
        setPlan(null);
      }),
    /** Stops what runs and forgets what was read. */
    stop: () => {
      void client.ask('import.cancel', undefined).finally(() => {
        queries.setQueryData(READING_KEY, null);
        setPlan(null);
        setRefusal(null);
        setStep({ at: 'files' });
      });
    },
    another: () => {
      setStep({ at: 'files' });
      choose();
    },
  };
}
