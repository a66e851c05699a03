import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import {
  type AffiliationId,
  type CollaborationId,
  type EncounterId,
  type OrganisationId,
  organisationIdSchema,
  type PersonId,
} from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { partnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { useWhenGone } from '#renderer/ui/hooks/use-when-gone.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';
import { AssessmentFormPanel } from './AssessmentFormPanel.tsx';
import { BriefingPanel } from './briefing/BriefingPanel.tsx';
import { PartnerPageView } from './PartnerPageView.tsx';
import { PartnerTies } from './PartnerTies.tsx';

interface PartnerPagePanelProps {
  readonly id: OrganisationId;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  /** `undefined` while it is being computed. */
  readonly analysis: NetworkFigures | undefined;
  readonly onBackToList: () => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onOpenCollaboration: (id: CollaborationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onMovePerson: (id: PersonId, affiliationId: AffiliationId) => void;
  readonly onAddPerson: () => void;
  readonly onMerge: () => void;
  readonly onLogEncounter: () => void;
  readonly onEdit: () => void;
  readonly intentions: ReactNode;
  readonly signals?: ReactNode;
}

/** The page of one partner, over what main tells about it. */
export function PartnerPagePanel(props: PartnerPagePanelProps): ReactNode {
  const t = partnerStoryTexts;
  const story = useNetworkQuery('organisations.story', { id: props.id });
  const archive = useNetworkMutation('organisations.archive');
  const restore = useNetworkMutation('organisations.restore');
  const setDone = useNetworkMutation('commitments.setDone');
  const removeAssessment = useNetworkMutation('assessments.remove');
  const resumed = useResumedForm((key) =>
    key === `assessment:${props.id}` || key === `briefing:${props.id}` ? key : null,
  );
  const [assessing, setAssessing] = useState(resumed?.startsWith('assessment') ?? false);
  const [briefing, setBriefing] = useState(resumed?.startsWith('briefing') ?? false);

  // Undone, merged, or of another file: there is no page to show any more.
  const isGone = story.error?.code === 'not-found';
  useWhenGone(props.id, isGone, (intoId) => {
    if (intoId === null) props.onBackToList();
    else props.onOpenPartner(organisationIdSchema.parse(intoId));
  });

  if (isGone) return null;
  if (story.isError) return <RefusedPage question={story} />;
  if (story.data === undefined) return <Loading />;
  if (briefing) {
    const { organisation } = story.data;
    return (
      <BriefingPanel
        story={story.data}
        category={props.categories.find(({ id }) => id === organisation.categoryId)}
        figures={props.analysis?.partners.find(({ partnerId }) => partnerId === organisation.id)}
        today={props.today}
        onBack={() => {
          setBriefing(false);
        }}
      />
    );
  }
  return (
    <>
      <PartnerPageView
        t={t}
        story={story.data}
        today={props.today}
        organisations={props.organisations}
        categories={props.categories}
        themes={props.themes}
        areas={props.areas}
        analysis={props.analysis}
        refusal={archive.error ?? restore.error ?? setDone.error ?? removeAssessment.error}
        onBackToList={props.onBackToList}
        onOpenPartner={props.onOpenPartner}
        onOpenPerson={props.onOpenPerson}
        onOpenCollaboration={props.onOpenCollaboration}
        onOpenEncounter={props.onOpenEncounter}
        onMovePerson={props.onMovePerson}
        onAddPerson={props.onAddPerson}
        onMerge={props.onMerge}
        onLogEncounter={props.onLogEncounter}
        onEdit={props.onEdit}
        intentions={props.intentions}
        signals={props.signals}
        onArchive={() => {
          archive.mutate({ id: props.id });
        }}
        onRestore={() => {
          restore.mutate({ id: props.id });
        }}
        onCommitmentDone={(id) => {
          setDone.mutate({ id, doneOn: props.today });
        }}
        onBrief={() => {
          setBriefing(true);
        }}
        onAssess={() => {
          setAssessing(true);
        }}
        onRemoveAssessment={(id) => {
          removeAssessment.mutate({ id });
        }}
        ties={
          <PartnerTies
            organisation={story.data.organisation}
            ties={story.data.ties}
            organisations={props.organisations}
            today={props.today}
            onOpenPartner={props.onOpenPartner}
          />
        }
      />
      {assessing ? (
        <AssessmentFormPanel
          organisation={story.data.organisation}
          today={props.today}
          onClose={() => {
            setAssessing(false);
          }}
        />
      ) : null}
    </>
  );
}
