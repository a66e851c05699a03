import { type ReactNode, useEffect, useMemo } from 'react';
import type { OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { personCardTexts, personListTexts } from '#renderer/i18n/texts/persons.ts';
import type { ListSort } from '#renderer/ui/ListTable.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/use-view-state.ts';
import {
  NO_PERSON_FILTERS,
  type PersonColumn,
  type PersonFilters,
  personRows,
  positionsOn,
} from './person-rows.ts';
import { PersonCardView } from './PersonCardView.tsx';
import { PersonFormPanel } from './PersonFormPanel.tsx';
import { PersonListView } from './PersonListView.tsx';
import { PositionChangePanel } from './PositionChangePanel.tsx';

interface PersonsPanelProps {
  readonly onFindDuplicates: () => void;
  /** Whose card is open; `null`: nobody's. */
  readonly selectedId: PersonId | null;
  readonly onOpenPerson: (id: PersonId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
}

const START_SORT: ListSort<PersonColumn> = { column: 'name', direction: 'ascending' };

/** Persons: the list, with the card of one or the form beside it. */
export function PersonsPanel({
  selectedId,
  onOpenPerson,
  onOpenPartner,
  onFindDuplicates,
}: PersonsPanelProps): ReactNode {
  const status = useNetworkQuery('app.status', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const archive = useNetworkMutation('persons.archive');
  const restore = useNetworkMutation('persons.restore');
  const [filters, setFilters] = useViewState<PersonFilters>('persons.filters', NO_PERSON_FILTERS);
  const [sort, setSort] = useViewState<ListSort<PersonColumn>>('persons.sort', START_SORT);
  const [form, setForm] = useViewState<PersonId | 'new' | null>('persons.form', null);
  const [moving, setMoving] = useViewState<PersonId | null>('persons.moving', null);

  const today = status.data?.today;
  const rows = useMemo(
    () => (today === undefined ? [] : personRows(persons.data ?? [], organisations.data ?? [], today)),
    [persons.data, organisations.data, today],
  );

  // Undone, or of another file: there is nobody to show any more. A list that is being read again may still bring them.
  const isGone =
    selectedId !== null &&
    !persons.isFetching &&
    persons.data !== undefined &&
    persons.data.every(({ id }) => id !== selectedId);
  useEffect(() => {
    if (isGone) onOpenPerson(null);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it turns out to be gone
  }, [isGone]);

  const refused = [status, persons, organisations, categories].find((query) => query.isError);
  if (refused !== undefined) {
    return (
      <div className="page">
        <ErrorNotice error={asAppError(refused.error)} onRetry={() => void refused.refetch()} />
      </div>
    );
  }
  if (
    today === undefined ||
    persons.data === undefined ||
    organisations.data === undefined ||
    categories.data === undefined
  ) {
    return <Loading />;
  }

  const selected = persons.data.find(({ id }) => id === selectedId) ?? null;
  const edited = persons.data.find(({ id }) => id === form) ?? null;
  const moved = selected !== null && selected.id === moving ? selected : null;
  const [endingFirst, ...endingOthers] = moved === null ? [] : positionsOn(moved, today).now;
  const partners = organisations.data;
  const stay = (): void => {
    setMoving(null);
  };
  const closeForm = (): void => {
    setForm(null);
  };
  return (
    <>
      <PersonListView
        t={personListTexts}
        rows={rows}
        filters={filters}
        onFilters={setFilters}
        sort={sort}
        onSort={setSort}
        openedId={selectedId}
        onOpen={onOpenPerson}
        onFindDuplicates={onFindDuplicates}
        onAdd={() => {
          setForm('new');
        }}
      />
      {selected === null ? null : (
        <PersonCardView
          key={selected.id}
          t={personCardTexts}
          person={selected}
          today={today}
          nameOf={(id) => partners.find((partner) => partner.id === id)?.name ?? null}
          refusal={archive.error ?? restore.error}
          onOpenPartner={onOpenPartner}
          onEdit={() => {
            setForm(selected.id);
          }}
          onMove={() => {
            setMoving(selected.id);
          }}
          onArchive={() => {
            archive.mutate({ id: selected.id });
          }}
          onRestore={() => {
            restore.mutate({ id: selected.id });
          }}
          onClose={() => {
            onOpenPerson(null);
          }}
        />
      )}
      {moved === null || endingFirst === undefined ? null : (
        <PositionChangePanel
          key={moved.id}
          person={moved}
          positions={[endingFirst, ...endingOthers]}
          persons={persons.data}
          organisations={organisations.data}
          categories={categories.data}
          today={today}
          onSaved={stay}
          onClose={stay}
        />
      )}
      {form === null || (form !== 'new' && edited === null) ? null : (
        <PersonFormPanel
          key={form}
          person={edited}
          persons={persons.data}
          organisations={organisations.data}
          categories={categories.data}
          today={today}
          onSaved={(saved) => {
            closeForm();
            onOpenPerson(saved.id);
          }}
          onClose={closeForm}
        />
      )}
    </>
  );
}
