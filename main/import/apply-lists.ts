import { findOrCreateArea } from '#db/repos/areas.ts';
import { listCategories } from '#db/repos/categories.ts';
import { createCollaboration, listCollaborations } from '#db/repos/collaborations.ts';
import { createOrganisation, listOrganisations } from '#db/repos/organisations.ts';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import type { WriteDb } from '#db/handle.ts';
import type { Category } from '#shared/domain/category.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import { AppError } from '#shared/errors.ts';
import {
  isCollaborationList,
  type ListedCollaboration,
  readCollaborationList,
} from '#shared/import/collaboration-list.ts';
import { CATEGORY_WORDS } from '#shared/import/import-words.ts';
import { isPartnerList, type ListedPartner, readPartnerList } from '#shared/import/partner-list.ts';
import type { RefusedRow, Table } from '#shared/import/table.ts';
import { fold } from '#shared/texts/fold.ts';

/** What an import did: counts, and every row that was not taken with its reason. */
export interface ImportResult {
  readonly added: number;
  /** Names that the network knew already; they are left as they were. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
}

function categoryFinder(categories: readonly Category[]): (word: string) => CategoryId | undefined {
  const byName = new Map(categories.map(({ id, name }) => [fold(name), id]));
  const byMark = new Map(categories.map(({ id, mark }) => [mark, id]));
  return (word) => {
    const mark = CATEGORY_WORDS[fold(word)];
    return byName.get(fold(word)) ?? (mark === undefined ? undefined : byMark.get(mark));
  };
}

function addPartner(db: WriteDb, partner: ListedPartner, categoryId: CategoryId): void {
  createOrganisation(db, {
    name: partner.name,
    shortName: '',
    categoryId,
    tier: partner.tier,
    scale: partner.scale,
    themeIds: partner.themes.map((name) => findOrCreateTheme(db, name).id),
    areaIds: partner.areas.map((name) => findOrCreateArea(db, name).id),
    desiredIntervalDays: null,
    website: '',
    note: '',
    from: null,
    until: null,
  });
}

function addCollaboration(
  db: WriteDb,
  listed: ListedCollaboration,
  members: readonly OrganisationId[],
): void {
  const { name, form, phase, ownRole, meetingsPerYear } = listed;
  createCollaboration(db, {
    name,
    form,
    phase,
    ownRole,
    meetingsPerYear,
    governmentRole: null,
    themeIds: [],
    members: members.map((organisationId) => ({ organisationId, role: '', from: null, until: null })),
    note: '',
    from: null,
    until: null,
  });
}

function importPartners(db: WriteDb, table: Table): ImportResult {
  const { partners, refused } = readPartnerList(table);
  const known = new Set(listOrganisations(db).map(({ name }) => fold(name)));
  const categoryOf = categoryFinder(listCategories(db));
  const unknownCategory: RefusedRow[] = [];
  const fresh = partners.filter(({ name }) => !known.has(fold(name)));
  let added = 0;
  for (const partner of fresh) {
    const categoryId = categoryOf(partner.category);
    if (categoryId === undefined) {
      unknownCategory.push({ number: partner.number, reason: `"${partner.category}" is geen categorie` });
      continue;
    }
    addPartner(db, partner, categoryId);
    added += 1;
  }
  return { added, known: partners.length - fresh.length, refused: [...refused, ...unknownCategory] };
}

function importCollaborations(db: WriteDb, table: Table): ImportResult {
  const { collaborations, refused } = readCollaborationList(table);
  const known = new Set(listCollaborations(db).map(({ name }) => fold(name)));
  const partners = new Map(listOrganisations(db).map(({ id, name }) => [fold(name), id]));
  const unknownMembers: RefusedRow[] = [];
  const fresh = collaborations.filter(({ name }) => !known.has(fold(name)));
  for (const listed of fresh) {
    const strangers = listed.members.filter((name) => !partners.has(fold(name)));
    if (strangers.length > 0) {
      const reason = `overgenomen zonder onbekende leden: ${strangers.join(', ')}`;
      unknownMembers.push({ number: listed.number, reason });
    }
    addCollaboration(
      db,
      listed,
      listed.members.flatMap((name) => partners.get(fold(name)) ?? []),
    );
  }
  return {
    added: fresh.length,
    known: collaborations.length - fresh.length,
    refused: [...refused, ...unknownMembers],
  };
}

/** @throws {AppError} `import-refused` when the columns are those of no list that we know. */
export function refuseUnknownTable(table: Table): void {
  if (isCollaborationList(table) || isPartnerList(table)) return;
  throw new AppError('import-refused', {
    row: '1',
    reason: 'deze kolommen horen bij geen lijst die wij kennen',
  });
}

/**
 * Takes a list into the network as one transaction: partners or collaborations, told apart by their columns. What is known
 * by name stays as it is, so that the same list twice changes nothing.
 *
 * @throws {AppError} as `refuseUnknownTable`
 */
export function importTable(db: WriteDb, table: Table): ImportResult {
  refuseUnknownTable(table);
  return db.transaction(() =>
    isCollaborationList(table) ? importCollaborations(db, table) : importPartners(db, table),
  );
}
