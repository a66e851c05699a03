import { Archive, ArchiveRestore, FileText, MapPin, Merge, Pencil, Plus, Target } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type {
  AffiliationId,
  AssessmentId,
  CollaborationId,
  CommitmentId,
  EncounterId,
  OrganisationId,
  PersonId,
} from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import { SCALE_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import { assessmentTexts } from '#renderer/i18n/texts/assessments.ts';
import { briefingTexts } from '#renderer/i18n/texts/briefing.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { storyLineTexts } from '#renderer/i18n/texts/story-lines.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { CommitmentLines } from '#renderer/ui/entities/CommitmentLines.tsx';
import { EncounterLines } from '#renderer/ui/entities/EncounterLines.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TagList } from '#renderer/ui/Tag.tsx';
import { PartnerAssessments } from './PartnerAssessments.tsx';
import { PartnerCollaborations } from './PartnerLinks.tsx';
import { PartnerPeople } from './PartnerPeople.tsx';
import { PartnerRhythm } from './PartnerRhythm.tsx';
import '#renderer/ui/facts.css';
import '#renderer/ui/entities/story-page.css';
import './partner-page.css';

interface PartnerPageViewProps {
  readonly t: PartnerStoryTexts;
  readonly story: PartnerStory;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly analysis: Pick<NetworkFigures, 'partners' | 'period'> | undefined;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly onBackToList: () => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onOpenCollaboration: (id: CollaborationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** Somebody works elsewhere now. */
  readonly onMovePerson: (id: PersonId, affiliationId: AffiliationId) => void;
  readonly onAddPerson: () => void;
  readonly onMerge: () => void;
  readonly onLogEncounter: () => void;
  readonly onEdit: () => void;
  readonly onArchive: () => void;
  readonly onRestore: () => void;
  readonly onCommitmentDone: (id: CommitmentId) => void;
  /** The ties, which are changed where they stand. */
  readonly ties: ReactNode;
  /** What one means to speak the partner about. */
  readonly intentions: ReactNode;
  /** What was heard where it was, and what came of it. */
  readonly signals?: ReactNode;
  readonly onBrief: () => void;
  readonly onAssess: () => void;
  readonly onRemoveAssessment: (id: AssessmentId) => void;
}

/** The page of one partner: what there is between you, and who they are. */
export function PartnerPageView(props: PartnerPageViewProps): ReactNode {
  const { t, story, today, analysis } = props;
  const { organisation } = story;
  const figures = analysis?.partners.find((partner) => partner.partnerId === organisation.id);
  // Something that lies ahead is no encounter yet.
  const last = story.encounters.find((encounter) => encounter.date <= today)?.date ?? null;

  return (
    <div className="page story-page">
      <PageHeader
        title={t.title({ name: organisation.name, count: story.encounterCount, last, today })}
        above={<BackButton label={t.backToList} onBack={props.onBackToList} />}
        summary={<WhoTheyAre {...props} />}
        actions={
          <>
            {organisation.archived ? null : (
              <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={props.onLogEncounter}>
                {t.log}
              </Button>
            )}
            <Button icon={<Pencil aria-hidden="true" />} onClick={props.onEdit}>
              {t.edit}
            </Button>
            <Button icon={<FileText aria-hidden="true" />} onClick={props.onBrief}>
              {briefingTexts.open}
            </Button>
            <Button icon={<Merge aria-hidden="true" />} onClick={props.onMerge}>
              {t.merge}
            </Button>
            {/* One button with two faces: the focus stays on it. */}
            <Button
              icon={
                organisation.archived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />
              }
              onClick={organisation.archived ? props.onRestore : props.onArchive}
            >
              {organisation.archived ? t.restore : t.archive}
            </Button>
          </>
        }
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {organisation.archived ? <Notice>{t.archivedNotice}</Notice> : null}
      <div className="story-page__columns">
        <div className="story-page__column">
          {figures === undefined || analysis === undefined ? null : (
            <PartnerRhythm
              t={t.rhythm}
              organisation={organisation}
              figures={figures}
              period={analysis.period}
              absentCount={story.absentCount}
              subjectCount={story.subjectCount}
              isNeverThere={story.encounterCount === 0}
            />
          )}
          <CommitmentLines
            commitments={story.openCommitments}
            today={today}
            onDone={props.onCommitmentDone}
          />
          {props.intentions}
          {props.signals}
          <EncounterLines
            heading={storyLineTexts.encounters.heading(story.encounterCount)}
            empty={storyLineTexts.encounters.empty}
            encounters={story.encounters}
            count={story.encounterCount}
            onOpenEncounter={props.onOpenEncounter}
          />
        </div>
        <div className="story-page__column">
          <PartnerPeople
            t={t.people}
            organisationId={organisation.id}
            persons={story.persons}
            today={today}
            onOpenPerson={props.onOpenPerson}
            onMovePerson={props.onMovePerson}
            onAddPerson={props.onAddPerson}
          />
          {props.ties}
          <PartnerCollaborations
            t={t.collaborations}
            organisationId={organisation.id}
            collaborations={story.collaborations}
            onOpenCollaboration={props.onOpenCollaboration}
          />
          <OwnerOnly>
            <PartnerAssessments
              t={assessmentTexts}
              assessments={story.assessments}
              onAdd={props.onAssess}
              onRemove={props.onRemoveAssessment}
            />
          </OwnerOnly>
          <AboutPartner t={t.about} organisation={organisation} />
        </div>
      </div>
    </div>
  );
}

type WhoTheyAreProps = Pick<PartnerPageViewProps, 't' | 'story' | 'categories' | 'themes' | 'areas'>;

function WhoTheyAre({ t, story, categories, themes, areas }: WhoTheyAreProps): ReactNode {
  const { organisation } = story;
  const category = categories.find(({ id }) => id === organisation.categoryId);
  const ownThemes = themes.filter(({ id }) => organisation.themeIds.includes(id));
  const ownAreas = areas.filter(({ id }) => organisation.areaIds.includes(id));
  return (
    <>
      <p className="partner-page__who">
        {category === undefined ? null : <CategoryMark look={category} label={null} />}
        <span>
          {[
            category?.name ?? '',
            t.tier(TIER_LABELS[organisation.tier]),
            t.scale(SCALE_LABELS[organisation.scale]),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      <div className="partner-page__tags">
        {ownThemes.length === 0 ? null : (
          <TagList label={t.facts.themes} items={ownThemes} icon={<Target aria-hidden="true" />} />
        )}
        {ownAreas.length === 0 ? null : (
          <TagList label={t.facts.areas} items={ownAreas} icon={<MapPin aria-hidden="true" />} />
        )}
      </div>
    </>
  );
}

function AboutPartner({
  t,
  organisation,
}: {
  readonly t: PartnerStoryTexts['about'];
  readonly organisation: Organisation;
}): ReactNode {
  const { shortName, website, note, from, until } = organisation;
  const facts = [
    { term: t.shortName, value: shortName },
    { term: t.website, value: website },
    { term: t.from, value: from === null ? '' : formatDate(from) },
    { term: t.until, value: until === null ? '' : formatDate(until) },
    { term: t.note, value: note.trim() },
  ].filter((fact) => fact.value !== '');
  if (facts.length === 0) return null;
  return (
    <Section heading={t.heading}>
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
