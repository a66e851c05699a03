import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { isInPeriod, isoDateSchema, isValidOn } from '#shared/domain/calendar-date.ts';
import { organisationIdSchema, themeIdSchema } from '#shared/domain/ids.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';

/** About which encounters the public asks. */
export const wooScopeSchema = z
  .strictObject({
    from: isoDateSchema,
    until: isoDateSchema,
    /** Only those at which this partner was; `null`: all. */
    organisationId: organisationIdSchema.nullable(),
    themeId: themeIdSchema.nullable(),
  })
  .refine(({ from, until }) => from <= until, { message: refusal('ends-before-start'), path: ['until'] });
export type WooScope = Readonly<z.infer<typeof wooScopeSchema>>;

export const wooChoicesSchema = z.strictObject({
  /** Persons by name; else by position and partner, and names in texts are covered. */
  names: z.boolean(),
  /** Free notes stand in the first part; else they count as personal views. */
  notes: z.boolean(),
  /** A second part with personal policy views and what is confidential; it is not for the public. */
  views: z.boolean(),
});
export type WooChoices = Readonly<z.infer<typeof wooChoicesSchema>>;

export type WooEncounter = NetworkDocument['encounters'][number];

/** What falls within the scope. */
export interface WooMaterial {
  /** Oldest first. */
  readonly encounters: readonly WooEncounter[];
  readonly confidential: readonly WooEncounter[];
  readonly assessments: NetworkDocument['assessments'];
  /** Empty when one partner or theme was asked for: they are about no one in particular. */
  readonly reflections: NetworkDocument['reflections'];
}

/** What of a network falls within a scope. Encounters that are planned ahead belong to it as any other. */
export function wooMaterial(network: NetworkDocument, scope: WooScope): WooMaterial {
  const { organisationId, themeId } = scope;
  const personsOf = new Set(
    network.persons
      .filter(({ affiliations }) => affiliations.some((one) => one.organisationId === organisationId))
      .map(({ id }) => id),
  );
  const partnerWasThere = (encounter: WooEncounter): boolean =>
    organisationId === null ||
    encounter.organisationIds.includes(organisationId) ||
    encounter.personIds.some(
      (id) =>
        personsOf.has(id) &&
        network.persons
          .find((person) => person.id === id)
          ?.affiliations.some(
            (one) => one.organisationId === organisationId && isValidOn(encounter.date, one.from, one.until),
          ) === true,
    );
  const isAboutTheme = (themeIds: readonly string[]): boolean =>
    themeId === null || themeIds.includes(themeId);
  const within = network.encounters
    .filter(({ date }) => isInPeriod(date, scope))
    .filter((encounter) => partnerWasThere(encounter) && isAboutTheme(encounter.themeIds))
    .toSorted((one, other) => one.date.localeCompare(other.date));
  const partners = new Map(network.organisations.map((one) => [one.id, one]));
  return {
    encounters: within.filter(({ confidentiality }) => confidentiality === 'normal'),
    confidential: within.filter(({ confidentiality }) => confidentiality === 'confidential'),
    assessments: network.assessments
      .filter(({ date }) => isInPeriod(date, scope))
      .filter((one) => organisationId === null || one.organisationId === organisationId)
      .filter((one) =>
        isAboutTheme(one.organisationId === null ? [] : (partners.get(one.organisationId)?.themeIds ?? [])),
      ),
    reflections:
      organisationId === null && themeId === null
        ? network.reflections.filter(({ writtenOn }) => isInPeriod(writtenOn, scope))
        : [],
  };
}

/** How much of everything falls within the scope. */
export interface WooCounts {
  readonly encounters: number;
  readonly confidential: number;
  readonly commitments: number;
  readonly notes: number;
  readonly signals: number;
  readonly silences: number;
  readonly stories: number;
  readonly tones: number;
  readonly assessments: number;
  readonly reflections: number;
}

export function wooCounts({ encounters, confidential, assessments, reflections }: WooMaterial): WooCounts {
  const heard = encounters.flatMap(({ observations }) => observations);
  const ofKind = (kind: string): number => heard.filter((one) => one.kind === kind).length;
  return {
    encounters: encounters.length,
    confidential: confidential.length,
    commitments: encounters.reduce((sum, { commitments }) => sum + commitments.length, 0),
    notes: encounters.filter(({ note }) => note.trim() !== '').length,
    signals: ofKind('signal'),
    silences: ofKind('silence'),
    stories: ofKind('story'),
    tones: encounters.filter((one) => judgedOf(one)).length,
    assessments: assessments.length,
    reflections: reflections.length,
  };
}

/** Whether the user wrote down how they saw or did it. */
export function judgedOf(encounter: WooEncounter): boolean {
  const { tone, performance, orientation, ground, absentOrganisationIds } = encounter;
  return (
    [tone, performance, orientation, ground].some((value) => value !== null) ||
    absentOrganisationIds.length > 0
  );
}
