import { isoDate, type IsoDate } from '#shared/domain/calendar-date.ts';
import type { Area, Category, Theme } from '#shared/domain/category.ts';
import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import { type Commitment, type Encounter, newEncounter } from '#shared/domain/encounter.ts';
import {
  affiliationIdSchema,
  areaIdSchema,
  categoryIdSchema,
  collaborationIdSchema,
  commitmentIdSchema,
  encounterIdSchema,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
  tieIdSchema,
} from '#shared/domain/ids.ts';
import { newOrganisation, type Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { AppStatus, PartnerStory } from '#shared/ipc/app-state.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';

/** A Sunday. */
export const TODAY: IsoDate = isoDate('2026-11-22');

/** A valid id that ends on the number. */
export function idText(number: number): string {
  return `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const HOUSING: Category = {
  id: categoryIdSchema.parse(idText(1)),
  name: 'Woningcorporaties',
  mark: 'housing',
  icon: null,
  position: 0,
  retired: false,
};
export const RESIDENTS: Category = {
  id: categoryIdSchema.parse(idText(2)),
  name: 'Inwonersinitiatieven',
  mark: 'residents',
  icon: null,
  position: 1,
  retired: false,
};
export const LIVING: Theme = { id: themeIdSchema.parse(idText(11)), name: 'Wonen', retired: false };
export const ENERGY: Theme = { id: themeIdSchema.parse(idText(12)), name: 'Energie', retired: false };
export const QUAY: Area = { id: areaIdSchema.parse(idText(21)), name: 'De Kaai', retired: false };

export function organisation(number: number, more: Partial<Organisation> = {}): Organisation {
  return {
    id: organisationIdSchema.parse(idText(number)),
    ...newOrganisation(`Partner ${number}`, HOUSING.id),
    archived: false,
    ...more,
  };
}

export function figures(of: Organisation, more: Partial<PartnerFigures> = {}): PartnerFigures {
  return {
    partnerId: of.id,
    minutes: 0,
    share: 0,
    encounterCount: 0,
    expectedShare: 0.1,
    attentionQuotient: 0,
    strength: 0,
    lastEncounter: null,
    encounterCountEver: 0,
    inCore: false,
    verdict: null,
    communityId: 0,
    participation: null,
    betweenness: 0,
    desiredIntervalDays: 365,
    daysSinceLast: null,
    overdueRatio: null,
    standing: 'never-met',
    fading: false,
    overdueCommitments: 0,
    priority: 0,
    absentCount: 0,
    ...more,
  };
}

interface PositionOf {
  readonly at: Organisation;
  readonly role?: string;
  readonly from?: string;
  readonly until?: string;
}

export function person(
  number: number,
  positions: readonly PositionOf[] = [],
  more: Partial<Person> = {},
): Person {
  const id = personIdSchema.parse(idText(number));
  return {
    id,
    name: `Persoon ${number}`,
    nickname: '',
    email: '',
    phone: '',
    note: '',
    archived: false,
    affiliations: positions.map(({ at, role, from, until }, place) => ({
      id: affiliationIdSchema.parse(idText(number * 100 + place)),
      personId: id,
      organisationId: at.id,
      role: role ?? '',
      from: from === undefined ? null : isoDate(from),
      until: until === undefined ? null : isoDate(until),
    })),
    ...more,
  };
}

export function encounter(number: number, date: string, more: Partial<Encounter> = {}): Encounter {
  return {
    id: encounterIdSchema.parse(idText(number)),
    ...newEncounter(isoDate(date)),
    observations: [],
    commitments: [],
    ...more,
  };
}

export function commitment(number: number, more: Partial<Commitment> = {}): Commitment {
  return {
    id: commitmentIdSchema.parse(idText(number)),
    encounterId: null,
    text: `Afspraak ${number}`,
    owner: 'us',
    organisationId: null,
    due: null,
    doneOn: null,
    ...more,
  };
}

export function tie(number: number, first: Organisation, second: Organisation, more: Partial<Tie> = {}): Tie {
  return {
    id: tieIdSchema.parse(idText(number)),
    firstOrganisationId: first.id,
    secondOrganisationId: second.id,
    kind: 'works-with',
    strength: 2,
    source: '',
    from: null,
    until: null,
    ...more,
  };
}

export function collaboration(
  number: number,
  members: readonly Organisation[],
  more: Partial<Collaboration> = {},
): Collaboration {
  return {
    id: collaborationIdSchema.parse(idText(number)),
    name: `Verband ${number}`,
    form: 'network',
    phase: 'continue',
    ownRole: 'member',
    governmentRole: null,
    meetingsPerYear: null,
    themeIds: [],
    members: members.map(({ id }) => ({ organisationId: id, role: '', from: null, until: null })),
    note: '',
    from: null,
    until: null,
    archived: false,
    ...more,
  };
}

export function story(of: Organisation, more: Partial<PartnerStory> = {}): PartnerStory {
  return {
    organisation: of,
    persons: [],
    collaborations: [],
    ties: [],
    encounters: [],
    encounterCount: 0,
    openCommitments: [],
    absentCount: 0,
    subjectCount: 0,
    assessments: [],
    ...more,
  };
}

export function appStatus(more: Partial<AppStatus> = {}): AppStatus {
  return {
    version: '0.1.0',
    standInRuntime: false,
    runtimeVersions: { electron: '45.0.0', chromium: '150.0.0', node: '24.0.0', sqlite: '3.53.0' },
    today: TODAY,
    preferences: { appearance: 'system' },
    quickEntryKey: 'on',
    file: {
      name: 'Voorbeeldstad',
      path: '/netwerken/Voorbeeldstad.netwerk',
      isEncrypted: false,
      isSecretariat: false,
      lastBackUp: null,
      backUpProblem: null,
      secondBackUpProblem: null,
      isBackUpOld: false,
      isReplaced: false,
      strayLog: null,
      savedInsteadOf: null,
    },
    locked: null,
    recentFiles: [],
    problem: null,
    ...more,
  };
}
