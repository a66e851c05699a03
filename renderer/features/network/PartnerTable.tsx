import { type ReactNode, useMemo } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { ListTable } from '#renderer/ui/tables/ListTable.tsx';
import { type ListSort, nextSort } from '#renderer/ui/tables/list-sort.ts';
import { partnerColumns, sortedPartners, startDirection } from './columns.tsx';
import type { PartnerColumn } from './network-state.ts';

interface PartnerTableProps {
  readonly t: NetworkTexts;
  readonly context: NetworkContext;
  readonly lens: Lens;
  /** Those that pass the filters. */
  readonly partners: readonly NetworkPartner[];
  readonly sort: ListSort<PartnerColumn>;
  readonly selectedId: OrganisationId | null;
  readonly onSort: (sort: ListSort<PartnerColumn>) => void;
  readonly onSelect: (id: OrganisationId) => void;
}

/** The figures of the map as a table: what the eye sees there, anybody can read and sort here. */
export function PartnerTable(props: PartnerTableProps): ReactNode {
  const { t, context, lens, partners, sort, selectedId, onSort, onSelect } = props;
  const rows = useMemo(() => sortedPartners(partners, context, sort), [partners, context, sort]);
  const columns = useMemo(() => partnerColumns(lens.columns, context, t), [lens, context, t]);
  if (rows.length === 0) return <p className="network__nothing">{t.nothingChosen}</p>;
  return (
    <ListTable
      key={lens.id}
      label={t.tableLabel(lens.label)}
      stateKey={`network:${lens.id}`}
      rows={rows}
      rowKey={(partner) => partner.id}
      columns={columns}
      sort={sort}
      onSort={(column) => {
        onSort(nextSort(sort, column, startDirection(column)));
      }}
      onOpen={(partner) => {
        onSelect(partner.id);
      }}
      openedKey={selectedId}
    />
  );
}
