import { type ReactNode, useState } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror-report.ts';
import type { Grain } from '#shared/analysis/time-labels.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { aspectLabel, mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { AspectShares } from './AspectShares.tsx';
import { Definitions } from './Definitions.tsx';
import { GrainChoice } from './GrainChoice.tsx';
import { mostFrequent, suitableGrain } from './mirror-reading.ts';
import { OrientationCourse, ScriptCourse } from './PracticeCourses.tsx';
import { TimeCourse } from './TimeCourse.tsx';
import { TimeEntry } from './TimeEntry.tsx';
import { TimeSplitRows } from './TimeSplitRows.tsx';
import { TimeTarget } from './TimeTarget.tsx';

interface TimePageProps {
  readonly report: MirrorReport;
  readonly today: IsoDate;
  readonly weeks: readonly TimeWeek[];
  readonly onOpenCalendar: () => void;
}

/** Tijd: where the hours go, and what brings one outside. */
export function TimePage({ report, today, weeks, onOpenCalendar }: TimePageProps): ReactNode {
  const t = mirrorTimeTexts;
  const [chosenGrain, setGrain] = useState<Grain | null>(null);
  const grain = chosenGrain ?? suitableGrain(report.period);
  const most = mostFrequent(report.mirror.shares.script);
  const countOf = (value: string): number =>
    report.mirror.shares.orientation.find((share) => share.value === value)?.encounters ?? 0;
  const grainChoice = <GrainChoice value={grain} onChange={setGrain} />;
  return (
    <div className="mirror-columns">
      <div className="mirror-columns__main">
        <Section heading={t.split.heading}>
          <TimeSplitRows report={report} />
          <TimeTarget target={report.timeTarget} />
          <Definitions items={t.split.definitions} />
        </Section>
        <Section heading={t.course.heading}>
          {grainChoice}
          <TimeCourse report={report} grain={grain} />
          <Definitions items={t.split.definitions} />
        </Section>
        <Section heading={t.script.heading(most === null ? null : aspectLabel('script', most))}>
          <AspectShares report={report} aspect="script" />
          {report.mirror.encounterCount === 0 ? (
            <p className="secondary-text">{mirrorTexts.noEncounters}</p>
          ) : (
            <ScriptCourse report={report} grain={grain} />
          )}
          <Definitions items={t.script.definitions} />
        </Section>
        <Section heading={t.orientation.heading(countOf('chance'), countOf('risk'))}>
          <AspectShares report={report} aspect="orientation" />
          {report.mirror.encounterCount === 0 ? null : <OrientationCourse report={report} grain={grain} />}
          <Definitions items={t.orientation.definitions} />
        </Section>
      </div>
      <div className="mirror-columns__side">
        <TimeEntry today={today} weeks={weeks} onOpenCalendar={onOpenCalendar} />
      </div>
    </div>
  );
}
