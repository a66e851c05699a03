import { ArrowRightLeft, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AffiliationId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Initials } from '#renderer/ui/entities/Initials.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { type PartnerPerson, peopleOfPartner } from './partner-people.ts';

interface PartnerPeopleProps {
  readonly t: PartnerStoryTexts['people'];
  readonly organisationId: OrganisationId;
  readonly persons: readonly Person[];
  readonly today: IsoDate;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onMovePerson: (id: PersonId, affiliationId: AffiliationId) => void;
  /** Somebody new who works here. */
  readonly onAddPerson: () => void;
}

/** Who works here now, and who did before. */
export function PartnerPeople({
  t,
  organisationId,
  persons,
  today,
  onOpenPerson,
  onMovePerson,
  onAddPerson,
}: PartnerPeopleProps): ReactNode {
  const { now, otherwise } = peopleOfPartner(persons, organisationId, today);
  return (
    <Section heading={t.heading(now.length)}>
      {now.length + otherwise.length === 0 ? <p className="secondary-text">{t.empty}</p> : null}
      {now.length === 0 ? null : (
        <PeopleLines t={t} positions={now} onOpenPerson={onOpenPerson} onMovePerson={onMovePerson} />
      )}
      {otherwise.length === 0 ? null : (
        <>
          <h3>{t.before}</h3>
          <PeopleLines t={t} positions={otherwise} onOpenPerson={onOpenPerson} onMovePerson={null} />
        </>
      )}
      <div>
        <Button icon={<Plus aria-hidden="true" />} onClick={onAddPerson}>
          {t.add}
        </Button>
      </div>
    </Section>
  );
}

function PeopleLines({
  t,
  positions,
  onOpenPerson,
  onMovePerson,
}: {
  readonly t: PartnerStoryTexts['people'];
  readonly positions: readonly PartnerPerson[];
  readonly onOpenPerson: (id: PersonId) => void;
  /** `null`: these positions have ended. */
  readonly onMovePerson: PartnerPeopleProps['onMovePerson'] | null;
}): ReactNode {
  return (
    <ul className="lines">
      {positions.map(({ person, affiliation }) => (
        <li key={affiliation.id} className="partner-person">
          <Initials name={person.name} />
          <div>
            <LinkButton
              onClick={() => {
                onOpenPerson(person.id);
              }}
            >
              {person.name}
            </LinkButton>
            <p className="secondary-text">
              {[
                affiliation.role === '' ? t.noRole : affiliation.role,
                affiliation.from === null ? '' : t.since(affiliation.from),
                affiliation.until === null ? '' : t.until(affiliation.until),
              ]
                .filter((part) => part !== '')
                .join(', ')}
            </p>
          </div>
          {onMovePerson === null ? null : (
            <IconButton
              label={t.move(person.name)}
              icon={<ArrowRightLeft aria-hidden="true" />}
              onClick={() => {
                onMovePerson(person.id, affiliation.id);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
