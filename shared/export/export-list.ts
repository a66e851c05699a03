import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { OWN_NUMBER_HEADING } from '#shared/import/column-words.ts';
import type { ImportField, ImportKind } from '#shared/import/import-fields.ts';

/** What stands in a cell: text, a number, a day, or nothing. */
export type ExportCell = string | number | { readonly day: IsoDate } | null;

/** A column of a list, by the field that our own import reads it as; `null`: for reading only. */
export interface ExportColumn {
  readonly name: string;
  readonly field: ImportField | null;
}

/** The number by which an edited list finds its things again: their id. It stands last, out of the way of who reads. */
export const OWN_NUMBER_COLUMN: ExportColumn = { name: OWN_NUMBER_HEADING, field: 'ownNumber' };

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

/**
 * Several values in one cell, divided by bars as `severalIn` divides them. A bar or backslash inside a value gets a backslash
 * before it; one value alone that a list of others would cut in two gets a bar behind it.
 *
 * @param commaDivides whether our own import takes a comma for a division where no bar stands.
 */
export function joined(values: readonly string[], commaDivides = false): string {
  const filled = values.filter((value) => value.trim() !== '');
  const text = filled.map((value) => value.replaceAll(/[\\|]/g, String.raw`\$&`)).join('|');
  const wouldBeCut = commaDivides ? /[|;,\n\r\\]/ : /[|;\n\r\\]/;
  return filled.length === 1 && wouldBeCut.test(text) ? `${text}|` : text;
}

export function dayCell(date: IsoDate | null): ExportCell {
  return date === null ? null : { day: date };
}
