import { FolderOpen } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { MergePreview } from '#shared/ipc/requests/hand-over.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkClient, useNetworkMutation } from '#renderer/api/hooks.ts';
import { handOverTexts } from '#renderer/i18n/texts/hand-over.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { PasswordField } from '#renderer/ui/fields/PasswordField.tsx';
import { passwordErrorText } from '#renderer/ui/fields/password-error.ts';
import { MergePreviewView } from './MergePreviewView.tsx';

const t = handOverTexts.merge;
const NONE: ReadonlySet<string> = new Set();

/** A field that comes because of what was just chosen is where one goes on. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}

/** Chooses another network, shows what it would bring, and takes it in. */
export function MergePanel({ onPreview }: { readonly onPreview: (isShown: boolean) => void }): ReactNode {
  const client = useNetworkClient();
  const showLine = useChangeLine();
  const choose = useNetworkMutation('handOver.choose', { line: false });
  const read = useNetworkMutation('handOver.read', { line: false });
  const apply = useNetworkMutation('handOver.apply', { line: false });
  const [password, setPassword] = useState('');
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [theirs, setTheirs] = useState(NONE);
  const file = choose.data ?? null;
  // What was chosen waits in main; leaving this place lets go of it.
  useEffect(
    () => () => {
      client.ask('handOver.cancel', undefined).catch(() => {});
    },
    [client],
  );
  const forget = (): void => {
    for (const asked of [choose, read, apply]) asked.reset();
    setPassword('');
    setPreview(null);
    onPreview(false);
    setTheirs(NONE);
  };
  const look = (given: string | null): void => {
    read.mutate(
      { password: given },
      {
        onSuccess: (found) => {
          setPreview(found);
          onPreview(true);
        },
      },
    );
  };
  if (preview !== null) {
    return (
      <MergePreviewView
        t={t}
        preview={preview}
        theirs={theirs}
        busy={apply.isPending}
        error={apply.error}
        onTheirs={setTheirs}
        onApply={() => {
          apply.mutate(
            { theirs: [...theirs] },
            {
              onSuccess: (done) => {
                forget();
                const text = t.done(done);
                const isNothing = done.added + done.changed + done.removed === 0;
                showLine(
                  isNothing
                    ? { kind: 'note', text: `${text}.` }
                    : { kind: 'change', method: 'handOver.apply', text },
                );
              },
            },
          );
        }}
        onCancel={forget}
      />
    );
  }
  const isAboutPassword = read.error?.code === 'wrong-password' || read.error?.code === 'wait-before-trying';
  return (
    <div className="hand-over__part">
      <p>{t.detail}</p>
      {choose.error === null ? null : <ErrorNotice error={choose.error} />}
      {read.error === null || isAboutPassword ? null : <ErrorNotice error={read.error} />}
      {file?.isEncrypted === true ? (
        <form
          className="form hand-over__password"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!read.isPending) look(password);
          }}
        >
          <PasswordField
            label={t.password(file.name)}
            value={password}
            inputRef={takeFocus}
            error={read.error !== null && isAboutPassword ? passwordErrorText(read.error) : undefined}
            onChange={setPassword}
          />
          <div className="form__actions">
            <Button type="submit" variant="primary" disabled={read.isPending}>
              {t.look}
            </Button>
            <Button onClick={forget}>{t.cancel}</Button>
          </div>
        </form>
      ) : (
        <div className="form__actions">
          <Button
            icon={<FolderOpen aria-hidden="true" />}
            disabled={choose.isPending || read.isPending}
            onClick={() => {
              read.reset();
              choose.mutate(undefined, {
                onSuccess: (chosen) => {
                  if (chosen?.isEncrypted === false) look(null);
                },
              });
            }}
          >
            {t.choose}
          </Button>
        </div>
      )}
      {read.isPending ? <Loading label={t.working} /> : null}
    </div>
  );
}
