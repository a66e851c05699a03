import type { ReactNode } from 'react';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { historyListTexts } from '#renderer/i18n/texts/history.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { HistoryView } from './HistoryView.tsx';
import type { HistoryActions } from './use-history.ts';

interface HistoryPanelProps {
  readonly onGoTo: HistoryActions['goTo'];
  readonly onClose: () => void;
}

/** What was done in this session, in the panel on the right. */
export function HistoryPanel({ onGoTo, onClose }: HistoryPanelProps): ReactNode {
  const t = historyListTexts;
  const list = useNetworkQuery('history.list', undefined);
  return (
    <Panel title={t.title} onClose={onClose} takeFocus="heading">
      {list.isError ? <ErrorNotice error={asAppError(list.error)} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data === undefined ? null : <HistoryView t={t} list={list.data} onGoTo={onGoTo} />}
    </Panel>
  );
}
