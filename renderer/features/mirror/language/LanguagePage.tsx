import { type ReactNode, useState } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { Grain } from '#shared/analysis/mirror/time-labels.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { HeardObservation } from '#shared/ipc/requests/mirror.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { AspectShares } from '../stage/AspectShares.tsx';
import { Definitions } from '../Definitions.tsx';
import { GrainChoice } from '../GrainChoice.tsx';
import { HeardLines } from './HeardLines.tsx';
import { isWritten, mostFrequent, suitableGrain } from '../mirror-reading.ts';
import { AspectLines } from '../stage/PracticeCourses.tsx';
import { Silences } from './Silences.tsx';
import { StoryFigures } from './StoryFigures.tsx';
import { TonesByCategory } from './TonesByCategory.tsx';

interface LanguagePageProps {
  readonly report: MirrorReport;
  readonly names: NetworkNames;
  /** What was heard in the period, newest first. */
  readonly heard: readonly HeardObservation[];
  readonly onOpenEncounter: (id: EncounterId) => void;
}

/** Taal: the tone, the stories that came inside, and what stayed unsaid. */
export function LanguagePage({ report, names, heard, onOpenEncounter }: LanguagePageProps): ReactNode {
  const t = mirrorLanguageTexts;
  const [chosenGrain, setGrain] = useState<Grain | null>(null);
  if (report.mirror.encounterCount === 0) {
    return (
      <div className="mirror-page">
        <p className="secondary-text">{mirrorTexts.noEncounters}</p>
      </div>
    );
  }
  const grain = chosenGrain ?? suitableGrain(report.period);
  const { stories, silences } = report.practice.observations;
  const untold = heard.filter(
    ({ kind, toldOn }) => kind === 'story' && (toldOn === null || toldOn > report.asOf),
  );
  const toldSignals = heard.filter(
    ({ kind, toldOn }) => kind === 'signal' && toldOn !== null && toldOn <= report.asOf,
  );
  return (
    <div className="mirror-page">
      <Section heading={t.tone.heading(mostFrequent(report.mirror.shares.tone))}>
        <AspectShares report={report} aspect="tone" />
        {isWritten(report.mirror.shares.tone) ? (
          <>
            <GrainChoice value={grain} onChange={setGrain} />
            <AspectLines
              aspect="tone"
              title={t.tone.chart(mirrorTexts.grain[grain])}
              description={t.tone.description}
              report={report}
              grain={grain}
            />
          </>
        ) : null}
        <Definitions items={t.tone.definitions} />
      </Section>
      <Section heading={t.categories.heading}>
        <TonesByCategory report={report} names={names} />
        <Definitions items={[...t.tone.definitions.slice(0, 1), ...t.categories.definitions]} />
      </Section>
      <Section heading={t.stories.heading(stories.count, stories.told)}>
        <StoryFigures report={report} />
        <h3>{t.stories.untold}</h3>
        <HeardLines
          heard={untold}
          names={names}
          empty={t.stories.untoldNone}
          onOpenEncounter={onOpenEncounter}
        />
        <h3>{t.stories.toldSignals}</h3>
        <HeardLines
          heard={toldSignals}
          names={names}
          empty={t.stories.toldSignalsNone}
          onOpenEncounter={onOpenEncounter}
        />
        <Definitions items={t.stories.definitions} />
      </Section>
      <Section heading={t.silences.heading(silences.count)}>
        <Silences
          report={report}
          names={names}
          heard={heard.filter(({ kind }) => kind === 'silence')}
          onOpenEncounter={onOpenEncounter}
        />
        <Definitions items={t.silences.definitions} />
      </Section>
    </div>
  );
}
