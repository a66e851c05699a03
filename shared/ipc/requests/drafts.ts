import { z } from 'zod';
import { draftKeySchema } from '../app-state.ts';
import { request } from './request.ts';

export const DRAFT_REQUESTS = {
  'drafts.read': request<string | null>()(z.strictObject({ key: draftKeySchema })),
  'drafts.write': request<void>()(z.strictObject({ key: draftKeySchema, value: z.string().max(200_000) })),
  'drafts.clear': request<void>()(z.strictObject({ key: draftKeySchema })),
} as const;
