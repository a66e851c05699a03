import type { NetworkDocument } from '#shared/domain/network-document.ts';
import type { ImportKind } from '#shared/import/import-fields.ts';
import { encounterList } from './encounter-list.ts';
import { type ExportList, namesIn, type NamesOf } from './export-list.ts';
import { collaborationList, partnerList, personList, tieList } from './partner-lists.ts';

const LISTS: Readonly<Record<ImportKind, (network: NetworkDocument, names: NamesOf) => ExportList>> = {
  partners: partnerList,
  persons: personList,
  collaborations: collaborationList,
  ties: tieList,
  encounters: encounterList,
};

/**
 * Lists of a network, in the order asked for, with columns that our own import recognises. They are made of an export, so that
 * nothing stands in them that may not leave in one (`shared/domain/disclosure.ts`).
 */
export function networkLists(network: NetworkDocument, kinds: readonly ImportKind[]): readonly ExportList[] {
  const names = namesIn(network);
  return kinds.map((kind) => LISTS[kind](network, names));
}
