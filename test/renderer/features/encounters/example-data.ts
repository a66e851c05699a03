import { isoDate } from '#shared/domain/calendar-date.ts';
import type { Category, Theme } from '#shared/domain/category.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import {
  affiliationIdSchema,
  categoryIdSchema,
  collaborationIdSchema,
  commitmentIdSchema,
  encounterIdSchema,
  observationIdSchema,
  organisationIdSchema,
  personIdSchema,
  themeIdSchema,
} from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';

/** A small invented network for the screens around encounters. */

/** A valid id that ends on the number. */
export function idText(number: number): string {
  return `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A Sunday. */
export const TODAY = isoDate('2026-11-22');

export const CATEGORIES: readonly Category[] = [
  { id: categoryIdSchema.parse(idText(1)), name: 'Woningcorporaties', mark: 'housing', position: 0 },
  { id: categoryIdSchema.parse(idText(2)), name: 'Regionale organisaties', mark: 'regional', position: 1 },
];

export const THEMES: readonly Theme[] = [
  { id: themeIdSchema.parse(idText(11)), name: 'Wonen' },
  { id: themeIdSchema.parse(idText(12)), name: 'Veiligheid' },
];

export function organisation(number: number, name: string, more: Partial<Organisation> = {}): Organisation {
  return {
    id: organisationIdSchema.parse(idText(number)),
    name,
    shortName: '',
    categoryId: categoryIdSchema.parse(idText(1)),
    tier: 'core',
    scale: 'local',
    themeIds: [],
    areaIds: [],
    desiredIntervalDays: null,
    website: '',
    note: '',
    from: null,
    until: null,
    archived: false,
    ...more,
  };
}

export function person(
  number: number,
  name: string,
  positions: readonly { at: Organisation; role?: string; from?: string; until?: string }[] = [],
  more: Partial<Person> = {},
): Person {
  const id = personIdSchema.parse(idText(number));
  return {
    id,
    name,
    nickname: '',
    email: '',
    phone: '',
    note: '',
    archived: false,
    affiliations: positions.map((position, place) => ({
      id: affiliationIdSchema.parse(idText(number * 100 + place)),
      personId: id,
      organisationId: position.at.id,
      role: position.role ?? '',
      from: position.from === undefined ? null : isoDate(position.from),
      until: position.until === undefined ? null : isoDate(position.until),
    })),
    ...more,
  };
}

export const WOONHART = organisation(101, 'Woningcorporatie Woonhart', { shortName: 'Woonhart' });
export const REGION = organisation(102, 'Veiligheidsregio Middenland', {
  shortName: 'VRM',
  categoryId: categoryIdSchema.parse(idText(2)),
});
export const OLD_TOWN = organisation(103, 'Wijkraad Oude Stad');
export const GONE = organisation(104, 'Stichting Voorbij', { archived: true });
export const ORGANISATIONS = [WOONHART, REGION, OLD_TOWN, GONE];

export const SOPHIE = person(201, 'Sophie van der Meer', [{ at: WOONHART, role: 'bestuurder' }]);
export const BAS = person(202, 'Bas Timmer', [{ at: OLD_TOWN }, { at: REGION }], {
  nickname: 'Bas van de wijkraad',
});
export const MOVED = person(203, 'Karima Aziz', [
  { at: WOONHART, until: '2026-05-31' },
  { at: REGION, from: '2026-06-01' },
]);
export const LOOSE = person(204, 'Joris Vermeulen');
export const PERSONS = [SOPHIE, BAS, MOVED, LOOSE];

export const CIRCLE: Collaboration = {
  id: collaborationIdSchema.parse(idText(301)),
  name: 'Kring Middenland',
  form: 'circle',
  phase: 'continue',
  ownRole: 'member',
  governmentRole: null,
  meetingsPerYear: 6,
  themeIds: [],
  members: [
    { organisationId: WOONHART.id, role: '', from: null, until: null },
    { organisationId: REGION.id, role: '', from: null, until: null },
  ],
  note: '',
  from: null,
  until: null,
  archived: false,
};

export function encounter(number: number, date: string, more: Partial<Encounter> = {}): Encounter {
  return {
    id: encounterIdSchema.parse(idText(number)),
    date: isoDate(date),
    startTime: null,
    minutes: null,
    form: 'meeting',
    subject: '',
    script: null,
    podium: null,
    initiative: null,
    company: null,
    ground: null,
    tone: null,
    performance: null,
    orientation: null,
    confidentiality: 'normal',
    collaborationId: null,
    organisationIds: [WOONHART.id],
    personIds: [],
    absentOrganisationIds: [],
    themeIds: [],
    note: '',
    observations: [],
    commitments: [],
    ...more,
  };
}

/** An encounter with every field filled. */
export const FULL_ENCOUNTER: Encounter = encounter(401, '2026-11-12', {
  startTime: '14:30',
  minutes: 95,
  form: 'site-visit',
  subject: 'Nieuwbouw De Kaai',
  script: 'planned',
  podium: 'at-partner',
  initiative: 'them',
  company: 'college',
  ground: 'lifeworld',
  tone: 'give-voice',
  performance: 'backstage',
  orientation: 'chance',
  confidentiality: 'confidential',
  collaborationId: CIRCLE.id,
  organisationIds: [WOONHART.id, REGION.id],
  personIds: [SOPHIE.id],
  absentOrganisationIds: [OLD_TOWN.id],
  themeIds: [THEMES[0]?.id].filter((id) => id !== undefined),
  note: 'Lange wandeling langs de kade.\nTwee keer over parkeren gesproken.',
  observations: [
    {
      id: observationIdSchema.parse(idText(501)),
      encounterId: encounterIdSchema.parse(idText(401)),
      kind: 'signal',
      text: 'De bouw ligt drie weken achter.',
      toldOn: null,
      toldWhere: '',
    },
    {
      id: observationIdSchema.parse(idText(502)),
      encounterId: encounterIdSchema.parse(idText(401)),
      kind: 'story',
      text: 'De kade als dorpsplein.',
      toldOn: isoDate('2026-11-16'),
      toldWhere: 'directieteam',
    },
  ],
  commitments: [
    {
      id: commitmentIdSchema.parse(idText(601)),
      encounterId: encounterIdSchema.parse(idText(401)),
      text: 'Parkeernota sturen',
      owner: 'us',
      organisationId: WOONHART.id,
      due: isoDate('2026-11-30'),
      doneOn: null,
    },
  ],
});
