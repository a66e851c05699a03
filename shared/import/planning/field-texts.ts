import type { EncounterDraft } from '#shared/domain/encounter.ts';
import type { CollaborationDraft, TieDraft } from '#shared/domain/collaboration.ts';
import type { OrganisationDraft } from '#shared/domain/organisation.ts';
import type { AffiliationDraft, PersonDraft } from '#shared/domain/person.ts';
import { annotated } from '#shared/export/annotations.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import * as labels from '#shared/texts/vocabulary.ts';
import type { ImportField } from '../import-fields.ts';
import type { FieldChange, PlannedRow } from '../plan.ts';
import type { MadePlan } from './make-plan.ts';
import { OTHER_NETWORKS } from './own-numbers.ts';
import { isOfKind, type PlannedThing } from './planned-thing.ts';

type Texts = readonly (readonly [ImportField, string])[];
/** Names of what drafts point at. */
interface Names {
  readonly category: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly area: (id: string) => string;
  readonly partner: (id: string) => string;
  readonly person: (id: string) => string;
  readonly collaboration: (id: string) => string;
}

const day = (date: string | null): string => (date === null ? '' : date.split('-').toReversed().join('-'));
const list = (texts: readonly string[]): string => texts.join(', ');
const number = (value: number | null): string => (value === null ? '' : String(value));

function partnerTexts(draft: OrganisationDraft, names: Names): Texts {
  return [
    ['name', draft.name],
    ['shortName', draft.shortName],
    ['category', names.category(draft.categoryId)],
    ['tier', labels.labelOf(labels.TIER_LABELS, draft.tier)],
    ['scale', labels.labelOf(labels.SCALE_LABELS, draft.scale)],
    ['themes', list(draft.themeIds.map((id) => names.theme(id)))],
    ['areas', list(draft.areaIds.map((id) => names.area(id)))],
    ['desiredIntervalDays', number(draft.desiredIntervalDays)],
    ['website', draft.website],
    ['note', draft.note],
    ['from', day(draft.from)],
    ['until', day(draft.until)],
  ];
}

function days(from: string | null, until: string | null): string {
  return from === null && until === null ? '' : `${day(from)} – ${day(until)}`;
}

function positionText({ organisationId, role, from, until }: AffiliationDraft, names: Names): string {
  return [names.partner(organisationId), role, days(from, until)].filter((text) => text !== '').join(', ');
}

function personTexts(draft: PersonDraft, names: Names): Texts {
  return [
    ['name', draft.name],
    ['nickname', draft.nickname],
    ['email', draft.email],
    ['phone', draft.phone],
    ['organisation', draft.affiliations.map((one) => positionText(one, names)).join('; ')],
    ['note', draft.note],
  ];
}

function collaborationTexts(draft: CollaborationDraft, names: Names): Texts {
  const members = draft.members.map(({ organisationId, role, from, until }) => {
    const more = [role, days(from, until)].filter((text) => text !== '');
    const name = names.partner(organisationId);
    return more.length === 0 ? name : `${name} (${more.join(', ')})`;
  });
  return [
    ['name', draft.name],
    ['form', labels.labelOf(labels.COLLABORATION_FORM_LABELS, draft.form)],
    ['phase', labels.labelOf(labels.PHASE_LABELS, draft.phase)],
    ['ownRole', labels.labelOf(labels.OWN_ROLE_LABELS, draft.ownRole)],
    ['governmentRole', labels.labelOf(labels.GOVERNMENT_ROLE_LABELS, draft.governmentRole)],
    ['meetingsPerYear', number(draft.meetingsPerYear)],
    ['themes', list(draft.themeIds.map((id) => names.theme(id)))],
    ['members', members.join('; ')],
    ['note', draft.note],
    ['from', day(draft.from)],
    ['until', day(draft.until)],
  ];
}

function tieTexts(draft: TieDraft, names: Names): Texts {
  return [
    ['firstOrganisation', names.partner(draft.firstOrganisationId)],
    ['secondOrganisation', names.partner(draft.secondOrganisationId)],
    ['tieKind', labels.labelOf(labels.TIE_KIND_LABELS, draft.kind)],
    ['strength', number(draft.strength)],
    ['source', draft.source],
    ['from', day(draft.from)],
    ['until', day(draft.until)],
  ];
}

