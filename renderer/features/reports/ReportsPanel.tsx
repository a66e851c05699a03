import type { ReactNode } from 'react';
import { reportPlaceTexts } from '#renderer/i18n/texts/reports.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { CollaborationReportPanel } from './CollaborationReportPanel.tsx';
import { HandOverReportPanel } from './HandOverReportPanel.tsx';
import { OpenAgendaPanel } from './OpenAgendaPanel.tsx';
import './reports.css';

/** The reports that are made here; the others are made where what they are about stands. */
export type MadeHere = 'collaborations' | 'hand-over' | 'open-agenda';

interface ReportsPanelProps {
  /** `null`: one is still to be chosen. */
  readonly report: MadeHere | null;
  readonly onReport: (report: MadeHere | null) => void;
  readonly onOpenMirror: () => void;
  readonly onOpenPartners: () => void;
}

/** Verslagen: every report that there is, and the one that is being made. */
export function ReportsPanel(props: ReportsPanelProps): ReactNode {
  const { report, onReport } = props;
  const back = (): void => {
    onReport(null);
  };
  switch (report) {
    case 'collaborations':
      return <CollaborationReportPanel onBack={back} />;
    case 'hand-over':
      return <HandOverReportPanel onBack={back} />;
    case 'open-agenda':
      return <OpenAgendaPanel onBack={back} />;
    case null:
      return <ReportChoices {...props} />;
  }
}

function ReportChoices({ onReport, onOpenMirror, onOpenPartners }: ReportsPanelProps): ReactNode {
  const t = reportPlaceTexts;
  const make = (report: MadeHere) => ({
    id: report,
    action: t.make,
    label: t.makeFor(t.choices[report].title),
    onPress: () => {
      onReport(report);
    },
  });
  const offered = [
    { id: 'mirror', action: t.toMirror, label: t.toMirror, onPress: onOpenMirror },
    make('collaborations'),
    make('hand-over'),
    make('open-agenda'),
    { id: 'briefing', action: t.toPartners, label: t.toPartners, onPress: onOpenPartners },
  ] as const;
  return (
    <div className="page">
      <PageHeader title={t.title} summary={<p>{t.summary}</p>} />
      <ul className="report-choices">
        {offered.map(({ id, action, label, onPress }) => (
          <li key={id} className="report-choice">
            <div>
              <h2 className="report-choice__title">{t.choices[id].title}</h2>
              <p className="secondary-text">{t.choices[id].detail}</p>
            </div>
            <Button aria-label={label} onClick={onPress}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
