import { isoDate } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { commitmentIdSchema, encounterIdSchema, observationIdSchema } from '#shared/domain/ids.ts';
import {
  collaboration,
  encounter,
  ENERGY,
  HOUSING,
  idText,
  LIVING,
  organisation,
  person,
  RESIDENTS,
} from '../../support/builders.ts';

/** A small invented network for the screens around encounters. */

export const CATEGORIES = [HOUSING, RESIDENTS];
export const THEMES = [LIVING, ENERGY];

export const WOONHART = organisation(101, { name: 'Woningcorporatie Woonhart', shortName: 'Woonhart' });
export const REGION = organisation(102, { name: 'Veiligheidsregio Middenland', shortName: 'VRM' });
export const OLD_TOWN = organisation(103, { name: 'Wijkraad Oude Stad', categoryId: RESIDENTS.id });
const GONE = organisation(104, { name: 'Stichting Voorbij', archived: true });
export const ORGANISATIONS = [WOONHART, REGION, OLD_TOWN, GONE];

export const SOPHIE = person(201, [{ at: WOONHART, role: 'bestuurder' }], { name: 'Sophie van der Meer' });
export const BAS = person(202, [{ at: OLD_TOWN }, { at: REGION }], {
  name: 'Bas Timmer',
  nickname: 'Bas van de wijkraad',
});
export const MOVED = person(
  203,
  [
    { at: WOONHART, until: '2026-05-31' },
    { at: REGION, from: '2026-06-01' },
  ],
  { name: 'Karima Aziz' },
);
export const LOOSE = person(204, [], { name: 'Joris Vermeulen' });
export const PERSONS = [SOPHIE, BAS, MOVED, LOOSE];

export const CIRCLE: Collaboration = collaboration(301, [WOONHART, REGION], { name: 'Kring Middenland' });

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
  themeIds: [LIVING.id],
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
