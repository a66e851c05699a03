import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Reflection } from '#shared/domain/mirror.ts';
import { REFLECTION_SUBJECTS, type ReflectionGroup } from '#shared/texts/reflection-questions.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { mirrorReflectionTexts } from '#renderer/i18n/texts/mirror-reflection.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { Definitions } from '../Definitions.tsx';
import { ReflectionSubjectView } from './ReflectionSubjectView.tsx';
import { reflectionFigures } from './reflection-figures.ts';

interface ReflectionPageProps {
  readonly report: MirrorReport;
  readonly today: IsoDate;
  /** Newest first. */
  readonly reflections: readonly Reflection[];
}

const GROUPS: readonly ReflectionGroup[] = ['time', 'language', 'stage'];

/** The twelve aspects with their questions, their figures, and what was answered before. */
export function ReflectionPage({ report, today, reflections }: ReflectionPageProps): ReactNode {
  const t = mirrorReflectionTexts;
  // Needs the links between partners, which take longer; the questions do not wait for it.
  const network = useNetworkQuery('analysis.network', { asOf: report.asOf, from: report.period.from });
  const figures = reflectionFigures(report, network.data ?? null);
  return (
    <div className="mirror-page">
      <p className="secondary-text">{t.intro}</p>
      {GROUPS.map((group) => (
        <Section key={group} heading={t.groups[group]}>
          {REFLECTION_SUBJECTS.filter((subject) => subject.group === group).map((subject) => (
            <ReflectionSubjectView
              key={subject.aspect}
              subject={subject}
              figures={figures}
              failed={network.isError}
              report={report}
              today={today}
              reflections={reflections.filter(({ aspect }) => aspect === subject.aspect)}
            />
          ))}
        </Section>
      ))}
      <Definitions items={t.definitions} />
    </div>
  );
}
