import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { anyIdSchema } from '#shared/domain/ids.ts';
import { type RetentionKind, retentionKeepSchema, retentionKindSchema } from '#shared/domain/privacy.ts';
import { type RetentionPeriod, retentionPeriodSchema } from '#shared/privacy/retention.ts';
import { nothing, request } from './request.ts';

/** Something that is over its period. */
export interface RetentionItem {
  readonly itemId: string;
  /** From when the period runs. */
  readonly date: IsoDate;
  /** What it is about; may be empty. */
  readonly title: string;
  /** The words that would go; the beginning of long ones. */
  readonly text: string;
}

/** Something that is kept longer, as it was said. */
export interface KeptItem extends RetentionItem {
  readonly until: IsoDate;
  readonly reason: string;
}

export interface RetentionGroup {
  readonly kind: RetentionKind;
  /** In months; `null`: kept always. */
  readonly period: RetentionPeriod;
  /** Whatever is of before this day is over its period; `null`: kept always. */
  readonly before: IsoDate | null;
  readonly count: number;
  /** The oldest. */
  readonly first: readonly RetentionItem[];
  readonly kept: readonly KeptItem[];
}

/** What would go now. */
export interface RetentionProposal {
  readonly asOf: IsoDate;
  readonly groups: readonly RetentionGroup[];
}

export interface RetentionResult {
  /** How many went. */
  readonly count: number;
  /** Persons that could not be taken out; they are as they were. */
  readonly failed: number;
  /** As `ErasureResult`. */
  readonly isClean: boolean;
}

/** Items that are sent at once. */
export const RETENTION_PAGE = 50;
const ofItem = z.strictObject({ kind: retentionKindSchema, itemId: anyIdSchema });

export const RETENTION_REQUESTS = {
  'retention.find': request<RetentionProposal>()(nothing),
  /** More of one kind, the oldest first: at most `RETENTION_PAGE` after the first `offset`. */
  'retentionItems.list': request<readonly RetentionItem[]>()(
    z.strictObject({ kind: retentionKindSchema, offset: z.int().min(0).max(1_000_000) }),
  ),
  /** How much is over its period, and whether it is time to look: once a month. */
  'retentionDue.find': request<{ readonly count: number; readonly isDue: boolean }>()(nothing),
  'retention.savePeriod': request<void>()(
    z.strictObject({ kind: retentionKindSchema, period: retentionPeriodSchema }),
  ),
  /** Keeps something beyond its period, until a day and for a reason. */
  'retention.keep': request<void>()(retentionKeepSchema),
  /** It is proposed again. */
  'retention.release': request<void>()(ofItem),
  /** The proposal of this month was seen; the next comes next month. */
  'retention.leave': request<void>()(nothing),
  /**
   * For good: takes out everything of these kinds that is over its period, but for the exceptions.
   * @throws proposal-outdated when another number is over its period than was shown
   */
  'retention.apply': request<RetentionResult>()(
    z.strictObject({
      groups: z
        .array(
          z.strictObject({
            kind: retentionKindSchema,
            /** As many as were proposed. */
            count: z.int().min(1),
            except: z.array(anyIdSchema).max(10_000).readonly(),
          }),
        )
        .min(1)
        .max(20)
        .readonly(),
      reason: z.string().trim().max(500),
    }),
  ),
} as const;
