import { type OrganisationId, organisationIdSchema } from '#shared/domain/ids.ts';
import { newOrganisation, type Organisation, type OrganisationDraft } from '#shared/domain/organisation.ts';
import { clipped, nameKey, readWholeNumber } from '../cell-values.ts';
import { readScale, readTier } from '../import-words.ts';
import { joinPartnerRows, type ListedPartner, PartnerMatcher } from './match-partners.ts';
import type { PartnerNames } from './partner-names.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlannedThing } from './planned-thing.ts';
import { LONGEST, type RowReader } from './row-reader.ts';
import {
  decide,
  doubtful,
  type Given,
  inOrder,
  listAfter,
  type Match,
  NOTHING_KNOWN,
  refused,
  settled,
  withValues,
} from './settle.ts';

const INTERVAL = { shortest: 1, longest: 3650 };

function readInterval(text: string): number | null {
  const days = readWholeNumber(text);
  return days !== null && days >= INTERVAL.shortest && days <= INTERVAL.longest ? days : null;
}

function listedPartner(context: PlanContext, row: RowReader): ListedPartner {
  const number = context.numbers.read(row, 'partners');
  const name = row.name('name');
  if (name === '') row.refuse('name-missing');
  const category = row.line('category', LONGEST.name) ?? '';
  const categoryId = category === '' ? undefined : (context.categoryOf(category) ?? undefined);
  return {
    row,
    number,
    name,
    externalId: row.line('externalId', LONGEST.name) ?? '',
    category,
    values: {
      categoryId,
      shortName: row.line('shortName'),
      tier: row.value('tier', readTier),
      scale: row.value('scale', readScale),
      themeIds: row.several('themes').map((theme) => context.themes.idOf(theme)),
      areaIds: row.several('areas').map((area) => context.areas.idOf(area)),
      desiredIntervalDays: row.orEmptied(
        'desiredIntervalDays',
        row.value('desiredIntervalDays', readInterval),
        null,
      ),
      website: row.line('website'),
      note: row.note('note'),
      from: row.optionalDay('from'),
      until: row.optionalDay('until'),
    },
    joinedRows: [],
  };
}

function draftOf({ id: _id, archived: _archived, ...draft }: Organisation): OrganisationDraft {
  return draft;
}

/**
 * Whoever was found by the short name or a name of before keeps the names of now, or the next list would not find them so; whoever
 * was found by number is renamed.
 */
function namesAfter(
  { row, name, values }: ListedPartner,
  before: OrganisationDraft | null,
  isDecided: boolean,
  matcher: PartnerMatcher,
): Given<Pick<OrganisationDraft, 'name' | 'shortName'>> {
  const { shortName } = values;
  if (before === null || row.isWhole) return { name, shortName };
  if (matcher.isFormerName(name)) return { name: before.name, shortName };
  const isShortName = nameKey(before.shortName) === nameKey(name) && !isDecided;
  return isShortName ? {} : { name, shortName };
}

function planOne(
  context: PlanContext,
  partner: ListedPartner,
  match: Match,
  matcher: PartnerMatcher,
): PlannedThing<'partners'> {
  const { row, name, values, joinedRows, externalId } = partner;
  const decision = decide(context, row, match);
  if (decision.undecided) return doubtful('partners', row, decision, { name, joinedRows });
  const stored = matcher.organisation(decision.id);
  const categoryId = values.categoryId ?? stored?.categoryId ?? context.mapping.defaultCategoryId;
  if (partner.category !== '' && values.categoryId === undefined) {
    context.unknownCategories.add(partner.category);
    if (stored !== null) row.leaveOut('category', partner.category);
    else row.refuse('unknown-category', { text: clipped(partner.category) });
  } else if (categoryId === null) row.refuse('category-missing');
  if (row.refusal !== null || categoryId === null) return refused('partners', row, name, joinedRows);
  if (stored?.archived === true && !row.isWhole) row.remark('is-archived');
  const before = stored === null ? null : draftOf(stored);
  const start = before ?? newOrganisation(name, categoryId);
  const draft = inOrder(
    row,
    withValues(start, {
      ...values,
      shortName: undefined,
      ...namesAfter(partner, before, decision.choice !== null, matcher),
      themeIds: listAfter(row, 'themes', start.themeIds, values.themeIds ?? []),
      areaIds: listAfter(row, 'areas', start.areaIds, values.areaIds ?? []),
    }),
    before,
  );
  const id = organisationIdSchema.parse(decision.id ?? context.newId());
  const newExternalId = context.numbers.toRemember('partners', row, partner.number, { externalId, id });
  return settled(row, decision, { kind: 'partners', name, joinedRows, id, draft, before, newExternalId });
}

/** Plans all rows about partners, and tells `names` who is there now. */
export function planPartners(
  context: PlanContext,
  rows: readonly RowReader[],
  names: PartnerNames,
): readonly PlannedThing<'partners'>[] {
  const listed = joinPartnerRows(rows.map((row) => listedPartner(context, row)));
  const matcher = new PartnerMatcher(context);
  // Who is surely meant comes first: what is left may then be about the others.
  const numbered = listed.map((partner) => (partner.row.refusal === null ? matcher.numbered(partner) : null));
  const sure = listed.map((partner, place) => {
    if (partner.row.refusal !== null || partner.number.isUnknown) return NOTHING_KNOWN;
    return numbered[place] ?? matcher.sure(partner);
  });
  const planned = listed.map((partner, place) => {
    if (partner.row.refusal !== null) return refused('partners', partner.row, partner.name);
    if (partner.number.isUnknown) return planOne(context, partner, matcher.asked(partner), matcher);
    const match = sure[place] ?? NOTHING_KNOWN;
    const isOpen = match.id === null && match.candidates.length === 0;
    return planOne(context, partner, isOpen ? matcher.likely(partner) : match, matcher);
  });
  for (const { id, draft, name } of planned) {
    if (id === null || draft === null) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a partner
    names.add(id as OrganisationId, draft);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above; rows may call it as this list does
    names.addAlias(id as OrganisationId, name);
  }
  return planned;
}
