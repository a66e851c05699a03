import { type ReactNode, useState } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { Grain } from '#shared/analysis/mirror/time-labels.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { AspectShares } from '../stage/AspectShares.tsx';
import { Definitions } from '../Definitions.tsx';
import { GrainChoice } from '../GrainChoice.tsx';
import { isWritten, mostFrequent, suitableGrain } from '../mirror-reading.ts';
import { OrientationCourse, ScriptCourse } from '../stage/PracticeCourses.tsx';
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
  const { shares, encounterCount } = report.mirror;
  const hasHours = report.timeSplits.weeks.length > 0;
  const countOf = (value: string): number =>
    shares.orientation.find((share) => share.value === value)?.encounters ?? 0;
  // Then the page still tells what it was before.
  const metBefore = report.previousMirror.encounterCount > 0;
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
          {hasHours || isWritten(shares.script) ? grainChoice : null}
          {hasHours ? (
            <TimeCourse report={report} grain={grain} />
          ) : (
            <p className="secondary-text">{t.course.none}</p>
          )}
          <Definitions items={t.split.definitions} />
        </Section>
        <Section heading={t.script.heading(mostFrequent(shares.script))}>
          {encounterCount === 0 ? <p className="secondary-text">{mirrorTexts.noEncounters}</p> : null}
          {encounterCount === 0 && !metBefore ? null : <AspectShares report={report} aspect="script" />}
          {isWritten(shares.script) ? <ScriptCourse report={report} grain={grain} /> : null}
          <Definitions items={t.script.definitions} />
        </Section>
        <Section heading={t.orientation.heading(countOf('chance'), countOf('risk'))}>
          {encounterCount === 0 ? <p className="secondary-text">{mirrorTexts.noEncounters}</p> : null}
          {encounterCount === 0 && !metBefore ? null : <AspectShares report={report} aspect="orientation" />}
          {isWritten(shares.orientation) ? <OrientationCourse report={report} grain={grain} /> : null}
          <Definitions items={t.orientation.definitions} />
        </Section>
      </div>
      <div className="mirror-columns__side">
        <TimeEntry today={today} weeks={weeks} onOpenCalendar={onOpenCalendar} />
      </div>
    </div>
  );
}
