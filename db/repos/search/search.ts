import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { SEARCH_KINDS, type SearchHit, type SearchKind, type SearchReply } from '#shared/search/hits.ts';
import { type Judgement, judge } from '#shared/search/judge.ts';
import { markText } from '#shared/search/marked-text.ts';
import { wordsOf } from '#shared/texts/word-likeness.ts';
import type { ReadDb } from '../../handle.ts';
import { idList } from '../lists.ts';
import { findLikelyRows, findRows, findRowsOfAny, type IndexedRow } from './search-index.ts';
import { readSearchedThings, type SearchedThing } from './search-things.ts';

const MOST_WORDS = 8;
const LONGEST_WORD = 60;
/** Finds told per kind. */
const TOLD = 20;
/** With fewer finds than this, what is typed may be misspelt. */
const FEW = 5;
/** Partners whose people are looked at too, and how many of those. */
const PARTNERS_WITH_PEOPLE = 8;
const PEOPLE_OF_PARTNERS = 80;
/** What was put away goes last among its kind, whatever it is called. */
const ARCHIVED_COST = 100;

interface Find {
  readonly thing: SearchedThing;
  readonly judgement: Judgement;
}

/**
 * Everything that holds all the words typed: as written, or with a slip when there is little else. The index gives candidates;
 * each is then judged word by word on what stands in the tables now.
 *
 * @param today decides which position of a person is told.
 */
export function search(db: ReadDb, typedText: string, today: IsoDate): SearchReply {
  const typed = [...new Set(wordsOf(typedText))]
    .slice(0, MOST_WORDS)
    .map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''));
  if (typed.length === 0) return { groups: [] };
  const seen = new Set<string>();
  const finds: Find[] = [];
  const look = (rows: readonly IndexedRow[]): void => {
    finds.push(...judged(db, withPeople(db, rows), seen, typed, today));
  };
  look(findRows(db, typed));
  // Words may stand apart: what was discussed in the encounter, and who was there.
  if (typed.length > 1 && finds.length < TOLD) look(findRowsOfAny(db, typed));
  if (finds.length < FEW) look(findLikelyRows(db, typed));
  return { groups: groupsOf(finds, typed) };
}

/** The rows, and the people who work at the partners among them: they are found by where they work. */
function withPeople(db: ReadDb, rows: readonly IndexedRow[]): ReadonlyMap<SearchKind, ReadonlySet<string>> {
  const idsOf = (kind: IndexedRow['kind']): readonly string[] =>
    rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const people = db.values<string>(
    `SELECT person_id FROM affiliation WHERE organisation_id IN (SELECT value FROM json_each(@partners))
     LIMIT ${String(PEOPLE_OF_PARTNERS)}`,
    { partners: idList(idsOf('organisation').slice(0, PARTNERS_WITH_PEOPLE)) },
  );
  const holders = db.values<string>(
    'SELECT person_id FROM affiliation WHERE id IN (SELECT value FROM json_each(@positions))',
    { positions: idList(idsOf('affiliation')) },
  );
  return new Map(
    SEARCH_KINDS.map((kind) => [
      kind,
      new Set(kind === 'person' ? [...idsOf(kind), ...people, ...holders] : idsOf(kind)),
    ]),
  );
}

/** Those that fit; what was seen before is not looked at again. */
function judged(
  db: ReadDb,
  candidates: ReadonlyMap<SearchKind, ReadonlySet<string>>,
  seen: Set<string>,
  typed: readonly string[],
  today: IsoDate,
): readonly Find[] {
  return [...candidates].flatMap(([kind, ids]) => {
    const fresh = [...ids].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return readSearchedThings(db, kind, fresh, today).flatMap((thing) => {
      const judgement = judge(typed, thing.texts);
      return judgement === null ? [] : [{ thing, judgement }];
    });
  });
}

const costOf = ({ thing, judgement }: Find): number =>
  judgement.cost + (thing.hit.archived ? ARCHIVED_COST : 0);

/** Best first; of equals the newest, then by name. */
function byFit(first: Find, second: Find): number {
  const [one, other] = [first.thing, second.thing];
  return (
    costOf(first) - costOf(second) ||
    (other.date ?? '').localeCompare(one.date ?? '') ||
    one.texts[0].text.localeCompare(other.texts[0].text, 'nl') ||
    one.hit.id.localeCompare(other.hit.id)
  );
}

function groupsOf(finds: readonly Find[], typed: readonly string[]): SearchReply['groups'] {
  return SEARCH_KINDS.map((kind) => ({
    kind,
    finds: finds.filter(({ thing }) => thing.hit.kind === kind).sort(byFit),
  }))
    .flatMap(({ kind, finds: own }) => {
      const [best] = own;
      if (best === undefined) return [];
      return [{ kind, best: costOf(best), hits: own.slice(0, TOLD).map((find) => hitOf(find, typed)) }];
    })
    .sort((one, other) => one.best - other.best)
    .map(({ kind, hits }) => ({ kind, hits }));
}

function hitOf({ thing, judgement }: Find, typed: readonly string[]): SearchHit {
  const [title] = thing.texts;
  const elsewhere = judgement.fields.find((text) => text !== title);
  return {
    ...thing.hit,
    title: markText(title.text, typed, 140),
    reason:
      elsewhere === undefined ? null : { field: elsewhere.field, text: markText(elsewhere.text, typed) },
  };
}
