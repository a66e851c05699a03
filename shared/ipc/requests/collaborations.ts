import { z } from 'zod';
import {
  type Collaboration,
  collaborationDraftSchema,
  newMembersSchema,
  type Tie,
  tieDraftSchema,
} from '#shared/domain/collaboration.ts';
import { collaborationIdSchema, tieIdSchema } from '#shared/domain/ids.ts';
import type { CollaborationStory } from '../app-state.ts';
import { nothing, request } from './request.ts';

const byCollaboration = z.strictObject({ id: collaborationIdSchema });

export const COLLABORATION_REQUESTS = {
  'collaborations.list': request<readonly Collaboration[]>()(nothing),
  'collaborations.story': request<CollaborationStory>()(byCollaboration),
  /** The partners among `newMembers` are made along, in the same step of undo. */
  'collaborations.create': request<Collaboration>()(
    z.strictObject({ draft: collaborationDraftSchema, newMembers: newMembersSchema }),
  ),
  'collaborations.update': request<Collaboration>()(
    z.strictObject({
      id: collaborationIdSchema,
      draft: collaborationDraftSchema,
      newMembers: newMembersSchema,
    }),
  ),
  'collaborations.archive': request<Collaboration>()(byCollaboration),
  'collaborations.restore': request<Collaboration>()(byCollaboration),
  'ties.list': request<readonly Tie[]>()(nothing),
  'ties.create': request<Tie>()(tieDraftSchema),
  'ties.update': request<Tie>()(z.strictObject({ id: tieIdSchema, draft: tieDraftSchema })),
  'ties.remove': request<void>()(z.strictObject({ id: tieIdSchema })),
} as const;
