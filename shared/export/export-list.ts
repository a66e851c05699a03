import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import type { ImportField, ImportKind } from '#shared/import/import-fields.ts';

/** What stands in a cell: text, a number, a day, or nothing. */
export type ExportCell = string | number | { readonly day: IsoDate } | null;

/** A column of a list, by the field that our own import reads it as; `null`: for reading only. */
export interface ExportColumn {
  readonly name: string;
  readonly field: ImportField | null;
}

/** One list of the network as a spreadsheet shows it. */
export interface ExportList {
  readonly kind: ImportKind;
  /** Name of the sheet or file. */
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** Names by id, for whatever a list points at. What is no longer there has no name. */
export interface NamesOf {
  readonly organisation: (id: string) => string;
  readonly person: (id: string) => string;
  readonly collaboration: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly area: (id: string) => string;
  readonly category: (id: string) => string;
}

function nameFinder(
  things: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string {
  const names = new Map(things.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

/** Names by id from what an export may hold. */
export function namesIn(network: NetworkDocument): NamesOf {
  return {
    organisation: nameFinder(network.organisations),
    person: nameFinder(network.persons),
    collaboration: nameFinder(network.collaborations),
    theme: nameFinder(network.themes),
    area: nameFinder(network.areas),
    category: nameFinder(network.categories),
  };
}

/** Several values in one cell, divided as the import divides them. A bar inside a value becomes a slash: it would cut the value. */
export function joined(values: readonly string[]): string {
  return values
    .filter((value) => value !== '')
    .map((value) => value.replaceAll('|', '/'))
    .join('|');
}

export function dayCell(date: IsoDate | null): ExportCell {
  return date === null ? null : { day: date };
}
