import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import type { ChartSeries } from '#renderer/ui/charts/chart-series.ts';

/** The parts of the time look the same everywhere: what goes outside stands first, at the foot. */
export const TIME_SERIES: readonly ChartSeries[] = [
  { id: 'outside', label: mirrorTimeTexts.parts.outside, look: 'one' },
  { id: 'college', label: mirrorTimeTexts.parts.college, look: 'three' },
  { id: 'organisation', label: mirrorTimeTexts.parts.organisation, look: 'two' },
];
