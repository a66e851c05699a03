import { type ReactNode, useState } from 'react';
import type { FieldErrors } from '#shared/errors.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { useFocusWhenReady } from '#renderer/ui/hooks/use-focus-when-ready.ts';
import { NewPasswordFields, NO_PASSWORD, refusalsOf } from '#renderer/ui/fields/NewPasswordFields.tsx';
import { RecoverySheetPanel } from './RecoverySheetPanel.tsx';
import './vault.css';

interface BeginPanelProps {
  readonly onBack: () => void;
  /** The network is there, open. */
  readonly onDone: () => void;
}

/** A new network: its password, and then the sheet that opens it when the password is lost. */
export function BeginPanel({ onBack, onDone }: BeginPanelProps): ReactNode {
  const t = vaultTexts;
  const create = useNetworkMutation('vault.create', { line: false });
  const createPlain = useNetworkMutation('file.createEmpty', { line: false });
  const [value, setValue] = useState(NO_PASSWORD);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [isWarned, setIsWarned] = useState(false);
  const [isMade, setIsMade] = useState(false);
  const form = useFocusWhenReady(!isMade);
  const busy = create.isPending || createPlain.isPending;

  if (isMade) {
    return (
      <main className="vault">
        <RecoverySheetPanel password={value.next} doneLabel={t.sheet.done} onDone={onDone} />
      </main>
    );
  }
  const refused = createPlain.error ?? (create.error?.code === 'invalid-input' ? null : create.error);
  return (
    <main className="vault">
      <div className="vault__words">
        <h1>{t.create.title}</h1>
        <p>{t.create.introduction}</p>
        <form
          ref={form}
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const found = refusalsOf(value);
            setErrors(found);
            if (Object.keys(found).length > 0) {
              const fields = event.currentTarget.querySelectorAll<HTMLElement>('input');
              fields[found['next'] === undefined ? 1 : 0]?.focus();
              return;
            }
            create.mutate(
              { password: value.next },
              {
                onSuccess: () => {
                  setIsMade(true);
                },
              },
            );
          }}
        >
          <NewPasswordFields t={t} value={value} errors={errors} onChange={setValue} />
          {refused === null ? null : <ErrorNotice error={refused} />}
          <div className="form__actions">
            <Button variant="primary" type="submit" disabled={busy}>
              {t.create.action}
            </Button>
            <Button disabled={busy} onClick={onBack}>
              {t.create.back}
            </Button>
          </div>
          {busy ? <Loading /> : null}
        </form>
        <div className="vault__more">
          {isWarned ? (
            <Notice
              kind="attention"
              actions={
                <Button
                  disabled={busy}
                  onClick={() => {
                    createPlain.mutate(undefined, { onSuccess: onDone });
                  }}
                >
                  {t.create.withoutAction}
                </Button>
              }
            >
              {t.create.withoutWarning}
            </Notice>
          ) : (
            <Button
              variant="quiet"
              disabled={busy}
              onClick={() => {
                setIsWarned(true);
              }}
            >
              {t.create.without}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}
