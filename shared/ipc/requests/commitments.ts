import { z } from 'zod';
import { isoDateSchema } from '#shared/domain/calendar-date.ts';
import type { Commitment } from '#shared/domain/encounter.ts';
import { commitmentIdSchema } from '#shared/domain/ids.ts';
import { nothing, request } from './request.ts';

export const COMMITMENT_REQUESTS = {
  'commitments.listOpen': request<readonly Commitment[]>()(nothing),
  'commitments.setDone': request<Commitment>()(
    z.strictObject({ id: commitmentIdSchema, doneOn: isoDateSchema.nullable() }),
  ),
} as const;
