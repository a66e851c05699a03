import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { EncounterId, PersonId } from '#shared/domain/ids.ts';
import { anchorWords } from '#shared/privacy/name-forms.ts';
import { readWords } from '#shared/search/find-words.ts';
import { isLikeName, type SoughtPerson } from '#shared/privacy/mentions.ts';
import type { StoredText, TextOwner } from '#shared/privacy/stored-text.ts';
import type { ReadDb } from '../../handle.ts';
import { searchPhrase } from '../../search-phrase.ts';
import { groupBy, idList } from '../lists.ts';
import { listTextColumns, type TextColumn, textKey } from './text-columns.ts';

/** Tables that the index of the search knows; of the others every text is read. */
const INDEXED: ReadonlySet<string> = new Set([
  'organisation',
  'person',
  'affiliation',
  'collaboration',
  'encounter',
  'commitment',
  'observation',
]);

interface TextRow {
  readonly key: string;
  readonly text: string;
  readonly owner: string | null;
  readonly other: string | null;
  readonly date: IsoDate | null;
}

/** What a table can tell about the place of its texts: SQL for the thing it belongs to, another such thing, and a day. */
const CONTEXTS: Readonly<
  Record<
    string,
    {
      readonly owner: string;
      readonly kind: TextOwner['kind'];
      readonly other?: string;
      readonly otherKind?: TextOwner['kind'];
      readonly date?: string;
    }
  >
> = {
  organisation: { owner: 'id', kind: 'organisation' },
  person: { owner: 'id', kind: 'person' },
  affiliation: { owner: 'person_id', kind: 'person' },
  person_basis: { owner: 'person_id', kind: 'person' },
  correction_request: { owner: 'person_id', kind: 'person', date: 'received_on' },
  merged_person: { owner: 'into_id', kind: 'person', date: 'date' },
  merged_organisation: { owner: 'into_id', kind: 'organisation', date: 'date' },
  collaboration: { owner: 'id', kind: 'collaboration' },
  collaboration_member: { owner: 'collaboration_id', kind: 'collaboration' },
  tie: { owner: 'first_organisation_id', kind: 'organisation' },
  encounter: { owner: 'id', kind: 'encounter', date: 'date' },
  observation: {
    owner: 'encounter_id',
    kind: 'encounter',
    date: '(SELECT date FROM encounter WHERE encounter.id = encounter_id)',
  },
  commitment: {
    owner: 'encounter_id',
    kind: 'encounter',
    other: 'organisation_id',
    otherKind: 'organisation',
    date: '(SELECT date FROM encounter WHERE encounter.id = encounter_id)',
  },
  intention: { owner: 'id', kind: 'intention' },
  assessment: {
    owner: 'organisation_id',
    kind: 'organisation',
    other: 'collaboration_id',
    otherKind: 'collaboration',
    date: 'date',
  },
  reflection: { owner: 'NULL', kind: 'encounter', date: 'written_on' },
  calendar_event: { owner: 'NULL', kind: 'encounter', date: 'date' },
};

/**
 * Texts anywhere in the file that may speak of somebody: found through the index of the search where there is one, also under
 * words that look or sound like the name, and read one by one elsewhere. Whether they do is for `mentionsOf` to say. What is
 * kept as the person's own fields is left out.
 */
export function listTextsAbout(db: ReadDb, sought: SoughtPerson): readonly StoredText[] {
  const ids = indexedIds(db, sought);
  const texts = listTextColumns(db).flatMap((column) => textsOf(db, column, ids, sought.id));
  return withEncounters(db, texts);
}

function textsOf(
  db: ReadDb,
  place: TextColumn,
  ids: ReadonlyMap<string, readonly string[]>,
  soughtId: string,
): readonly StoredText[] {
  const { table, column, key } = place;
  const context = CONTEXTS[table] ?? { owner: 'NULL', kind: 'person' };
  const narrowed = INDEXED.has(table) ? 'AND id IN (SELECT value FROM json_each(@ids))' : '';
  const rows = db.rows<TextRow>(
    `SELECT json_array(${key.map((name) => `"${name}"`).join(', ')}) AS "key", "${column}" AS "text",
       ${context.owner} AS owner, ${context.other ?? 'NULL'} AS other, ${context.date ?? 'NULL'} AS "date"
     FROM "${table}" WHERE "${column}" <> '' ${narrowed}`,
    ...(narrowed === '' ? [] : [{ ids: idList(ids.get(table) ?? []) }]),
  );
  return rows.flatMap((row): readonly StoredText[] => {
    const owner = ownerOf(context.kind, row.owner) ?? ownerOf(context.otherKind ?? context.kind, row.other);
    if (owner?.kind === 'person' && owner.id === soughtId) return [];
    if (isOfSought(table, row.key, soughtId)) return [];
    return [
      {
        key: textKey(place, row.key),
        place: `${table}.${column}`,
        text: row.text,
        owner,
        date: row.date,
        presentIds: [],
        confidential: false,
      },
    ];
  });
}

