import { type ReactNode, useMemo } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type NetworkNames, useNetworkNames } from '#renderer/api/network-names.ts';
import { commitmentTexts } from '#renderer/i18n/texts/commitments.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { type CommitmentFilter, filterCommitments, START_FILTER } from './commitment-rows.ts';
import { CommitmentFormPanel } from './CommitmentFormPanel.tsx';
import { CommitmentListView } from './CommitmentListView.tsx';

interface CommitmentsPanelProps {
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** The way to the log and the intentions, above the list. */
  readonly beside?: ReactNode;
}

/** All commitments: mine, theirs, a colleague's. */
export function CommitmentsPanel(props: CommitmentsPanelProps): ReactNode {
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
  return <CommitmentList {...props} names={names} today={status.data.today} />;
}

interface CommitmentListProps extends CommitmentsPanelProps {
  readonly names: NetworkNames;
  readonly today: IsoDate;
}

function CommitmentList(props: CommitmentListProps): ReactNode {
  const { names, today } = props;
  const [filter, setFilter] = useViewState<CommitmentFilter>('commitments.filter', START_FILTER);
  const [form, setForm] = useViewState<CommitmentId | 'new' | null>('commitments.form', null);
  const listed = useNetworkQuery('commitments.list', { done: filter.done }, { keepPrevious: true });
  const setDone = useNetworkMutation('commitments.setDone');
  const shown = useMemo(() => filterCommitments(listed.data ?? [], filter), [listed.data, filter]);
  const edited = listed.data?.find(({ id }) => id === form) ?? null;
  const closeForm = (): void => {
    setForm(null);
  };
  if (listed.data === undefined) {
    return (
      <div className="page">
        {listed.error === null ? (
          <Loading />
        ) : (
          <ErrorNotice error={listed.error} onRetry={() => void listed.refetch()} />
        )}
      </div>
    );
  }
  return (
    <>
      <CommitmentListView
        t={commitmentTexts}
        today={today}
        names={names}
        filter={filter}
        commitments={shown}
        isAny={listed.data.length > 0}
        refusal={setDone.error}
        beside={props.beside}
        onFilter={(change) => {
          setFilter((before) => ({ ...before, ...change }));
        }}
        onAdd={() => {
          setForm('new');
        }}
        onEdit={setForm}
        onDone={(id, isDone) => {
          setDone.mutate({ id, doneOn: isDone ? today : null });
        }}
        onOpenPartner={props.onOpenPartner}
        onOpenEncounter={props.onOpenEncounter}
      />
      {form === null || (form !== 'new' && edited === null) ? null : (
        <CommitmentFormPanel
          key={form}
          commitment={edited}
          startPartnerId={filter.organisationId}
          names={names}
          today={today}
          onClose={closeForm}
        />
      )}
    </>
  );
}
