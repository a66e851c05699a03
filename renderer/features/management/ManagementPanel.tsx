import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Preferences } from '#shared/ipc/app-state.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { countedKinds } from '#renderer/i18n/texts/import.ts';
import { managementTexts } from '#renderer/i18n/texts/management.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { ListManagementPanel } from './ListManagementPanel.tsx';
import { ManagementView } from './ManagementView.tsx';

/** Beheer over the open file. */
export function ManagementPanel({
  onImport,
  onOpenBackUps,
  onFindDuplicates,
  onOpenPrivacy,
  onProtection,
  onSecretariat,
  onHandOver,
}: {
  readonly onImport: () => void;
  readonly onOpenBackUps: () => void;
  readonly onFindDuplicates: () => void;
  readonly onOpenPrivacy: () => void;
  readonly onProtection: () => void;
  readonly onSecretariat: () => void;
  readonly onHandOver: () => void;
}): ReactNode {
  const t = managementTexts;
  const showLine = useChangeLine();
  const status = useNetworkQuery('app.status', undefined);
  const showInFolder = useNetworkMutation('file.showInFolder');
  const openOther = useNetworkMutation('file.open');
  const close = useNetworkMutation('file.close');
  const backUp = useNetworkMutation('file.backUp');
  const exportJson = useNetworkMutation('file.exportJson');
  const queries = useQueryClient();
  const exportLists = useNetworkMutation('file.exportLists');
  const savePreferences = useNetworkMutation('app.savePreferences');

  if (status.isError) return <ErrorNotice error={asAppError(status.error)} />;
  if (status.data === undefined || status.data.file === null) return <Loading />;

  const { preferences } = status.data;
  const keep = (changed: Preferences): void => {
    savePreferences.mutate(changed, {
      // Choices are no part of the network: main tells nobody that they changed.
      onSuccess: () => {
        void queries.invalidateQueries({ predicate: ({ queryKey: [method] }) => method === 'app.status' });
      },
    });
  };
  const parts = [
    { part: 'file' as const, error: showInFolder.error ?? openOther.error ?? close.error },
    { part: 'back-up' as const, error: backUp.error },
    { part: 'export' as const, error: exportJson.error ?? exportLists.error },
    { part: 'appearance' as const, error: savePreferences.error },
  ];
  const refused = parts.find(({ error }) => error !== null);
  return (
    <ManagementView
      t={t}
      status={status.data}
      file={status.data.file}
      refusal={
        refused === undefined || refused.error === null
          ? null
          : { part: refused.part, error: refused.error.toData() }
      }
      busy={[openOther, close, backUp, exportJson, exportLists].some((action) => action.isPending)}
      lists={<ListManagementPanel />}
      onFindDuplicates={onFindDuplicates}
      onOpenPrivacy={onOpenPrivacy}
      onProtection={onProtection}
      onSecretariat={onSecretariat}
      onHandOver={onHandOver}
      onShowInFolder={() => {
        showInFolder.mutate(undefined);
      }}
      onOpenOther={() => {
        openOther.mutate(undefined);
      }}
      onClose={() => {
        close.mutate(undefined);
      }}
      onBackUp={() => {
        backUp.mutate(undefined, {
          onSuccess: ({ path }) => {
            showLine({ kind: 'note', text: t.backUp.done(path) });
          },
        });
      }}
      onImport={onImport}
      onOpenBackUps={onOpenBackUps}
      onExportLists={(kinds, format) => {
        exportLists.mutate(
          { kinds: [...kinds], format },
          {
            onSuccess: (result) => {
              if (result === null) return;
              const counted = countedKinds(result.counts.map(({ kind, count }) => [kind, count]));
              showLine({ kind: 'note', text: t.export.listsDone(counted, result.path) });
            },
          },
        );
      }}
      onExport={() => {
        exportJson.mutate(undefined, {
          onSuccess: (result) => {
            if (result === null) return;
            const { path, partnerCount, encounterCount } = result;
            const counts = { path, partners: partnerCount, encounters: encounterCount };
            showLine({ kind: 'note', text: t.export.done(counts) });
          },
        });
      }}
      onAppearance={(appearance) => {
        keep({ ...preferences, appearance });
      }}
      onCarefulWords={(carefulWords) => {
        keep({ ...preferences, carefulWords });
      }}
      onQuickEntryKey={(quickEntryKey) => {
        keep({ ...preferences, quickEntryKey });
      }}
    />
  );
}
