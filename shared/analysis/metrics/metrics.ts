import { BUBBLE_METRICS } from './bubble-metrics.ts';
import { CATEGORY_METRICS, COMMUNITY_METRICS } from './item-metrics.ts';
import type { CategoryMetric, CommunityMetric, NetworkMetric, PartnerMetric } from './metric.ts';
import { MIRROR_METRICS } from '../mirror/mirror-metrics.ts';
import { NEGLECTED_METRICS } from './neglected-metrics.ts';
import { PARTNER_METRICS } from './partner-metrics.ts';
import { USUAL_SUSPECT_METRICS } from './usual-suspect-metrics.ts';

/** Every figure for the whole network, in the order of the lenses. */
export const NETWORK_METRICS: readonly NetworkMetric[] = [
  ...USUAL_SUSPECT_METRICS,
  ...BUBBLE_METRICS,
  ...NEGLECTED_METRICS,
  ...MIRROR_METRICS,
];

/** Every measure. Ids are unique over all scopes. */
export const METRICS: readonly (NetworkMetric | PartnerMetric | CategoryMetric | CommunityMetric)[] = [
  ...NETWORK_METRICS,
  ...PARTNER_METRICS,
  ...CATEGORY_METRICS,
  ...COMMUNITY_METRICS,
];
