import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type NetworkNames, useNetworkNames } from '#renderer/api/network-names.ts';
import { encounterLogTexts, encounterPageTexts } from '#renderer/i18n/texts/encounters.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { useViewState } from '#renderer/ui/use-view-state.ts';
import { EncounterFormPanel } from './EncounterFormPanel.tsx';
import { EncounterLogView, type LogLayout } from './EncounterLogView.tsx';
import { EncounterPageView } from './EncounterPageView.tsx';
import { type LogFilter, queryOf, START_FILTER } from './log-filter.ts';
import { useEncounterPages } from './use-encounter-pages.ts';

interface EncountersPanelProps {
  readonly selectedId: EncounterId | null;
  readonly onOpenEncounter: (id: EncounterId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  /** Opens the form for a new encounter; without it the screen offers no button of its own. */
  readonly onLogEncounter?: (organisationIds: readonly OrganisationId[]) => void;
}

/** The log, and the encounter that is open in the panel on the right. */
export function EncountersPanel(props: EncountersPanelProps): ReactNode {
  const { selectedId } = props;
  const status = useNetworkQuery('app.status', undefined);
  const { names, error } = useNetworkNames();
  const failure = error ?? status.error;
  if (failure !== null) {
    return (
      <div className="page">
        <ErrorNotice error={failure} />
      </div>
    );
  }
  if (names === null || status.data === undefined) {
    return (
      <div className="page">
        <Loading />
      </div>
    );
  }
  return (
    <>
      <EncounterLog {...props} today={status.data.today} names={names} />
      {selectedId === null ? null : (
        <OpenEncounter
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
}

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
  const { today, names, selectedId, onOpenEncounter, onLogEncounter } = props;
  const [filter, setFilter] = useViewState<LogFilter>('encounters.filter', START_FILTER);
  const [layout, setLayout] = useViewState<LogLayout>('encounters.layout', 'timeline');
  // Typing goes on while the previous answer is still drawn.
  const asked = useDeferredValue(filter);
  const pages = useEncounterPages(queryOf(asked, today));
  const isNothingFound = pages.encounters !== null && pages.total === 0;
  const everything = useNetworkQuery('encounters.list', EVERYTHING, { enabled: isNothingFound });

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
  return (
    <EncounterLogView
      t={encounterLogTexts}
      today={today}
      names={names}
      filter={filter}
      layout={layout}
      encounters={pages.encounters}
      total={pages.total}
      partnerCount={pages.partnerCount}
      isFileEmpty={isNothingFound && everything.data?.total === 0}
      isLoadingMore={pages.isLoadingMore}
      selectedId={selectedId}
      onFilter={(change) => {
        setFilter((before) => ({ ...before, ...change }));
      }}
      onClearFilters={() => {
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
    />
  );
}

interface OpenEncounterProps extends LoadedProps {
  readonly selectedId: EncounterId;
}

function OpenEncounter(props: OpenEncounterProps): ReactNode {
  const { selectedId, today, names, onOpenEncounter } = props;
  const encounter = useNetworkQuery('encounters.find', { id: selectedId });
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const remove = useNetworkMutation('encounters.remove');
  const setDone = useNetworkMutation('commitments.setDone');
  const [isEditing, setIsEditing] = useState(false);
  const t = encounterPageTexts;
  const close = (): void => {
    onOpenEncounter(null);
  };

  if (isEditing) {
    const stopEditing = (): void => {
      setIsEditing(false);
    };
    return (
      <EncounterFormPanel
        encounterId={selectedId}
        prefill={{ organisationIds: [] }}
        onSaved={stopEditing}
        onClose={stopEditing}
      />
    );
  }
  if (encounter.data === undefined) {
    return (
      <Panel title={t.title} onClose={close} takeFocus="heading">
        {encounter.error === null ? <Loading /> : <ErrorNotice error={asAppError(encounter.error)} />}
      </Panel>
    );
  }
  const { id, subject, form, collaborationId } = encounter.data;
  const refusal = remove.error ?? setDone.error;
  return (
    <Panel
      title={subject === '' ? encounterLogTexts.noSubject(form) : subject}
      onClose={close}
      takeFocus="heading"
      footer={
        <>
          <Button
            icon={<Pencil aria-hidden="true" />}
            onClick={() => {
              setIsEditing(true);
            }}
          >
            {t.edit}
          </Button>
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => {
              remove.mutate({ id }, { onSuccess: close });
            }}
          >
            {t.remove}
          </Button>
        </>
      }
    >
      {refusal === null ? null : <ErrorNotice error={refusal} />}
      <EncounterPageView
        t={t}
        encounter={encounter.data}
        names={names}
        collaboration={collaborations.data?.find((one) => one.id === collaborationId) ?? null}
        onOpenPartner={props.onOpenPartner}
        onOpenPerson={props.onOpenPerson}
        onCommitmentDone={(commitment, isDone) => {
          setDone.mutate({ id: commitment.id, doneOn: isDone ? today : null });
        }}
      />
    </Panel>
  );
}
