import type { ReadDb } from '../handle.ts';
import { idList } from './lists.ts';

/** Nobody reads more in a line; so many tell that there may be others. */
export const MOST_NAMES = 6;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Names of things of one kind, in the order asked; what is not there is left out. */
export function namesOfThings(
  db: ReadDb,
  kind: 'organisation' | 'person' | 'category' | 'theme' | 'area',
  ids: readonly string[],
): readonly string[] {
  if (ids.length === 0) return [];
  return db.values<string>(
    `SELECT name FROM ${kind} AS thing, json_each(?) AS asked WHERE thing.id = asked.value ORDER BY asked.key`,
    idList(ids),
  );
}

/**
 * Names by which people know what a change was about: the name of a partner, the subject of an encounter or else who was there,
 * the text of a commitment, the question of a reflection, both ends of a tie. Of a list the first few. Empty for what has no name.
 *
 * @param about what the change gave, or what it is about: a thing, a list of things, or names themselves.
 */
export function namesOfChange(db: ReadDb, about: unknown): readonly string[] {
  if (typeof about === 'string') return about === '' ? [] : [about];
  if (Array.isArray(about)) {
    // Of a series each time has the same name.
    const items: readonly unknown[] = [...new Set<unknown>(about)];
    return items.slice(0, MOST_NAMES).flatMap((item) => namesOfChange(db, item).slice(0, 1));
  }
  if (!isFields(about)) return [];
  const own = ['name', 'subject', 'text', 'question'].map((field) => about[field]);
  const named = own.find((text): text is string => typeof text === 'string' && text !== '');
  if (named !== undefined) return [named];
  const ends = [about['firstOrganisationId'], about['secondOrganisationId'], about['organisationId']];
  const organisations = [...texts(ends), ...texts(about['organisationIds'])];
  return [
    ...namesOfThings(db, 'person', texts(about['personIds'])),
    ...namesOfThings(db, 'organisation', organisations),
  ].slice(0, MOST_NAMES);
}
