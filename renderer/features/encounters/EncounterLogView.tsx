import { Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { useKeptFocus } from '#renderer/ui/use-kept-focus.ts';
import { EncounterTable } from './EncounterTable.tsx';
import { EncounterTimeline } from './EncounterTimeline.tsx';
import { type LogFilter, periodOf } from './log-filter.ts';
import { LogFilters } from './LogFilters.tsx';
import { MorePages } from './MorePages.tsx';
import './encounter-log.css';

export type LogLayout = 'timeline' | 'table';

interface EncounterLogViewProps {
  readonly t: EncounterLogTexts;
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly filter: LogFilter;
  readonly layout: LogLayout;
  /** What was loaded, newest first. */
  readonly encounters: readonly Encounter[];
  /** How many fit the filters, loaded or not. */
  readonly total: number;
  readonly partnerCount: number;
  /** Nothing was ever logged: filters would only be in the way. */
  readonly isFileEmpty: boolean;
  readonly isLoadingMore: boolean;
  readonly selectedId: EncounterId | null;
  readonly onFilter: (change: Partial<LogFilter>) => void;
  readonly onClearFilters: () => void;
  readonly onShowAll: () => void;
  readonly onLayout: (layout: LogLayout) => void;
  readonly onLoadMore: () => void;
  readonly onOpen: (id: EncounterId) => void;
  /** `null` where the frame has the only button for it. */
  readonly onLog: (() => void) | null;
}

/** The log: what was found, the filters, and the encounters as timeline or table. */
export function EncounterLogView(props: EncounterLogViewProps): ReactNode {
  const { t, filter, today, names, encounters, total, onLog } = props;
  const { from, until } = periodOf(filter, today);
  const keptFocus = useKeptFocus();
  const hasMore = encounters.length < total;
  const narrowed = useNarrowedWords(filter, names, t);
  if (props.isFileEmpty) return <NothingLogged t={t} onLog={onLog} />;
  const logButton =
    onLog === null ? undefined : (
      <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onLog}>
        {t.log}
      </Button>
    );
  return (
    <div className="page encounter-log" {...keptFocus}>
      <PageHeader
        title={t.title(total, t.inPeriod(filter.period, from, until), props.partnerCount)}
        summary={narrowed.length === 0 ? undefined : t.narrowed(narrowed)}
        actions={logButton}
      />
      <LogFilters
        t={t}
        filter={filter}
        today={today}
        names={names}
        onFilter={props.onFilter}
        onClear={props.onClearFilters}
      />
      {total === 0 ? (
        <NothingFound {...props} />
      ) : (
        <Tabs
          label={t.views}
          tabs={[
            { id: 'timeline', label: t.timeline },
            { id: 'table', label: t.table },
          ]}
          selected={props.layout}
          onSelect={props.onLayout}
        >
          {props.layout === 'timeline' ? (
            <EncounterTimeline {...props} isLastWeekWhole={!hasMore} />
          ) : (
            <EncounterTable {...props} />
          )}
          {hasMore ? (
            <MorePages
              t={t}
              loaded={encounters.length}
              total={total}
              isLoading={props.isLoadingMore}
              onLoadMore={props.onLoadMore}
            />
          ) : null}
        </Tabs>
      )}
    </div>
  );
}

/** Which filters narrow the log, each in a few words. */
function useNarrowedWords(filter: LogFilter, names: NetworkNames, t: EncounterLogTexts): readonly string[] {
  return useMemo(() => {
    const partner = filter.organisationId === null ? null : names.organisations.get(filter.organisationId);
    const theme = filter.themeId === null ? null : names.themes.get(filter.themeId);
    const text = filter.text.trim();
    return [
      partner === null || partner === undefined ? '' : t.narrowedPartner(partner.name),
      theme === null || theme === undefined ? '' : t.narrowedTheme(theme.name),
      filter.form === null ? '' : t.narrowedForm(filter.form),
      text === '' ? '' : t.narrowedText(text),
    ].filter((words) => words !== '');
  }, [filter, names, t]);
}

function NothingFound({ t, onShowAll }: EncounterLogViewProps): ReactNode {
  return (
    <EmptyState
      title={t.emptySearch}
      action={
        <Button variant="secondary" onClick={onShowAll}>
          {t.showAll}
        </Button>
      }
    >
      {t.emptySearchDetail}
    </EmptyState>
  );
}

function NothingLogged({ t, onLog }: Pick<EncounterLogViewProps, 't' | 'onLog'>): ReactNode {
  return (
    <div className="page encounter-log">
      <PageHeader title={t.emptyTitle} />
      <EmptyState
        title={t.emptyFile}
        action={
          onLog === null ? undefined : (
            <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onLog}>
              {t.log}
            </Button>
          )
        }
      >
        {t.emptyFileDetail}
      </EmptyState>
    </div>
  );
}
