import type { Page } from '@playwright/test';
import type { AnalysisReport } from '#shared/analysis/report.ts';
import { MIRROR_ASPECTS, type MirrorAspect } from '#shared/analysis/mirror.ts';
import { labelsOf } from '#shared/analysis/time-labels.ts';
import { PUBLISHED_TIME_SHARES } from '#shared/analysis/time-split.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { formatShare, sentenceCase } from '#renderer/i18n/format.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { mirrorStageTexts } from '#renderer/i18n/texts/mirror-stage.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { mirrorTexts, stretchName } from '#renderer/i18n/texts/mirror.ts';

/**
 * Figures of the Spiegel that stand in sentences, headings, captions and drawings instead of in a figure of their own: everything
 * with a digit in it must be said of the command line's JSON.
 */

/** What belongs to nobody's figures: definitions, questions, forms, words that were heard, and buttons (names, what they do). */
const NO_FIGURES = [
  '[data-figure]',
  'details.mirror-definitions',
  'button',
  'form',
  'label',
  '.last-weeks',
  '.mirror-words',
  '.chart__tick:not(.stage-map__number)',
  'title',
  'desc',
  'select',
].join(',');

/** Each text with a digit that is not a figure of its own. */
export async function textsWithFigures(page: Page): Promise<readonly string[]> {
  const texts = await page.getByRole('main').evaluate((main, left) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(left)) element.remove();
    const found: string[] = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (/\d/.test(node.textContent ?? '')) found.push(node.parentElement?.textContent ?? '');
    }
    return found;
  }, NO_FIGURES);
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** All that the four pages may say of a period. */
export function mirrorSayings(now: AnalysisReport): ReadonlySet<string> {
  const { mirror, practice, timeSplits, categories, measures } = now;
  const { weeksInPeriod, period, previousPeriod } = timeSplits;
  const time = mirrorTimeTexts;
  const shares = [period.shares, previousPeriod.shares, PUBLISHED_TIME_SHARES].flatMap((split) =>
    split === null ? [] : [split.college, split.organisation, split.outside],
  );
  const { stories, silences } = practice.observations;
  const countOf = (measure: unknown): number => (typeof measure === 'number' ? measure : 0);
  const stage = mirrorStageTexts;
  const language = mirrorLanguageTexts;
  const { missed, present } = practice;
  const grains = (['weeks', 'months', 'quarters'] as const).flatMap((grain) =>
    labelsOf({ from: isoDate(now.period.from), until: isoDate(now.period.until) }, grain),
  );
  return new Set(
    [
      time.title(measures['time-outside']?.value ?? null),
      time.split.missing(weeksInPeriod.length - period.weekCount, weeksInPeriod.length),
      ...[period, previousPeriod].map(({ weekCount }) => time.split.weeks(weekCount)),
      time.split.publishedNote,
      ...shares.map((share) => formatShare(share)),
      ...[...weeksInPeriod, ...grains].map((label) => sentenceCase(stretchName(label))),
      ...(Object.keys(MIRROR_ASPECTS) as MirrorAspect[]).map((aspect) => {
        const unknown = mirror.shares[aspect].find(({ value }) => value === null)?.encounters ?? 0;
        return mirrorTexts.shares.caption(mirrorTexts.aspects[aspect], mirror.encounterCount, unknown);
      }),
      ...practice.stages.map(({ encounters }) => formatFigure(encounters, 'count')),
      stage.actors.heading(now.usualSuspects.core.length),
      stage.actors.presentCaption(Math.min(12, present.length), present.length),
      ...categories.map(({ measures: own }) => stage.actors.of(countOf(own['category-partners']))),
      stage.absent.heading(missed.filter((one) => one.present === 0).length),
      ...missed.flatMap(({ metAfter }) => (metAfter === null ? [] : [stage.absent.metOn(metAfter.date)])),
      ...practice.tonesByCategory.flatMap(({ encounters, values }) => [
        language.categories.note(encounters),
        ...values.map((value) => formatShare(value.encounters / encounters)),
      ]),
      language.stories.heading(stories.count, stories.told),
      language.silences.heading(silences.count),
      ...categories
        .filter(({ measures: own }) => own['category-met'] === 0)
        .map(({ measures: own }) => language.silences.partners(countOf(own['category-partners']))),
      `${language.silences.missed(missed.length)}, ${language.silences.since(missed.filter(({ metAfter }) => metAfter !== null).length)}.`,
    ].map((text) => text.replaceAll(/\s+/g, ' ').trim()),
  );
}
