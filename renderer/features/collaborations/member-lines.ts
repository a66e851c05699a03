import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fold } from '#shared/texts/fold.ts';
import { findByName, searchable } from '#renderer/ui/fields/fuzzy-match.ts';

/** One pasted line, read as a member. */
export interface MemberLine {
  /** Unique in the paste. */
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly outcome:
    | { readonly kind: 'known'; readonly organisationId: OrganisationId }
    /** Is a member already; nothing to add. */
    | { readonly kind: 'member'; readonly organisationId: OrganisationId }
    /** Stood in an earlier line. */
    | { readonly kind: 'repeated' }
    /** No partner has this name, or more than one: the user chooses; the nearest first. */
    | { readonly kind: 'unknown'; readonly near: readonly OrganisationId[] };
}

/** As many as one request may carry. */
export const MOST_LINES = 500;
const NEAR_MATCHES = 5;
const LONGEST_NAME = 200;
const LONGEST_ROLE = 500;

/** What stands before lines in lists: "- ", "• ", "3. ". */
const BULLET = /^(?:[-*•–·]|\d{1,3}[.)])\s+/u;
const IN_BRACKETS = /^(.*\S)\s*\(([^()]*)\)$/u;

interface NameAndRole {
  readonly name: string;
  readonly role: string;
}

/** Every way to read a line, the one that takes most for the name first. */
function readingsOf(line: string): readonly NameAndRole[] {
  const [beforeTab = '', ...afterTab] = line.split('\t');
  if (afterTab.length > 0) return [{ name: beforeTab.trim(), role: afterTab.join(' ').trim() }];
  const brackets = IN_BRACKETS.exec(line);
  const commas = [...line.matchAll(/,/g)].map(({ index }) => index).reverse();
  return [
    { name: line, role: '' },
    ...(brackets === null ? [] : [{ name: brackets[1] ?? '', role: (brackets[2] ?? '').trim() }]),
    ...commas.map((at) => ({ name: line.slice(0, at).trim(), role: line.slice(at + 1).trim() })),
  ].filter(({ name }) => name !== '');
}

/**
 * Reads pasted lines as members, one per line, with an optional role after a tab, a comma or in brackets. A line whose whole
 * text, or whose text before a comma or bracket, is the name or short name of exactly one partner, is that partner; what
 * then follows is the role. Any other line asks the user, so that nothing is guessed.
 *
 * @returns at most `MOST_LINES`; empty lines are left out.
 */
export function readMemberLines(
  text: string,
  organisations: readonly Organisation[],
  members: ReadonlySet<string>,
): readonly MemberLine[] {
  const byName = partnersByName(organisations);
  const searchables = organisations
    .filter(({ archived }) => !archived)
    .map((organisation) => searchable(organisation.id, [organisation.name, organisation.shortName]));
  const seen = new Set<string>();
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line, index): MemberLine => {
      const readings = readingsOf(line);
      const exact = readings.find(({ name }) => byName.get(fold(name))?.length === 1);
      const { name, role } = exact ?? shortestName(readings, line);
      const organisationId = exact === undefined ? undefined : byName.get(fold(exact.name))?.[0];
      const identity = organisationId ?? fold(name);
      const repeated = seen.has(identity);
      seen.add(identity);
      return {
        key: `${index} ${identity}`,
        name: name.slice(0, LONGEST_NAME),
        role: role.slice(0, LONGEST_ROLE),
        outcome: repeated
          ? { kind: 'repeated' }
          : organisationId === undefined
            ? { kind: 'unknown', near: nearest(name, byName.get(fold(name)) ?? [], searchables) }
            : { kind: members.has(organisationId) ? 'member' : 'known', organisationId },
      };
    });
}

/** Of a line that names nobody we know: what stands before the bracket, or else before the first comma. */
function shortestName(readings: readonly NameAndRole[], line: string): NameAndRole {
  return (
    (IN_BRACKETS.test(line) && !line.includes(',') ? readings[1] : undefined) ??
    readings.at(-1) ?? { name: line, role: '' }
  );
}

function partnersByName(
  organisations: readonly Organisation[],
): ReadonlyMap<string, readonly OrganisationId[]> {
  const byName = new Map<string, readonly OrganisationId[]>();
  for (const { id, name, shortName } of organisations) {
    for (const each of new Set([fold(name), fold(shortName)])) {
      if (each !== '') byName.set(each, [...(byName.get(each) ?? []), id]);
    }
  }
  return byName;
}

/** Namesakes first, then partners whose names look like it, then those that share its longest word. */
function nearest(
  name: string,
  namesakes: readonly OrganisationId[],
  searchables: Parameters<typeof findByName<OrganisationId>>[1],
): readonly OrganisationId[] {
  const alike = findByName(name, searchables, NEAR_MATCHES);
  const longest = name.split(/[^\p{L}\p{N}]+/u).sort((one, other) => other.length - one.length)[0] ?? '';
  const sharing =
    alike.length > 0 || longest.length < 4 ? [] : findByName(longest, searchables, NEAR_MATCHES);
  return [...new Set([...namesakes, ...alike, ...sharing])].slice(0, NEAR_MATCHES);
}
