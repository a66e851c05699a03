import type { ReactNode } from 'react';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { welcomeTexts } from '#renderer/i18n/texts/welcome.ts';
import { WelcomeView } from './WelcomeView.tsx';

interface WelcomePanelProps {
  /** Whether the file that is made or opened now begins with taking a list over. */
  readonly onImportFirst: (first: boolean) => void;
  /** A new network, with a password or without. */
  readonly onBegin: () => void;
}

/** The first screen, over what main knows of files. What it opens arrives as a new status, so nothing is done here. */
export function WelcomePanel({ onImportFirst, onBegin }: WelcomePanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const createExample = useNetworkMutation('file.createExample');
  const open = useNetworkMutation('file.open');
  const openRecent = useNetworkMutation('file.openRecent');
  const actions = [createExample, open, openRecent];

  const refused = actions.find((action) => action.error !== null)?.error ?? null;
  return (
    <WelcomeView
      t={welcomeTexts}
      recentFiles={status.data?.recentFiles ?? []}
      problem={refused ?? status.data?.problem ?? null}
      busy={actions.some((action) => action.isPending)}
      onCreateExample={() => {
        onImportFirst(false);
        createExample.mutate(undefined);
      }}
      onCreateEmpty={() => {
        onImportFirst(false);
        onBegin();
      }}
      onImport={() => {
        onImportFirst(true);
        onBegin();
      }}
      onOpen={() => {
        onImportFirst(false);
        open.mutate(undefined);
      }}
      onOpenRecent={(index) => {
        onImportFirst(false);
        openRecent.mutate({ index });
      }}
    />
  );
}
