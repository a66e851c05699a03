import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Commitment, Encounter, Observation } from '#shared/domain/encounter.ts';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { COMMITMENT_OWNER_LABELS, ENCOUNTER_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { type NetworkNames, participantsOf, shortNameOf } from '#renderer/api/network-names.ts';
import { formatLongDate, sentenceCase } from '#renderer/i18n/format.ts';
import type { EncounterPageTexts } from '#renderer/i18n/texts/encounters.ts';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { durationText } from '#renderer/ui/entities/encounter-summary.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Tag, TagList } from '#renderer/ui/Tag.tsx';
import { detailsOf } from './form/encounter-details.ts';
import { ParticipantMark } from './form/ParticipantMark.tsx';
import './encounter-page.css';

interface EncounterPageViewProps {
  readonly t: EncounterPageTexts;
  readonly encounter: Encounter;
  readonly names: NetworkNames;
  readonly collaboration: Collaboration | null;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onCommitmentDone: (commitment: Commitment, isDone: boolean) => void;
  /** What was heard, with what came of it and what can be done with it, given what to show until that is there. */
  readonly signals?: (untilThen: ReactNode) => ReactNode;
}

/** One encounter as a page to read: what it was, who was there, what came of it. */
export function EncounterPageView(props: EncounterPageViewProps): ReactNode {
  const { t, encounter, names, collaboration } = props;
  const details = detailsOf(encounter, collaboration);
  const plainObservations = (
    <ul className="encounter-page__list">
      {encounter.observations.map((observation) => (
        <ObservationItem key={observation.id} t={t} observation={observation} />
      ))}
    </ul>
  );
  const themes = encounter.themeIds.flatMap((id) => names.themes.get(id) ?? []);
  return (
    <article className="encounter-page">
      <div className="encounter-page__when">
        <p>
          {sentenceCase(formatLongDate(encounter.date))}
          {encounter.startTime === null ? null : ` ${t.at(encounter.startTime)}`}
        </p>
        <p className="secondary-text">
          {sentenceCase(ENCOUNTER_FORM_LABELS[encounter.form])}, {durationText(encounter)}
        </p>
        {encounter.confidentiality === 'confidential' ? (
          <p>
            <Tag icon={<Lock aria-hidden="true" />}>{t.confidential}</Tag>
          </p>
        ) : null}
      </div>
      <Participants {...props} />
      {encounter.note === '' ? null : <p className="encounter-page__note">{encounter.note}</p>}
      {encounter.observations.length === 0 ? null : (
        <section className="encounter-page__section">
          <h3>{t.observations}</h3>
          {props.signals === undefined ? plainObservations : props.signals(plainObservations)}
        </section>
      )}
      {encounter.commitments.length === 0 ? null : (
        <section className="encounter-page__section">
          <h3>{t.commitments}</h3>
          <ul className="encounter-page__list">
            {encounter.commitments.map((commitment) => (
              <CommitmentItem key={commitment.id} {...props} commitment={commitment} />
            ))}
          </ul>
        </section>
      )}
      {themes.length === 0 ? null : (
        <section className="encounter-page__section">
          <h3>{t.themes}</h3>
          <TagList label={t.themes} items={themes} />
        </section>
      )}
      {details.length === 0 ? null : (
        <section className="encounter-page__section">
          <h3>{t.more}</h3>
          <dl className="encounter-page__details">
            {details.map((detail) => (
              <div key={detail.term}>
                <dt>{detail.term}</dt>
                <dd>{detail.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  );
}

function Participants(props: EncounterPageViewProps): ReactNode {
  const { t, encounter, names, onOpenPartner, onOpenPerson } = props;
  const absent = encounter.absentOrganisationIds.flatMap((id) => names.organisations.get(id) ?? []);
  return (
    <section className="encounter-page__section">
      <h3>{t.who}</h3>
      <ul className="encounter-page__people">
        {participantsOf(encounter, names).map((participant) => (
          <li key={participant.id}>
            <ParticipantMark kind={participant.kind} id={participant.id} names={names} />
            <span className="encounter-page__names">
              <LinkButton
                onClick={() => {
                  if (participant.kind === 'person') onOpenPerson(participant.id);
                  else onOpenPartner(participant.id);
                }}
              >
                {participant.name}
              </LinkButton>
              {participant.kind === 'person'
                ? participant.partners.map((partner) => (
                    <LinkButton
                      key={partner.id}
                      onClick={() => {
                        onOpenPartner(partner.id);
                      }}
                    >
                      {partner.name}
                    </LinkButton>
                  ))
                : null}
            </span>
          </li>
        ))}
      </ul>
      {absent.length === 0 ? null : (
        <>
          <h3>{t.absent}</h3>
          <ul className="encounter-page__people">
            {absent.map((organisation) => (
              <li key={organisation.id}>
                <ParticipantMark kind="organisation" id={organisation.id} names={names} />
                <LinkButton
                  onClick={() => {
                    onOpenPartner(organisation.id);
                  }}
                >
                  {shortNameOf(organisation)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ObservationItemProps {
  readonly t: EncounterPageTexts;
  readonly observation: Observation;
}

function ObservationItem({ t, observation }: ObservationItemProps): ReactNode {
  const isTold = observation.toldOn !== null || observation.toldWhere !== '';
  return (
    <li>
      <p className="encounter-page__kind">{t.observationKinds[observation.kind]}</p>
      <p className="encounter-page__text">{observation.text}</p>
      {isTold ? <p className="secondary-text">{t.told(observation.toldOn, observation.toldWhere)}</p> : null}
    </li>
  );
}

interface CommitmentItemProps extends EncounterPageViewProps {
  readonly commitment: Commitment;
}

function CommitmentItem({ t, commitment, names, onCommitmentDone }: CommitmentItemProps): ReactNode {
  const partner =
    commitment.organisationId === null ? undefined : names.organisations.get(commitment.organisationId);
  const facts = [
    sentenceCase(COMMITMENT_OWNER_LABELS[commitment.owner]),
    partner === undefined ? '' : t.withPartner(shortNameOf(partner)),
    commitment.doneOn !== null
      ? t.done(commitment.doneOn)
      : commitment.due === null
        ? ''
        : t.due(commitment.due),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <Checkbox
        label={commitment.text}
        checked={commitment.doneOn !== null}
        onChange={(isDone) => {
          onCommitmentDone(commitment, isDone);
        }}
      />
      <p className="secondary-text encounter-page__facts">{facts.join(', ')}</p>
    </li>
  );
}
