import { z } from 'zod';
import { type IsoDate, isoDateSchema } from '#shared/domain/calendar-date.ts';
import { type Commitment, commitmentDraftSchema } from '#shared/domain/encounter.ts';
import { commitmentIdSchema, type OrganisationId } from '#shared/domain/ids.ts';
import type { EncounterForm } from '#shared/domain/vocabulary.ts';
import { nothing, request } from './request.ts';

const byCommitment = z.strictObject({ id: commitmentIdSchema });

/** A commitment with what one wants to know beside it. */
export type ListedCommitment = Commitment & {
  /** Where it was made; `null`: at no encounter. */
  readonly madeAt: {
    readonly date: IsoDate;
    readonly subject: string;
    readonly form: EncounterForm;
  } | null;
  /** With whom: the partner that it names, else all that were there. */
  readonly partnerIds: readonly OrganisationId[];
};

export const COMMITMENT_REQUESTS = {
  'commitments.listOpen': request<readonly Commitment[]>()(nothing),
  /** Open: the most urgent first. Done: the latest first, at most 200. */
  'commitments.list': request<readonly ListedCommitment[]>()(z.strictObject({ done: z.boolean() })),
  /** One that came of no encounter. */
  'commitments.create': request<Commitment>()(commitmentDraftSchema),
  'commitments.update': request<Commitment>()(
    z.strictObject({ id: commitmentIdSchema, draft: commitmentDraftSchema }),
  ),
  'commitments.setDone': request<Commitment>()(
    z.strictObject({ id: commitmentIdSchema, doneOn: isoDateSchema.nullable() }),
  ),
  'commitments.remove': request<void>()(byCommitment),
} as const;
