import {
  type Commitment,
  type CommitmentDraft,
  type Encounter,
  type EncounterDraft,
  newEncounter,
  type Observation,
  type ObservationDraft,
} from '#shared/domain/encounter.ts';
import { encounterIdSchema } from '#shared/domain/ids.ts';
import { clipped, nameKey, severalLines } from '../cell-values.ts';
import type { ImportField } from '../import-fields.ts';
import {
  COMMITMENT_FIELDS,
  listedEncounter,
  type ListedEncounter,
  type NamedThings,
  OBSERVATION_FIELDS,
} from './listed-encounter.ts';
import type { OwnNumber } from './own-numbers.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import { decide, doubtful, Groups, listAfter, type Match, refused, settled, withValues } from './settle.ts';

type Told = ObservationDraft | CommitmentDraft;

const fieldOf = (told: Told): ImportField =>
  'kind' in told ? OBSERVATION_FIELDS[told.kind] : COMMITMENT_FIELDS[told.owner];
const tellingKey = (told: Told): string => `${fieldOf(told)} ${nameKey(told.text)}`;

/**
 * What was heard or promised after the row: those of before keep their place, with the days that the row gives them; new ones come
 * behind them; and what a whole row no longer names goes.
 */
function toldAfter<Item extends Told>(
  row: RowReader,
  before: readonly Item[],
  listed: readonly Item[],
): readonly Item[] {
  const left = new Groups<Item>();
  for (const item of listed) left.add(tellingKey(item), item);
  const used = new Map<string, number>();
  const kept = before.flatMap((item) => {
    const key = tellingKey(item);
    const place = used.get(key) ?? 0;
    const found = left.of(key)[place];
    if (found === undefined) return row.replaces(fieldOf(item)) ? [] : [item];
    used.set(key, place + 1);
    return [row.isWhole ? { ...item, ...found, text: textAfter(item.text, found.text) } : item];
  });
  const added = [...new Set(listed.map((item) => tellingKey(item)))].flatMap((key) =>
    left.of(key).slice(used.get(key) ?? 0),
  );
  // In a list of others the same text again says the same again.
  const isNew = (item: Item): boolean => row.isWhole || !used.has(tellingKey(item));
  return [...kept, ...added.filter((item) => isNew(item))];
}

/** White space that no cell keeps is no change. */
function textAfter(before: string, given: string): string {
  return severalLines(before) === given ? before : given;
}

/** Encounters of one day with the same subject and the same people are the same one. */
function keyOf(one: Pick<EncounterDraft, 'date' | 'subject' | 'organisationIds' | 'personIds'>): string {
  const who = [...one.organisationIds, ...one.personIds].sort().join(' ');
  return `${one.date} ${nameKey(one.subject)} ${who}`;
}

function draftOf({ id: _id, ...draft }: Encounter): EncounterDraft {
  return draft;
}

/** Finds which encounter of the network a row is about. */
class EncounterMatcher {
  readonly #context: PlanContext;
  readonly #byId: ReadonlyMap<string, Encounter>;
  readonly #byKey = new Groups<Encounter>();
  readonly #claimed = new Set<string>();

  constructor(context: PlanContext) {
    this.#context = context;
    const { encounters } = context.known;
    this.#byId = new Map(encounters.map((one) => [one.id, one]));
    for (const one of encounters) this.#byKey.add(keyOf(one), one);
  }

  encounter(id: string | null): Encounter | undefined {
    return this.#byId.get(id ?? '');
  }

  claim(id: string): void {
    this.#claimed.add(id);
  }

