import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { PrivacyEvent } from '#shared/domain/privacy.ts';
import type { ReportDocument } from '#shared/reports/report-document.ts';
import { PRIVACY_ACTION_LABELS } from '#shared/texts/privacy.ts';
import { useSavedLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { formatInteger, formatMoment } from '#renderer/i18n/format.ts';
import { privacyTexts } from '#renderer/i18n/texts/privacy.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { ReportSheet } from '#renderer/ui/report/ReportSheet.tsx';
import { useWindowTitle } from '#renderer/ui/hooks/use-window-title.ts';

/** The log as it comes on paper. */
export function LogPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = privacyTexts;
  const tellSaved = useSavedLine(t.logSaved);
  const status = useNetworkQuery('app.status', undefined);
  const events = useNetworkQuery('privacyEvents.list', undefined);
  const savePdf = useNetworkMutation('privacyEvents.savePdf');
  useWindowTitle(t.logName);
  const error = status.error ?? events.error;
  if (error !== null) return <ErrorNotice error={error} />;
  if (status.data === undefined || events.data === undefined) return <Loading />;
  return (
    <div className="page report-page">
      <div className="report-tools">
        <div>
          <BackButton label={t.logBack} onBack={onBack} />
        </div>
        {savePdf.error === null ? null : <ErrorNotice error={savePdf.error} />}
        <div className="form__actions">
          <Button
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            disabled={savePdf.isPending}
            onClick={() => {
              savePdf.mutate(
                { name: t.logName },
                {
                  onSuccess: (saved) => {
                    tellSaved(saved);
                    void events.refetch();
                  },
                },
              );
            }}
          >
            {t.logSavePdf}
          </Button>
        </div>
      </div>
      <ReportSheet report={logReport(events.data, status.data.file?.name ?? '', status.data.today)} />
    </div>
  );
}

function logReport(events: readonly PrivacyEvent[], network: string, today: IsoDate): ReportDocument {
  const t = privacyTexts;
  return {
    title: t.logTitle,
    subtitle: t.logSubtitle(network, today),
    blocks: [
      {
        kind: 'table',
        caption: t.logLines(events.length),
        columns: Object.values(t.logColumns).map((label) => ({
          label,
          isNumber: label === t.logColumns.count,
        })),
        rows: events.map(({ at, who, action, count, detail, reason }) => [
          formatMoment(at),
          who,
          PRIVACY_ACTION_LABELS[action],
          formatInteger(count),
          detail,
          reason,
        ]),
      },
    ],
  };
}
