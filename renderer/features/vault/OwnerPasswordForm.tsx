import { type ReactNode, type Ref, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { secretariatTexts } from '#renderer/i18n/texts/secretariat.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PasswordField } from '#renderer/ui/fields/PasswordField.tsx';
import { passwordErrorText } from '#renderer/ui/fields/password-error.ts';

interface OwnerPasswordFormProps {
  readonly action: string;
  readonly busy: boolean;
  /** Why the last try was refused. */
  readonly error: AppError | null;
  readonly onGiven: (password: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Beside the button. */
  readonly beside?: ReactNode;
}

/** Asks for the owner's password; a wrong one is told beside the field, and what was typed stays. */
export function OwnerPasswordForm(props: OwnerPasswordFormProps): ReactNode {
  const t = secretariatTexts;
  const { busy, error } = props;
  const [password, setPassword] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const isAboutPassword = error?.code === 'wrong-password' || error?.code === 'wait-before-trying';
  const told = isEmpty
    ? fieldErrorText('required')
    : error !== null && isAboutPassword
      ? passwordErrorText(error)
      : undefined;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setIsEmpty(password === '');
        if (password === '') event.currentTarget.querySelector('input')?.focus();
        else props.onGiven(password);
      }}
    >
      <PasswordField
        label={t.current}
        value={password}
        error={told}
        onChange={setPassword}
        {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
      />
      {error === null || isAboutPassword ? null : <ErrorNotice error={error} />}
      <div className="form__actions">
        <Button type="submit" disabled={busy}>
          {props.action}
        </Button>
        {props.beside}
      </div>
      {busy ? <Loading label={t.working} /> : null}
    </form>
  );
}
