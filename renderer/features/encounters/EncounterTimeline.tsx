import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { formatDayRange } from '#renderer/i18n/format.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { EncounterEntry } from '#renderer/ui/entities/EncounterEntry.tsx';
import { summaryOf } from '#renderer/ui/entities/encounter-summary.ts';
import { useSameFunction } from '#renderer/ui/hooks/use-same-function.ts';
import { useWalkableList } from '#renderer/ui/fields/use-walkable-list.ts';
import { groupByWeek, type LogWeek } from './log-weeks.ts';

interface EncounterTimelineProps {
  readonly t: EncounterLogTexts;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly encounters: readonly Encounter[];
  /** False: more of the oldest week may follow, so its sums would be wrong. */
  readonly isLastWeekWhole: boolean;
  readonly selectedId: EncounterId | null;
  readonly onOpen: (id: EncounterId) => void;
}

function weekTitle(week: LogWeek, t: EncounterLogTexts): string {
  if (week.distance === 'this') return t.thisWeek(week.week.week);
  if (week.distance === 'last') return t.lastWeek(week.week.week);
  return t.week(week.week.week);
}

/** Encounters week by week, newest first. */
export function EncounterTimeline(props: EncounterTimelineProps): ReactNode {
  const { t, today, names, encounters, selectedId, onOpen } = props;
  const walkable = useWalkableList();
  const open = useSameFunction(onOpen);
  const weeks = useMemo(
    () =>
      groupByWeek(encounters, today).map((week) => ({
        week,
        summaries: week.encounters.map((encounter) => summaryOf(encounter, names)),
      })),
    [encounters, today, names],
  );
  return (
    <div className="encounter-timeline" {...walkable}>
      {weeks.map(({ week, summaries }, index) => {
        const isWhole = props.isLastWeekWhole || index < weeks.length - 1;
        return (
          <section key={week.key} className="encounter-week" aria-labelledby={`week-${week.key}`}>
            <header className="encounter-week__header">
              <h2 id={`week-${week.key}`}>{weekTitle(week, t)}</h2>
              <p className="secondary-text">
                {formatDayRange(week.from, week.until)}
                {isWhole ? ` · ${t.weekTotal(week.encounters.length, week.minutes)}` : ''}
              </p>
            </header>
            <ul className="encounter-list">
              {summaries.map((encounter) => (
                <EncounterEntry
                  key={encounter.id}
                  encounter={encounter}
                  isOpen={encounter.id === selectedId}
                  onOpen={open}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