/** Names in lists and drafts that carry the id of the person itself are told with the person. */
function isOfSought(table: string, key: string, soughtId: string): boolean {
  return table !== 'draft' && key.includes(soughtId);
}

function ownerOf(kind: TextOwner['kind'], id: string | null): TextOwner | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the column points at a thing of this kind
  return id === null ? null : ({ kind, id } as TextOwner);
}

function withEncounters(db: ReadDb, texts: readonly StoredText[]): readonly StoredText[] {
  const ids = texts.flatMap(({ owner }) => (owner?.kind === 'encounter' ? [owner.id] : []));
  const present = groupBy(
    db.rows<{ id: EncounterId; personId: PersonId }>(
      `SELECT encounter_id AS id, person_id AS personId FROM encounter_person
       WHERE encounter_id IN (SELECT value FROM json_each(?))`,
      idList(ids),
    ),
    ({ id }) => id,
    ({ personId }) => personId,
  );
  const confidential = new Set(
    db.values<string>(
      `SELECT id FROM encounter WHERE confidentiality = 'confidential' AND id IN (SELECT value FROM json_each(?))`,
      idList(ids),
    ),
  );
  return texts.map((text) =>
    text.owner?.kind === 'encounter'
      ? {
          ...text,
          presentIds: present.get(text.owner.id) ?? [],
          confidential: confidential.has(text.owner.id),
        }
      : text,
  );
}

/** Ids per table of the rows in which the index finds any part of the name, or what looks like it. */
function indexedIds(db: ReadDb, sought: SoughtPerson): ReadonlyMap<string, readonly string[]> {
  const anchors = anchorWords(sought);
  const phrases = [
    // How a word begins: "Femkes" too.
    ...anchors.map((word) => `${searchPhrase(word)} *`),
    ...likeWords(db, anchors).map((word) => searchPhrase(word)),
    ...allWordsOf(sought.email),
  ];
  if (phrases.length === 0) return new Map();
  const digits = sought.phone.replaceAll(/\D/gu, '').slice(-8);
  const rows = db.rows<{ kind: string; id: string }>(
    `SELECT kind, id FROM search_entry WHERE number IN (
       SELECT rowid FROM search_word WHERE search_word MATCH ?
     )`,
    phrases.join(' OR '),
  );
  // A number may be written with spaces anywhere: then only its last digits in a row tell.
  const byDigits = digits.length < 4 ? [] : numberRows(db, digits);
  return groupBy(
    [...rows, ...byDigits],
    ({ kind }) => kind,
    ({ id }) => id,
  );
}

function numberRows(db: ReadDb, digits: string): readonly { readonly kind: string; readonly id: string }[] {
  return db.rows<{ kind: string; id: string }>(
    `SELECT kind, id FROM search_entry WHERE number IN (
       SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?
     )`,
    searchPhrase(digits.slice(-4)),
  );
}

/** The index keeps no order of words: all of an address in one row will do. */
function allWordsOf(address: string): readonly string[] {
  const words = readWords(address).map(({ word }) => searchPhrase(word));
  return words.length === 0 ? [] : [`(${words.join(' AND ')})`];
}

/** Shorter words look like too many others. */
const SHORTEST_LIKENESS = 4;

/** Words of the file that look or sound like one of these. */
function likeWords(db: ReadDb, words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length >= SHORTEST_LIKENESS);
  if (long.length === 0) return [];
  const terms = db.values<string>(
    `SELECT term FROM search_word_count WHERE length(term) >= ${String(SHORTEST_LIKENESS - 1)} AND term NOT GLOB '*[0-9]*'`,
  );
  return terms.filter((term) => long.some((word) => isLikeName(term, word)));
}
