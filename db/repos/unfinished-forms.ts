import { z } from 'zod';
import { type DraftKind, readDraftKey } from '#shared/domain/draft-key.ts';
import { encounterIdSchema } from '#shared/domain/ids.ts';
import type { UnfinishedForm, UnfinishedThing } from '#shared/ipc/requests/drafts.ts';
import type { ReadDb } from '../handle.ts';
import { namesOfChange } from './change-names.ts';
import { findEncounter } from './encounters/encounters.ts';

/** Of what a form of each kind may be, by the tables in which its id is looked up. */
const SUBJECTS: Readonly<Record<DraftKind, readonly UnfinishedThing['table'][]>> = {
  partner: ['organisation'],
  person: ['person', 'organisation'],
  collaboration: ['collaboration'],
  encounter: ['encounter'],
  calendar: ['calendar_event'],
  intention: ['intention', 'person', 'organisation'],
  commitment: ['commitment'],
  tie: ['tie', 'organisation'],
  assessment: ['organisation', 'collaboration'],
  position: ['affiliation'],
  'signal-tell': ['observation'],
  'signal-promise': ['observation'],
  'signal-let-go': ['observation'],
  reflection: ['reflection'],
  'time-week': [],
  mapview: ['map_view'],
  briefing: ['organisation'],
  correction: ['correction_request', 'person'],
  dossier: ['person'],
  basis: ['person'],
  keep: [],
  woo: [],
  missing: [],
  calendarrule: [],
  calendarsettings: [],
};

/** By what people know a row, and on whose page it stands; itself when it has a page of its own. */
const TOLD_BY: Readonly<Record<UnfinishedThing['table'], string>> = {
  organisation: 'SELECT name, id AS page FROM organisation WHERE id = ?',
  person: 'SELECT name, id AS page FROM person WHERE id = ?',
  collaboration: 'SELECT name, id AS page FROM collaboration WHERE id = ?',
  encounter: 'SELECT subject AS name, id AS page FROM encounter WHERE id = ?',
  calendar_event: 'SELECT subject AS name, id AS page FROM calendar_event WHERE id = ?',
  intention: 'SELECT subject AS name, id AS page FROM intention WHERE id = ?',
  commitment: 'SELECT text AS name, id AS page FROM commitment WHERE id = ?',
  tie: `SELECT organisation.name, first_organisation_id AS page FROM tie JOIN organisation
          ON organisation.id IN (first_organisation_id, second_organisation_id) WHERE tie.id = ?`,
  affiliation:
    'SELECT name, person_id AS page FROM affiliation JOIN person ON person.id = person_id WHERE affiliation.id = ?',
  observation: 'SELECT text AS name, encounter_id AS page FROM observation WHERE id = ?',
  reflection: 'SELECT question AS name, aspect AS page FROM reflection WHERE id = ?',
  map_view: 'SELECT name, id AS page FROM map_view WHERE id = ?',
  correction_request: `SELECT name, person_id AS page FROM correction_request JOIN person ON person.id = person_id
          WHERE correction_request.id = ?`,
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function thingOf(db: ReadDb, kind: DraftKind, about: string): UnfinishedThing | null {
  const [id] = UUID.exec(about) ?? [];
  if (id === undefined) return null;
  for (const table of SUBJECTS[kind]) {
    const rows = db.rows<{ readonly name: string; readonly page: string }>(TOLD_BY[table], id);
    const [first] = rows;
    if (first === undefined) continue;
    const names = rows.map(({ name }) => name).filter((name) => name !== '');
    // An encounter without a subject is known by who were there.
    const known =
      names.length === 0 && table === 'encounter'
        ? namesOfChange(db, findEncounter(db, encounterIdSchema.parse(id)))
        : names;
    return { table, id, page: first.page, names: known };
  }
  return null;
}

const typedSchema = z.looseObject({
  name: z.string().catch(''),
  subject: z.string().catch(''),
  text: z.string().catch(''),
});

/** What was typed as its name; empty when that cannot be told. */
function titleOf(value: string): string {
  try {
    const { name, subject, text } = typedSchema.parse(JSON.parse(value));
    return ([name, subject, text].find((each) => each.trim() !== '') ?? '').trim().slice(0, 200);
  } catch {
    return '';
  }
}

/**
 * Forms in which somebody typed and which were not saved, in the order of their keys.
 *
 * @param before what stands before the keys of whoever asks; empty for the owner.
 */
export function listUnfinishedForms(db: ReadDb, before: string): readonly UnfinishedForm[] {
  return db
    .rows<{ readonly key: string; readonly value: string }>('SELECT key, value FROM draft ORDER BY key')
    .flatMap(({ key: stored, value }): readonly UnfinishedForm[] => {
      if (!stored.startsWith(before)) return [];
      const key = stored.slice(before.length);
      const read = readDraftKey(key);
      if (read === null) return [];
      const { kind, about } = read;
      const thing = thingOf(db, kind, about);
      // A form about something that is there no longer can only be thrown away.
      const isGone = thing === null && SUBJECTS[kind].length > 0 && UUID.test(about);
      return [{ key, kind, about, thing, isGone, title: titleOf(value) }];
    });
}
