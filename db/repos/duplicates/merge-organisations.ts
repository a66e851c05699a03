import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { isDirectedTie, type Tie } from '#shared/domain/collaboration.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { Organisation, OrganisationDraft } from '#shared/domain/organisation.ts';
import { AppError } from '#shared/errors.ts';
import type { WriteDb } from '../../handle.ts';
import { dropCoveredPositions, type MergeIds, movePairs, moveReferences } from './merge-references.ts';
import { rememberMerge } from './merged.ts';
import {
  deleteOrganisation,
  findOrganisation,
  restoreOrganisation,
  updateOrganisation,
} from '../organisations.ts';
import { deleteTie, listTiesOfOrganisation, updateTie } from '../ties.ts';

const LONGEST_LINE = 500;

/**
 * Makes one partner of two. All that pointed at the one who goes points at the one who stays: encounters, persons,
 * collaborations, ties, commitments, assessments, plans, pairs that were set aside. What would stand there twice stands there
 * once, and a tie between the two goes.
 *
 * @param draft what is written about the partner from now on, chosen from both.
 * @param date the day of the merge.
 * @throws {AppError} not-found; invalid-input when both are the same. Then nothing is written.
 */
export function mergeOrganisations(
  db: WriteDb,
  ids: MergeIds<OrganisationId>,
  draft: OrganisationDraft,
  date: IsoDate,
): Organisation {
  return db.transaction(() => {
    const { keptId, goneId } = ids;
    if (keptId === goneId) throw new AppError('invalid-input', {}, { fields: { goneId: 'listed-twice' } });
    const [kept, gone] = [findOrganisation(db, keptId), findOrganisation(db, goneId)];
    mergeTies(db, ids);
    mergeMemberships(db, ids);
    mergeAttendance(db, ids);
    dropSameAssessments(db, ids);
    movePairs(db, 'set_aside_introduction', 'organisation', ids);
    movePairs(db, 'distinct_organisation', 'organisation', ids);
    const positions = db.values<string>('SELECT id FROM affiliation WHERE organisation_id = ?', goneId);
    moveReferences(db, 'organisation', ids);
    dropCoveredPositions(db, positions);
    deleteOrganisation(db, goneId);
    updateOrganisation(db, keptId, draft);
    if (kept.archived && !gone.archived) restoreOrganisation(db, keptId);
    const name = draft.name === gone.name ? kept.name : gone.name;
    rememberMerge(db, 'organisation', { id: goneId, intoId: keptId, name, date });
    return findOrganisation(db, keptId);
  });
}

/** Ties of the one who goes; two that say the same become one, as strong as the stronger and as long as both together. */
function mergeTies(db: WriteDb, { keptId, goneId }: MergeIds<OrganisationId>): void {
  const renamed = (id: OrganisationId): OrganisationId => (id === goneId ? keptId : id);
  for (const { id, ...tie } of listTiesOfOrganisation(db, goneId)) {
    const moved = {
      ...tie,
      firstOrganisationId: renamed(tie.firstOrganisationId),
      secondOrganisationId: renamed(tie.secondOrganisationId),
    };
    if (moved.firstOrganisationId === moved.secondOrganisationId) {
      deleteTie(db, id);
      continue;
    }
    const same = listTiesOfOrganisation(db, keptId).find(
      (other) => other.id !== id && saysTheSame(other, moved),
    );
    if (same === undefined) {
      updateTie(db, id, moved);
      continue;
    }
    deleteTie(db, id);
    const { id: sameId, ...rest } = same;
    updateTie(db, sameId, {
      ...rest,
      strength: Math.max(rest.strength, tie.strength),
      source: bothTexts(rest.source, tie.source),
      until:
        rest.until === null || tie.until === null ? null : rest.until > tie.until ? rest.until : tie.until,
    });
  }
}

function saysTheSame(one: Omit<Tie, 'id'>, other: Omit<Tie, 'id'>): boolean {
  const straight =
    one.firstOrganisationId === other.firstOrganisationId &&
    one.secondOrganisationId === other.secondOrganisationId;
  const turned =
    one.firstOrganisationId === other.secondOrganisationId &&
    one.secondOrganisationId === other.firstOrganisationId;
  return (
    one.kind === other.kind && one.from === other.from && (straight || (turned && !isDirectedTie(one.kind)))
  );
}

function bothTexts(one: string, other: string): string {
  const texts = [...new Set([one, other].filter((text) => text !== ''))];
  return texts.join('; ').slice(0, LONGEST_LINE);
}

interface Membership {
  readonly collaborationId: string;
  readonly role: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Both were members: one membership in both roles, from the first day of either to the last. */
function mergeMemberships(db: WriteDb, { keptId, goneId }: MergeIds<OrganisationId>): void {
  const read = (id: OrganisationId): readonly Membership[] =>
    db.rows<Membership>(
      `SELECT collaboration_id AS collaborationId, role, valid_from AS "from", valid_until AS until
       FROM collaboration_member WHERE organisation_id = ?`,
      id,
    );
  const ofGone = new Map(read(goneId).map((member) => [member.collaborationId, member]));
  for (const member of read(keptId)) {
    const other = ofGone.get(member.collaborationId);
    if (other === undefined) continue;
    db.run(
      `UPDATE collaboration_member SET role = @role, valid_from = @from, valid_until = @until
       WHERE collaboration_id = @collaborationId AND organisation_id = @keptId`,
      {
        keptId,
        collaborationId: member.collaborationId,
        role: bothTexts(member.role, other.role),
        from:
          member.from === null || other.from === null
            ? null
            : member.from < other.from
              ? member.from
              : other.from,
        until:
          member.until === null || other.until === null
            ? null
            : member.until > other.until
              ? member.until
              : other.until,
      },
    );
  }
}

/** One was there and the other missed: then the partner was there. */
function mergeAttendance(db: WriteDb, { keptId, goneId }: MergeIds<OrganisationId>): void {
  db.run(
    `UPDATE encounter_organisation SET role = 'participant'
     WHERE organisation_id = @keptId AND role = 'absent' AND encounter_id IN
       (SELECT encounter_id FROM encounter_organisation WHERE organisation_id = @goneId AND role = 'participant')`,
    { keptId, goneId },
  );
}

/** A judgement that stands with both in the same words was brought in twice. */
function dropSameAssessments(db: WriteDb, { keptId, goneId }: MergeIds<OrganisationId>): void {
  db.run(
    `DELETE FROM assessment WHERE organisation_id = @goneId AND EXISTS (
       SELECT 1 FROM assessment AS other WHERE other.organisation_id = @keptId AND other.date = assessment.date
         AND other.cultural IS assessment.cultural AND other.relational IS assessment.relational
         AND other.procedural IS assessment.procedural AND other.content IS assessment.content
         AND other.influence IS assessment.influence AND other.interest IS assessment.interest
         AND other.note = assessment.note)`,
    { keptId, goneId },
  );
}
