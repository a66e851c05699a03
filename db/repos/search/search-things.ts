import { type IsoDate, isValidOn } from '#shared/domain/calendar-date.ts';
import type { SearchedText } from '#shared/search/judge.ts';
import type { SearchHit, SearchKind } from '#shared/search/hits.ts';
import type { ReadDb } from '../../handle.ts';
import { groupBy, idList } from '../lists.ts';

type DistributiveOmit<Hit, Key extends PropertyKey> = Hit extends unknown ? Omit<Hit, Key> : never;

/** Something that may be a find: what it is, and the texts in which the words may stand. The first text is its title. */
export interface SearchedThing {
  readonly hit: DistributiveOmit<SearchHit, 'title' | 'reason'>;
  readonly texts: readonly [SearchedText, ...SearchedText[]];
  /** What goes first when all else is equal: the newest, or the name. */
  readonly date: IsoDate | null;
}

/** Costs of being found elsewhere than in the name. A word read for another in the name still goes before a note. */
const WEIGHT = { name: 0, otherName: 0.3, about: 1.5, note: 3, around: 3.5 } as const;

const text = (field: SearchedText['field'], value: string, weight: number): SearchedText => ({
  field,
  text: value,
  weight,
});

const around = (field: SearchedText['field'], value: string): SearchedText => ({
  ...text(field, value, WEIGHT.around),
  around: true,
});

const BY_IDS = 'IN (SELECT value FROM json_each(@ids))';

type Reader = (db: ReadDb, ids: string, today: IsoDate) => readonly SearchedThing[];
type HitOf<Kind extends SearchKind> = Extract<SearchHit, { kind: Kind }>;

const organisations: Reader = (db, ids) =>
  db
    .rows<
      Pick<HitOf<'organisation'>, 'id' | 'categoryId'> &
        Record<'name' | 'shortName' | 'website' | 'note', string> & { archived: 0 | 1 }
    >(
      `SELECT id, name, short_name AS shortName, category_id AS categoryId, website, note, archived
       FROM organisation WHERE id ${BY_IDS}`,
      { ids },
    )
    .map((row) => ({
      hit: {
        kind: 'organisation',
        id: row.id,
        categoryId: row.categoryId,
        archived: row.archived === 1,
        confidential: false,
      },
      texts: [
        text('name', row.name, WEIGHT.name),
        text('shortName', row.shortName, WEIGHT.otherName),
        text('website', row.website, WEIGHT.about),
        text('note', row.note, WEIGHT.note),
      ],
      date: null,
    }));