function encounterTexts(draft: EncounterDraft, names: Names): Texts {
  const heard = (kind: string): string =>
    draft.observations.flatMap((one) => (one.kind === kind ? [annotated(one.text, one)] : [])).join('; ');
  const promised = (owner: CommitmentOwner): string =>
    draft.commitments
      .flatMap((one) => {
        const partner = one.organisationId === null ? '' : names.partner(one.organisationId);
        return one.owner === owner
          ? [annotated(one.text, { partner, due: one.due, doneOn: one.doneOn })]
          : [];
      })
      .join('; ');
  return [
    ['date', day(draft.date)],
    ['startTime', draft.startTime ?? ''],
    ['minutes', number(draft.minutes)],
    ['encounterForm', labels.labelOf(labels.ENCOUNTER_FORM_LABELS, draft.form)],
    ['subject', draft.subject],
    ['organisations', draft.organisationIds.map((id) => names.partner(id)).join('; ')],
    ['persons', draft.personIds.map((id) => names.person(id)).join('; ')],
    ['absentOrganisations', draft.absentOrganisationIds.map((id) => names.partner(id)).join('; ')],
    ['collaboration', draft.collaborationId === null ? '' : names.collaboration(draft.collaborationId)],
    ['themes', list(draft.themeIds.map((id) => names.theme(id)))],
    ['script', labels.labelOf(labels.SCRIPT_LABELS, draft.script)],
    ['podium', labels.labelOf(labels.PODIUM_LABELS, draft.podium)],
    ['initiative', labels.labelOf(labels.INITIATIVE_LABELS, draft.initiative)],
    ['company', labels.labelOf(labels.COMPANY_LABELS, draft.company)],
    ['ground', labels.labelOf(labels.GROUND_LABELS, draft.ground)],
    ['tone', labels.labelOf(labels.TONE_LABELS, draft.tone)],
    ['performance', labels.labelOf(labels.PERFORMANCE_LABELS, draft.performance)],
    ['orientation', labels.labelOf(labels.ORIENTATION_LABELS, draft.orientation)],
    ['confidentiality', draft.confidentiality === 'confidential' ? 'vertrouwelijk' : ''],
    ['signals', heard('signal')],
    ['silences', heard('silence')],
    ['stories', heard('story')],
    ['commitments', promised('us')],
    ['theirCommitments', promised('them')],
    ['colleagueCommitments', promised('colleague')],
    ['note', draft.note],
  ];
}

function textsOf<Kind extends PlannedThing['kind']>(
  thing: PlannedThing<Kind>,
  which: 'draft' | 'before',
  names: Names,
): Texts {
  const any: PlannedThing = thing;
  if (isOfKind(any, 'partners')) return any[which] === null ? [] : partnerTexts(any[which], names);
  if (isOfKind(any, 'persons')) return any[which] === null ? [] : personTexts(any[which], names);
  if (isOfKind(any, 'collaborations'))
    return any[which] === null ? [] : collaborationTexts(any[which], names);
  if (isOfKind(any, 'ties')) return any[which] === null ? [] : tieTexts(any[which], names);
  if (isOfKind(any, 'encounters')) return any[which] === null ? [] : encounterTexts(any[which], names);
  return [];
}

function changesOf(thing: PlannedThing, names: Names): readonly FieldChange[] {
  if (thing.outcome !== 'new' && thing.outcome !== 'changed') return [];
  const before = new Map(textsOf(thing, 'before', names));
  const changes = textsOf(thing, 'draft', names)
    .map(([field, after]) => ({ field, before: before.get(field) ?? '', after }))
    .filter((change) => change.before !== change.after);
  if (thing.newExternalId === null) return changes;
  const field = thing.newExternalId.source === OTHER_NETWORKS ? 'ownNumber' : 'externalId';
  return [...changes, { field, before: '', after: thing.newExternalId.externalId }];
}

function nameMap(items: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}

/** Turns things into rows for people; made when they are asked for, because few of many are ever looked at. */
export function plannedRows(plan: MadePlan): (thing: PlannedThing) => PlannedRow {
  const { context, names: partners, things } = plan;
  const categories = nameMap(context.known.categories);
  const persons = nameMap(context.known.persons);
  const collaborations = nameMap(context.known.collaborations);
  for (const { kind, id, name } of things) {
    if (id === null) continue;
    if (kind === 'persons') persons.set(id, name);
    if (kind === 'collaborations') collaborations.set(id, name);
  }
  const names: Names = {
    category: (id) => categories.get(id) ?? '',
    theme: (id) => context.themes.nameOf(id),
    area: (id) => context.areas.nameOf(id),
    partner: (id) => partners.nameOf(id),
    person: (id) => persons.get(id) ?? '',
    collaboration: (id) => collaborations.get(id) ?? '',
  };
  return (thing) => ({
    table: thing.table,
    number: thing.number,
    kind: thing.kind,
    outcome: thing.outcome,
    name: thing.name,
    joinedRows: thing.joinedRows,
    changes: changesOf(thing, names),
    remarks: thing.remarks,
    refusal: thing.refusal,
    candidates: thing.candidates,
    choice: thing.choice,
  });
}
