import type { ExternalIdKind } from '#shared/domain/external-id.ts';
import type { KnownNetwork } from './known-network.ts';
import type { ExternalName } from './planned-thing.ts';

/** What things are called elsewhere. */
export class ExternalIds {
  readonly #ids: ReadonlyMap<string, string>;

  constructor({ externalIds }: Pick<KnownNetwork, 'externalIds'>) {
    this.#ids = new Map(externalIds.map((known) => [keyOf(known.kind, known), known.id]));
  }

  /** The id of the thing; `undefined` when nobody is known by that. */
  find(kind: ExternalIdKind, name: ExternalName, isKnown: (id: string) => boolean): string | undefined {
    if (name.externalId === '') return undefined;
    const id = this.#ids.get(keyOf(kind, name));
    return id !== undefined && isKnown(id) ? id : undefined;
  }

  /** What is to be remembered of a thing with that id; `null` when there is nothing new. */
  toRemember(kind: ExternalIdKind, name: ExternalName, id: string): ExternalName | null {
    return name.externalId === '' || this.#ids.get(keyOf(kind, name)) === id ? null : name;
  }
}

function keyOf(kind: ExternalIdKind, { source, externalId }: ExternalName): string {
  return `${kind}\n${source}\n${externalId}`;
}
