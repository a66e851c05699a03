import { z } from 'zod';
import {
  type EncounterForm,
  encounterFormSchema,
  type Tier,
  tierSchema,
  DEFAULT_MINUTES,
} from '#shared/domain/vocabulary.ts';

const positive = z.number().positive();
const share = z.number().gt(0).lte(1);

/** Every knob of the analysis. A new file starts with `DEFAULT_ANALYSIS_SETTINGS`. */
export const analysisSettingsSchema = z.strictObject({
  /** Days after which an encounter counts for half. */
  halfLifeDays: positive,
  /** Length of the default period in days. */
  periodDays: z.int().min(1).max(3660),
  /** Share of all attention that the core holds together. */
  coreShare: share,
  /** From this attention quotient on a partner is over-lit. */
  overLitQuotient: positive,
  /** Up to this attention quotient a partner or category is under-lit. */
  underLitQuotient: positive,
  /** What each tier weighs in the expected attention and in priorities. */
  tierWeights: z.record(tierSchema, z.number().min(0)),
  /** Days between two encounters that each tier asks for; `null`: no rhythm. */
  tierIntervalDays: z.record(tierSchema, positive.nullable()),
  defaultMinutes: z.record(encounterFormSchema, positive),
  /** Modularity resolution. */
  resolution: positive,
  communityRuns: z.int().min(1).max(100),
  seed: z.int(),
  bubbleMinimumSize: z.int().min(1),
  bubbleMinimumAttentionShare: share,
  bubbleMaximumConductance: share,
  fadingRecentDays: z.int().min(1),
  fadingBeforeDays: z.int().min(1),
  fadingSignificance: share,
  /** Decayed minutes from which a tie with ego lives. */
  livingTieMinutes: positive,
  /** Days for which a pair that was put aside stays away. */
  setAsideDays: z.int().min(1),
});
export type AnalysisSettings = Readonly<z.infer<typeof analysisSettingsSchema>>;

export const DEFAULT_ANALYSIS_SETTINGS: AnalysisSettings = {
  halfLifeDays: 180,
  periodDays: 365,
  coreShare: 0.5,
  overLitQuotient: 2,
  underLitQuotient: 0.5,
  tierWeights: { core: 4, important: 2, other: 1, watch: 0.25 } satisfies Record<Tier, number>,
  tierIntervalDays: { core: 60, important: 120, other: 365, watch: null } satisfies Record<
    Tier,
    number | null
  >,
  defaultMinutes: { ...DEFAULT_MINUTES } satisfies Record<EncounterForm, number>,
  resolution: 1,
  communityRuns: 10,
  seed: 1,
  bubbleMinimumSize: 3,
  bubbleMinimumAttentionShare: 0.25,
  bubbleMaximumConductance: 0.5,
  fadingRecentDays: 180,
  fadingBeforeDays: 365,
  fadingSignificance: 0.05,
  livingTieMinutes: 30,
  setAsideDays: 180,
};
