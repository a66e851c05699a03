import { type ReactNode, useState } from 'react';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PasswordField } from '#renderer/ui/fields/PasswordField.tsx';
import { NewPasswordFields, NO_PASSWORD, refusalsOf } from '#renderer/ui/fields/NewPasswordFields.tsx';
import { passwordErrorText } from '#renderer/ui/fields/password-error.ts';

export type PasswordAction = 'change' | 'add' | 'remove';

interface PasswordFormProps {
  readonly action: PasswordAction;
  readonly detail: string;
  /** @param password the new one; `null`: it was taken off. */
  readonly onDone: (action: PasswordAction, password: string | null) => void;
}

/** Another password, a first one, or none any more. */
export function PasswordForm({ action, detail, onDone }: PasswordFormProps): ReactNode {
  const t = vaultTexts.protection;
  const change = useNetworkMutation('vault.changePassword', { line: false });
  const [current, setCurrent] = useState('');
  const [value, setValue] = useState(NO_PASSWORD);
  const [errors, setErrors] = useState<FieldErrors>({});
  const asksCurrent = action !== 'add';
  const asksNew = action !== 'remove';
  const label = { change: t.changeAction, add: t.addAction, remove: t.removeAction }[action];

  const submit = (form: HTMLFormElement): void => {
    const found: FieldErrors = {
      ...(asksCurrent && current === '' ? { current: 'required' as const } : {}),
      ...(asksNew ? refusalsOf(value) : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) {
      const order = ['current', 'next', 'again'].filter((name) =>
        name === 'current' ? asksCurrent : asksNew,
      );
      const fields = form.querySelectorAll<HTMLElement>('input');
      fields[order.findIndex((name) => found[name] !== undefined)]?.focus();
      return;
    }
    const next = asksNew ? value.next : null;
    change.mutate(
      { current: asksCurrent ? current : null, next },
      {
        onSuccess: () => {
          setCurrent('');
          setValue(NO_PASSWORD);
          onDone(action, next);
        },
        onError: () => {
          form.querySelector('input')?.select();
        },
      },
    );
  };
  const isAboutPassword =
    change.error?.code === 'wrong-password' || change.error?.code === 'wait-before-trying';
  const currentError =
    errors['current'] === undefined
      ? change.error !== null && isAboutPassword
        ? passwordErrorText(change.error)
        : undefined
      : fieldErrorText(errors['current']);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) submit(event.currentTarget);
      }}
    >
      <p>{detail}</p>
      {asksCurrent ? (
        <PasswordField label={t.current} value={current} error={currentError} onChange={setCurrent} />
      ) : null}
      {asksNew ? (
        <NewPasswordFields t={vaultTexts} value={value} errors={errors} onChange={setValue} />
      ) : null}
      {change.error === null || isAboutPassword ? null : <ErrorNotice error={change.error} />}
      <div className="form__actions">
        <Button
          type="submit"
          variant={action === 'remove' ? 'danger' : 'primary'}
          disabled={change.isPending}
        >
          {label}
        </Button>
      </div>
      {change.isPending ? <Loading label={t.working} /> : null}
    </form>
  );
}
