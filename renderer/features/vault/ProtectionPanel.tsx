import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { LOCK_AFTER_MINUTES, type Preferences } from '#shared/ipc/app-state.ts';
import type { Protection } from '#shared/ipc/requests/vault.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { queryKey } from '#renderer/api/query-client.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { PagePart } from '#renderer/ui/PagePart.tsx';
import { OldBackUps } from './OldBackUps.tsx';
import { type PasswordAction, PasswordForm } from './PasswordForm.tsx';
import { RecoverySheetPanel } from './RecoverySheetPanel.tsx';
import { SheetPassword } from './SheetPassword.tsx';
import './vault.css';

interface ProtectionPanelProps {
  readonly onBack: () => void;
  readonly onLock: () => void;
}

const IDLE_MINUTES = [2, 5, 10, 15, 30, 60, 0];

/** Password, lock, recovery sheet, and what else decides who can read the network. */
export function ProtectionPanel({ onBack, onLock }: ProtectionPanelProps): ReactNode {
  const t = vaultTexts.protection;
  const showLine = useChangeLine();
  const queries = useQueryClient();
  const status = useNetworkQuery('app.status', undefined);
  const found = useNetworkQuery('vault.find', undefined);
  const remember = useNetworkMutation('vault.remember', { line: false });
  const protect = useNetworkMutation('vault.protectBackUps', { line: false });
  const savePreferences = useNetworkMutation('app.savePreferences', { line: false });
  /** The password of the sheet that is shown; `null`: none is. */
  const [sheetPassword, setSheetPassword] = useState<string | null>(null);

  if (found.isError) return <ErrorNotice error={asAppError(found.error)} />;
  if (status.data === undefined || found.data === undefined) return <Loading />;
  if (sheetPassword !== null) {
    return (
      <div className="page">
        <RecoverySheetPanel
          password={sheetPassword}
          doneLabel={vaultTexts.sheet.done}
          onDone={() => {
            setSheetPassword(null);
          }}
        />
      </div>
    );
  }
  const { data: protection } = found;
  const { preferences } = status.data;
  const know = (answer: Protection): void => {
    queries.setQueryData(queryKey('vault.find', undefined), answer);
  };
  const save = (changed: Preferences): void => {
    savePreferences.mutate(changed, {
      // Choices are no part of the network: main tells nobody that they changed.
      onSuccess: () => {
        void queries.invalidateQueries({ predicate: ({ queryKey: [method] }) => method === 'app.status' });
      },
    });
  };
  const done = (action: PasswordAction, password: string | null): void => {
    showLine({ kind: 'note', text: { change: t.changed, add: t.added, remove: t.removed }[action] });
    if (password !== null) setSheetPassword(password);
  };
  const refused = remember.error ?? protect.error ?? savePreferences.error;
  return (
    <div className="page protection">
      <div>
        <BackButton label={t.back} onBack={onBack} />
      </div>
      <PageHeader title={t.title} />
      {protection.isEncrypted ? (
        <div className="form__actions">
          <p>{t.isEncrypted}</p>
          <Button onClick={onLock}>{t.lock}</Button>
        </div>
      ) : (
        <Notice kind="attention">{t.isPlain}</Notice>
      )}
      {refused === null ? null : <ErrorNotice error={refused} />}
      {protection.isEncrypted ? (
        <>
          <PagePart heading={t.change}>
            <PasswordForm action="change" detail={t.changeDetail} onDone={done} />
          </PagePart>
          <PagePart heading={t.sheet}>
            <SheetPassword onPassword={setSheetPassword} />
          </PagePart>
          <PagePart heading={t.remember}>
            {protection.canRemember ? (
              <>
                <Checkbox
                  label={t.rememberLabel}
                  checked={protection.isRemembered}
                  onChange={(wanted) => {
                    remember.mutate({ remember: wanted }, { onSuccess: know });
                  }}
                />
                <p className="secondary-text">{t.rememberDetail}</p>
              </>
            ) : (
              <p>{t.rememberNot}</p>
            )}
          </PagePart>
          <PagePart heading={t.idle}>
            <Select
              label={t.idleLabel}
              value={String(preferences.lockAfterMinutes ?? LOCK_AFTER_MINUTES)}
              options={IDLE_MINUTES.map((minutes) => ({
                value: String(minutes),
                label: t.idleOption(minutes),
              }))}
              onChange={(minutes) => {
                save({ ...preferences, lockAfterMinutes: Number(minutes) });
              }}
            />
            <p className="secondary-text">{t.idleDetail}</p>
          </PagePart>
          <PagePart heading={t.backUps}>
            <OldBackUps
              t={t}
              backUps={protection.otherBackUps}
              busy={protect.isPending}
              onProtect={(way) => {
                protect.mutate({ way }, { onSuccess: know });
              }}
            />
          </PagePart>
          <PagePart heading={t.remove}>
            <PasswordForm action="remove" detail={t.removeDetail} onDone={done} />
          </PagePart>
        </>
      ) : (
        <PagePart heading={t.add}>
          <PasswordForm action="add" detail={t.addDetail} onDone={done} />
        </PagePart>
      )}
    </div>
  );
}
