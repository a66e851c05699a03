import { KeyRound, LockKeyhole } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AppErrorData } from '#shared/errors.ts';
import type { LockedFile } from '#shared/ipc/app-state.ts';
import { errorText, fieldErrorText } from '#shared/texts/errors.ts';
import { readRecoveryKey } from '#shared/vault/recovery-key.ts';
import type { VaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PasswordField } from '#renderer/ui/fields/PasswordField.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import './vault.css';

interface UnlockViewProps {
  readonly t: VaultTexts;
  readonly file: LockedFile;
  readonly error: Pick<AppErrorData, 'code' | 'params' | 'fields'> | null;
  /** How often it was refused since this screen stands here. */
  readonly tries: number;
  readonly secondsToWait: number;
  readonly busy: boolean;
  readonly onUnlock: (password: string) => void;
  readonly onRecover: (recoveryKey: string) => void;
  readonly onOther: () => void;
}

const ABOUT_THE_KEY: ReadonlySet<string> = new Set([
  'wrong-password',
  'wrong-recovery-key',
  'wait-before-trying',
  'invalid-input',
]);
const TRIES_BEFORE_ADVICE = 3;
const FIELDS = { password: '.password-field input', recovery: 'input[type="text"]' } as const;

/** The lock: one field, and the ways around it. */
export function UnlockView(props: UnlockViewProps): ReactNode {
  const { t, file, error, tries, secondsToWait, busy } = props;
  const [way, setWay] = useState<'password' | 'recovery'>('password');
  const [password, setPassword] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [ownRefusal, setOwnRefusal] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(FIELDS[way])?.focus();
  }, [way]);
  // What was typed stays, chosen, so that typing replaces it and an arrow corrects it.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector('input')?.select();
  }, [tries]);

  const submit = (): void => {
    if (busy || secondsToWait > 0) return;
    const typed = way === 'password' ? password : recoveryKey;
    const reading = way === 'recovery' ? readRecoveryKey(typed) : null;
    const refusal =
      typed === ''
        ? fieldErrorText('required')
        : reading !== null && 'wrongGroups' in reading
          ? t.unlock.wrongGroups(reading.wrongGroups)
          : null;
    setOwnRefusal(refusal);
    if (refusal !== null) form.current?.querySelector('input')?.focus();
    else if (way === 'password') props.onUnlock(typed);
    else props.onRecover(typed);
  };
  const fieldError = ownRefusal ?? fieldErrorOf(t, error, secondsToWait);
  return (
    <main className="vault">
      <div className="vault__words">
        <LockKeyhole aria-hidden="true" className="vault__mark" />
        <h1>{t.unlock.title(file.name)}</h1>
        <p>{t.unlock.reasons[file.reason]}</p>
        {error === null || ABOUT_THE_KEY.has(error.code) ? null : <ErrorNotice error={error} />}
        <form
          ref={form}
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {way === 'password' ? (
            <PasswordField label={t.password} value={password} error={fieldError} onChange={setPassword} />
          ) : (
            <TextField
              label={t.unlock.recoveryKey}
              description={t.unlock.recoveryHelp}
              value={recoveryKey}
              error={fieldError}
              onChange={setRecoveryKey}
            />
          )}
          <div className="form__actions">
            <Button variant="primary" type="submit" disabled={busy || secondsToWait > 0}>
              {t.unlock.action}
            </Button>
          </div>
          {busy ? <Loading label={t.unlock.working} /> : null}
          <p className="secondary-text" aria-live="polite">
            {tries >= TRIES_BEFORE_ADVICE ? t.unlock.afterMore : ''}
          </p>
        </form>
        <div className="vault__more">
          <Button
            variant="quiet"
            icon={<KeyRound aria-hidden="true" />}
            onClick={() => {
              setOwnRefusal(null);
              setWay(way === 'password' ? 'recovery' : 'password');
            }}
          >
            {way === 'password' ? t.unlock.useRecovery : t.unlock.usePassword}
          </Button>
          <Button variant="quiet" disabled={busy} onClick={props.onOther}>
            {t.unlock.other}
          </Button>
        </div>
        <p className="secondary-text vault__path">{file.path}</p>
      </div>
    </main>
  );
}

function fieldErrorOf(
  t: VaultTexts,
  error: UnlockViewProps['error'],
  secondsToWait: number,
): string | undefined {
  if (error === null || !ABOUT_THE_KEY.has(error.code)) return undefined;
  if (error.code === 'wrong-password') {
    return secondsToWait > 0 ? t.unlock.wrongWait(secondsToWait) : t.unlock.wrong;
  }
  if (error.code === 'wait-before-trying') {
    return secondsToWait > 0 ? t.unlock.waiting(secondsToWait) : undefined;
  }
  if (error.code === 'invalid-input') return fieldErrorText('no-recovery-key');
  return secondsToWait > 0 ? `${errorText(error)} ${t.unlock.waiting(secondsToWait)}` : errorText(error);
}
