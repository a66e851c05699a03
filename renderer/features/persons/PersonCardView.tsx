import { Archive, ArchiveRestore, ArrowRightLeft, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Affiliation, Person } from '#shared/domain/person.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { PersonCardTexts } from '#renderer/i18n/texts/persons.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { positionsOn } from './person-rows.ts';
import '#renderer/ui/facts.css';
import '#renderer/ui/section.css';
import './person-card.css';

interface PersonCardViewProps {
  readonly t: PersonCardTexts;
  readonly person: Person;
  readonly today: IsoDate;
  readonly nameOf: (id: OrganisationId) => string | null;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onEdit: () => void;
  /** Somebody works elsewhere now. */
  readonly onMove: () => void;
  readonly onArchive: () => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** One person in the panel on the right: where they work, and how to reach them. */
export function PersonCardView(props: PersonCardViewProps): ReactNode {
  const { t, person, today } = props;
  const { now, otherwise } = positionsOn(person, today);
  const facts = [
    { term: t.email, value: person.email },
    { term: t.phone, value: person.phone },
    { term: t.note, value: person.note.trim() },
  ].filter((fact) => fact.value !== '');
  return (
    <Panel
      title={person.name}
      onClose={props.onClose}
      footer={
        <>
          <Button icon={<Pencil aria-hidden="true" />} onClick={props.onEdit}>
            {t.edit}
          </Button>
          {person.archived || now.length === 0 ? null : (
            <Button icon={<ArrowRightLeft aria-hidden="true" />} onClick={props.onMove}>
              {t.move}
            </Button>
          )}
          {person.archived ? (
            <Button icon={<ArchiveRestore aria-hidden="true" />} onClick={props.onRestore}>
              {t.restore}
            </Button>
          ) : (
            <Button icon={<Archive aria-hidden="true" />} onClick={props.onArchive}>
              {t.archive}
            </Button>
          )}
        </>
      }
    >
      <div className="person-card">
        {person.nickname === '' ? null : <p className="secondary-text">{t.nickname(person.nickname)}</p>}
        {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
        {person.archived ? <Notice>{t.archivedNotice}</Notice> : null}
        <section className="person-card__part">
          <h3>{t.now(now.length)}</h3>
          <Positions {...props} positions={now} />
        </section>
        {otherwise.length === 0 ? null : (
          <section className="person-card__part">
            <h3>{t.before}</h3>
            <Positions {...props} positions={otherwise} />
          </section>
        )}
        {facts.length === 0 ? null : (
          <section className="person-card__part">
            <h3>{t.contact}</h3>
            <dl className="facts">
              {facts.map((fact) => (
                <div key={fact.term} className="facts__pair">
                  <dt>{fact.term}</dt>
                  <dd className="person-card__text">{fact.value}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </Panel>
  );
}

type PositionsProps = Pick<PersonCardViewProps, 't' | 'today' | 'nameOf' | 'onOpenPartner'> & {
  readonly positions: readonly Affiliation[];
};

function Positions({ t, today, nameOf, onOpenPartner, positions }: PositionsProps): ReactNode {
  if (positions.length === 0) return null;
  const startOf = (from: IsoDate | null): string => {
    if (from === null) return '';
    return from > today ? t.from(from) : t.since(from);
  };
  return (
    <ul className="lines">
      {positions.map((position) => (
        <li key={position.id}>
          <div>
            <LinkButton
              onClick={() => {
                onOpenPartner(position.organisationId);
              }}
            >
              {nameOf(position.organisationId) ?? t.unknownPartner}
            </LinkButton>
          </div>
          <p className="secondary-text">
            {[
              position.role === '' ? t.noRole : position.role,
              startOf(position.from),
              position.until === null ? '' : t.until(position.until),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
