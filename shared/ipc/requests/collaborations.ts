import type { Collaboration, Tie } from '#shared/domain/collaboration.ts';
import { nothing, request } from './request.ts';

export const COLLABORATION_REQUESTS = {
  'collaborations.list': request<readonly Collaboration[]>()(nothing),
  'ties.list': request<readonly Tie[]>()(nothing),
} as const;
