import type { ReactNode } from 'react';
import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { COLLABORATION_FORM_LABELS, OWN_ROLE_LABELS, PHASE_LABELS } from '#shared/texts/vocabulary.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface PartnerTiesProps {
  readonly t: PartnerStoryTexts['ties'];
  readonly organisationId: OrganisationId;
  readonly ties: readonly Tie[];
  readonly nameOf: (id: OrganisationId) => string | null;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

/** Known links with other partners. */
export function PartnerTies({ t, organisationId, ties, nameOf, onOpenPartner }: PartnerTiesProps): ReactNode {
  return (
    <Section heading={t.heading(ties.length)}>
      <ul className="lines">
        {ties.map((tie) => {
          const outward = tie.firstOrganisationId === organisationId;
          const otherId = outward ? tie.secondOrganisationId : tie.firstOrganisationId;
          const details = [
            t.strength(tie),
            tie.source === '' ? '' : t.source(tie.source),
            tie.until === null ? '' : t.ended(tie.until),
          ];
          return (
            <li key={tie.id}>
              <div>
                <LinkButton
                  onClick={() => {
                    onOpenPartner(otherId);
                  }}
                >
                  {t.sentence({ kind: tie.kind, outward, name: nameOf(otherId) ?? t.unknownPartner })}
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

interface PartnerCollaborationsProps {
  readonly t: PartnerStoryTexts['collaborations'];
  readonly organisationId: OrganisationId;
  readonly collaborations: readonly Collaboration[];
}

/** The arrangements that this partner takes part in. */
export function PartnerCollaborations({
  t,
  organisationId,
  collaborations,
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
              <p>{collaboration.name}</p>
              <p className="secondary-text">{details.filter((detail) => detail !== '').join(', ')}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
