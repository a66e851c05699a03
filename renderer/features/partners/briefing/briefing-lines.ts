import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { SCALE_IDS, SCALES, scaleValue } from '#renderer/i18n/texts/assessments.ts';
import { briefingTexts } from '#renderer/i18n/texts/briefing.ts';
import { partnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import type { Briefing } from './briefing.ts';

/** Encounters that were left out because they are confidential. */
export function leftOutOf({ confidentialCount, withConfidential }: Briefing): number {
  return withConfidential ? 0 : confidentialCount;
}

/** How the contact stands against its rhythm, in sentences; empty while that is not known. */
export function rhythmLines(story: PartnerStory, figures: PartnerFigures | undefined): readonly string[] {
  const t = partnerStoryTexts.rhythm;
  if (figures === undefined) return [];
  const { desiredIntervalDays: days, daysSinceLast } = figures;
  const last = daysSinceLast === null ? '' : `${t.last({ days: daysSinceLast })} `;
  const wish =
    days === null
      ? t.noRhythm
      : t.wish({
          days,
          own: story.organisation.desiredIntervalDays !== null,
          tier: TIER_LABELS[story.organisation.tier],
        });
  return [
    `${t.heading(figures.standing)}.`,
    `${last}${wish}`,
    ...(story.absentCount === 0 ? [] : [sentenceCase(t.absent(story.absentCount))]),
  ];
}

/** The last judgement in one line; empty when there is none. */
export function assessmentLine({ assessments }: PartnerStory): string {
  const [latest] = assessments;
  const judged = latest === undefined ? [] : SCALE_IDS.filter((scale) => latest[scale] !== null);
  if (latest === undefined || judged.length === 0) return '';
  const scales = judged.map(
    (scale) => `${SCALES[scale].label.toLowerCase()} ${scaleValue(scale, latest[scale])}`,
  );
  return `${briefingTexts.assessed(latest.date)}: ${scales.join(', ')}.`;
}
