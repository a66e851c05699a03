import { type ReactNode, useState } from 'react';
import { asAppError, useNetworkClient } from '#renderer/api/hooks.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PasswordField } from '#renderer/ui/fields/PasswordField.tsx';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { passwordErrorText } from '#renderer/ui/fields/password-error.ts';

/** Asks for the password before the sheet is shown: who walks by an open screen must not take the key along. */
export function SheetPassword({
  onPassword,
}: {
  readonly onPassword: (password: string) => void;
}): ReactNode {
  const t = vaultTexts.protection;
  const client = useNetworkClient();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const show = async (): Promise<void> => {
    setBusy(true);
    try {
      await client.ask('vault.recoverySheet', { password });
      onPassword(password);
    } catch (refused) {
      setError(passwordErrorText(asAppError(refused)));
      setBusy(false);
    }
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (password === '') setError(fieldErrorText('required'));
        else void show();
      }}
    >
      <p>{t.sheetDetail}</p>
      <PasswordField label={t.current} value={password} error={error} onChange={setPassword} />
      <div className="form__actions">
        <Button type="submit" disabled={busy}>
          {t.sheetAction}
        </Button>
      </div>
    </form>
  );
}
