import { FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { Reflection, TimeWeek } from '#shared/domain/mirror.ts';
import type { HeardObservation } from '#shared/ipc/requests/mirror.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { mirrorReflectionTexts } from '#renderer/i18n/texts/mirror-reflection.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorStageTexts } from '#renderer/i18n/texts/mirror-stage.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { type Evidence, OpenEvidence } from './Figure.tsx';
import type { ChosenPeriod } from '#renderer/ui/period/chosen-period.ts';
import { PeriodChooser } from '#renderer/ui/period/PeriodChooser.tsx';
import { Sentence } from '#renderer/ui/Sentence.tsx';
import { mostFrequent } from './mirror-reading.ts';
import { LanguagePage } from './language/LanguagePage.tsx';
import { ReflectionPage } from './reflection/ReflectionPage.tsx';
import { StagePage } from './stage/StagePage.tsx';
import { TimePage } from './time/TimePage.tsx';
import './mirror.css';

const MIRROR_PAGES = ['time', 'stage', 'language', 'reflection'] as const;
export type MirrorPage = (typeof MIRROR_PAGES)[number];

interface MirrorViewProps {
  readonly today: IsoDate;
  readonly page: MirrorPage;
  readonly onPage: (page: MirrorPage) => void;
  readonly chosen: ChosenPeriod;
  readonly onChoose: (chosen: ChosenPeriod) => void;
  readonly report: MirrorReport;
  readonly weeks: readonly TimeWeek[];
  readonly names: NetworkNames;
  /** What was heard in the period, newest first. */
  readonly heard: readonly HeardObservation[];
  /** Of all time, newest first. */
  readonly reflections: readonly Reflection[];
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenCalendar: () => void;
  /** Makes the report of this period. */
  readonly onReport: () => void;
  /** Where the other reports are made. */
  readonly onOpenReports: () => void;
}

/** The own practice over a period: tijd, toneel, taal, and what one makes of it. */
export function MirrorView(props: MirrorViewProps): ReactNode {
  const t = mirrorTexts;
  const { today, page } = props;
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  return (
    <OpenEvidence value={setEvidence}>
      <div className="page mirror">
        <PageHeader
          title={titleOf(props)}
          summary={
            <p>
              <Sentence text={t.period.says(props.report.period, props.report.previousPeriod)} />
            </p>
          }
          actions={
            <>
              <Button variant="quiet" onClick={props.onOpenReports}>
                {t.otherReports}
              </Button>
              <Button icon={<FileText aria-hidden="true" />} onClick={props.onReport}>
                {t.report}
              </Button>
            </>
          }
        />
        <PeriodChooser t={t.period} today={today} chosen={props.chosen} onChange={props.onChoose} />
        <Tabs
          label={t.tabsLabel}
          tabs={MIRROR_PAGES.map((id) => ({ id, label: t.tabs[id] }))}
          selected={page}
          onSelect={props.onPage}
        >
          <CurrentPage {...props} />
        </Tabs>
        {evidence === null ? null : (
          <EvidencePanel
            evidence={evidence}
            onOpenEncounter={props.onOpenEncounter}
            onClose={() => {
              setEvidence(null);
            }}
          />
        )}
      </div>
    </OpenEvidence>
  );
}

/** How many aspects have an answer about days of this period. */
function answeredAspects(reflections: readonly Reflection[], { from, until }: Period): number {
  const about = reflections.filter(
    ({ periodFrom, periodUntil }) => periodFrom <= until && periodUntil >= from,
  );
  return new Set(about.map(({ aspect }) => aspect)).size;
}

function titleOf({ page, report, reflections }: MirrorViewProps): string {
  switch (page) {
    case 'time':
      return mirrorTimeTexts.title(report.measures['time-outside']?.value ?? null);
    case 'stage':
      if (report.mirror.encounterCount === 0) return mirrorTexts.noEncountersTitle;
      return mirrorStageTexts.title(mostFrequent(report.mirror.shares.podium));
    case 'language':
      if (report.mirror.encounterCount === 0) return mirrorTexts.noEncountersTitle;
      return mirrorLanguageTexts.title(mostFrequent(report.mirror.shares.tone));
    case 'reflection':
      return mirrorReflectionTexts.title(answeredAspects(reflections, report.period));
  }
}

function CurrentPage(props: MirrorViewProps): ReactNode {
  const { page, report, today, weeks, names, onOpenCalendar } = props;
  switch (page) {
    case 'stage':
      return <StagePage report={report} names={names} onOpenPartner={props.onOpenPartner} />;
    case 'language':
      return (
        <LanguagePage
          report={report}
          names={names}
          heard={props.heard}
          onOpenEncounter={props.onOpenEncounter}
        />
      );
    case 'reflection':
      return <ReflectionPage report={report} today={today} reflections={props.reflections} />;
    case 'time':
      return <TimePage report={report} today={today} weeks={weeks} onOpenCalendar={onOpenCalendar} />;
  }
}
