import { type ReactNode, useEffect, useState } from 'react';
import type { LockedFile } from '#shared/ipc/app-state.ts';
import type { AppError } from '#shared/errors.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { UnlockView } from './UnlockView.tsx';

/** Seconds that main wants us to wait, counted down; 0: none. */
function useWait(error: AppError | null): number {
  const asked = Number(error?.params['seconds'] ?? '0');
  const [left, setLeft] = useState({ error, seconds: asked });
  const seconds = left.error === error ? left.seconds : asked;
  useEffect(() => {
    if (seconds <= 0) return undefined;
    const timer = setTimeout(() => {
      setLeft({ error, seconds: seconds - 1 });
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [error, seconds]);
  return seconds;
}

/** A network that waits for its password. What opens it arrives as a new status. */
export function UnlockPanel({ file }: { readonly file: LockedFile }): ReactNode {
  const unlock = useNetworkMutation('vault.unlock', { line: false });
  const recover = useNetworkMutation('vault.unlockWithRecoveryKey', { line: false });
  const close = useNetworkMutation('file.close', { line: false });
  const [tries, setTries] = useState(0);
  const error = unlock.error ?? recover.error;
  const seconds = useWait(error);
  useEffect(() => {
    document.title = 'Netwerkkaart';
  }, []);
  const count = (): void => {
    setTries((before) => before + 1);
  };
  return (
    <UnlockView
      t={vaultTexts}
      file={file}
      error={error}
      tries={tries}
      secondsToWait={seconds}
      busy={unlock.isPending || recover.isPending || close.isPending}
      onUnlock={(password) => {
        recover.reset();
        unlock.mutate({ password }, { onError: count });
      }}
      onRecover={(recoveryKey) => {
        unlock.reset();
        recover.mutate({ recoveryKey }, { onError: count });
      }}
      onOther={() => {
        close.mutate(undefined);
      }}
    />
  );
}