  /** By number, by the list's own id, or by day, subject and people; of several that are alike by their time. */
  match(row: RowReader, number: OwnNumber, externalId: string, start: EncounterDraft): Match {
    if (number.id !== null) return { id: number.id, candidates: [] };
    const isFree = (id: string): boolean => !this.#claimed.has(id);
    const alike = this.#byKey.of(keyOf(start)).filter(({ id }) => isFree(id));
    const sameTime = alike.find(({ startTime }) => startTime === start.startTime);
    const otherTime = alike.find(({ startTime }) => startTime === null || start.startTime === null);
    const likely = sameTime ?? otherTime;
    if (number.isUnknown) {
      const candidates =
        likely === undefined
          ? []
          : [
              {
                id: likely.id,
                name: likely.subject || likely.date,
                detail: likely.date,
                reason: 'same-name' as const,
              },
            ];
      return { id: null, candidates, unknownNumber: number.text };
    }
    const external = { source: row.source, externalId };
    const isKnown = (id: string): boolean => this.#byId.has(id) && isFree(id);
    const id = this.#context.externalIds.find('encounter', external, isKnown) ?? likely?.id ?? null;
    if (id !== null) this.claim(id);
    return { id, candidates: [] };
  }
}

interface NumberedRow {
  readonly row: RowReader;
  readonly number: OwnNumber;
}

function planOne(
  context: PlanContext,
  { row, number }: NumberedRow,
  named: NamedThings,
  matcher: EncounterMatcher,
): PlannedThing<'encounters'> {
  const listed =
    row.refusal === null ? listedEncounter(context, row, named, matcher.encounter(number.id)) : null;
  const subject = row.line('subject') ?? '';
  if (listed === null) return refused('encounters', row, clipped(subject));
  const externalId = row.line('externalId', LONGEST.name) ?? '';
  const start = withValues(newEncounter(listed.date), listed);
  const name = start.subject === '' ? start.date : start.subject;
  const decision = decide(context, row, matcher.match(row, number, externalId, start));
  if (decision.undecided) return doubtful('encounters', row, decision, { name, joinedRows: [] });
  const stored = matcher.encounter(decision.id);
  if (stored !== undefined) matcher.claim(stored.id);
  const before = stored === undefined ? null : draftOf(stored);
  const draft = before === null ? start : merged(row, before, listed);
  const id = encounterIdSchema.parse(stored?.id ?? context.newId());
  const newExternalId = context.numbers.toRemember('encounters', row, number, { externalId, id });
  return settled(row, decision, {
    kind: 'encounters',
    name: draft.subject === '' ? draft.date : draft.subject,
    joinedRows: [],
    id,
    draft,
    before,
    newExternalId,
  });
}

/**
 * Plans all rows about encounters. Two rows that are alike are two encounters, as two calls on one day are: the first of them is
 * the first that is known, the second the second. Only a number in Netwerkkaart that stands there twice is one too many.
 */
export function planEncounters(
  context: PlanContext,
  rows: readonly RowReader[],
  named: NamedThings,
): readonly PlannedThing<'encounters'>[] {
  const matcher = new EncounterMatcher(context);
  const firstWith = new Map<string, RowReader>();
  const numbered = rows.map((row): NumberedRow => {
    const number = context.numbers.read(row, 'encounters');
    const first = firstWith.get(number.text);
    if (first !== undefined) row.refuse('number-twice', { row: String(first.number), field: 'subject' });
    else if (number.text !== '') firstWith.set(number.text, row);
    if (number.id !== null) matcher.claim(number.id);
    return { row, number };
  });
  return numbered.map((one) => planOne(context, one, named, matcher));
}

function merged(row: RowReader, before: EncounterDraft, listed: ListedEncounter): EncounterDraft {
  const organisationIds = listAfter(row, 'organisations', before.organisationIds, listed.organisationIds);
  const absent = listAfter(
    row,
    'absentOrganisations',
    before.absentOrganisationIds,
    listed.absentOrganisationIds ?? [],
  );
  return withValues(before, {
    ...listed,
    organisationIds,
    personIds: listAfter(row, 'persons', before.personIds, listed.personIds),
    absentOrganisationIds: absent.some((id) => organisationIds.includes(id))
      ? absent.filter((id) => !organisationIds.includes(id))
      : absent,
    themeIds: listAfter(row, 'themes', before.themeIds, listed.themeIds ?? []),
    observations: toldAfter<Observation | ObservationDraft>(
      row,
      before.observations,
      listed.observations ?? [],
    ),
    commitments: toldAfter<Commitment | CommitmentDraft>(row, before.commitments, listed.commitments ?? []),
  });
}
