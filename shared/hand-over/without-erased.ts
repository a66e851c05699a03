import { type NetworkDocument, networkDocumentSchema } from '#shared/domain/network-document.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { withoutMentions } from '#shared/privacy/cover-others.ts';
import { soughtPerson } from '#shared/privacy/dossier.ts';
import { mentionsOf, type SoughtPerson } from '#shared/privacy/mentions.ts';
import { type FindablePerson, makeNameFinder, type NameFinder } from '#shared/privacy/name-finder.ts';
import { REMOVED_NAME } from '#shared/privacy/redaction.ts';
import { fold } from '#shared/texts/fold.ts';
import type { Item } from './base.ts';
import { itemsOf, type MergedKind } from './merge-plan.ts';
import type { MergeOperation } from './settle-merge.ts';

/** Fields that are no free text: numbers, names of others, addresses. */
const NOT_WORDS = /^(?:id|.*Ids?|name|shortName|nickname|email|phone|website)$/;

/** Who stays away, and how their words are known. */
interface Away {
  readonly sought: SoughtPerson;
  /** Words of which one at least stands in whatever mentions them for certain. */
  readonly words: readonly string[];
}

function awayOf(theirs: NetworkDocument, ids: readonly PersonId[]): readonly Away[] {
  const wanted = new Set(ids);
  return theirs.persons
    .filter(({ id }) => wanted.has(id))
    .map((person) => {
      const sought = soughtPerson(
        person,
        theirs.mergedPersons.filter(({ intoId }) => intoId === person.id),
      );
      const words = [...sought.names, ...sought.nicknames, sought.email]
        .flatMap((name) => fold(name).split(/[^\p{L}\p{N}@.-]+/u))
        .filter((word) => word.length > 2);
      return { sought, words: [...new Set(words)] };
    });
}

/** All names of both sides; who stands in both is one person. */
function finderOf(documents: readonly NetworkDocument[]): NameFinder {
  const persons = new Map<string, FindablePerson>();
  for (const { persons: all, mergedPersons } of documents) {
    for (const person of all) {
      const { id, names, nicknames } = soughtPerson(
        person,
        mergedPersons.filter(({ intoId }) => intoId === person.id),
      );
      const known = persons.get(id) ?? { names: [], nicknames: [] };
      persons.set(id, {
        id,
        names: [...new Set([...known.names, ...names])],
        nicknames: [...new Set([...known.nicknames, ...nicknames])],
      });
    }
  }
  const things = documents.flatMap(({ organisations, collaborations, areas, themes }) => [
    ...organisations.flatMap(({ name, shortName }) => [name, shortName]),
    ...[...collaborations, ...areas, ...themes].map(({ name }) => name),
  ]);
  return makeNameFinder(
    [...persons.values()],
    things.filter((name) => name !== ''),
  );
}

function cleaned(
  text: string,
  away: readonly Away[],
  { finder, presentIds }: { readonly finder: NameFinder; readonly presentIds: readonly string[] },
): string {
  let result = text;
  for (const { sought, words } of away) {
    const folded = fold(result);
    // Looking for a name in earnest is dear, and nearly no text holds it. A number is written in too many ways to look for first.
    if (!words.some((word) => folded.includes(word)) && !/\d{4}/.test(folded)) continue;
    const certain = mentionsOf(result, sought, finder, { presentIds }).filter(
      ({ certainty }) => certainty === 'certain',
    );
    result = withoutMentions(result, certain, REMOVED_NAME);
  }
  return result;
}

/** A value with its texts changed, wherever they stand in it. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: [string, unknown]) => [
      field,
      typeof inner !== 'string' ? withTexts(inner, change) : NOT_WORDS.test(field) ? inner : change(inner),
    ]),
  );
}

/** All texts of a thing. */
function textsOf(value: unknown): readonly string[] {
  const found: string[] = [];
  withTexts(value, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

/**
 * What is merged without the names of persons who were erased here and stay away: in each text that comes from there. What stands
 * here already was decided about when they were erased, and stays.
 *
 * @returns the operations; one that would not be right without the name, such as a subject that gets too long, is left out.
 */
export function withoutErased(
  operations: readonly MergeOperation[],
  { mine, theirs, ids }: { mine: NetworkDocument; theirs: NetworkDocument; ids: readonly PersonId[] },
): readonly MergeOperation[] {
  if (ids.length === 0) return operations;
  const away = awayOf(theirs, ids);
  const finder = finderOf([mine, theirs]);
  const present = new Map(theirs.encounters.map(({ id, personIds }) => [String(id), personIds]));
  const ownByKind = new Map<MergedKind, ReadonlyMap<string, Item>>();
  const ownTexts = (kind: MergedKind, id: string): ReadonlySet<string> => {
    const known = ownByKind.get(kind) ?? new Map(itemsOf(mine, kind).map((item) => [item.id, item]));
    ownByKind.set(kind, known);
    return new Set(textsOf(known.get(id)));
  };
  return operations.flatMap((operation) => {
    const { kind, way, item } = operation;
    if (way === 'remove') return [operation];
    const ours = ownTexts(kind, item.id);
    const presentIds = present.get(item.id) ?? [];
    const changed = withTexts(item, (text) =>
      ours.has(text) ? text : cleaned(text, away, { finder, presentIds }),
    );
    const [value] = networkDocumentSchema.shape[kind].safeParse([changed]).data ?? [];
    return value === undefined ? [] : [{ ...operation, item: value }];
  });
}
