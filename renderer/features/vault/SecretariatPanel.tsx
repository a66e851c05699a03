import { useQueryClient } from '@tanstack/react-query';
import { EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FieldErrors } from '#shared/errors.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Secretariat } from '#shared/ipc/requests/secretariat.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { queryKey } from '#renderer/api/query-client.ts';
import { secretariatTexts } from '#renderer/i18n/texts/secretariat.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { NewPasswordFields, NO_PASSWORD, refusalsOf } from '#renderer/ui/fields/NewPasswordFields.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { PagePart } from '#renderer/ui/PagePart.tsx';
import { OwnerPasswordForm } from './OwnerPasswordForm.tsx';
import './vault.css';

const t = secretariatTexts;

/** The owner sets a password and hands the network to the secretariat. */
export function SecretariatPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const queries = useQueryClient();
  const showLine = useChangeLine();
  const status = useNetworkQuery('app.status', undefined);
  const found = useNetworkQuery('secretariat.find', undefined);
  const start = useNetworkMutation('secretariat.start', { line: false });
  const remove = useNetworkMutation('secretariat.setPassword', { line: false });
  if (found.isError) return <ErrorNotice error={found.error} />;
  if (found.data === undefined || status.data === undefined) return <Loading />;
  const know = (answer: Secretariat): void => {
    queries.setQueryData(queryKey('secretariat.find', undefined), answer);
  };
  const isEncrypted = status.data.file?.isEncrypted ?? false;
  return (
    <div className="page protection">
      <div>
        <BackButton label={t.back} onBack={onBack} />
      </div>
      <PageHeader title={t.title} summary={t.intro} />
      <PagePart heading={t.hiddenHeading}>
        <ul className="vault__list">
          {t.hidden.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {isEncrypted ? (
          <p className="secondary-text">{t.encryptedRemark}</p>
        ) : (
          <Notice kind="attention">{t.plainWarning}</Notice>
        )}
      </PagePart>
      {found.data.hasOwnerPassword ? (
        <>
          <PagePart heading={t.startHeading}>
            <p>{t.isSet}</p>
            <p className="secondary-text">{t.startDetail}</p>
            {start.error === null ? null : <ErrorNotice error={start.error} />}
            <Button
              variant="primary"
              icon={<EyeOff aria-hidden="true" />}
              disabled={start.isPending}
              onClick={() => {
                start.mutate(undefined, {
                  // What was read as the owner may not stay in the window.
                  onSuccess: () => {
                    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'app.status' });
                  },
                });
              }}
            >
              {t.start}
            </Button>
          </PagePart>
          <PagePart heading={t.removeHeading}>
            <p>{t.removeDetail}</p>
            <OwnerPasswordForm
              action={t.remove}
              busy={remove.isPending}
              error={remove.error}
              onGiven={(current) => {
                remove.mutate(
                  { current, next: null },
                  {
                    onSuccess: ({ copies, ...answer }) => {
                      know(answer);
                      showLine({ kind: 'note', text: t.removed(copies) });
                    },
                  },
                );
              }}
            />
          </PagePart>
        </>
      ) : (
        <PagePart heading={t.passwordHeading}>
          <p>{t.passwordDetail}</p>
          <NewOwnerPassword
            onSet={({ copies, ...answer }) => {
              know(answer);
              showLine({ kind: 'note', text: t.done(copies) });
            }}
          />
        </PagePart>
      )}
    </div>
  );
}

function NewOwnerPassword({
  onSet,
}: {
  readonly onSet: (answer: OutputOf<'secretariat.setPassword'>) => void;
}): ReactNode {
  const set = useNetworkMutation('secretariat.setPassword', { line: false });
  const [value, setValue] = useState(NO_PASSWORD);
  const [errors, setErrors] = useState<FieldErrors>({});
  const submit = (form: HTMLFormElement): void => {
    const refused = refusalsOf(value);
    setErrors(refused);
    const fields = form.querySelectorAll('input');
    if (refused['next'] !== undefined) fields[0]?.focus();
    else if (refused['again'] !== undefined) fields[1]?.focus();
    else set.mutate({ current: null, next: value.next }, { onSuccess: onSet });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!set.isPending) submit(event.currentTarget);
      }}
    >
      <NewPasswordFields t={vaultTexts} value={value} errors={errors} onChange={setValue} />
      {set.error === null ? null : <ErrorNotice error={set.error} />}
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={set.isPending}>
          {t.set}
        </Button>
      </div>
      {set.isPending ? <Loading label={t.working} /> : null}
    </form>
  );
}
