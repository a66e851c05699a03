import { z } from 'zod';
import type { InputSetAside } from '#shared/analysis/input.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { nothing, request } from './request.ts';

/** Two partners, in whichever order. */
const pair = z.strictObject({
  firstOrganisationId: organisationIdSchema,
  secondOrganisationId: organisationIdSchema,
});

export const INTRODUCTION_REQUESTS = {
  /** Pairs that were ever put aside, newest first. */
  'introductions.list': request<readonly InputSetAside[]>()(nothing),
  /** From today on this pair is not proposed for a while. */
  'introductions.setAside': request<void>()(pair),
  /** It may be proposed again at once. */
  'introductions.bringBack': request<void>()(pair),
} as const;
