import { z } from 'zod';
import type { SearchReply } from '#shared/search/hits.ts';
import { request } from './request.ts';

export const SEARCH_REQUESTS = {
  /** Everything in the network that holds these words; nothing typed finds nothing. */
  'search.find': request<SearchReply>()(z.strictObject({ text: z.string().max(200) })),
} as const;
