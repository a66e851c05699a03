import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import type {
  AreaId,
  CategoryId,
  EncounterId,
  OrganisationId,
  PersonId,
  ThemeId,
} from '#shared/domain/ids.ts';
import type { EncounterForm, Podium, Script, Tone } from '#shared/domain/vocabulary.ts';
import type { ReadDb, SqlValue } from '../../handle.ts';
import { PARTNER_WAS_THERE, whereOneWas } from './attendance.ts';
import { readEncounters } from './encounter-rows.ts';
import { wordCondition } from '../search/search-index.ts';

/** Which encounters are wanted; `null` and empty text bound nothing. */
export interface EncounterQuery {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Where this partner was, by itself or by a person who then worked there. */
  readonly organisationId: OrganisationId | null;
  readonly themeId: ThemeId | null;
  readonly form: EncounterForm | null;
  readonly personId?: PersonId | null;
  /** Where a partner of this category was; so for the area. */
  readonly categoryId?: CategoryId | null;
  readonly areaId?: AreaId | null;
  readonly script?: Script | null;
  readonly podium?: Podium | null;
  readonly tone?: Tone | null;
  /** Whether something was promised; open: and is not done yet. */
  readonly commitments?: 'with' | 'open' | 'without' | null;
  /** Words that subject or note must all hold, in any order, whatever their capitals and accents. */
  readonly text: string;
  readonly limit: number;
  /** The last encounter of the page before. */
  readonly after: { readonly date: IsoDate; readonly id: EncounterId } | null;
}

/** One page, newest first, and how many encounters and partners there are over all pages. */
export function listEncounters(
  db: ReadDb,
  query: EncounterQuery,
): { readonly encounters: readonly Encounter[]; readonly total: number; readonly partnerCount: number } {
  const { conditions, values } = conditionsOf(query);
  const counted = db.row<{ total: number; partnerCount: number }>(countsOf(where(conditions)), values);
  // By place and not by number: a page stays right when an encounter is added meanwhile.
  const onPage = query.after === null ? conditions : [...conditions, '(date, id) < (@afterDate, @afterId)'];
  const ids = db.values<EncounterId>(
    `SELECT id FROM encounter ${where(onPage)} ORDER BY date DESC, id DESC LIMIT @limit`,
    {
      ...values,
      limit: query.limit,
      ...(query.after === null ? {} : { afterDate: query.after.date, afterId: query.after.id }),
    },
  );
  return { encounters: readEncounters(db, ids), total: 0, partnerCount: 0, ...counted };
}

/** The ids of all encounters that fit, newest first, whatever the page. */
export function listEncounterIds(
  db: ReadDb,
  query: Omit<EncounterQuery, 'limit' | 'after'>,
): readonly EncounterId[] {
  const { conditions, values } = conditionsOf(query);
  return db.values<EncounterId>(
    `SELECT id FROM encounter ${where(conditions)} ORDER BY date DESC, id DESC`,
    values,
  );
}

/**
 * Counts the encounters that fit and their partners: there by themselves, or through somebody who then worked there. One
 * statement, so that words are looked for once; from the side of the partners, so that the first encounter of each will do.
 */
function countsOf(whereClause: string): string {
  return `
    WITH met AS MATERIALIZED (SELECT id, date FROM encounter ${whereClause})
    SELECT (SELECT count(*) FROM met) AS total, (
      SELECT count(*) FROM organisation
      WHERE EXISTS (
        SELECT 1 FROM encounter_organisation AS present CROSS JOIN met ON met.id = present.encounter_id
        WHERE present.organisation_id = organisation.id AND present.role = 'participant'
      ) OR EXISTS (
        SELECT 1
        FROM affiliation
          CROSS JOIN encounter_person AS present ON present.person_id = affiliation.person_id
          CROSS JOIN met ON met.id = present.encounter_id
        WHERE affiliation.organisation_id = organisation.id
          AND (affiliation.valid_from IS NULL OR affiliation.valid_from <= met.date)
          AND (affiliation.valid_until IS NULL OR affiliation.valid_until >= met.date)
      )
    ) AS partnerCount`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

const PROMISED = {
  with: 'id IN (SELECT encounter_id FROM commitment)',
  open: 'id IN (SELECT encounter_id FROM commitment WHERE done_on IS NULL)',
  without: 'NOT EXISTS (SELECT 1 FROM commitment WHERE commitment.encounter_id = encounter.id)',
} as const;

function conditionsOf(query: Omit<EncounterQuery, 'limit' | 'after'>): {
  conditions: readonly string[];
  values: Record<string, SqlValue>;
} {
  const { from, until, organisationId, themeId, form } = query;
  const { personId, categoryId, areaId, script, podium, tone, commitments } = query;
  const words = query.text.split(/\s+/u).filter((word) => word !== '');
  const offered: readonly (readonly [string, Record<string, SqlValue>] | null | undefined)[] = [
    from && ['date >= @from', { from }],
    until && ['date <= @until', { until }],
    organisationId && [`id IN (${PARTNER_WAS_THERE})`, { organisationId }],
    themeId && ['id IN (SELECT encounter_id FROM encounter_theme WHERE theme_id = @themeId)', { themeId }],
    form && ['form = @form', { form }],
    script && ['script = @script', { script }],
    podium && ['podium = @podium', { podium }],
    tone && ['tone = @tone', { tone }],
    personId && [
      'id IN (SELECT encounter_id FROM encounter_person WHERE person_id = @personId)',
      { personId },
    ],
    categoryId && [
      `id IN (${whereOneWas('SELECT id FROM organisation WHERE category_id = @categoryId')})`,
      { categoryId },
    ],
    areaId && [
      `id IN (${whereOneWas('SELECT organisation_id FROM organisation_area WHERE area_id = @areaId')})`,
      { areaId },
    ],
    commitments && [PROMISED[commitments], {}],
    ...words.map((word, index) => conditionOfWord(word, `word${String(index)}`)),
  ];
  const wanted = offered.flatMap((condition) => (condition ? [condition] : []));
  return {
    conditions: wanted.map(([condition]) => condition),
    values: Object.fromEntries(wanted.flatMap(([, bound]) => Object.entries(bound))),
  };
}

/** Signs alone are no word to the index; they are looked for as they are. */
function conditionOfWord(word: string, name: string): readonly [string, Record<string, SqlValue>] {
  const condition = wordCondition('encounter', word, name);
  return condition === null
    ? [`(instr(subject, @${name}) > 0 OR instr(note, @${name}) > 0)`, { [name]: word }]
    : [condition.sql, { [name]: condition.value }];
}