interface PositionRow {
  readonly personId: string;
  readonly role: string;
  readonly organisation: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

const persons: Reader = (db, ids, today) => {
  const positions = groupBy(
    db.rows<PositionRow>(
      `SELECT person_id AS personId, role, organisation.name AS organisation,
         affiliation.valid_from AS "from", affiliation.valid_until AS until
       FROM affiliation JOIN organisation ON organisation.id = organisation_id
       WHERE person_id ${BY_IDS} ORDER BY position, affiliation.id`,
      { ids },
    ),
    (row) => row.personId,
    (row) => row,
  );
  return db
    .rows<
      Pick<HitOf<'person'>, 'id'> &
        Record<'name' | 'nickname' | 'email' | 'phone' | 'note', string> & { archived: 0 | 1 }
    >(`SELECT id, name, nickname, email, phone, note, archived FROM person WHERE id ${BY_IDS}`, { ids })
    .map((row) => {
      const held = positions.get(row.id) ?? [];
      const now = held.find(({ from, until }) => isValidOn(today, from, until));
      return {
        hit: {
          kind: 'person',
          id: row.id,
          position: now === undefined ? null : { role: now.role, organisation: now.organisation },
          archived: row.archived === 1,
          confidential: false,
        },
        texts: [
          text('name', row.name, WEIGHT.name),
          text('nickname', row.nickname, WEIGHT.otherName),
          ...held.map(({ role, organisation }) =>
            text('position', role === '' ? organisation : `${role}, ${organisation}`, WEIGHT.about),
          ),
          text('email', row.email, WEIGHT.about),
          text('phone', row.phone, WEIGHT.about),
          text('note', row.note, WEIGHT.note),
        ],
        date: null,
      };
    });
};

const collaborations: Reader = (db, ids) =>
  db
    .rows<
      Pick<HitOf<'collaboration'>, 'id' | 'form'> &
        Record<'name' | 'note' | 'members', string> & { archived: 0 | 1 }
    >(
      `SELECT id, name, form, note, archived, ifnull((
         SELECT group_concat(organisation.name, ', ' ORDER BY position)
         FROM collaboration_member JOIN organisation ON organisation.id = organisation_id
         WHERE collaboration_id = collaboration.id
       ), '') AS members
       FROM collaboration WHERE id ${BY_IDS}`,
      { ids },
    )
    .map((row) => ({
      hit: {
        kind: 'collaboration',
        id: row.id,
        form: row.form,
        archived: row.archived === 1,
        confidential: false,
      },
      texts: [
        text('name', row.name, WEIGHT.name),
        text('note', row.note, WEIGHT.note),
        around('members', row.members),
      ],
      date: null,
    }));

/** Names of who were at an encounter: persons, then partners, one per line. */
const PARTICIPANTS = `ifnull((
  SELECT group_concat(name, char(10)) FROM (
    SELECT person.name FROM encounter_person JOIN person ON person.id = person_id
      WHERE encounter_id = encounter.id
    UNION ALL
    SELECT organisation.name FROM encounter_organisation JOIN organisation ON organisation.id = organisation_id
      WHERE encounter_id = encounter.id AND role = 'participant'
  )
), '')`;

const encounters: Reader = (db, ids) =>
  db
    .rows<
      Pick<HitOf<'encounter'>, 'id' | 'date' | 'form'> &
        Record<'subject' | 'note' | 'who' | 'confidentiality', string>
    >(
      `SELECT id, date, form, subject, note, confidentiality, ${PARTICIPANTS} AS who FROM encounter WHERE id ${BY_IDS}`,
      { ids },
    )
    .map((row) => ({
      hit: {
        kind: 'encounter',
        id: row.id,
        date: row.date,
        form: row.form,
        who: row.who === '' ? [] : row.who.split('\n'),
        archived: false,
        confidential: row.confidentiality === 'confidential',
      },
      texts: [
        text('subject', row.subject, WEIGHT.name),
        text('note', row.note, WEIGHT.note),
        around('participants', row.who.replaceAll('\n', ', ')),
      ],
      date: row.date,
    }));

const commitments: Reader = (db, ids) =>
  db
    .rows<
      Pick<HitOf<'commitment'>, 'id' | 'encounterId' | 'organisationId' | 'owner' | 'due'> & {
        readonly text: string;
        readonly partner: string;
        readonly who: string;
        readonly doneOn: IsoDate | null;
        readonly date: IsoDate | null;
        readonly confidentiality: string | null;
      }
    >(
      `SELECT commitment.id, encounter_id AS encounterId, organisation_id AS organisationId, owner, due, text,
         done_on AS doneOn, encounter.date, confidentiality, ifnull(organisation.name, '') AS partner, ${PARTICIPANTS} AS who
       FROM commitment
         LEFT JOIN encounter ON encounter.id = encounter_id
         LEFT JOIN organisation ON organisation.id = organisation_id
       WHERE commitment.id ${BY_IDS}`,
      { ids },
    )
    .map((row) => ({
      hit: {
        kind: 'commitment',
        id: row.id,
        encounterId: row.encounterId,
        organisationId: row.organisationId,
        owner: row.owner,
        due: row.due,
        done: row.doneOn !== null,
        archived: false,
        confidential: row.confidentiality === 'confidential',
      },
      texts: [
        text('text', row.text, WEIGHT.name),
        around('partner', row.partner),
        around('participants', row.who.replaceAll('\n', ', ')),
      ],
      date: row.date,
    }));

const observations: Reader = (db, ids) =>
  db
    .rows<
      Pick<HitOf<'observation'>, 'id' | 'encounterId' | 'observationKind' | 'date'> &
        Record<'text' | 'toldWhere' | 'who' | 'confidentiality', string>
    >(
      `SELECT observation.id, encounter_id AS encounterId, kind AS observationKind, text, told_where AS toldWhere,
         encounter.date, confidentiality, ${PARTICIPANTS} AS who
       FROM observation JOIN encounter ON encounter.id = encounter_id WHERE observation.id ${BY_IDS}`,
      { ids },
    )
    .map((row) => ({
      hit: {
        kind: 'observation',
        id: row.id,
        encounterId: row.encounterId,
        observationKind: row.observationKind,
        date: row.date,
        archived: false,
        confidential: row.confidentiality === 'confidential',
      },
      texts: [
        text('text', row.text, WEIGHT.name),
        text('toldWhere', row.toldWhere, WEIGHT.about),
        around('participants', row.who.replaceAll('\n', ', ')),
      ],
      date: row.date,
    }));

const READERS: Readonly<Record<SearchKind, Reader>> = {
  organisation: organisations,
  person: persons,
  collaboration: collaborations,
  encounter: encounters,
  commitment: commitments,
  observation: observations,
};

/** What stands behind the ids of one kind; ids that are not there are left out. */
export function readSearchedThings(
  db: ReadDb,
  kind: SearchKind,
  ids: readonly string[],
  today: IsoDate,
): readonly SearchedThing[] {
  return ids.length === 0 ? [] : READERS[kind](db, idList(ids), today);
}
