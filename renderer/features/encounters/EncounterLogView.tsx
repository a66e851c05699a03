import { FileText, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area } from '#shared/domain/category.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterChange } from '#shared/domain/encounter-edit.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import { OwnerOnly } from '#renderer/api/audience.tsx';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import type { EncounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { EmptyState } from '#renderer/ui/Notices.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { EncounterTable } from './EncounterTable.tsx';
import { EncounterTools } from './EncounterTools.tsx';
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
  readonly areas: readonly Area[];
  readonly filter: LogFilter;
  readonly layout: LogLayout;
  /** What was loaded, newest first. */
  readonly encounters: readonly Encounter[];
  /** How many fit the filters, loaded or not. */
  readonly total: number;
  readonly partnerCount: number;
  /** How many were logged for a day that is still to come and stand outside the period. */
  readonly aheadCount: number;
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
  /** Makes an open agenda; `null`: not offered here. */
  readonly onOpenAgenda: (() => void) | null;
  /** Ids of what was chosen in the table. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onTickAllThatFit: () => void;
  readonly isEditable: boolean;
  readonly onEditable: (isEditable: boolean) => void;
  readonly onEdit: (id: EncounterId, change: Partial<EncounterChange>) => void;
  readonly onEditTicked: () => void;
  readonly onRemoveTicked: () => void;
  /** Why the last correction was refused. */
  readonly refusal: ReactNode;
  /** The way to what belongs beside the log. */
  readonly beside: ReactNode;
}

/** The log: what was found, the filters, and the encounters as timeline or table. */
export function EncounterLogView(props: EncounterLogViewProps): ReactNode {
  const { t, filter, today, names, encounters, total, onLog } = props;
  const { from, until } = periodOf(filter, today);
  const keptFocus = useKeptFocus();
  const hasMore = encounters.length < total;
  const isTable = props.layout === 'table' && total > 0;
  if (props.isFileEmpty) return <NothingLogged {...props} />;
  const actions = (
    <>
      {onLog === null ? null : (
        <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onLog}>
          {t.log}
        </Button>
      )}
      {props.onOpenAgenda === null ? null : (
        <OwnerOnly>
          <Button icon={<FileText aria-hidden="true" />} onClick={props.onOpenAgenda}>
            {t.openAgenda}
          </Button>
        </OwnerOnly>
      )}
    </>
  );
  return (
    <div
      className={classNames(
        'page encounter-log',
        isTable && 'page--filled',
        isTable && 'encounter-log--table',
      )}
      {...keptFocus}
    >
      <PageHeader
        above={props.beside}
        title={t.title(total, t.inPeriod(filter.period, from, until), props.partnerCount)}
        actions={actions}
      />
      <LogFilters
        t={t}
        filter={filter}
        today={today}
        names={names}
        areas={props.areas}
        onFilter={props.onFilter}
        onClear={props.onClearFilters}
      />
      {props.aheadCount === 0 ? null : (
        <p className="secondary-text">
          {t.ahead(props.aheadCount)} <LinkButton onClick={props.onShowAll}>{t.showAll}</LinkButton>
        </p>
      )}
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
            <>
              <EncounterTools {...props} />
              <EncounterTable {...props} />
            </>
          )}
          {hasMore && !isTable ? (
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

function NothingLogged({ t, onLog, beside }: EncounterLogViewProps): ReactNode {
  return (
    <div className="page encounter-log">
      <PageHeader above={beside} title={t.emptyTitle} />
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
