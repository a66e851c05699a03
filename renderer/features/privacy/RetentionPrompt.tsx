import type { ReactNode } from 'react';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { retentionTexts } from '#renderer/i18n/texts/retention.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notices.tsx';

/** One quiet line, once a month, when something is over its period. */
export function RetentionPrompt({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const t = retentionTexts;
  const due = useNetworkQuery('retentionDue.find', undefined, { keepPrevious: true });
  const leave = useNetworkMutation('retention.leave');
  if (due.data?.isDue !== true) return null;
  return (
    <Notice
      actions={
        <>
          <Button onClick={onOpen}>{t.look}</Button>
          <Button
            variant="quiet"
            onClick={() => {
              leave.mutate(undefined);
            }}
          >
            {t.leave}
          </Button>
        </>
      }
    >
      {t.line(due.data.count)}
    </Notice>
  );
}
