import type { CollaborationDraft, NewMember } from '#shared/domain/collaboration.ts';
import { newOrganisation } from '#shared/domain/organisation.ts';
import type { WriteDb } from '../handle.ts';
import { createOrganisation } from './organisations.ts';

/**
 * Makes the partners that a list of members named for the first time, and adds them to the draft in that order.
 * @throws {AppError} not-found when a category is unknown. Then nothing is written.
 */
export function withNewMembers(
  db: WriteDb,
  draft: CollaborationDraft,
  newMembers: readonly NewMember[],
): CollaborationDraft {
  return db.transaction(() => ({
    ...draft,
    members: [
      ...draft.members,
      ...newMembers.map(({ name, categoryId, role }) => ({
        organisationId: createOrganisation(db, newOrganisation(name, categoryId)).id,
        role,
        from: null,
        until: null,
      })),
    ],
  }));
}
