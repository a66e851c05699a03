import { Archive, ArchiveRestore, Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { CollaborationMember } from '#shared/domain/collaboration.ts';
import type { EncounterId, OrganisationId, ThemeId } from '#shared/domain/ids.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { CollaborationStory } from '#shared/ipc/app-state.ts';
import {
  COLLABORATION_FORM_LABELS,
  GOVERNMENT_ROLE_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
} from '#shared/texts/vocabulary.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { formatDate, formatDistance, formatList } from '#renderer/i18n/format.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EncounterLines } from '#renderer/ui/entities/EncounterLines.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { membersOn } from './collaboration-rows.ts';
import '#renderer/ui/facts.css';
import '#renderer/ui/entities/story-page.css';
import './collaboration-page.css';

interface CollaborationPageViewProps {
  readonly t: CollaborationTexts;
  readonly story: CollaborationStory;
  readonly today: IsoDate;
  readonly partnerName: (id: OrganisationId) => string | null;
  readonly themeName: (id: ThemeId) => string | null;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly onBackToList: () => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** Logs a meeting of the collaboration, at which these were. */
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onEdit: () => void;
  readonly onArchive: () => void;
  readonly onRestore: () => void;
  /** The assessments, which can be added to where they stand. */
  readonly assessments: ReactNode;
}

/** The page of one collaboration: when it met, who takes part, how it fares. */
export function CollaborationPageView(props: CollaborationPageViewProps): ReactNode {
  const { t, story, today } = props;
  const { collaboration } = story;
  const { now, before } = membersOn(collaboration, today);
  const last = lastMeeting(story, today);
  return (
    <div className="page story-page">
      <PageHeader
        title={t.page.title({ name: collaboration.name, last })}
        above={<BackButton label={t.page.backToList} onBack={props.onBackToList} />}
        summary={[
          COLLABORATION_FORM_LABELS[collaboration.form],
          PHASE_LABELS[collaboration.phase],
          `${t.facts.ownRole.toLocaleLowerCase('nl-NL')}: ${OWN_ROLE_LABELS[collaboration.ownRole]}`,
        ].join(' · ')}
        actions={
          <>
            {collaboration.archived ? null : (
              <Button
                variant="primary"
                icon={<Plus aria-hidden="true" />}
                onClick={() => {
                  props.onLogEncounter(now.map(({ organisationId }) => organisationId));
                }}
              >
                {t.page.log}
              </Button>
            )}
            <Button icon={<Pencil aria-hidden="true" />} onClick={props.onEdit}>
              {t.page.edit}
            </Button>
            {/* One button with two faces: the focus stays on it. */}
            <Button
              icon={
                collaboration.archived ? (
                  <ArchiveRestore aria-hidden="true" />
                ) : (
                  <Archive aria-hidden="true" />
                )
              }
              onClick={collaboration.archived ? props.onRestore : props.onArchive}
            >
              {collaboration.archived ? t.page.restore : t.page.archive}
            </Button>
          </>
        }
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {collaboration.archived ? <Notice>{t.page.archivedNotice}</Notice> : null}
      <div className="story-page__columns">
        <div className="story-page__column">
          <Rhythm t={t} story={story} today={today} last={last} />
          <OwnerOnly>{props.assessments}</OwnerOnly>
          <EncounterLines
            heading={t.page.meetings(story.meetings.count)}
            empty={t.page.meetingsEmpty}
            encounters={story.meetings.encounters}
            count={story.meetings.count}
            onOpenEncounter={props.onOpenEncounter}
          />
          <EncounterLines
            heading={t.page.together(story.together.count)}
            empty={t.page.togetherEmpty}
            encounters={story.together.encounters}
            count={story.together.count}
            onOpenEncounter={props.onOpenEncounter}
          />
        </div>
        <div className="story-page__column">
          <Section heading={t.members(now.length)}>
            <Members {...props} members={now} />
          </Section>
          {before.length === 0 ? null : (
            <Section heading={t.formerMembers}>
              <Members {...props} members={before} />
            </Section>
          )}
          <About {...props} />
        </div>
      </div>
    </div>
  );
}

/** Something that lies ahead is no meeting yet. */
function lastMeeting(story: CollaborationStory, today: IsoDate): IsoDate | null {
  return story.meetings.encounters.find(({ date }) => date <= today)?.date ?? null;
}

interface RhythmProps {
  readonly t: CollaborationTexts;
  readonly story: CollaborationStory;
  readonly today: IsoDate;
  readonly last: IsoDate | null;
}

const YEAR_DAYS = 365;

/** What was agreed beside what was logged. */
function Rhythm({ t, story, today, last }: RhythmProps): ReactNode {
  const words = t.page.rhythm;
  const { meetingsPerYear } = story.collaboration;
  const yearAgo = addDays(today, -YEAR_DAYS);
  const lastYear = story.meetings.encounters.filter(({ date }) => date > yearAgo && date <= today).length;
  return (
    <Section heading={words.heading}>
      <ul>
        <li>{meetingsPerYear === null ? words.noRhythm : words.agreed(meetingsPerYear)}</li>
        {last === null ? (
          <li>{words.never}</li>
        ) : (
          <>
            <li>{words.lastYear(lastYear)}</li>
            <li>{words.last(last, formatDistance(last, today))}</li>
          </>
        )}
      </ul>
    </Section>
  );
}

function About({ t, story, themeName }: CollaborationPageViewProps): ReactNode {
  const { governmentRole, themeIds, from, until, note } = story.collaboration;
  const facts = [
    {
      term: t.facts.governmentRole,
      value: governmentRole === null ? '' : GOVERNMENT_ROLE_LABELS[governmentRole],
    },
    {
      term: t.facts.themes,
      value: formatList(themeIds.map((id) => themeName(id) ?? '').filter((name) => name !== '')),
    },
    { term: t.facts.from, value: from === null ? '' : formatDate(from) },
    { term: t.facts.until, value: until === null ? '' : formatDate(until) },
    { term: t.facts.note, value: note.trim() },
  ].filter(({ value }) => value !== '');
  if (facts.length === 0) return null;
  return (
    <Section heading={t.page.about}>
      <dl className="facts">
        {facts.map(({ term, value }) => (
          <div key={term} className="facts__pair">
            <dt>{term}</dt>
            <dd className="story-page__text">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

type MembersProps = Pick<CollaborationPageViewProps, 't' | 'partnerName' | 'onOpenPartner'> & {
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
