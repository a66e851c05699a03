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
import { asAppError, useNetworkClient, useNetworkMutation } from '#renderer/api/hooks.ts';
import { CHOOSE_FILES_AT_ONCE } from '#renderer/api/import-intent.ts';
import { useViewState, ViewStateContext } from '#renderer/ui/hooks/use-view-state.ts';
import { needsMapping, proposedMapping } from './import-words.ts';

/** What was written, with the rows that were not: they are gone from main afterwards. */
export interface FinishedImport {
  readonly done: ImportDone;
  readonly refused: readonly PlannedRow[];
}

/** Where somebody is on the way from files to the network. */
type Step =
  | { readonly at: 'files' }
  | { readonly at: 'mapping' | 'preview'; readonly mapping: ImportMapping; readonly of: string }
  | ({ readonly at: 'done' } & FinishedImport);

/** Tells one reading from another: a mapping fits only the lists for which it was made. */
function nameOf({ tables }: ImportReading): string {
  return JSON.stringify(tables.map(({ file, name, columns, rowCount }) => [file, name, columns, rowCount]));
}

/** Enough refused rows to see what is wrong; the rest is counted. */
const SHOWN_REFUSALS = 200;

/** One import from files to network, wherever it was left; everything that is asked of main on the way. */
export function useImport() {
  const client = useNetworkClient();
  const queries = useQueryClient();
  const viewState = useContext(ViewStateContext);
  /** `undefined` until main told what was left. */
  const [reading, setReading] = useState<ImportReading | null | undefined>(undefined);
  const [step, setStep] = useViewState<Step>('import.step', { at: 'files' });
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [running, setRunning] = useState(0);
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
    setRunning((count) => count + 1);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      const refused = asAppError(error);
      if (refused.code !== 'import-cancelled') setRefusal(refused);
    } finally {
      setRunning((count) => count - 1);
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
    async (mapping: ImportMapping, of: string): Promise<void> => {
      showPlan(await client.ask('import.plan', mapping));
      setStep({ at: 'preview', mapping, of });
    },
    [client, showPlan, setStep],
  );

  const begin = useCallback(
    async (read: ImportReading | null): Promise<void> => {
      if (read === null) return;
      setReading(read);
      setPlan(null);
      // The rows of another list, which stand under the same names.
      queries.removeQueries({ queryKey: ['import.plannedRows'] });
      const mapping = proposedMapping(read);
      if (needsMapping(read)) setStep({ at: 'mapping', mapping, of: nameOf(read) });
      else await preview(mapping, nameOf(read));
    },
    [preview, queries, setStep],
  );

  const choose = useCallback(
    () => void run(async () => begin(await client.ask('import.choose', undefined))),
    [run, begin, client],
  );

  const resume = useCallback(
    async (left: ImportReading | null): Promise<void> => {
      setReading(left);
      // Whoever comes by the button wants to choose files; whoever comes back wants to go on.
      const chooses = viewState.get(CHOOSE_FILES_AT_ONCE) === true;
      viewState.delete(CHOOSE_FILES_AT_ONCE);
      const mapped = step.at === 'mapping' || step.at === 'preview' ? step : null;
      if (left === null) {
        if (mapped !== null || chooses) setStep({ at: 'files' });
        if (chooses) await begin(await client.ask('import.choose', undefined));
      } else if (mapped === null || mapped.of !== nameOf(left)) await begin(left);
      else if (mapped.at === 'preview') await preview(mapped.mapping, mapped.of);
    },
    [step, client, viewState, begin, preview, setStep],
  );
  useEffect(() => {
    let gone = false;
    void run(async () => {
      const left = await client.ask('import.reading', undefined);
      if (!gone) await resume(left);
    });
    return () => {
      gone = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the screen appears
  }, []);

  return {
    reading,
    step,
    plan,
    progress,
    refusal,
    busy: running > 0,
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
      if (reading !== null && reading !== undefined) setStep({ at: 'mapping', mapping, of: nameOf(reading) });
    },
    preview: (mapping: ImportMapping) => {
      if (reading !== null && reading !== undefined) void run(() => preview(mapping, nameOf(reading)));
    },
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
        setReading(null);
        setPlan(null);
      }),
    /** Stops what runs and forgets what was read. */
    stop: () => {
      void client.ask('import.cancel', undefined).finally(() => {
        setReading(null);
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
