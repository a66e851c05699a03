import { type ReactNode, useCallback, useMemo } from 'react';
import type { CollaborationId, EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { collaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { type CollaborationFilters, NO_FILTERS } from './collaboration-filters.ts';
import { type CollaborationColumn, collaborationRows } from './collaboration-rows.ts';
import { CollaborationFormPanel } from './CollaborationFormPanel.tsx';
import { CollaborationListView } from './CollaborationListView.tsx';
import { CollaborationPagePanel } from './CollaborationPagePanel.tsx';

interface CollaborationsPanelProps {
  /** The one whose page is open; `null`: the list. */
  readonly selectedId: CollaborationId | null;
  readonly onOpenCollaboration: (id: CollaborationId | null) => void;
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  /** Logs a meeting of a collaboration, at which these partners were. */
  readonly onLogEncounter: (id: CollaborationId, organisationIds: readonly OrganisationId[]) => void;
  /** Takes over a list that one was handed. */
  readonly onImport: () => void;
  /** Makes the overview of all of them as a report. */
  readonly onReport: () => void;
}

const START_SORT: ListSort<CollaborationColumn> = { column: 'name', direction: 'ascending' };

/** Samenwerking: the list of arrangements, the page of one, and the form beside them. */
export function CollaborationsPanel(props: CollaborationsPanelProps): ReactNode {
  const { selectedId, onOpenCollaboration } = props;
  const t = collaborationTexts;
  const status = useNetworkQuery('app.status', undefined);
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const [filters, setFilters] = useViewState<CollaborationFilters>('collaborations.filters', NO_FILTERS);
  const [filtersOpen, setFiltersOpen] = useViewState('collaborations.filters-open', false);
  const [sort, setSort] = useViewState<ListSort<CollaborationColumn>>('collaborations.sort', START_SORT);
  const [form, setForm] = useViewState<CollaborationId | 'new' | null>('collaborations.form', null);

  const today = status.data?.today;
  const names = useMemo(
    () => new Map(organisations.data?.map(({ id, name }) => [id, name])),
    [organisations.data],
  );
  const partnerName = useCallback((id: OrganisationId) => names.get(id) ?? null, [names]);
  const rows = useMemo(
    () =>
      today === undefined
        ? []
        : collaborationRows(collaborations.data ?? [], (id) => names.get(id) ?? '', today),
    [collaborations.data, names, today],
  );

  const refused = [status, collaborations, organisations, categories, themes].find((each) => each.isError);
  if (refused !== undefined) return <RefusedPage question={refused} />;
  if (
    today === undefined ||
    collaborations.data === undefined ||
    organisations.data === undefined ||
    categories.data === undefined ||
    themes.data === undefined
  ) {
    return <Loading />;
  }
  const edited = collaborations.data.find(({ id }) => id === form) ?? null;
  const closeForm = (): void => {
    setForm(null);
  };
  return (
    <>
      {selectedId === null ? (
        <CollaborationListView
          t={t}
          rows={rows}
          themes={themes.data}
          filters={filters}
          onFilters={setFilters}
          filtersOpen={filtersOpen}
          onToggleFilters={() => {
            setFiltersOpen((open) => !open);
          }}
          sort={sort}
          onSort={setSort}
          onOpen={onOpenCollaboration}
          onAdd={() => {
            setForm('new');
          }}
          onImport={props.onImport}
          onReport={props.onReport}
        />
      ) : (
        <CollaborationPagePanel
          key={selectedId}
          id={selectedId}
          today={today}
          partnerName={partnerName}
          themes={themes.data}
          onBackToList={() => {
            onOpenCollaboration(null);
          }}
          onOpenPartner={props.onOpenPartner}
          onOpenEncounter={props.onOpenEncounter}
          onLogEncounter={(organisationIds) => {
            props.onLogEncounter(selectedId, organisationIds);
          }}
          onEdit={() => {
            setForm(selectedId);
          }}
        />
      )}
      {form === null || (form !== 'new' && edited === null) ? null : (
        <CollaborationFormPanel
          key={`form-${form}`}
          collaboration={edited}
          collaborations={collaborations.data}
          organisations={organisations.data}
          categories={categories.data}
          themes={themes.data}
          today={today}
          onSaved={(saved) => {
            closeForm();
            if (edited === null) onOpenCollaboration(saved.id);
          }}
          onClose={closeForm}
        />
      )}
    </>
  );
}
