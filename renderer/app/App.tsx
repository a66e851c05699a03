import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { localDay } from '#shared/domain/calendar-date.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { WelcomePanel } from '#renderer/features/welcome/WelcomePanel.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { CarefulWordsContext } from '#renderer/ui/careful-words.ts';
import { useAppearance } from './appearance.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useCarefulWordsChoice } from './use-careful-words-choice.ts';
import { DamagedPanel } from './later-screens.ts';
import { Workspace } from './Workspace.tsx';

/** The window: welcome while no network is open, otherwise the network. */
export function App(): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  useAppearance(status.data?.preferences.appearance);
  useNewDay(status.data?.today);

  const carefulWords = useCarefulWordsChoice(status.data?.preferences);
  const [importFirst, setImportFirst] = useState(false);

  return (
    <>
      {status.isPending ? <Loading /> : null}
      {status.isError ? (
        <main className="page">
          <ErrorNotice error={asAppError(status.error)} onRetry={() => void status.refetch()} />
        </main>
      ) : null}
      {status.data === undefined ? null : status.data.file === null ? (
        <StartScreen
          isDamaged={status.data.problem?.code === 'file-damaged'}
          onImportFirst={setImportFirst}
        />
      ) : (
        // Another file is another window's worth of state: nothing of the old one stays open.
        <ErrorBoundary key={status.data.file.path} resetKey={status.data.file.path}>
          <CarefulWordsContext.Provider value={carefulWords}>
            <Workspace file={status.data.file} importFirst={importFirst} />
          </CarefulWordsContext.Provider>
        </ErrorBoundary>
      )}
    </>
  );
}

interface StartScreenProps {
  readonly isDamaged: boolean;
  readonly onImportFirst: (first: boolean) => void;
}

/** While no network is open: the ways to begin, or what to do with one that is damaged. */
function StartScreen({ isDamaged, onImportFirst }: StartScreenProps): ReactNode {
  const damaged = useNetworkQuery('damaged.list', undefined, { enabled: isDamaged });
  if (isDamaged && damaged.isPending) return <Loading />;
  return isDamaged && damaged.data !== undefined && damaged.data !== null ? (
    <Suspense fallback={<Loading />}>
      <DamagedPanel damaged={damaged.data} />
    </Suspense>
  ) : (
    <WelcomePanel onImportFirst={onImportFirst} />
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
