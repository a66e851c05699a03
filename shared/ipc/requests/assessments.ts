import { z } from 'zod';
import { assessmentIdSchema } from '#shared/domain/ids.ts';
import { type Assessment, assessmentDraftSchema } from '#shared/domain/mirror.ts';
import { nothing, request } from './request.ts';

export const ASSESSMENT_REQUESTS = {
  /** Of partners and collaborations, newest first. */
  'assessments.list': request<readonly Assessment[]>()(nothing),
  'assessments.create': request<Assessment>()(assessmentDraftSchema),
  'assessments.update': request<Assessment>()(
    z.strictObject({ id: assessmentIdSchema, draft: assessmentDraftSchema }),
  ),
  'assessments.remove': request<void>()(z.strictObject({ id: assessmentIdSchema })),
} as const;
