import type { ReactNode } from 'react';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { CollaborationId, OrganisationId } from '#shared/domain/ids.ts';
import { COLLABORATION_FORM_LABELS, OWN_ROLE_LABELS, PHASE_LABELS } from '#shared/texts/vocabulary.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface PartnerCollaborationsProps {
  readonly t: PartnerStoryTexts['collaborations'];
  readonly organisationId: OrganisationId;
  readonly collaborations: readonly Collaboration[];
  readonly onOpenCollaboration: (id: CollaborationId) => void;
}

/** The arrangements that this partner takes part in. */
export function PartnerCollaborations({
  t,
  organisationId,
  collaborations,
  onOpenCollaboration,
}: PartnerCollaborationsProps): ReactNode {
  return (
    <Section heading={t.heading(collaborations.length)}>
      <ul className="lines">
        {collaborations.map((collaboration) => {
          const member = collaboration.members.find((each) => each.organisationId === organisationId);
          const details = [
            COLLABORATION_FORM_LABELS[collaboration.form],
            PHASE_LABELS[collaboration.phase],
            member?.role ?? '',
            t.ownRole(OWN_ROLE_LABELS[collaboration.ownRole]),
          ];
          return (
            <li key={collaboration.id}>
              <div>
                <LinkButton
                  onClick={() => {
                    onOpenCollaboration(collaboration.id);
                  }}
                >
                  {collaboration.name}
                </LinkButton>
              </div>
              <p className="secondary-text">{details.filter((detail) => detail !== '').join(', ')}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
