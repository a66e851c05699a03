import type { ExternalIdKind } from '#shared/domain/external-id.ts';
import { anyIdSchema } from '#shared/domain/ids.ts';
import { clipped } from '../cell-values.ts';
import type { ImportKind } from '../import-fields.ts';
import type { ImportMapping } from '../mapping.ts';
import type { ExternalIds } from './external-ids.ts';
import type { KnownNetwork } from './known-network.ts';
import type { ExternalName } from './planned-thing.ts';
import type { RowReader } from './row-reader.ts';

/** Under this name the numbers of other networks are remembered; no set of columns is called so. */
export const OTHER_NETWORKS = 'Netwerkkaart';

export const EXTERNAL_KINDS: Readonly<Record<ImportKind, ExternalIdKind | null>> = {
  partners: 'organisation',
  persons: 'person',
  collaborations: 'collaboration',
  ties: null,
  encounters: 'encounter',
};

/** What a row says by its number. */
export interface OwnNumber {
  /** As it stands there, in lower case; empty when there is none. Rows with the same number are about the same thing. */
  readonly text: string;
  /** The thing of this network; `null`: there is no number, or nothing here has it. */
  readonly id: string | null;
  /** What the thing of that number became part of. */
  readonly mergedInto: string | null;
  /** Whether it is left to the user what the row is about. */
  readonly isUnknown: boolean;
}

const NO_NUMBER: OwnNumber = { text: '', id: null, mergedInto: null, isUnknown: false };

/** Finds things by the number that our exports give them: the id in this file. */
export class OwnNumbers {
  readonly #kinds = new Map<string, ImportKind>();
  readonly #merged: ReadonlyMap<string, string>;
  readonly #others: ExternalIds;
  readonly #isAsked: boolean;
  readonly #unknown = new Set<string>();
  readonly #found = new Set<string>();

  constructor(known: KnownNetwork, { unknownNumbers }: ImportMapping, others: ExternalIds) {
    for (const { id } of known.organisations) this.#kinds.set(id, 'partners');
    for (const { id } of known.persons) this.#kinds.set(id, 'persons');
    for (const { id } of known.collaborations) this.#kinds.set(id, 'collaborations');
    for (const { id } of known.ties) this.#kinds.set(id, 'ties');
    for (const { id } of known.encounters) this.#kinds.set(id, 'encounters');
    this.#merged = new Map(
      [...known.mergedOrganisations, ...known.mergedPersons].map(({ id, intoId }) => [id, intoId]),
    );
    this.#others = others;
    this.#isAsked = unknownNumbers === 'ask';
  }

  /** How many numbers nobody here has, so far. */
  get unknown(): number {
    return this.#unknown.size;
  }

  /** How many things were found by their number, so far. */
  get known(): number {
    return this.#found.size;
  }

  /** Reads the number of a row, and refuses the row where it cannot be one, or is one of something else. */
  read(row: RowReader, kind: ImportKind): OwnNumber {
    const text = (row.line('ownNumber') ?? '').toLowerCase();
    if (text === '' || row.refusal !== null) return NO_NUMBER;
    if (!anyIdSchema.safeParse(text).success) {
      row.refuse('no-number', { text: clipped(text) });
      return NO_NUMBER;
    }
    const known = this.#kinds.get(text);
    if (known === kind) {
      row.isWhole = true;
      this.#found.add(text);
      return { text, id: text, mergedInto: null, isUnknown: false };
    }
    if (known !== undefined) {
      row.refuse('number-of-other-kind', { kind: known });
      return NO_NUMBER;
    }
    const remembered = this.#remembered(text, kind);
    if (remembered !== null) return { text, id: remembered, mergedInto: null, isUnknown: false };
    this.#unknown.add(text);
    return { text, id: null, mergedInto: this.#merged.get(text) ?? null, isUnknown: this.#isAsked };
  }

  /** What is to be remembered of a thing, so that the next list finds it again: the number of another network, else the list's own id. */
  toRemember(
    kind: ImportKind,
    row: RowReader,
    number: OwnNumber,
    found: { readonly externalId: string; readonly id: string },
  ): ExternalName | null {
    const external = EXTERNAL_KINDS[kind];
    if (external === null) return null;
    const isOther = number.text !== '' && number.id === null;
    const name = isOther
      ? { source: OTHER_NETWORKS, externalId: number.text }
      : { source: row.source, externalId: found.externalId };
    return this.#others.toRemember(external, name, found.id);
  }

  #remembered(text: string, kind: ImportKind): string | null {
    const external = EXTERNAL_KINDS[kind];
    if (external === null) return null;
    const isHere = (id: string): boolean => this.#kinds.get(id) === kind;
    return this.#others.find(external, { source: OTHER_NETWORKS, externalId: text }, isHere) ?? null;
  }
}
