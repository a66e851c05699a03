import { type ReactNode, useMemo } from 'react';
import type {
  AffiliationId,
  CollaborationId,
  EncounterId,
  OrganisationId,
  PersonId,
} from '#shared/domain/ids.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { DEFAULT_PERIOD } from '#renderer/api/default-period.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { partnerListTexts } from '#renderer/i18n/texts/partners.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/hooks/use-view-state.ts';
import { RefusedPage } from '#renderer/ui/RefusedPage.tsx';
import { NO_FILTERS, type PartnerColumn, type PartnerFilters, partnerRows } from './partner-rows.ts';
import { PartnerBulkPanel } from './PartnerBulkPanel.tsx';
import { PartnerFormPanel } from './PartnerFormPanel.tsx';
import { type PartnerListShape, PartnerListView } from './PartnerListView.tsx';
import { PartnerPagePanel } from './PartnerPagePanel.tsx';

interface PartnersPanelProps {
  readonly onFindDuplicates: () => void;
  /** The partner whose page is open; `null`: the list. */
  readonly selectedId: OrganisationId | null;
  readonly onOpenPartner: (id: OrganisationId | null) => void;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly onOpenCollaboration: (id: CollaborationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onMovePerson: (id: PersonId, affiliationId: AffiliationId) => void;
  readonly onAddPerson: (worksFor: OrganisationId) => void;
  readonly onMergeWith: (id: OrganisationId) => void;
  readonly onMerge: (one: OrganisationId, other: OrganisationId) => void;
  readonly onImport: () => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onFindMissing: () => void;
  /** What one means to speak a partner about. */
  readonly intentionsOf: (id: OrganisationId) => ReactNode;
  /** What was heard where a partner was, and what came of it. */
  readonly signalsOf?: (id: OrganisationId) => ReactNode;
}

const NONE_SELECTED: ReadonlySet<string> = new Set();
const START_SORT: ListSort<PartnerColumn> = { column: 'name', direction: 'ascending' };
/** Filters stand open where they leave room for the list. */
const ROOM_FOR_FILTERS = '(min-width: 1000px) and (min-height: 700px)';

/** Partners: the list, the page of one, and the form beside them. */
export function PartnersPanel(props: PartnersPanelProps): ReactNode {
  const { selectedId, onOpenPartner } = props;
  const status = useNetworkQuery('app.status', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const analysis = useNetworkQuery('analysis.network', DEFAULT_PERIOD);

  const [filters, setFilters] = useViewState<PartnerFilters>('partners.filters', NO_FILTERS);
  const [sort, setSort] = useViewState<ListSort<PartnerColumn>>('partners.sort', START_SORT);
  const [filtersOpen, setFiltersOpen] = useViewState(
    'partners.filters-open',
    window.matchMedia(ROOM_FOR_FILTERS).matches,
  );
  const [shape, setShape] = useViewState<PartnerListShape>('partners.shape', 'list');
  const assessments = useNetworkQuery('assessments.list', undefined, { enabled: shape === 'field' });
  const [form, setForm] = useViewState<OrganisationId | 'new' | null>('partners.form', null);

  const [selected, setSelected] = useViewState<ReadonlySet<string>>('partners.selected', NONE_SELECTED);
  const [edited, setEdited] = useViewState<readonly OrganisationId[] | null>('partners.bulk', null);

  const rows = useMemo(
    () =>
      partnerRows({
        organisations: organisations.data ?? [],
        categories: categories.data ?? [],
        themes: themes.data ?? [],
        areas: areas.data ?? [],
        analysis: analysis.data,
      }),
    [organisations.data, categories.data, themes.data, areas.data, analysis.data],
  );

  const refused = [status, organisations, categories, themes, areas].find((query) => query.isError);
  if (refused !== undefined) return <RefusedPage question={refused} />;
  if (
    status.data === undefined ||
    organisations.data === undefined ||
    categories.data === undefined ||
    themes.data === undefined ||
    areas.data === undefined
  ) {
    return <Loading />;
  }

  const editedOne = organisations.data.find(({ id }) => id === form) ?? null;
  const closeForm = (): void => {
    setForm(null);
  };
  return (
    <>
      {selectedId === null ? (
        <PartnerListView
          t={partnerListTexts}
          rows={rows}
          analysed={analysis.data !== undefined}
          categories={categories.data}
          themes={themes.data}
          areas={areas.data}
          filters={filters}
          onFilters={setFilters}
          filtersOpen={filtersOpen}
          onToggleFilters={() => {
            setFiltersOpen((open) => !open);
          }}
          sort={sort}
          onSort={setSort}
          onOpen={onOpenPartner}
          onImport={props.onImport}
          onFindDuplicates={props.onFindDuplicates}
          onAdd={() => {
            setForm('new');
          }}
          selected={selected}
          onSelect={setSelected}
          onEditSelected={setEdited}
          onMerge={(one, other) => {
            setSelected(NONE_SELECTED);
            props.onMerge(one, other);
          }}
          onFindMissing={props.onFindMissing}
          shape={shape}
          onShape={setShape}
          assessments={assessments.data ?? []}
        />
      ) : (
        <PartnerPagePanel
          key={selectedId}
          id={selectedId}
          today={status.data.today}
          organisations={organisations.data}
          categories={categories.data}
          themes={themes.data}
          areas={areas.data}
          analysis={analysis.data}
          onBackToList={() => {
            onOpenPartner(null);
          }}
          onOpenPartner={onOpenPartner}
          onOpenPerson={props.onOpenPerson}
          onOpenCollaboration={props.onOpenCollaboration}
          onMovePerson={props.onMovePerson}
          onAddPerson={() => {
            props.onAddPerson(selectedId);
          }}
          onMerge={() => {
            props.onMergeWith(selectedId);
          }}
          onOpenEncounter={props.onOpenEncounter}
          onLogEncounter={() => {
            props.onLogEncounter([selectedId]);
          }}
          intentions={props.intentionsOf(selectedId)}
          signals={props.signalsOf?.(selectedId)}
          onEdit={() => {
            setForm(selectedId);
          }}
        />
      )}
      {edited === null || selectedId !== null ? null : (
        <PartnerBulkPanel
          key={edited.join()}
          ids={edited}
          categories={categories.data}
          themes={themes.data}
          areas={areas.data}
          onDone={() => {
            setEdited(null);
            setSelected(NONE_SELECTED);
          }}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
      {form === null || (form !== 'new' && editedOne === null) ? null : (
        <PartnerFormPanel
          key={`form-${form}`}
          organisation={editedOne}
          organisations={organisations.data}
          categories={categories.data}
          startCategoryId={filters.categoryId}
          themes={themes.data}
          areas={areas.data}
          tierIntervalDays={(analysis.data?.settings ?? DEFAULT_ANALYSIS_SETTINGS).tierIntervalDays}
          today={status.data.today}
          onSaved={(saved) => {
            closeForm();
            if (editedOne === null) onOpenPartner(saved.id);
          }}
          onClose={closeForm}
        />
      )}
    </>
  );
}
