import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import {
  type AffiliationId,
  type EncounterId,
  type OrganisationId,
  type PersonId,
  personIdSchema,
} from '#shared/domain/ids.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { personPageTexts } from '#renderer/i18n/texts/persons.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useWhenGone } from '#renderer/ui/hooks/use-when-gone.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { positionsOn } from './person-rows.ts';
import { PersonLinks } from './PersonLinks.tsx';
import { PersonPageView } from './PersonPageView.tsx';

interface PersonPagePanelProps {
  readonly id: PersonId;
  readonly today: IsoDate;
  readonly nameOf: (id: OrganisationId) => string | null;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onBackToList: () => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: () => void;
  readonly onEdit: () => void;
  readonly intentions: ReactNode;
  readonly privacy: ReactNode;
  readonly onMove: (id: AffiliationId | null) => void;
  readonly onMerge: () => void;
}

/** The page of one person, over what main tells about them. */
export function PersonPagePanel(props: PersonPagePanelProps): ReactNode {
  const { id, today, nameOf } = props;
  const t = personPageTexts;
  const story = useNetworkQuery('persons.story', { id });
  const archive = useNetworkMutation('persons.archive');
  const restore = useNetworkMutation('persons.restore');
  const setDone = useNetworkMutation('commitments.setDone');

  // Undone, merged, or of another file: there is nobody to show any more.
  const isGone = story.error?.code === 'not-found';
  useWhenGone(id, isGone, (intoId) => {
    if (intoId === null) props.onBackToList();
    else props.onOpenPerson(personIdSchema.parse(intoId));
  });

  if (isGone) return null;
  if (story.isError) return <RefusedPage question={story} />;
  if (story.data === undefined) return <Loading />;
  const partnersNow = new Set(
    positionsOn(story.data.person, today).now.map(({ organisationId }) => organisationId),
  );
  return (
    <PersonPageView
      {...props}
      t={t}
      story={story.data}
      refusal={archive.error ?? restore.error ?? setDone.error}
      links={[...partnersNow].map((organisationId) => (
        <LinksAtPartner
          key={organisationId}
          personId={id}
          organisationId={organisationId}
          partner={nameOf(organisationId) ?? t.unknownPartner}
          onOpenEncounter={props.onOpenEncounter}
        />
      ))}
      onCommitmentDone={(commitment) => {
        setDone.mutate({ id: commitment, doneOn: today });
      }}
      onArchive={() => {
        archive.mutate({ id });
      }}
      onRestore={() => {
        restore.mutate({ id });
      }}
    />
  );
}

interface LinksAtPartnerProps {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly partner: string;
  readonly onOpenEncounter: (id: EncounterId) => void;
}

function LinksAtPartner({
  personId,
  organisationId,
  partner,
  onOpenEncounter,
}: LinksAtPartnerProps): ReactNode {
  const links = useNetworkQuery('positionLinks.find', { personId, organisationId });
  if (links.data === undefined) return links.isError ? <ErrorNotice error={links.error} /> : null;
  return (
    <PersonLinks t={personPageTexts} partner={partner} links={links.data} onOpenEncounter={onOpenEncounter} />
  );
}
