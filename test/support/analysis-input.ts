import type {
  AnalysisInput,
  AnalysisMoment,
  InputCollaboration,
  InputCommitment,
  InputEncounter,
  InputPartner,
  InputTie,
} from '#shared/analysis/input.ts';
import { isoDate, type IsoDate, periodEnding } from '#shared/domain/calendar-date.ts';
import {
  type AreaId,
  areaIdSchema,
  type CategoryId,
  categoryIdSchema,
  type CollaborationId,
  collaborationIdSchema,
  type EncounterId,
  encounterIdSchema,
  type OrganisationId,
  organisationIdSchema,
  type PersonId,
  personIdSchema,
  type ThemeId,
  themeIdSchema,
  tieIdSchema,
} from '#shared/domain/ids.ts';

/**
 * Builders for input of the analysis, with ids that say what they are: `partnerId(3)` is the third partner. Ids sort by
 * number within a kind.
 */
const idText = (kind: number, number: number): string =>
  `00000000-0000-7${kind.toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;

export const partnerId = (number: number): OrganisationId => organisationIdSchema.parse(idText(1, number));
export const personId = (number: number): PersonId => personIdSchema.parse(idText(2, number));
export const encounterId = (number: number): EncounterId => encounterIdSchema.parse(idText(3, number));
export const collaborationId = (number: number): CollaborationId =>
  collaborationIdSchema.parse(idText(4, number));
export const categoryId = (number: number): CategoryId => categoryIdSchema.parse(idText(5, number));
export const themeId = (number: number): ThemeId => themeIdSchema.parse(idText(6, number));
export const areaId = (number: number): AreaId => areaIdSchema.parse(idText(7, number));
export const tieId = (number: number): InputTie['id'] => tieIdSchema.parse(idText(8, number));

/** A partner that is active for ever, in the first category, of the tier "other". */
export function partner(number: number, own: Partial<InputPartner> = {}): InputPartner {
  return {
    id: partnerId(number),
    name: `Partner ${number}`,
    categoryId: categoryId(1),
    tier: 'other',
    themeIds: [],
    areaIds: [],
    desiredIntervalDays: null,
    archived: false,
    from: null,
    until: null,
    ...own,
  };
}

/** A meeting of an hour on a day with some partners, all else unknown. */
export function encounter(
  number: number,
  date: string,
  partners: readonly number[],
  own: Partial<InputEncounter> = {},
): InputEncounter {
  return {
    id: encounterId(number),
    date: isoDate(date),
    minutes: 60,
    form: 'meeting',
    organisationIds: partners.map((each) => partnerId(each)),
    personIds: [],
    absentOrganisationIds: [],
    collaborationId: null,
    script: null,
    podium: null,
    initiative: null,
    company: null,
    ground: null,
    tone: null,
    performance: null,
    orientation: null,
    observationKinds: [],
    ...own,
  };
}

export function tie(number: number, first: number, second: number, own: Partial<InputTie> = {}): InputTie {
  return {
    id: tieId(number),
    firstOrganisationId: partnerId(first),
    secondOrganisationId: partnerId(second),
    kind: 'works-with',
    strength: 3,
    from: null,
    until: null,
    ...own,
  };
}

export function collaboration(
  number: number,
  members: readonly number[],
  own: Partial<InputCollaboration> = {},
): InputCollaboration {
  return {
    id: collaborationId(number),
    name: `Samenwerkingsverband ${number}`,
    from: null,
    until: null,
    members: members.map((each) => ({ organisationId: partnerId(each), from: null, until: null })),
    ...own,
  };
}

/** Promised by us, due on a day, open, without a partner or encounter of its own. */
export function commitment(due: string | null, own: Partial<InputCommitment> = {}): InputCommitment {
  return {
    encounterId: null,
    organisationId: null,
    owner: 'us',
    madeOn: null,
    due: due === null ? null : isoDate(due),
    doneOn: null,
    ...own,
  };
}

/** An input with only what is given; the categories, themes and areas that the partners name are listed. */
export function analysisInput(given: Partial<AnalysisInput>): AnalysisInput {
  const partners = given.partners ?? [];
  const named = <T extends string>(ids: readonly T[]): { id: T; name: string }[] =>
    [...new Set(ids)].sort().map((id) => ({ id, name: `Naam ${id.slice(-4)}` }));
  return {
    categories: named(partners.map((each) => each.categoryId)),
    themes: named(partners.flatMap((each) => each.themeIds)),
    areas: named(partners.flatMap((each) => each.areaIds)),
    affiliations: [],
    encounters: [],
    collaborations: [],
    ties: [],
    commitments: [],
    setAsideIntroductions: [],
    ...given,
    partners,
  };
}

/** Standing on a day, looking back 365 days or as many as given. */
export function moment(asOf: string, days = 365): AnalysisMoment {
  const day: IsoDate = isoDate(asOf);
  return { asOf: day, period: periodEnding(day, days) };
}
