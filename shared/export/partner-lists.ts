import type { NetworkDocument } from '#shared/domain/network-document.ts';
import {
  COLLABORATION_FORM_LABELS,
  GOVERNMENT_ROLE_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
  SCALE_LABELS,
  TIE_KIND_LABELS,
  TIER_LABELS,
} from '#shared/texts/vocabulary.ts';
import { POSITION_NUMBER_HEADING } from '#shared/import/column-words.ts';
import {
  dayCell,
  type ExportCell,
  type ExportList,
  joined,
  type NamesOf,
  OWN_NUMBER_COLUMN,
} from './export-list.ts';

/** Whether something was put away: for reading only, the import takes nothing out of the archive and puts nothing in. */
const archivedCell = (archived: boolean): ExportCell => (archived ? 'ja' : null);

/** All partners, one on each row. */
export function partnerList({ organisations }: NetworkDocument, names: NamesOf): ExportList {
  return {
    kind: 'partners',
    name: 'Partners',
    columns: [
      { name: 'Naam', field: 'name' },
      { name: 'Korte naam', field: 'shortName' },
      { name: 'Categorie', field: 'category' },
      { name: 'Belang', field: 'tier' },
      { name: 'Schaal', field: 'scale' },
      { name: 'Opgaven', field: 'themes' },
      { name: 'Wijken', field: 'areas' },
      { name: 'Streefritme in dagen', field: 'desiredIntervalDays' },
      { name: 'Website', field: 'website' },
      { name: 'Notitie', field: 'note' },
      { name: 'Vanaf', field: 'from' },
      { name: 'Tot en met', field: 'until' },
      { name: 'In archief', field: null },
      OWN_NUMBER_COLUMN,
    ],
    rows: organisations.map((partner) => [
      partner.name,
      partner.shortName,
      names.category(partner.categoryId),
      TIER_LABELS[partner.tier],
      SCALE_LABELS[partner.scale],
      joined(partner.themeIds.map(names.theme), true),
      joined(partner.areaIds.map(names.area), true),
      partner.desiredIntervalDays,
      partner.website,
      partner.note,
      dayCell(partner.from),
      dayCell(partner.until),
      archivedCell(partner.archived),
      partner.id,
    ]),
  };
}

/** All persons, with a row for each position; somebody without any has one row. */
export function personList({ persons }: NetworkDocument, names: NamesOf): ExportList {
  return {
    kind: 'persons',
    name: 'Personen',
    columns: [
      { name: 'Naam', field: 'name' },
      { name: 'Roepnaam', field: 'nickname' },
      { name: 'Partner', field: 'organisation' },
      { name: 'Functie', field: 'role' },
      { name: 'E-mail', field: 'email' },
      { name: 'Telefoon', field: 'phone' },
      { name: 'Vanaf', field: 'from' },
      { name: 'Tot en met', field: 'until' },
      { name: 'Notitie', field: 'note' },
      { name: 'In archief', field: null },
      { name: POSITION_NUMBER_HEADING, field: 'positionNumber' },
      OWN_NUMBER_COLUMN,
    ],
    rows: persons.flatMap((person) => {
      const positions = person.affiliations.length === 0 ? [null] : person.affiliations;
      return positions.map((position): readonly ExportCell[] => [
        person.name,
        person.nickname,
        position === null ? null : names.organisation(position.organisationId),
        position?.role ?? null,
        person.email,
        person.phone,
        dayCell(position?.from ?? null),
        dayCell(position?.until ?? null),
        person.note,
        archivedCell(person.archived),
        position?.id ?? null,
        person.id,
      ]);
    }),
  };
}

/** All collaborations; the members stand together by their role and days, so that most have one row. */
export function collaborationList({ collaborations }: NetworkDocument, names: NamesOf): ExportList {
  return {
    kind: 'collaborations',
    name: 'Samenwerkingsverbanden',
    columns: [
      { name: 'Naam', field: 'name' },
      { name: 'Vorm', field: 'form' },
      { name: 'Fase', field: 'phase' },
      { name: 'Eigen rol', field: 'ownRole' },
      { name: 'Overheidsrol', field: 'governmentRole' },
      { name: 'Overleggen per jaar', field: 'meetingsPerYear' },
      { name: 'Opgaven', field: 'themes' },
      { name: 'Leden', field: 'members' },
      { name: 'Rol van het lid', field: 'memberRole' },
      { name: 'Lid vanaf', field: 'memberFrom' },
      { name: 'Lid tot en met', field: 'memberUntil' },
      { name: 'Notitie', field: 'note' },
      { name: 'Vanaf', field: 'from' },
      { name: 'Tot en met', field: 'until' },
      { name: 'In archief', field: null },
      OWN_NUMBER_COLUMN,
    ],
    rows: collaborations.flatMap((one) =>
      memberGroups(one.members).map(({ organisationIds, role, from, until }): readonly ExportCell[] => [
        one.name,
        COLLABORATION_FORM_LABELS[one.form],
        PHASE_LABELS[one.phase],
        OWN_ROLE_LABELS[one.ownRole],
        one.governmentRole === null ? null : GOVERNMENT_ROLE_LABELS[one.governmentRole],
        one.meetingsPerYear,
        joined(one.themeIds.map(names.theme), true),
        joined(organisationIds.map(names.organisation)),
        role,
        dayCell(from),
        dayCell(until),
        one.note,
        dayCell(one.from),
        dayCell(one.until),
        archivedCell(one.archived),
        one.id,
      ]),
    ),
  };
}

type Members = NetworkDocument['collaborations'][number]['members'];

/** Members by what they have in common, so that most collaborations take one row; one empty group where nobody is a member. */
function memberGroups(members: Members) {
  const groups = new Map<string, Members[number][]>();
  for (const member of members) {
    const key = JSON.stringify([member.role, member.from, member.until]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const nobody = { role: '', from: null, until: null, organisationIds: [] };
  const found = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, organisationIds: group.map((one) => one.organisationId) }];
  });
  return found.length === 0 ? [nobody] : found;
}

/** All ties, each with both partners by name. */
export function tieList({ ties }: NetworkDocument, names: NamesOf): ExportList {
  return {
    kind: 'ties',
    name: 'Relaties',
    columns: [
      { name: 'Van', field: 'firstOrganisation' },
      { name: 'Soort', field: 'tieKind' },
      { name: 'Naar', field: 'secondOrganisation' },
      { name: 'Sterkte', field: 'strength' },
      { name: 'Bron', field: 'source' },
      { name: 'Vanaf', field: 'from' },
      { name: 'Tot en met', field: 'until' },
      OWN_NUMBER_COLUMN,
    ],
    rows: ties.map((tie) => [
      names.organisation(tie.firstOrganisationId),
      TIE_KIND_LABELS[tie.kind],
      names.organisation(tie.secondOrganisationId),
      tie.strength,
      tie.source,
      dayCell(tie.from),
      dayCell(tie.until),
      tie.id,
    ]),
  };
}
