import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Theme } from '#shared/domain/category.ts';
import type { CollaborationId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { collaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { useLeaveWhenGone } from '#renderer/ui/hooks/use-when-gone.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { CollaborationAssessments } from './CollaborationAssessments.tsx';
import { CollaborationPageView } from './CollaborationPageView.tsx';

interface CollaborationPagePanelProps {
  readonly id: CollaborationId;
  readonly today: IsoDate;
  readonly partnerName: (id: OrganisationId) => string | null;
  readonly themes: readonly Theme[];
  readonly onBackToList: () => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onEdit: () => void;
}

/** The page of one collaboration, over what main tells about it. */
export function CollaborationPagePanel(props: CollaborationPagePanelProps): ReactNode {
  const { id, today, themes, onBackToList } = props;
  const t = collaborationTexts;
  const story = useNetworkQuery('collaborations.story', { id });
  const archive = useNetworkMutation('collaborations.archive');
  const restore = useNetworkMutation('collaborations.restore');
  const assess = useNetworkMutation('assessments.create');
  const removeAssessment = useNetworkMutation('assessments.remove');

  // Undone, or of another file: there is no page to show any more.
  const isGone = story.error?.code === 'not-found';
  useLeaveWhenGone(isGone, onBackToList);

  if (isGone) return null;
  if (story.isError) return <RefusedPage question={story} />;
  if (story.data === undefined) return <Loading />;
  return (
    <CollaborationPageView
      t={t}
      story={story.data}
      today={today}
      partnerName={props.partnerName}
      themeName={(themeId) => themes.find((theme) => theme.id === themeId)?.name ?? null}
      refusal={archive.error ?? restore.error}
      onBackToList={onBackToList}
      onOpenPartner={props.onOpenPartner}
      onOpenEncounter={props.onOpenEncounter}
      onLogEncounter={props.onLogEncounter}
      onEdit={props.onEdit}
      onArchive={() => {
        archive.mutate({ id });
      }}
      onRestore={() => {
        restore.mutate({ id });
      }}
      assessments={
        <CollaborationAssessments
          t={t.assessments}
          collaborationId={id}
          assessments={story.data.assessments}
          today={today}
          refusal={assess.error ?? removeAssessment.error}
          saving={assess.isPending}
          onAdd={(draft, onSaved) => {
            assess.mutate(draft, { onSuccess: onSaved });
          }}
          onRemove={(assessmentId) => {
            removeAssessment.mutate({ id: assessmentId });
          }}
        />
      }
    />
  );
}
