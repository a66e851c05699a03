import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration, CollaborationMember } from '#shared/domain/collaboration.ts';
import type { OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import {
  COLLABORATION_FORM_LABELS,
  GOVERNMENT_ROLE_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { formatDate, formatInteger, formatList } from '#renderer/i18n/format.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { membersOn } from './collaboration-rows.ts';
import '#renderer/ui/facts.css';
import '#renderer/ui/section.css';
import './collaboration-card.css';

interface CollaborationCardViewProps {
  readonly t: CollaborationTexts;
  readonly collaboration: Collaboration;
  readonly today: IsoDate;
  readonly partnerName: (id: OrganisationId) => string | null;
  readonly themeName: (id: ThemeId) => string | null;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onClose: () => void;
}

/** One arrangement in the panel on the right: who takes part, and as what you do. */
export function CollaborationCardView(props: CollaborationCardViewProps): ReactNode {
  const { t, collaboration, today } = props;
  const { now, before } = membersOn(collaboration, today);
  const facts = factsOf(props).filter((fact) => fact.value !== '');
  return (
    <Panel title={collaboration.name} onClose={props.onClose}>
      <div className="collaboration-card">
        <dl className="facts">
          {facts.map((fact) => (
            <div key={fact.term} className="facts__pair">
              <dt>{fact.term}</dt>
              <dd className="collaboration-card__text">{fact.value}</dd>
            </div>
          ))}
        </dl>
        <section>
          <h3>{t.members(now.length)}</h3>
          <Members {...props} members={now} />
        </section>
        {before.length === 0 ? null : (
          <section>
            <h3>{t.formerMembers}</h3>
            <Members {...props} members={before} />
          </section>
        )}
      </div>
    </Panel>
  );
}

function factsOf({
  t,
  collaboration,
  themeName,
}: CollaborationCardViewProps): readonly { readonly term: string; readonly value: string }[] {
  const { governmentRole, meetingsPerYear, from, until } = collaboration;
  const themes = collaboration.themeIds.map((id) => themeName(id) ?? '').filter((name) => name !== '');
  return [
    { term: t.facts.form, value: COLLABORATION_FORM_LABELS[collaboration.form] },
    { term: t.facts.phase, value: PHASE_LABELS[collaboration.phase] },
    { term: t.facts.ownRole, value: OWN_ROLE_LABELS[collaboration.ownRole] },
    {
      term: t.facts.governmentRole,
      value: governmentRole === null ? '' : GOVERNMENT_ROLE_LABELS[governmentRole],
    },
    { term: t.facts.meetings, value: meetingsPerYear === null ? '' : formatInteger(meetingsPerYear) },
    { term: t.facts.themes, value: formatList(themes) },
    { term: t.facts.from, value: from === null ? '' : formatDate(from) },
    { term: t.facts.until, value: until === null ? '' : formatDate(until) },
    { term: t.facts.note, value: collaboration.note.trim() },
  ];
}

type MembersProps = Pick<CollaborationCardViewProps, 't' | 'partnerName' | 'onOpenPartner'> & {
  readonly members: readonly CollaborationMember[];
};

function Members({ t, partnerName, onOpenPartner, members }: MembersProps): ReactNode {
  return (
    <ul className="lines">
      {members.map((member) => {
        const details = [
          member.role,
          member.from === null ? '' : t.since(member.from),
          member.until === null ? '' : t.until(member.until),
        ].filter((detail) => detail !== '');
        return (
          <li key={member.organisationId}>
            <div>
              <LinkButton
                onClick={() => {
                  onOpenPartner(member.organisationId);
                }}
              >
                {partnerName(member.organisationId) ?? t.unknownPartner}
              </LinkButton>
            </div>
            {details.length === 0 ? null : <p className="secondary-text">{details.join(', ')}</p>}
          </li>
        );
      })}
    </ul>
  );
}
