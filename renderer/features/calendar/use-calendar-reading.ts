import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import type { CalendarRead } from '#shared/ipc/requests/calendar.ts';
import { asAppError, useNetworkClient } from '#renderer/api/hooks.ts';

/** Reading calendars that are handed over, and what came of it. */
export interface CalendarReadingControl {
  readonly busy: boolean;
  readonly read: CalendarRead | null;
  readonly refusal: AppError | null;
  readonly choose: () => void;
  readonly drop: (files: readonly File[]) => void;
  readonly chooseFolder: () => void;
  readonly forgetFolder: () => void;
  /** Asks again what stands in the inbox, for what changes it without being a step of what the user did. */
  readonly askAgain: () => void;
}

export function useCalendarReading(): CalendarReadingControl {
  const client = useNetworkClient();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [read, setRead] = useState<CalendarRead | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  const askAgain = useCallback(() => {
    void queries.invalidateQueries({
      predicate: ({ queryKey: [method] }) => String(method).startsWith('calendar'),
    });
  }, [queries]);
  const run = (work: () => Promise<CalendarRead | null>): void => {
    const running = async (): Promise<void> => {
      setBusy(true);
      setRefusal(null);
      try {
        const result = await work();
        if (result !== null) setRead(result);
      } catch (error) {
        setRefusal(asAppError(error));
      } finally {
        setBusy(false);
        askAgain();
      }
    };
    void running();
  };

  return {
    busy,
    read,
    refusal,
    askAgain,
    choose: () => {
      run(async () => client.ask('calendar.choose', undefined));
    },
    drop: (files) => {
      run(async () => {
        const named = files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }));
        return client.ask('calendar.readDropped', { files: await Promise.all(named) });
      });
    },
    chooseFolder: () => {
      run(async () => {
        await client.ask('calendar.chooseFolder', undefined);
        return null;
      });
    },
    forgetFolder: () => {
      run(async () => {
        await client.ask('calendar.forgetFolder', undefined);
        return null;
      });
    },
  };
}
