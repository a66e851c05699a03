import { type ReactNode, useDeferredValue } from 'react';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area } from '#shared/domain/category.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import {
  type EncounterId,
  encounterIdSchema,
  type OrganisationId,
  type PersonId,
} from '#shared/domain/ids.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { useNetworkClient, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type NetworkNames, useNetworkNames } from '#renderer/api/network-names.ts';
import { encounterTableTexts } from '#renderer/i18n/texts/encounter-table.ts';
import { encounterLogTexts } from '#renderer/i18n/texts/encounters.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { EncounterBulkPanel } from './EncounterBulkPanel.tsx';
import { EncounterLogView, type LogLayout } from './EncounterLogView.tsx';
import { endsToday, type LogFilter, queryOf, START_FILTER } from './log-filter.ts';
import { OpenEncounterPanel } from './OpenEncounterPanel.tsx';
import { useEncounterPages } from './use-encounter-pages.ts';

interface EncountersPanelProps {
  readonly selectedId: EncounterId | null;
  readonly onOpenEncounter: (id: EncounterId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  /** Opens the form for a new encounter; without it the screen offers no button of its own. */
  readonly onLogEncounter?: (organisationIds: readonly OrganisationId[]) => void;
  /** Makes an open agenda of a period; without it the screen does not offer one. */
  readonly onOpenAgenda?: () => void;
  /** The way to commitments and intentions, above the log. */
  readonly beside?: ReactNode;
  /** Intentions that an encounter may have become. */
  readonly proposalOf?: (id: EncounterId) => ReactNode;
  /** What was heard at one, with what came of it. */
  readonly signalsOf?: (id: EncounterId, untilThen: ReactNode) => ReactNode;
}

/** The log, and the encounter that is open in the panel on the right. */
export function EncountersPanel(props: EncountersPanelProps): ReactNode {
  const { selectedId } = props;
  const status = useNetworkQuery('app.status', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const { names, error } = useNetworkNames();
  const failure = error ?? status.error ?? areas.error;
  if (failure !== null) {
    return (
      <div className="page">
        <ErrorNotice error={failure} />
      </div>
    );
  }
  if (names === null || status.data === undefined || areas.data === undefined) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  return (
    <>
      <EncounterLog {...props} today={status.data.today} names={names} areas={areas.data} />
      {selectedId === null ? null : (
        <OpenEncounterPanel
          {...props}
          key={selectedId}
          selectedId={selectedId}
          today={status.data.today}
          names={names}
        />
      )}
    </>
  );
}

interface LoadedProps extends EncountersPanelProps {
  readonly today: IsoDate;
  readonly names: NetworkNames;
  readonly areas: readonly Area[];
}

const NONE_TICKED: ReadonlySet<string> = new Set();

/** Asked when nothing was found: whether there is anything at all. */
const EVERYTHING = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 1,
  after: null,
};

function EncounterLog(props: LoadedProps): ReactNode {
  const { today, names, areas, selectedId, onOpenEncounter, onLogEncounter } = props;
  const [filter, setFilter] = useViewState<LogFilter>('encounters.filter', START_FILTER);
  const [layout, setLayout] = useViewState<LogLayout>('encounters.layout', 'timeline');
  // Typing goes on while the previous answer is still drawn.
  const asked = useDeferredValue(filter);
  const pages = useEncounterPages(queryOf(asked, today));
  const [isEditable, setIsEditable] = useViewState('encounters.editable', false);
  const [ticked, setTicked] = useViewState<ReadonlySet<string>>('encounters.ticked', NONE_TICKED);
  const [isBulkOpen, setIsBulkOpen] = useViewState('encounters.bulk', false);
  const client = useNetworkClient();
  const showLine = useChangeLine();
  const edit = useNetworkMutation('encounters.edit');
  const removeMany = useNetworkMutation('encounters.removeMany', { line: false });
  const isNothingFound = pages.encounters !== null && pages.total === 0;
  const everything = useNetworkQuery('encounters.list', EVERYTHING, { enabled: isNothingFound });
  // What was logged for a day ahead stands in none of the periods that end today: it must not seem lost.
  const ahead = useNetworkQuery('encounters.list', { ...EVERYTHING, from: addDays(today, 1) });

  if (pages.error !== null) {
    return (
      <div className="page">
        <ErrorNotice error={pages.error} onRetry={pages.retry} />
      </div>
    );
  }
  if (pages.encounters === null) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  const refusal = edit.error ?? removeMany.error;
  // A change of the filters must not leave something chosen that nobody sees.
  const chosen = tickedAmong(ticked, pages.encounters, pages.total);
  const tickAllThatFit = async (): Promise<void> => {
    const ids = await client.ask('encounters.idsThatFit', queryOf(filter, today));
    setTicked(new Set(ids));
  };
  return (
    <>
      <EncounterLogView
        t={encounterLogTexts}
        today={today}
        names={names}
        filter={filter}
        layout={layout}
        encounters={pages.encounters}
        total={pages.total}
        partnerCount={pages.partnerCount}
        aheadCount={endsToday(filter) ? (ahead.data?.total ?? 0) : 0}
        isFileEmpty={isNothingFound && everything.data?.total === 0}
        isLoadingMore={pages.isLoadingMore}
        selectedId={selectedId}
        onFilter={(change) => {
          setTicked(NONE_TICKED);
          setFilter((before) => ({ ...before, ...change }));
        }}
        onClearFilters={() => {
          setTicked(NONE_TICKED);
          setFilter((before) => ({ ...START_FILTER, period: before.period }));
        }}
        onShowAll={() => {
          setFilter({ ...START_FILTER, period: 'all' });
        }}
        onLayout={setLayout}
        onLoadMore={pages.loadMore}
        onOpen={onOpenEncounter}
        onLog={
          onLogEncounter === undefined
            ? null
            : () => {
                onLogEncounter(filter.organisationId === null ? [] : [filter.organisationId]);
              }
        }
        onOpenAgenda={props.onOpenAgenda ?? null}
        areas={areas}
        ticked={chosen}
        onTick={setTicked}
        onTickAllThatFit={() => {
          // When main does not answer, what was chosen stays.
          tickAllThatFit().catch(() => {});
        }}
        isEditable={isEditable}
        onEditable={setIsEditable}
        onEdit={(id, change) => {
          edit.mutate({ ids: [id], change });
        }}
        onEditTicked={() => {
          setIsBulkOpen(true);
        }}
        onRemoveTicked={() => {
          const ids = idsOf(chosen);
          removeMany.mutate(
            { ids },
            {
              onSuccess: () => {
                const text = encounterTableTexts.removed(ids.length);
                showLine({ kind: 'change', method: 'encounters.removeMany', text });
                setTicked(NONE_TICKED);
              },
            },
          );
        }}
        refusal={refusal === null ? null : <ErrorNotice error={refusal} />}
        beside={props.beside}
      />
      {isBulkOpen && chosen.size > 0 ? (
        <EncounterBulkPanel
          ids={idsOf(chosen)}
          names={names}
          onDone={() => {
            setIsBulkOpen(false);
            setTicked(NONE_TICKED);
          }}
          onClose={() => {
            setIsBulkOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

function idsOf(ticked: ReadonlySet<string>): EncounterId[] {
  return [...ticked].flatMap((id) => encounterIdSchema.safeParse(id).data ?? []);
}

/**
 * What was chosen and is still there. While not everything is loaded, what lies beyond cannot be judged here and stays: it was
 * chosen by asking for all that fit.
 */
function tickedAmong(
  ticked: ReadonlySet<string>,
  encounters: readonly Encounter[],
  total: number,
): ReadonlySet<string> {
  if (ticked.size === 0 || encounters.length < total) return ticked;
  return new Set(encounters.filter(({ id }) => ticked.has(id)).map(({ id }) => id));
}
