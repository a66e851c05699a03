import { type ReactNode, useState } from 'react';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { collaborationReportTexts } from '#renderer/i18n/texts/collaboration-report.ts';
import { reportPlaceTexts } from '#renderer/i18n/texts/reports.ts';
import { ReleaseChoices } from '#renderer/ui/report/ReleaseChoices.tsx';
import { NOTHING_RELEASED } from '#renderer/ui/report/releases.ts';
import { ReportFrame } from '#renderer/ui/report/ReportFrame.tsx';
import { collaborationReleases, collaborationReport, meetingPeriod } from './collaboration-report.ts';
import { ReportState } from './ReportState.tsx';

/** The overview of the collaborations, over what main tells of them. */
export function CollaborationReportPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = collaborationReportTexts;
  const status = useNetworkQuery('app.status', undefined);
  const today = status.data?.today;
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const assessments = useNetworkQuery('assessments.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const meetings = useNetworkQuery('meetingRhythms.list', meetingPeriod(today ?? isoDate('1970-01-01')), {
    enabled: today !== undefined,
  });
  const [released, setReleased] = useState(NOTHING_RELEASED);
  if (
    today === undefined ||
    collaborations.data === undefined ||
    assessments.data === undefined ||
    organisations.data === undefined ||
    meetings.data === undefined
  ) {
    const failed = [status, collaborations, assessments, organisations, meetings].find((one) => one.isError);
    return <ReportState error={failed?.error ?? null} />;
  }
  const names = new Map<string, string>(organisations.data.map(({ id, name }) => [id, name]));
  const material = {
    collaborations: collaborations.data,
    assessments: assessments.data,
    meetings: meetings.data,
    partnerName: (id: string) => names.get(id) ?? '?',
    today,
  };
  return (
    <ReportFrame
      name={t.name(today)}
      report={collaborationReport(material, released)}
      leaves={{ kind: 'collaborations', released: released.size }}
      backLabel={reportPlaceTexts.back}
      onBack={onBack}
      choicesDetail={t.choicesDetail}
      choices={
        <ReleaseChoices groups={collaborationReleases(material)} released={released} onChange={setReleased} />
      }
    />
  );
}
