import type { ReactNode } from 'react';
import { type FieldErrors, type FieldErrorCode } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { passwordAdvice } from '#shared/vault/password-advice.ts';
import type { VaultTexts } from '#renderer/i18n/texts/vault.ts';
import { PasswordField } from './PasswordField.tsx';

/** A password to be, typed twice. */
export interface NewPassword {
  readonly next: string;
  readonly again: string;
}

export const NO_PASSWORD: NewPassword = { next: '', again: '' };

/** What is wrong with it; empty when it will do. */
export function refusalsOf({ next, again }: NewPassword): FieldErrors {
  const { refusal } = passwordAdvice(next);
  if (refusal !== null) return { next: refusal };
  return next === again ? {} : { again: 'passwords-differ' };
}

interface NewPasswordFieldsProps {
  readonly t: VaultTexts;
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  /** Shown after the first try. */
  readonly errors: FieldErrors;
}

const textOf = (code: FieldErrorCode | undefined): string | undefined =>
  code === undefined ? undefined : fieldErrorText(code);

/** Two fields and one line that says how good it is. */
export function NewPasswordFields({ t, value, onChange, errors }: NewPasswordFieldsProps): ReactNode {
  const { strength } = passwordAdvice(value.next);
  return (
    <>
      <PasswordField
        label={t.create.next}
        description={t.create.nextHelp}
        isNew
        value={value.next}
        error={textOf(errors['next'])}
        onChange={(next) => {
          onChange({ ...value, next });
        }}
      />
      <p className="secondary-text field__strength" aria-live="polite">
        {t.create.strength[strength]}
      </p>
      <PasswordField
        label={t.create.again}
        isNew
        value={value.again}
        error={textOf(errors['again'])}
        onChange={(again) => {
          onChange({ ...value, again });
        }}
      />
    </>
  );
}
