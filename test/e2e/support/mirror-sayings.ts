import type { Page } from '@playwright/test';
import type { AnalysisReport } from '#shared/analysis/report.ts';
import type { MirrorAspect } from '#shared/analysis/mirror/mirror.ts';
import { labelsOf } from '#shared/analysis/mirror/time-labels.ts';
import { PUBLISHED_TIME_SHARES } from '#shared/analysis/mirror/time-split.ts';
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
    // A day that is kept on one line is part of its sentence.
    for (const day of copy.querySelectorAll('.sentence__day')) day.replaceWith(...day.childNodes);
    copy.normalize();
    const found: string[] = [];
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (/\d/.test(node.textContent ?? '')) found.push(node.parentElement?.textContent ?? '');
    }
    return found;
  }, NO_FIGURES);
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

type Tab = 'Tijd' | 'Toneel' | 'Taal' | 'Reflectie';

/** All that each page may say of a period. */
export function mirrorSayings(now: AnalysisReport): Readonly<Record<Tab, ReadonlySet<string>>> {
  const setOf = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
  const captions = (aspects: readonly MirrorAspect[]): readonly string[] =>
    aspects.map((aspect) => {
      const { shares, encounterCount } = now.mirror;
      const unknown = shares[aspect].find(({ value }) => value === null)?.encounters ?? 0;
      return mirrorTexts.shares.caption(mirrorTexts.aspects[aspect], encounterCount, unknown);
    });
  // Where a period falls apart in weeks, months and quarters, those are the names of rows.
  const rows = (['weeks', 'months', 'quarters'] as const)
    .flatMap((grain) => labelsOf({ from: isoDate(now.period.from), until: isoDate(now.period.until) }, grain))
    .map((label) => sentenceCase(stretchName(label)));
  return {
    Tijd: setOf([...rows, ...captions(['script', 'orientation']), ...timeSayings(now)]),
    Toneel: setOf([...captions(STAGE_ASPECTS), ...stageSayings(now)]),
    Taal: setOf([...rows, ...captions(['tone']), ...languageSayings(now)]),
    Reflectie: new Set(),
  };
}

const STAGE_ASPECTS = ['podium', 'form', 'initiative', 'company', 'ground', 'performance'] as const;

function timeSayings({ timeSplits, measures }: AnalysisReport): readonly string[] {
  const t = mirrorTimeTexts;
  const { weeksInPeriod, period, previousPeriod } = timeSplits;
  const shares = [period.shares, previousPeriod.shares, PUBLISHED_TIME_SHARES].flatMap((split) =>
    split === null ? [] : [split.college, split.organisation, split.outside],
  );
  return [
    t.title(measures['time-outside']?.value ?? null),
    t.split.missing(weeksInPeriod.length - period.weekCount, weeksInPeriod.length),
    ...[period, previousPeriod].map(({ weekCount }) => t.split.weeks(weekCount)),
    t.split.publishedNote,
    ...shares.map((share) => formatShare(share)),
    ...weeksInPeriod.map((label) => sentenceCase(stretchName(label))),
  ];
}

const partnersOf = (category: AnalysisReport['categories'][number]): number =>
  Number(category.measures['category-partners'] ?? 0);

function stageSayings({ practice, categories, usualSuspects }: AnalysisReport): readonly string[] {
  const t = mirrorStageTexts;
  const { missed, present, stages } = practice;
  return [
    ...stages.map(({ encounters }) => formatFigure(encounters, 'count')),
    t.actors.heading(usualSuspects.core.length),
    t.actors.presentCaption(Math.min(12, present.length), present.length),
    ...categories.map((category) => t.actors.of(partnersOf(category))),
    t.absent.heading(missed.filter((one) => one.present === 0).length),
    ...missed.flatMap(({ metAfter }) => (metAfter === null ? [] : [t.absent.metOn(metAfter.date)])),
  ];
}

function languageSayings({ practice, categories }: AnalysisReport): readonly string[] {
  const t = mirrorLanguageTexts;
  const { observations, missed, tonesByCategory } = practice;
  const { stories, silences } = observations;
  const spoken = missed.filter(({ metAfter }) => metAfter !== null).length;
  return [
    ...tonesByCategory.flatMap(({ encounters, values }) => [
      t.categories.note(encounters),
      ...values.map((value) => formatShare(value.encounters / encounters)),
    ]),
    t.stories.heading(stories.count, stories.told),
    t.silences.heading(silences.count),
    ...categories
      .filter(({ measures }) => measures['category-met'] === 0)
      .map((category) => t.silences.partners(partnersOf(category))),
    `${t.silences.missed(missed.length)}, ${t.silences.since(spoken)}.`,
  ];
}
