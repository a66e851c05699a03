import { useQueryClient } from '@tanstack/react-query';
import { EyeOff } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { secretariatTexts } from '#renderer/i18n/texts/secretariat.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { OwnerPasswordForm } from './OwnerPasswordForm.tsx';
import './secretariat-mark.css';

/** Above every screen while a secretariat works in the network: what is hidden, and the owner's way out. */
export function SecretariatMark(): ReactNode {
  const t = secretariatTexts;
  const queries = useQueryClient();
  const leave = useNetworkMutation('secretariat.leave', { line: false });
  const [isAsking, setIsAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) field.current?.focus();
  }, [isAsking]);
  const cancel = (): void => {
    leave.reset();
    setIsAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes the question from any field inside
    <section
      className="secretariat-mark"
      aria-label={t.markLabel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isAsking || event.defaultPrevented) return;
        event.preventDefault();
        cancel();
      }}
    >
      <EyeOff aria-hidden="true" />
      <p>{t.mark}</p>
      {isAsking ? (
        <OwnerPasswordForm
          action={t.leaveAction}
          busy={leave.isPending}
          error={leave.error}
          inputRef={field}
          onGiven={(password) => {
            leave.mutate(
              { password },
              {
                onSuccess: () => {
                  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'app.status' });
                },
              },
            );
          }}
          beside={
            <Button variant="quiet" onClick={cancel}>
              {t.cancel}
            </Button>
          }
        />
      ) : (
        <Button
          ref={opener}
          variant="quiet"
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {t.leave}
        </Button>
      )}
    </section>
  );
}
