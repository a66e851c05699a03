import { type ReactNode, useMemo } from 'react';
import type { CollaborationId, OrganisationId } from '#shared/domain/ids.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { collaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import type { ListSort } from '#renderer/ui/ListTable.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/use-view-state.ts';
import { type CollaborationColumn, collaborationRows } from './collaboration-rows.ts';
import { CollaborationCardView } from './CollaborationCardView.tsx';
import { CollaborationListView } from './CollaborationListView.tsx';

interface CollaborationsPanelProps {
  readonly onOpenPartner: (id: OrganisationId) => void;
}

const START_SORT: ListSort<CollaborationColumn> = { column: 'name', direction: 'ascending' };

/** Samenwerking: the list of arrangements, and one of them beside it. */
export function CollaborationsPanel({ onOpenPartner }: CollaborationsPanelProps): ReactNode {
  const t = collaborationTexts;
  const status = useNetworkQuery('app.status', undefined);
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const organisations = useNetworkQuery('organisations.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const [query, setQuery] = useViewState('collaborations.query', '');
  const [withArchived, setWithArchived] = useViewState('collaborations.with-archived', false);
  const [sort, setSort] = useViewState<ListSort<CollaborationColumn>>('collaborations.sort', START_SORT);
  const [openedId, setOpenedId] = useViewState<CollaborationId | null>('collaborations.opened', null);

  const today = status.data?.today;
  const names = useMemo(
    () => new Map(organisations.data?.map(({ id, name }) => [id, name])),
    [organisations.data],
  );
  const rows = useMemo(
    () =>
      today === undefined
        ? []
        : collaborationRows(collaborations.data ?? [], (id) => names.get(id) ?? '', today),
    [collaborations.data, names, today],
  );

  const refused = [status, collaborations, organisations, themes].find((each) => each.isError);
  if (refused !== undefined) {
    return (
      <div className="page">
        <ErrorNotice error={asAppError(refused.error)} onRetry={() => void refused.refetch()} />
      </div>
    );
  }
  if (
    today === undefined ||
    collaborations.data === undefined ||
    organisations.data === undefined ||
    themes.data === undefined
  ) {
    return <Loading />;
  }
  const opened = collaborations.data.find(({ id }) => id === openedId);
  const allThemes = themes.data;
  return (
    <>
      <CollaborationListView
        t={t}
        rows={rows}
        query={query}
        onQuery={setQuery}
        withArchived={withArchived}
        onWithArchived={setWithArchived}
        sort={sort}
        onSort={setSort}
        openedId={openedId}
        onOpen={setOpenedId}
      />
      {opened === undefined ? null : (
        <CollaborationCardView
          key={opened.id}
          t={t}
          collaboration={opened}
          today={today}
          partnerName={(id) => names.get(id) ?? null}
          themeName={(id) => allThemes.find((theme) => theme.id === id)?.name ?? null}
          onOpenPartner={onOpenPartner}
          onClose={() => {
            setOpenedId(null);
          }}
        />
      )}
    </>
  );
}
