import { type ReactNode, useState } from 'react';
import type { UnfinishedForm } from '#shared/ipc/requests/drafts.ts';
import { asAppError, useNetworkMutation, useNetworkClient, useNetworkQuery } from '#renderer/api/hooks.ts';
import { unfinishedTexts } from '#renderer/i18n/texts/unfinished.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import './unfinished-notice.css';

/** Of more the others stand behind a button. */
const SHOWN_AT_ONCE = 3;

interface UnfinishedNoticeProps {
  /** On Vandaag it stands until there is nothing left; elsewhere only until it was put off. */
  readonly isOnToday: boolean;
  readonly onResume: (form: UnfinishedForm) => void;
}

interface Discarded {
  readonly form: UnfinishedForm;
  readonly value: string;
}

/** After opening: in which forms something was typed that was never saved, with a way to go on or to throw it away. */
export function UnfinishedNotice({ isOnToday, onResume }: UnfinishedNoticeProps): ReactNode {
  const t = unfinishedTexts;
  const client = useNetworkClient();
  const forms = useNetworkQuery('drafts.list', undefined);
  const clear = useNetworkMutation('drafts.clear', { line: false });
  const write = useNetworkMutation('drafts.write', { line: false });
  const [isPutOff, setIsPutOff] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const [discarded, setDiscarded] = useState<Discarded | null>(null);
  const keptFocus = useKeptFocus();
  const found = forms.data ?? [];
  if ((found.length === 0 && discarded === null) || (isPutOff && !isOnToday)) return null;

  const again = async (): Promise<void> => {
    await forms.refetch();
  };
  const discard = async (form: UnfinishedForm): Promise<void> => {
    const value = await client.ask('drafts.read', { key: form.key });
    await clear.mutateAsync({ key: form.key });
    setDiscarded(value === null ? null : { form, value });
    await again();
  };
  const bringBack = async ({ form, value }: Discarded): Promise<void> => {
    await write.mutateAsync({ key: form.key, value });
    setDiscarded(null);
    await again();
  };
  const refusal = clear.error ?? write.error;
  const shown = showsAll || found.length <= SHOWN_AT_ONCE ? found : found.slice(0, SHOWN_AT_ONCE);
  const [only] = found;
  const buttonsOf = (form: UnfinishedForm): ReactNode => (
    <>
      {form.isGone ? null : (
        <Button
          aria-label={t.resumeNamed(form)}
          onClick={() => {
            setIsPutOff(true);
            onResume(form);
          }}
        >
          {t.resume}
        </Button>
      )}
      <Button
        variant="quiet"
        aria-label={t.discardNamed(form)}
        onClick={() => {
          discard(form).catch(() => {});
        }}
      >
        {t.discard}
      </Button>
    </>
  );
  const later = isOnToday ? null : (
    <Button
      variant="quiet"
      onClick={() => {
        setIsPutOff(true);
      }}
    >
      {t.later}
    </Button>
  );
  return (
    <section className="unfinished" aria-label={t.label} {...keptFocus}>
      {refusal === null ? null : <ErrorNotice error={asAppError(refusal)} />}
      {discarded === null ? null : (
        <Notice
          actions={
            <Button
              variant="quiet"
              onClick={() => {
                bringBack(discarded).catch(() => {});
              }}
            >
              {t.bringBack}
            </Button>
          }
        >
          {t.discarded(discarded.form)}
        </Notice>
      )}
      {only === undefined ? null : found.length === 1 ? (
        <Notice
          actions={
            <>
              {buttonsOf(only)}
              {later}
            </>
          }
        >
          {t.one(only)} {only.isGone ? t.gone : ''}
        </Notice>
      ) : (
        <Notice
          actions={
            <>
              {shown.length === found.length ? null : (
                <Button
                  variant="quiet"
                  onClick={() => {
                    setShowsAll(true);
                  }}
                >
                  {t.all(found.length)}
                </Button>
              )}
              {later}
            </>
          }
        >
          <p>{t.many(found.length)}</p>
          <ul className="unfinished__list">
            {shown.map((form) => (
              <li key={form.key}>
                <span>
                  {t.item(form)} {form.isGone ? <span className="secondary-text">{t.gone}</span> : null}
                </span>
                <span className="unfinished__actions">{buttonsOf(form)}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
