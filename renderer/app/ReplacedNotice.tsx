import { type ReactNode, useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { errorText } from '#shared/texts/errors.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { appTexts } from '#renderer/i18n/texts/app.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';

/** On every screen, once the file was taken away, renamed or replaced: what is safe, and the two ways on. */
export function ReplacedNotice({ file }: { readonly file: OpenFile }): ReactNode {
  const queries = useQueryClient();
  const save = useNetworkMutation('file.saveReplaced');
  const reopen = useNetworkMutation('file.reopen');
  useEffect(() => {
    // It happens in other programs: looked at when the user comes back from there.
    const look = (): void => {
      void queries.invalidateQueries({ predicate: ({ queryKey: [method] }) => method === 'app.status' });
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [queries]);
  if (!file.isReplaced) return null;
  const error = save.error ?? reopen.error;
  return (
    <>
      <Notice
        kind="attention"
        actions={
          <>
            <Button
              disabled={save.isPending || reopen.isPending}
              onClick={() => {
                save.mutate(undefined);
              }}
            >
              {appTexts.saveReplaced}
            </Button>
            <Button
              variant="quiet"
              disabled={save.isPending || reopen.isPending}
              onClick={() => {
                reopen.mutate(undefined);
              }}
            >
              {appTexts.reopenReplaced}
            </Button>
          </>
        }
      >
        {errorText({ code: 'file-replaced', params: { path: file.path } })}
      </Notice>
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
}
