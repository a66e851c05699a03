import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PartnerFigures, Standing } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { CommitmentId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { TodayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EncounterEntry } from '#renderer/ui/EncounterEntry.tsx';
import { summaryOf } from '#renderer/ui/encounter-summary.ts';
import { EmptyState, ErrorNotice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useKeptFocus } from '#renderer/ui/use-kept-focus.ts';
import { AttentionList } from './AttentionList.tsx';
import { CommitmentList } from './CommitmentList.tsx';
import type { OpenCommitment } from './open-commitments.ts';
import './today.css';

/** Partners by priority of which nothing more than five is asked at once. */
const PARTNERS_SHOWN = 5;

interface TodayViewProps {
  readonly t: TodayTexts;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly commitments: readonly OpenCommitment[];
  /** `null` while it is computed. */
  readonly analysis: NetworkFigures | null;
  readonly analysisError: AppErrorData | null;
  /** The last encounters, newest first. */
  readonly latest: readonly Encounter[];
  /** Why the last change was refused. */
  readonly refusal: AppErrorData | null;
  readonly onDone: (id: CommitmentId) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onOpenCommitments: () => void;
  readonly intentions: ReactNode;
}

/** Standings that count as needing attention; a link that only runs out is shown but not counted. */
const WAITING: ReadonlySet<Standing> = new Set(['never-met', 'neglected', 'cold']);

function countWaiting(partners: readonly PartnerFigures[]): number {
  return partners.filter(({ standing }) => WAITING.has(standing)).length;
}

function figuresByPriority(analysis: NetworkFigures): readonly PartnerFigures[] {
  const byId = new Map(analysis.partners.map((figures) => [figures.partnerId, figures]));
  return analysis.neglected.byPriority.flatMap((id) => byId.get(id) ?? []);
}

/** What needs the user today, and nothing else. */
export function TodayView(props: TodayViewProps): ReactNode {
  const { t, today, names, commitments, analysis, latest, onLogEncounter } = props;
  const keptFocus = useKeptFocus();
  const needing = analysis === null ? null : figuresByPriority(analysis);
  const overdue = commitments.filter((commitment) => commitment.isOverdue).length;
  const isEmpty = latest.length === 0 && commitments.length === 0 && names.organisations.size === 0;
  const logButton = (
    <Button
      variant="primary"
      icon={<Plus aria-hidden="true" />}
      onClick={() => {
        onLogEncounter([]);
      }}
    >
      {t.log}
    </Button>
  );
  return (
    <div className="page today" {...keptFocus}>
      <PageHeader
        above={t.day(today)}
        title={isEmpty ? t.emptyNetwork : t.title(overdue, needing === null ? null : countWaiting(needing))}
        actions={isEmpty ? undefined : logButton}
      />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {isEmpty ? (
        <EmptyState title={t.emptyNetworkFirst} action={logButton}>
          {t.emptyNetworkDetail}
        </EmptyState>
      ) : (
        <div className="today__columns">
          <div className="today__column">
            <CommitmentList
              t={t.commitments}
              today={today}
              commitments={commitments}
              onDone={props.onDone}
              onOpenEncounter={props.onOpenEncounter}
              onOpenAll={props.onOpenCommitments}
            />
            {props.intentions}
            <LatestEncounters t={t.latest} names={names} latest={latest} onOpen={props.onOpenEncounter} />
          </div>
          <div className="today__column">
            <AttentionList
              t={t.attention}
              names={names}
              partners={needing === null ? null : needing.slice(0, PARTNERS_SHOWN)}
              moreCount={needing === null ? 0 : countWaiting(needing.slice(PARTNERS_SHOWN))}
              error={props.analysisError}
              onOpenPartner={props.onOpenPartner}
              onLogEncounter={onLogEncounter}
            />
          </div>
        </div>
      )}
    </div>
  );
}

interface LatestEncountersProps {
  readonly t: TodayTexts['latest'];
  readonly names: NetworkNames;
  readonly latest: readonly Encounter[];
  readonly onOpen: (id: EncounterId) => void;
}

function LatestEncounters({ t, names, latest, onOpen }: LatestEncountersProps): ReactNode {
  return (
    <Section heading={t.title}>
      {latest.length === 0 ? (
        <p className="secondary-text">{t.none}</p>
      ) : (
        <ul className="encounter-list">
          {latest.map((encounter) => (
            <EncounterEntry
              key={encounter.id}
              encounter={summaryOf(encounter, names)}
              isOpen={false}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
