import { type IsoDate, isValidOn } from '#shared/domain/calendar-date.ts';
import type { Collaboration, CollaborationMember } from '#shared/domain/collaboration.ts';
import type { CollaborationId, OrganisationId } from '#shared/domain/ids.ts';
import { ownRoleSchema, phaseSchema } from '#shared/domain/vocabulary.ts';
import { fold } from '#shared/texts/fold.ts';
import { COLLABORATION_FORM_LABELS } from '#shared/texts/vocabulary.ts';
import { compareNames } from '#renderer/i18n/format.ts';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';

/** One line of the list of arrangements. */
export interface CollaborationRow {
  readonly id: CollaborationId;
  readonly collaboration: Collaboration;
  readonly memberCount: number;
  /** Runs today and was not put away. */
  readonly current: boolean;
  readonly haystack: string;
}

export type CollaborationColumn = 'name' | 'form' | 'phase' | 'role' | 'members' | 'meetings';

/** Members that take part on a day, and those that did before. */
export function membersOn(
  collaboration: Collaboration,
  today: IsoDate,
): { readonly now: readonly CollaborationMember[]; readonly before: readonly CollaborationMember[] } {
  const holds = ({ from, until }: CollaborationMember): boolean => isValidOn(today, from, until);
  return {
    now: collaboration.members.filter((member) => holds(member)),
    before: collaboration.members.filter((member) => !holds(member)),
  };
}

/** The lines of the list, unsorted. */
export function collaborationRows(
  collaborations: readonly Collaboration[],
  nameOf: (id: OrganisationId) => string,
  today: IsoDate,
): readonly CollaborationRow[] {
  return collaborations.map((collaboration) => ({
    id: collaboration.id,
    collaboration,
    memberCount: membersOn(collaboration, today).now.length,
    current: !collaboration.archived && isValidOn(today, collaboration.from, collaboration.until),
    haystack: fold(
      [
        collaboration.name,
        COLLABORATION_FORM_LABELS[collaboration.form],
        ...collaboration.members.map(({ organisationId }) => nameOf(organisationId)),
      ].join('\n'),
    ),
  }));
}

const PHASES = phaseSchema.options;
const ROLES = ownRoleSchema.options;

function rankOf(row: CollaborationRow, column: Exclude<CollaborationColumn, 'name' | 'form'>): number | null {
  switch (column) {
    case 'phase':
      return PHASES.indexOf(row.collaboration.phase);
    case 'role':
      return ROLES.indexOf(row.collaboration.ownRole);
    case 'members':
      return row.memberCount;
    case 'meetings':
      return row.collaboration.meetingsPerYear;
    default:
      return column satisfies never;
  }
}

/** The lines in the order asked; what is equal goes by name, what is unknown comes last. */
export function sortCollaborations(
  rows: readonly CollaborationRow[],
  sort: ListSort<CollaborationColumn>,
): readonly CollaborationRow[] {
  const direction = sort.direction === 'ascending' ? 1 : -1;
  const byName = (first: CollaborationRow, second: CollaborationRow): number =>
    compareNames(first.collaboration.name, second.collaboration.name);
  return [...rows].sort((first, second) => {
    const { column } = sort;
    if (column === 'name') return direction * byName(first, second);
    if (column === 'form') {
      const [one, other] = [first, second].map((row) => COLLABORATION_FORM_LABELS[row.collaboration.form]);
      return direction * compareNames(one ?? '', other ?? '') || byName(first, second);
    }
    const [one, other] = [rankOf(first, column), rankOf(second, column)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || byName(first, second);
    return direction * (one - other) || byName(first, second);
  });
}
