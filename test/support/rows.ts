import type { SqlValue, WriteDb } from '#db/handle.ts';
import { AppError, type ErrorCode } from '#shared/errors.ts';

export type Row = Readonly<Record<string, SqlValue>>;

/** An id of the right form: which kind of thing, which number. */
export const rowId = (kind: number, number: number): string =>
  `00000000-0000-7${kind.toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;

const category = rowId(1, 1);
const theme = rowId(2, 1);
const area = rowId(3, 1);
const partners = [rowId(4, 1), rowId(4, 2)] as const;
const person = rowId(5, 1);
const otherPerson = rowId(5, 2);
const collaboration = rowId(6, 1);
const encounter = rowId(7, 1);
const intention = rowId(8, 1);
const observation = rowId(11, 1);
const commitment = rowId(12, 1);

/** One good row for every table, straight into the file, with new ids and existing parents. */
export const GOOD_ROWS = {
  category: { id: rowId(1, 9), name: 'Koren', mark: 'culture', icon: 'music', position: 0, retired: 1 },
  theme: { id: rowId(2, 9), name: 'Klimaat', retired: 1 },
  area: { id: rowId(3, 9), name: 'De Kaai', retired: 1 },
  organisation: {
    id: rowId(4, 9),
    name: 'Woonhart',
    category_id: category,
    tier: 'core',
    scale: 'local',
    desired_interval_days: 30,
    valid_from: '2020-01-01',
    valid_until: '2026-02-28',
  },
  organisation_theme: { organisation_id: partners[0], theme_id: theme },
  organisation_area: { organisation_id: partners[0], area_id: area },
  person: { id: rowId(5, 9), name: 'Anna', email: 'anna@voorbeeld.nl' },
  affiliation: {
    id: rowId(9, 9),
    person_id: person,
    organisation_id: partners[0],
    valid_from: '2020-01-01',
    valid_until: '2020-01-01',
  },
  collaboration: {
    id: rowId(6, 9),
    name: 'Woonakkoord',
    form: 'covenant',
    phase: 'build',
    own_role: 'lead',
    government_role: 'lawful',
    meetings_per_year: 4,
    valid_from: '2020-01-01',
    valid_until: null,
  },
  collaboration_theme: { collaboration_id: collaboration, theme_id: theme },
  collaboration_member: {
    collaboration_id: collaboration,
    organisation_id: partners[0],
    valid_from: null,
    valid_until: '2020-01-01',
  },
  tie: {
    id: rowId(10, 9),
    first_organisation_id: partners[0],
    second_organisation_id: partners[1],
    kind: 'works-with',
    strength: 3,
    valid_from: '2020-01-01',
    valid_until: '2021-01-01',
  },
  encounter: {
    id: rowId(7, 9),
    date: '2026-02-28',
    start_time: '23:59',
    minutes: 60,
    form: 'meeting',
    script: 'recurring',
    podium: 'digital',
    initiative: 'us',
    company: 'alone',
    ground: 'expertise',
    tone: 'join-in',
    performance: 'on-stage',
    orientation: 'risk',
    confidentiality: 'normal',
    collaboration_id: collaboration,
  },
  encounter_organisation: { encounter_id: encounter, organisation_id: partners[0], role: 'participant' },
  encounter_person: { encounter_id: encounter, person_id: person },
  encounter_theme: { encounter_id: encounter, theme_id: theme },
  observation: {
    id: rowId(11, 9),
    encounter_id: encounter,
    kind: 'story',
    text: 'Zo ging het.',
    told_on: '2026-03-01',
  },
  commitment: {
    id: rowId(12, 9),
    encounter_id: encounter,
    text: 'Terugbellen',
    owner: 'us',
    organisation_id: partners[0],
    due: '2026-03-01',
    done_on: null,
  },
  intention: { id: rowId(8, 9), subject: 'Kennismaken', before_date: '2026-03-01', encounter_id: encounter },
  intention_organisation: { intention_id: intention, organisation_id: partners[0] },
  intention_person: { intention_id: intention, person_id: person },
  time_week: { year: 2026, week: 53, college_hours: 20, organisation_hours: 12.5, outside_hours: 4 },
  assessment: {
    id: rowId(13, 9),
    organisation_id: partners[0],
    collaboration_id: null,
    date: '2026-03-01',
    cultural: -2,
    relational: 2,
    procedural: 0,
    content: null,
    influence: 1,
    interest: 5,
  },
  reflection: {
    id: rowId(14, 9),
    aspect: 'actors',
    written_on: '2026-03-01',
    period_from: '2026-01-01',
    period_until: '2026-01-01',
    figures: '{"gini":0.4}',
  },
  setting: { key: 'analysis', value: '{}' },
  set_aside_introduction: {
    first_organisation_id: partners[0],
    second_organisation_id: partners[1],
    date: '2026-03-01',
  },
  external_id: {
    kind: 'organisation',
    source: 'naam|nummer',
    external_name: '12',
    organisation_id: partners[0],
  },
  distinct_organisation: {
    first_organisation_id: partners[0],
    second_organisation_id: partners[1],
    date: '2026-03-01',
  },
  distinct_person: { first_person_id: person, second_person_id: otherPerson, date: '2026-03-01' },
  merged_organisation: { id: rowId(4, 8), into_id: partners[0], name: 'Oude naam', date: '2026-03-01' },
  merged_person: { id: rowId(5, 8), into_id: person, name: 'B. de Boer', date: '2026-03-01' },
  calendar_event: {
    id: rowId(15, 9),
    series: '0123456789abcdef0123456789abcdef',
    occurrence: '20260310T130000Z',
    standing: 'proposed',
    date: '2026-03-10',
    start_time: '14:00',
    minutes: 60,
    days: 1,
    recurring: 1,
    attendees: '[]',
    moved_from_date: '2026-03-09',
    moved_from_time: '23:59',
  },
  calendar_decision: {
    series: '0123456789abcdef0123456789abcdef',
    occurrence: '20260310T130000Z',
    state: 'accepted',
    encounter_id: encounter,
    date: '2026-03-10',
    start_time: '14:00',
    minutes: 60,
    part: null,
    cancellation_read: 1,
  },
  person_basis: { person_id: person, purpose: 'representative', source: 'list', do_not_record: 1 },
  correction_request: {
    id: rowId(16, 9),
    person_id: person,
    received_on: '2026-03-01',
    request: 'Mijn functie klopt niet.',
    done_on: '2026-03-02',
    outcome: 'Aangepast.',
  },
  retention_keep: {
    kind: 'encounter-note',
    item: encounter,
    until: '2027-03-01',
    reason: 'Loopt nog een bezwaar.',
  },
  stand_in: { person_id: otherPerson, organisation_id: partners[0] },
  privacy_event: {
    id: rowId(17, 9),
    at: '2026-03-01 14:05',
    who: 'secretaris',
    action: 'erasure',
    count: 1,
    detail: '',
    reason: 'Op verzoek',
  },
  erased_person: { mark: new Uint8Array(32), salt: new Uint8Array(16), erased_on: '2026-03-01' },
  hand_over_base: { kind: 'persons', item: rowId(5, 1), fields: '{}' },
  network_mark: { number: 1, mark: rowId(1, 1) },
  owner_password: { number: 1, salt: new Uint8Array(16), sum: new Uint8Array(32) },
  map_place: { organisation_id: rowId(4, 1), x: -12.5, y: 800 },
  map_pin: { organisation_id: rowId(4, 1), x: 0, y: -3.25 },
  map_view: {
    id: rowId(40, 9),
    name: 'Voor het college',
    note: 'Begin bij de wijkraad.',
    position: 2,
    look: '{}',
  },
  calendar_ignored_series: { series: '0123456789abcdef0123456789abcdef' },
  calendar_week: { year: 2026, week: 53, college_hours: 20, organisation_hours: 12.5, outside_hours: 4 },
  observation_outcome: {
    observation_id: observation,
    told_to: 'de directeuren',
    commitment_id: commitment,
    promised_on: '2026-03-01',
    let_go_on: '2026-03-02',
    let_go_reason: 'gerucht',
    snoozed_until: '2026-03-09',
  },
  suggestion_choice: {
    organisation_id: partners[0],
    choice: 'snoozed',
    date: '2026-03-01',
    until: '2026-03-09',
    reason: '',
  },
  draft: { key: 'encounter', value: 'x' },
} as const satisfies Record<string, Row>;
export type Table = keyof typeof GOOD_ROWS;

export function insertRow(db: WriteDb, table: string, row: Row): void {
  const columns = Object.keys(row);
  db.run(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    row,
  );
}

/** The things that the good rows point at. */
export function insertParents(db: WriteDb): void {
  insertRow(db, 'category', { id: category, name: 'Proefcategorie', mark: 'faith' });
  insertRow(db, 'theme', { id: theme, name: 'Wonen' });
  insertRow(db, 'area', { id: area, name: 'Centrum' });
  for (const id of partners) {
    insertRow(db, 'organisation', { id, name: id, category_id: category, tier: 'core', scale: 'local' });
  }
  insertRow(db, 'person', { id: person, name: 'Bas' });
  insertRow(db, 'person', { id: otherPerson, name: 'Bas Boer' });
  insertRow(db, 'collaboration', {
    id: collaboration,
    name: 'Keten',
    form: 'chain',
    phase: 'build',
    own_role: 'lead',
  });
  insertRow(db, 'encounter', {
    id: encounter,
    date: '2026-01-01',
    form: 'meeting',
    confidentiality: 'normal',
  });
  insertRow(db, 'intention', { id: intention, subject: 'Bellen' });
  insertRow(db, 'observation', { id: observation, encounter_id: encounter, kind: 'signal', text: 'Gehoord' });
  insertRow(db, 'commitment', { id: commitment, text: 'Doen', owner: 'us' });
}

/** Whether the file takes a row: `ok`, or the code of the refusal. Nothing stays behind. */
export function judgementOf(db: WriteDb, table: string, row: Row): 'ok' | ErrorCode {
  const done = new Error('only tried');
  try {
    db.transaction(() => {
      insertRow(db, table, row);
      throw done;
    });
  } catch (error) {
    if (error === done) return 'ok';
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'ok';
}
