import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { newOrganisation, type Organisation, type OrganisationDraft } from '#shared/domain/organisation.ts';
import { clipped, looseName, nameKey, oneLine } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import type { PlanContext } from './plan-context.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import { Groups } from './settle.ts';

/** A partner that rows point at, or `null` with why there is none. */
type Found =
  | { readonly id: OrganisationId }
  | { readonly id: null; readonly reason: 'unknown' | 'ambiguous' };

/**
 * Finds partners by the names that rows call them: those of the network and those of the list. By name, else by short name, else
 * by what is left of the name without legal forms; a name that two partners have finds none.
 */
export class PartnerNames {
  readonly #context: PlanContext;
  readonly #byName = new Groups<OrganisationId>();
  readonly #byShortName = new Groups<OrganisationId>();
  readonly #byLooseName = new Groups<OrganisationId>();
  readonly #names = new Map<string, string>();
  readonly #made = new Map<OrganisationId, OrganisationDraft>();

  constructor(context: PlanContext, known: readonly Organisation[]) {
    this.#context = context;
    for (const organisation of known) this.add(organisation.id, organisation);
    for (const { name, intoId } of context.known.mergedOrganisations) {
      if (this.#byName.of(nameKey(name)).length === 0) this.addAlias(intoId, name);
    }
  }

  add(id: OrganisationId, { name, shortName }: Pick<OrganisationDraft, 'name' | 'shortName'>): void {
    const loose = looseName(name);
    if (!this.#byName.of(nameKey(name)).includes(id)) this.#byName.add(nameKey(name), id);
    if (shortName !== '' && !this.#byShortName.of(nameKey(shortName)).includes(id)) {
      this.#byShortName.add(nameKey(shortName), id);
    }
    if (loose !== '' && !this.#byLooseName.of(loose).includes(id)) this.#byLooseName.add(loose, id);
    this.#names.set(id, name);
  }

  /** Another name by which rows may call a partner. */
  addAlias(id: OrganisationId, name: string): void {
    if (!this.#byName.of(nameKey(name)).includes(id)) this.#byName.add(nameKey(name), id);
  }

  nameOf(id: string): string {
    return this.#names.get(id) ?? '';
  }

  /** Partners that were made because rows point at them. */
  get made(): ReadonlyMap<OrganisationId, OrganisationDraft> {
    return this.#made;
  }

  /** @param among who it most likely is, of several who are called so. */
  #find(name: string, among: readonly string[]): Found {
    const groups = [
      this.#byName.of(nameKey(name)),
      this.#byShortName.of(nameKey(name)),
      this.#byLooseName.of(looseName(name)),
    ];
    const ids = groups.find((group) => group.length > 0) ?? [];
    const [id] = ids;
    if (id === undefined) return { id: null, reason: 'unknown' };
    if (ids.length === 1) return { id };
    const written = ids.filter((one) => oneLine(this.nameOf(one)) === name);
    for (const fewer of [written, ids.filter((one) => among.includes(one))]) {
      const [only] = fewer;
      if (only !== undefined && fewer.length === 1) return { id: only };
    }
    return { id: null, reason: 'ambiguous' };
  }

  /** The partner of that name, made when the user wants that; a remark tells of everything that was not as it stands there. */
  resolve(row: RowReader, text: string, among: readonly string[] = []): OrganisationId | null {
    const name = oneLine(text);
    const found = this.#find(name, among);
    if (found.id !== null) {
      const official = this.nameOf(found.id);
      const isShort = this.#byShortName.of(nameKey(name)).includes(found.id);
      if (nameKey(official) !== nameKey(name) && !isShort) {
        row.remark('partner-taken-for', { text: clipped(name), name: official });
      }
      return found.id;
    }
    if (found.reason === 'ambiguous') {
      row.remark('ambiguous-partner-left-out', { text: clipped(name) });
      return null;
    }
    this.#context.unknownPartners.add(name.slice(0, LONGEST.name));
    return this.#make(row, name);
  }

  #make(row: RowReader, name: string): OrganisationId | null {
    const categoryId = this.#context.mapping.missingPartnersCategoryId;
    const isMade = categoryId !== null && name.length <= LONGEST.name;
    row.remark(isMade ? 'partner-made' : 'partner-left-out', { text: clipped(name) });
    if (!isMade) return null;
    const id = organisationIdSchema.parse(this.#context.newId());
    const draft = newOrganisation(name, categoryId);
    this.#made.set(id, draft);
    this.add(id, draft);
    return id;
  }

  /** Each partner that a cell names, once; those that are found twice under different names count once. */
  resolveAll(
    row: RowReader,
    field: ImportField,
    among: readonly OrganisationId[] = [],
  ): readonly OrganisationId[] {
    const found = row.several(field, LONGEST.line).map((name) => this.resolve(row, name, among));
    if (found.includes(null)) row.keepRestOf(field);
    return [...new Set(found.filter((id) => id !== null))];
  }
}
