import { z } from 'zod';
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
  'organisations.restore': request<Organisation>()(byOrganisation),
} as const;
