import { Archive, ArchiveRestore, ArrowRightLeft, Merge, Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AffiliationId, CommitmentId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/person.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { PersonStory } from '#shared/ipc/app-state.ts';
import { formatList } from '#renderer/i18n/format.ts';
import type { PersonPageTexts } from '#renderer/i18n/texts/persons.ts';
import { storyLineTexts } from '#renderer/i18n/texts/story-lines.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CommitmentLines } from '#renderer/ui/entities/CommitmentLines.tsx';
import { EncounterLines } from '#renderer/ui/entities/EncounterLines.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { positionsOn } from './person-rows.ts';
import { PersonPositions } from './PersonPositions.tsx';
import '#renderer/ui/facts.css';
import '#renderer/ui/entities/story-page.css';

interface PersonPageViewProps {
  readonly t: PersonPageTexts;
  readonly story: PersonStory;
  readonly today: IsoDate;
  readonly nameOf: (id: OrganisationId) => string | null;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  /** What of ours runs through this person, per partner of today. */
  readonly links: ReactNode;
  readonly onBackToList: () => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onCommitmentDone: (id: CommitmentId) => void;
  /** What one means to speak them about. */
  readonly intentions: ReactNode;
  /** Why they stand here, with the ways to their dossier and out. */
  readonly privacy?: ReactNode;
  readonly onLogEncounter: () => void;
  readonly onEdit: () => void;
  /** Somebody works elsewhere now; `null`: which position ends is still to be chosen. */
  readonly onMove: (id: AffiliationId | null) => void;
  readonly onMerge: () => void;
  readonly onArchive: () => void;
  readonly onRestore: () => void;
}

/** The page of one person: what there is between you, where they work, and what of yours runs through them. */
export function PersonPageView(props: PersonPageViewProps): ReactNode {
  const { t, story, today } = props;
  const { person } = story;
  const { now, otherwise } = positionsOn(person, today);
  // Something that lies ahead is no encounter yet.
  const last = story.encounters.find((encounter) => encounter.date <= today)?.date ?? null;
  const partnerOf = (id: OrganisationId): string => props.nameOf(id) ?? t.unknownPartner;
  const worksAs = now.map(({ role, organisationId }) =>
    t.positionNow({ role, partner: partnerOf(organisationId) }),
  );
  return (
    <div className="page story-page">
      <PageHeader
        title={t.title({ name: person.name, count: story.encounterCount, last, today })}
        above={<BackButton label={t.backToList} onBack={props.onBackToList} />}
        summary={[
          worksAs.length === 0 ? t.noPosition : formatList(worksAs),
          person.nickname === '' ? '' : t.nickname(person.nickname),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        actions={<Actions {...props} hasPosition={now.length > 0} />}
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {person.archived ? <Notice>{t.archivedNotice}</Notice> : null}
      <div className="story-page__columns">
        <div className="story-page__column">
          <CommitmentLines
            commitments={story.openCommitments}
            today={today}
            onDone={props.onCommitmentDone}
          />
          {props.intentions}
          <EncounterLines
            heading={storyLineTexts.encounters.heading(story.encounterCount)}
            empty={storyLineTexts.encounters.empty}
            encounters={story.encounters}
            count={story.encounterCount}
            onOpenEncounter={props.onOpenEncounter}
          />
        </div>
        <div className="story-page__column">
          <Section heading={t.now(now.length)}>
            {now.length === 0 ? <p className="secondary-text">{t.nowHelp}</p> : null}
            <PersonPositions
              {...props}
              partnerOf={partnerOf}
              positions={now}
              onMove={person.archived ? null : props.onMove}
            />
          </Section>
          {props.links}
          {otherwise.length === 0 ? null : (
            <Section heading={t.before}>
              <PersonPositions {...props} partnerOf={partnerOf} positions={otherwise} onMove={null} />
            </Section>
          )}
          <AboutPerson t={t} person={person} />
          {props.privacy}
        </div>
      </div>
    </div>
  );
}

function Actions(props: PersonPageViewProps & { readonly hasPosition: boolean }): ReactNode {
  const { t } = props;
  const { archived } = props.story.person;
  return (
    <>
      {archived ? null : (
        <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={props.onLogEncounter}>
          {t.log}
        </Button>
      )}
      <Button icon={<Pencil aria-hidden="true" />} onClick={props.onEdit}>
        {t.edit}
      </Button>
      {archived || !props.hasPosition ? null : (
        <Button
          icon={<ArrowRightLeft aria-hidden="true" />}
          onClick={() => {
            props.onMove(null);
          }}
        >
          {t.move}
        </Button>
      )}
      <Button icon={<Merge aria-hidden="true" />} onClick={props.onMerge}>
        {t.merge}
      </Button>
      {/* One button with two faces: the focus stays on it. */}
      <Button
        icon={archived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
        onClick={archived ? props.onRestore : props.onArchive}
      >
        {archived ? t.restore : t.archive}
      </Button>
    </>
  );
}

function AboutPerson({ t, person }: { readonly t: PersonPageTexts; readonly person: Person }): ReactNode {
  const facts = [
    { term: t.email, value: person.email },
    { term: t.phone, value: person.phone },
    { term: t.note, value: person.note.trim() },
  ].filter((fact) => fact.value !== '');
  if (facts.length === 0) return null;
  return (
    <Section heading={t.about}>
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.term} className="facts__pair">
            <dt>{fact.term}</dt>
            <dd className="story-page__text">{fact.value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
