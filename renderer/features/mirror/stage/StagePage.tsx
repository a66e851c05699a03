import type { ReactNode } from 'react';
import type { MirrorAspect } from '#shared/analysis/mirror/mirror.ts';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorStageTexts } from '#renderer/i18n/texts/mirror-stage.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { AbsentActors, Actors, CategoriesAtTheTable } from './Actors.tsx';
import { AspectShares } from './AspectShares.tsx';
import { Definitions } from '../Definitions.tsx';
import { mostFrequent } from '../mirror-reading.ts';
import { StageMap } from './StageMap.tsx';

interface StagePageProps {
  readonly report: MirrorReport;
  readonly names: NetworkNames;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

const ASPECTS = [
  'podium',
  'form',
  'initiative',
  'company',
  'ground',
  'performance',
] as const satisfies readonly MirrorAspect[];

/** Toneel: where one plays, with whom, and who is never there. */
export function StagePage(props: StagePageProps): ReactNode {
  const t = mirrorStageTexts;
  const { report } = props;
  if (report.mirror.encounterCount === 0) {
    return (
      <div className="mirror-page">
        <p className="secondary-text">{mirrorTexts.noEncounters}</p>
      </div>
    );
  }
  const always = report.practice.missed.filter(({ present }) => present === 0).length;
  return (
    <div className="mirror-page">
      <Section heading={t.stages.heading}>
        <p className="secondary-text">{t.stages.intro}</p>
        <StageMap stages={report.practice.stages} />
        <Definitions items={t.stages.definitions} />
      </Section>
      <Section heading={t.actors.heading(report.usualSuspects.core.length)}>
        <Actors {...props} />
        <CategoriesAtTheTable {...props} />
        <Definitions items={t.actors.definitions} />
      </Section>
      <Section heading={t.absent.heading(always)}>
        <AbsentActors {...props} />
        <Definitions items={t.absent.definitions} />
      </Section>
      {ASPECTS.map((aspect) => (
        <Section key={aspect} heading={t.aspect.heading(aspect, mostFrequent(report.mirror.shares[aspect]))}>
          <AspectShares report={report} aspect={aspect} />
          <Definitions items={t.aspect.definitions[aspect]} />
        </Section>
      ))}
    </div>
  );
}
