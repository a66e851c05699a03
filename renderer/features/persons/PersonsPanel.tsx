import { type ReactNode, useMemo } from 'react';
import type { AffiliationId, EncounterId, OrganisationId, PersonId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { personListTexts } from '#renderer/i18n/texts/persons.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { NO_PERSON_FILTERS, type PersonColumn, type PersonFilters, personRows } from './person-rows.ts';
import { PersonFormPanel } from './PersonFormPanel.tsx';
import { PersonListView } from './PersonListView.tsx';
import { PersonPagePanel } from './PersonPagePanel.tsx';

interface PersonsPanelProps {
  readonly onFindDuplicates: () => void;
  /** Whose page is open; `null`: the list. */
  readonly selectedId: PersonId | null;
  readonly onOpenPerson: (id: PersonId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (id: PersonId) => void;
  readonly onMovePerson: (id: PersonId, affiliationId: AffiliationId | null) => void;
  readonly onMergeWith: (id: PersonId) => void;
  readonly onMerge: (one: PersonId, other: PersonId) => void;
  /** What one means to speak a person about. */
  readonly intentionsOf: (id: PersonId) => ReactNode;
  /** Why somebody stands here, with the ways to their dossier and out. */
  readonly privacyOf: (id: PersonId) => ReactNode;
}

const NONE_SELECTED: ReadonlySet<string> = new Set();

const START_SORT: ListSort<PersonColumn> = { column: 'name', direction: 'ascending' };

/** Persons: the list, the page of one, and the form beside them. */
export function PersonsPanel(props: PersonsPanelProps): ReactNode {
  const { selectedId, onOpenPerson } = props;
  const status = useNetworkQuery('app.status', undefined);
  const persons = useNetworkQuery('persons.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const [filters, setFilters] = useViewState<PersonFilters>('persons.filters', NO_PERSON_FILTERS);
  const [sort, setSort] = useViewState<ListSort<PersonColumn>>('persons.sort', START_SORT);
  const [form, setForm] = useViewState<PersonId | 'new' | null>('persons.form', null);
  const [selected, setSelected] = useViewState<ReadonlySet<string>>('persons.selected', NONE_SELECTED);

  const today = status.data?.today;
  const rows = useMemo(
    () => (today === undefined ? [] : personRows(persons.data ?? [], organisations.data ?? [], today)),
    [persons.data, organisations.data, today],
  );

  const refused = [status, persons, organisations, categories].find((query) => query.isError);
  if (refused !== undefined) return <RefusedPage question={refused} />;
  if (
    today === undefined ||
    persons.data === undefined ||
    organisations.data === undefined ||
    categories.data === undefined
  ) {
    return <Loading />;
  }

  const edited = persons.data.find(({ id }) => id === form) ?? null;
  const partners = organisations.data;
  const closeForm = (): void => {
    setForm(null);
  };
  return (
    <>
      {selectedId === null ? (
        <PersonListView
          t={personListTexts}
          rows={rows}
          filters={filters}
          onFilters={setFilters}
          sort={sort}
          onSort={setSort}
          onOpen={onOpenPerson}
          selected={selected}
          onSelect={setSelected}
          onMerge={(one, other) => {
            setSelected(NONE_SELECTED);
            props.onMerge(one, other);
          }}
          onFindDuplicates={props.onFindDuplicates}
          onAdd={() => {
            setForm('new');
          }}
        />
      ) : (
        <PersonPagePanel
          key={selectedId}
          id={selectedId}
          today={today}
          nameOf={(id) => partners.find((partner) => partner.id === id)?.name ?? null}
          onOpenPerson={onOpenPerson}
          onBackToList={() => {
            onOpenPerson(null);
          }}
          onOpenPartner={props.onOpenPartner}
          onOpenEncounter={props.onOpenEncounter}
          onLogEncounter={() => {
            props.onLogEncounter(selectedId);
          }}
          intentions={props.intentionsOf(selectedId)}
          privacy={props.privacyOf(selectedId)}
          onEdit={() => {
            setForm(selectedId);
          }}
          onMove={(affiliationId) => {
            props.onMovePerson(selectedId, affiliationId);
          }}
          onMerge={() => {
            props.onMergeWith(selectedId);
          }}
        />
      )}
      {form === null || (form !== 'new' && edited === null) ? null : (
        <PersonFormPanel
          key={`form-${form}`}
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
