import { FileDown, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { RecoverySheet } from '#shared/ipc/requests/vault.ts';
import { asAppError, useNetworkClient, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { vaultTexts } from '#renderer/i18n/texts/vault.ts';
import type { AppError } from '#shared/errors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading, Notice } from '#renderer/ui/Notices.tsx';
import { RecoverySheetView } from './RecoverySheetView.tsx';
import './vault.css';

interface RecoverySheetPanelProps {
  readonly password: string;
  readonly doneLabel: string;
  readonly onDone: () => void;
}

/** The sheet, to print or to keep as a file. It is asked for here and kept nowhere else. */
export function RecoverySheetPanel({ password, doneLabel, onDone }: RecoverySheetPanelProps): ReactNode {
  const t = vaultTexts.sheet;
  const client = useNetworkClient();
  const status = useNetworkQuery('app.status', undefined);
  const savePdf = useNetworkMutation('print.savePdf', { line: false });
  const print = useNetworkMutation('print.paper', { line: false });
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = async (): Promise<void> => {
      try {
        const answer = await client.ask('vault.recoverySheet', { password });
        if (isCurrent) setSheet(answer);
      } catch (error) {
        if (isCurrent) setRefusal(asAppError(error));
      }
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [client, password]);

  const error = refusal ?? savePdf.error ?? print.error;
  const saved = savePdf.data ?? null;
  return (
    <div className="recovery-page">
      <div className="recovery-page__tools">
        <p>{t.introduction}</p>
        {error === null ? null : <ErrorNotice error={error} />}
        {saved === null ? null : <Notice kind="attention">{t.saved(saved.path)}</Notice>}
        {print.data === false ? <Notice>{t.noPrinter}</Notice> : null}
        <div className="form__actions">
          <Button
            variant="primary"
            icon={<Printer aria-hidden="true" />}
            disabled={sheet === null || print.isPending}
            onClick={() => {
              print.mutate(undefined);
            }}
          >
            {t.print}
          </Button>
          <Button
            icon={<FileDown aria-hidden="true" />}
            disabled={sheet === null || savePdf.isPending}
            onClick={() => {
              savePdf.mutate({ name: `${t.title} ${sheet?.name ?? ''}`.slice(0, 200) });
            }}
          >
            {t.save}
          </Button>
          <Button onClick={onDone}>{doneLabel}</Button>
        </div>
      </div>
      {sheet === null || status.data === undefined ? (
        refusal === null ? (
          <Loading />
        ) : null
      ) : (
        <RecoverySheetView t={t} sheet={sheet} today={status.data.today} />
      )}
    </div>
  );
}
