import type { MergedPersonFields } from '#shared/domain/duplicates.ts';
import type { Organisation, OrganisationDraft } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { SideCounts } from '#shared/ipc/requests/duplicates.ts';

/** Which value of a field stays. */
export type Choice = 'first' | 'second' | 'both';
export type Choices = Readonly<Record<string, Choice>>;

export const ORGANISATION_FIELDS = [
  'name',
  'shortName',
  'categoryId',
  'tier',
  'scale',
  'themeIds',
  'areaIds',
  'desiredIntervalDays',
  'website',
  'note',
  'from',
  'until',
] as const satisfies readonly (keyof OrganisationDraft)[];
export const PERSON_FIELDS = [
  'name',
  'nickname',
  'email',
  'phone',
  'note',
] as const satisfies readonly (keyof MergedPersonFields)[];
export type MergeField = (typeof ORGANISATION_FIELDS)[number] | (typeof PERSON_FIELDS)[number];

const LONGEST_NOTE = 20_000;

/** Lists and notes of both can stay together. */
export function canJoin(field: MergeField): boolean {
  return field === 'themeIds' || field === 'areaIds' || field === 'note';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether both sides say the same, so that there is nothing to choose. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item) => other.includes(item));
}

function weight(counts: SideCounts): number {
  return Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);
}

/** The side on which most hangs; the first when it makes no difference. */
export function heavierSide([first, second]: readonly [SideCounts, SideCounts]): 'first' | 'second' {
  return weight(second) > weight(first) ? 'second' : 'first';
}

/** What is proposed: what only one side says, lists and notes of both, and else the side on which most hangs. */
export function proposedChoices<Side extends Organisation | Person>(
  fields: readonly (keyof Side & MergeField)[],
  [first, second]: readonly [Side, Side],
  heavier: 'first' | 'second',
): Choices {
  return Object.fromEntries(
    fields.map((field): [string, Choice] => {
      if (isEmpty(first[field])) return [field, isEmpty(second[field]) ? heavier : 'second'];
      if (isEmpty(second[field])) return [field, 'first'];
      return [field, canJoin(field) && !isSame(first[field], second[field]) ? 'both' : heavier];
    }),
  );
}

function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other))
    return [...new Set([...(one as unknown[]), ...(other as unknown[])])];
  return [one, other]
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, LONGEST_NOTE);
}

function chosen<Side, Field extends keyof Side>(
  fields: readonly Field[],
  [first, second]: readonly [Side, Side],
  choices: Choices,
): Pick<Side, Field> {
  const entries = fields.map((field) => {
    const choice = choices[String(field)] ?? 'first';
    if (choice === 'both') return [field, joined(first[field], second[field])];
    return [field, choice === 'first' ? first[field] : second[field]];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field comes from one of two values of its own type
  return Object.fromEntries(entries) as Pick<Side, Field>;
}

/** The partner that the choices make. */
export function mergedOrganisation(
  sides: readonly [Organisation, Organisation],
  choices: Choices,
): OrganisationDraft {
  return chosen(ORGANISATION_FIELDS, sides, choices);
}

/** The person that the choices make; positions come together by themselves. */
export function mergedPerson(sides: readonly [Person, Person], choices: Choices): MergedPersonFields {
  return chosen(PERSON_FIELDS, sides, choices);
}
