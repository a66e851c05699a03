import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { localDay } from '#shared/domain/calendar-date.ts';
import { isDamage } from '#shared/errors.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { UnlockPanel } from '#renderer/features/vault/UnlockPanel.tsx';
import { WelcomePanel } from '#renderer/features/welcome/WelcomePanel.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { CarefulWordsContext } from '#renderer/ui/fields/careful-words.ts';
import { useAppearance } from './appearance.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { BeginPanel, DamagedPanel } from './later-screens.ts';
import { PlacedWorkspace } from './PlacedWorkspace.tsx';
import { useCarefulWordsChoice } from './use-careful-words-choice.ts';
import { useLock } from './use-lock.ts';

/** The window: welcome while no network is open, otherwise the network. */
export function App(): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  useAppearance(status.data?.preferences.appearance);
  useNewDay(status.data?.today);

  const carefulWords = useCarefulWordsChoice(status.data?.preferences);
  const [importFirst, setImportFirst] = useState(false);
  const [isBeginning, setIsBeginning] = useState(false);
  const { control, isLocking } = useLock(status.data?.version ?? '');

  if (isLocking) return null;
  if (isBeginning) {
    return (
      <Suspense fallback={<Loading />}>
        <BeginPanel
          onBack={() => {
            setIsBeginning(false);
          }}
          onDone={() => {
            setIsBeginning(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      {status.isPending ? <Loading /> : null}
      {status.isError ? (
        <main className="page">
          <ErrorNotice error={asAppError(status.error)} onRetry={() => void status.refetch()} />
        </main>
      ) : null}
      {status.data === undefined ? null : status.data.locked !== null ? (
        <UnlockPanel key={status.data.locked.path} file={status.data.locked} />
      ) : status.data.file === null ? (
        <StartScreen
          isDamaged={status.data.problem !== null && isDamage(status.data.problem.code)}
          onImportFirst={setImportFirst}
          onBegin={() => {
            setIsBeginning(true);
          }}
        />
      ) : (
        // Another file, or somebody else in it, is another window's worth of state: nothing of the old one stays open.
        <ErrorBoundary key={workspaceKey(status.data.file)} resetKey={workspaceKey(status.data.file)}>
          <CarefulWordsContext.Provider value={carefulWords}>
            <PlacedWorkspace
              file={status.data.file}
              importFirst={importFirst}
              version={status.data.version}
              lock={control}
            />
          </CarefulWordsContext.Provider>
        </ErrorBoundary>
      )}
    </>
  );
}

const workspaceKey = ({ path, isSecretariat }: OpenFile): string => `${path} ${String(isSecretariat)}`;

interface StartScreenProps {
  readonly isDamaged: boolean;
  readonly onImportFirst: (first: boolean) => void;
  readonly onBegin: () => void;
}

/** While no network is open: the ways to begin, or what to do with one that is damaged. */
function StartScreen({ isDamaged, onImportFirst, onBegin }: StartScreenProps): ReactNode {
  const damaged = useNetworkQuery('damaged.list', undefined, { enabled: isDamaged });
  if (isDamaged && damaged.isPending) return <Loading />;
  return isDamaged && damaged.data !== undefined && damaged.data !== null ? (
    <Suspense fallback={<Loading />}>
      <DamagedPanel damaged={damaged.data} />
    </Suspense>
  ) : (
    <WelcomePanel onImportFirst={onImportFirst} onBegin={onBegin} />
  );
}

/** A window that stayed open overnight asks everything again when the user comes back: "today" has moved. */
function useNewDay(today: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (today === undefined) return undefined;
    const check = (): void => {
      if (localDay(new Date()) !== today) void queries.invalidateQueries();
    };
    window.addEventListener('focus', check);
    return () => {
      window.removeEventListener('focus', check);
    };
  }, [today, queries]);
}
