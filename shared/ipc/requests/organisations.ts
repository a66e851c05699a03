import { z } from 'zod';
import { partnersEditSchema } from '#shared/domain/bulk-edit.ts';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import { type Organisation, organisationDraftSchema } from '#shared/domain/organisation.ts';
import type { PartnerStory } from '../app-state.ts';
import { nothing, request } from './request.ts';

const byOrganisation = z.strictObject({ id: organisationIdSchema });

export const ORGANISATION_REQUESTS = {
  'organisations.list': request<readonly Organisation[]>()(nothing),
  'organisations.story': request<PartnerStory>()(byOrganisation),
  'organisations.create': request<Organisation>()(organisationDraftSchema),
  'organisations.update': request<Organisation>()(
    z.strictObject({ id: organisationIdSchema, draft: organisationDraftSchema }),
  ),
  'organisations.archive': request<Organisation>()(byOrganisation),
  /** How many partners are different now. */
  'organisations.edit': request<{ readonly changed: number }>()(partnersEditSchema),
  'organisations.restore': request<Organisation>()(byOrganisation),
} as const;
