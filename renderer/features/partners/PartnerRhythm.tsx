import type { ReactNode } from 'react';
import type { Organisation } from '#shared/domain/organisation.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import type { PartnerStoryTexts } from '#renderer/i18n/texts/partners.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';

interface PartnerRhythmProps {
  readonly t: PartnerStoryTexts['rhythm'];
  readonly organisation: Organisation;
  readonly figures: PartnerFigures;
  readonly period: NetworkFigures['period'];
  /** Times this partner was missed at the table. */
  readonly absentCount: number;
  /** Encounters of which it was the subject without being there; `isNeverThere`: it was at none at all. */
  readonly subjectCount: number;
  readonly isNeverThere: boolean;
}

/** How often you wanted to speak, how it stands, and how much time it took. */
export function PartnerRhythm({
  t,
  organisation,
  figures,
  period,
  absentCount,
  subjectCount,
  isNeverThere,
}: PartnerRhythmProps): ReactNode {
  const { standing, desiredIntervalDays, daysSinceLast, attentionQuotient } = figures;
  const own = organisation.desiredIntervalDays !== null;
  return (
    <Section heading={t.heading(standing)} mark={<StandingRing standing={standing} />}>
      <p>
        {desiredIntervalDays === null
          ? t.noRhythm
          : t.wish({ days: desiredIntervalDays, own, tier: TIER_LABELS[organisation.tier] })}{' '}
        {daysSinceLast === null ? t.never : t.last({ days: daysSinceLast })}
        {figures.fading ? ` ${t.fading}` : null}
      </p>
      <p>
        {t.attention({ minutes: figures.minutes, share: figures.share })}
        {attentionQuotient === null || figures.minutes === 0 ? null : ` ${t.quotient(attentionQuotient)}`}
      </p>
      {absentCount === 0 ? null : <p>{sentenceCase(t.absent(absentCount))}</p>}
      {subjectCount === 0 ? null : <p>{sentenceCase(t.subject(subjectCount, isNeverThere))}</p>}
      <details className="explain">
        <summary>{t.explain}</summary>
        <p>{t.explanation(period)}</p>
      </details>
    </Section>
  );
}
