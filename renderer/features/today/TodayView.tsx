import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { ListedSignal } from '#shared/ipc/requests/signals.ts';
import type { TodayPage, TodaySuggestions } from '#shared/ipc/requests/today.ts';
import { todayTexts } from '#renderer/i18n/texts/today.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EncounterEntry } from '#renderer/ui/entities/EncounterEntry.tsx';
import { summaryOf } from '#renderer/ui/entities/encounter-summary.ts';
import { EmptyState, ErrorNotice } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { CommitmentWeek } from './CommitmentWeek.tsx';
import { PartnerSuggestions } from './PartnerSuggestions.tsx';
import { RoundByBike } from './RoundByBike.tsx';
import { SurpriseOfTheWeek } from './SurpriseOfTheWeek.tsx';
import type { TodayActions, TodayNames } from './today-types.ts';
import { Asides, CalendarAndHours, WaitingSignals } from './WeekAround.tsx';
import './today.css';

export interface TodayViewProps extends TodayActions {
  readonly today: IsoDate;
  readonly names: TodayNames;
  readonly page: TodayPage;
  /** `null` while they are computed. */
  readonly suggestions: TodaySuggestions | null;
  readonly suggestionsError: AppErrorData | null;
  /** The last encounters, newest first. */
  readonly latest: readonly Encounter[];
  /** Why the last change was refused. */
  readonly refusal: AppErrorData | null;
  readonly intentions: ReactNode;
  readonly signalLines: (signals: readonly ListedSignal[]) => ReactNode;
}

/** What there is to do this week, in a minute, and nothing else. */
export function TodayView(props: TodayViewProps): ReactNode {
  const { today, names, page, suggestions, latest, onLogEncounter } = props;
  const t = todayTexts;
  const keptFocus = useKeptFocus();
  const { counts } = page.commitments;
  const isEmpty = latest.length === 0 && counts.open === 0 && names.organisations.size === 0;
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
  const title = isEmpty
    ? t.emptyNetwork
    : t.title({
        late: counts.late,
        thisWeek: counts.thisWeek,
        rhythms: suggestions?.rhythm.counts.thisMonth ?? null,
        signals: page.signals.fresh,
      });
  return (
    <div className="page today" {...keptFocus}>
      <PageHeader above={t.day(today)} title={title} actions={isEmpty ? undefined : logButton} />
      {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
      {isEmpty ? (
        <EmptyState title={t.emptyNetworkFirst} action={logButton}>
          {t.emptyNetworkDetail}
        </EmptyState>
      ) : (
        <div className="today__columns">
          <div className="today__column">
            <CommitmentWeek {...props} />
            <WaitingSignals
              signals={page.signals}
              linesOf={props.signalLines}
              onOpenSignals={props.onOpenSignals}
            />
            {props.intentions}
            <CalendarAndHours
              page={page}
              onOpenCalendar={props.onOpenCalendar}
              onOpenHours={props.onOpenHours}
            />
          </div>
          <div className="today__column">
            <PartnerSuggestions {...props} error={props.suggestionsError} />
            {suggestions === null ? null : (
              <>
                <SurpriseOfTheWeek {...props} suggestions={suggestions} />
                <RoundByBike
                  today={today}
                  names={names}
                  rounds={suggestions.rounds}
                  onPlanRound={props.onPlanRound}
                />
              </>
            )}
            <Asides
              asides={page.asides}
              names={names}
              onBringBack={props.onBringBack}
              onOpenPartner={props.onOpenPartner}
            />
            <LatestEncounters names={names} latest={latest} onOpen={props.onOpenEncounter} />
          </div>
        </div>
      )}
    </div>
  );
}

interface LatestEncountersProps {
  readonly names: TodayNames;
  readonly latest: readonly Encounter[];
  readonly onOpen: TodayActions['onOpenEncounter'];
}

function LatestEncounters({ names, latest, onOpen }: LatestEncountersProps): ReactNode {
  const t = todayTexts.latest;
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
