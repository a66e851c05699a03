import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { LinkChange } from '#shared/analysis/over-time/period-changes.ts';
import { formatDate, formatInteger, plural } from '../format.ts';
import { numberWord, numberWordAtStart } from '../number-word.ts';

const links = (count: number): string => plural(count, { one: 'link', other: 'links' });

/** Words of going back in time on the map, and of comparing two periods. */
export const timeTexts = {
  open: 'Tijd',
  label: 'Terug in de tijd',
  modes: { replay: 'Terugspelen', compare: 'Vergelijken' },
  modesLabel: 'Wat wil je met de tijd',
  close: 'Terug naar vandaag',
  slider: 'Op welke dag',
  day: (date: IsoDate): string => `Op ${formatDate(date)}`,
  today: (date: IsoDate): string => `Vandaag, ${formatDate(date)}`,
  play: 'Speel anderhalf jaar af',
  pause: 'Houd stil',
  waiting: 'Anderhalf jaar wordt uitgerekend…',
  help: 'Met de pijltjes ga je een maand verder of terug.',
  groupsOfToday: 'Groepen en banden zijn die van vandaag.',
  finding: (date: IsoDate, finding: string): string =>
    `${formatDate(date)}: ${finding.charAt(0).toLocaleLowerCase('nl-NL')}${finding.slice(1)}`,

  tierRings: ['kern', 'belangrijk', 'overig', 'op afstand'],

  spanLabel: 'Welke periode',
  spans: { quarter: 'Kwartaal', half: 'Half jaar', year: 'Jaar' },
  withLabel: 'Waarmee',
  comparedWith: { before: 'met ervoor', 'year-earlier': 'met jaar eerder' },
  viewLabel: 'Hoe',
  views: { difference: 'Verschil', beside: 'Naast elkaar' },
  periodText: (period: Period): string => `${formatDate(period.from)} t/m ${formatDate(period.until)}`,
  changeFinding: (fresh: number, gone: number): string => {
    if (fresh === 0 && gone === 0) return 'Je sprak dezelfde partners als in de periode ervoor';
    const came =
      fresh === 0
        ? 'Niemand kwam erbij'
        : `${numberWordAtStart(fresh)} ${links(fresh)} ${plural(fresh, { one: 'kwam', other: 'kwamen' })} erbij`;
    return gone === 0
      ? `${came}, niemand viel weg`
      : `${came}, ${numberWord(gone)} ${plural(gone, { one: 'viel', other: 'vielen' })} weg`;
  },
  changeNames: {
    new: 'nieuw',
    stronger: 'sterker',
    same: 'gelijk',
    weaker: 'zwakker',
    gone: 'weg',
    none: 'niet gesproken',
  } satisfies Record<LinkChange, string>,
  changeHeading: (change: LinkChange, count: number): string =>
    `${numberWordAtStart(count)} ${{ new: 'nieuw', stronger: 'sterker', same: 'gelijk', weaker: 'zwakker', gone: 'weg', none: 'in geen van beide gesproken' }[change]}`,
  fromTo: (before: string, now: string): string => `${before} → ${now}`,
  nobody: 'niemand',
  unmet: 'in die periode niet gesproken',
  compareWaiting: 'De twee perioden worden vergeleken…',
  definitions: {
    change: {
      term: 'Nieuw, sterker, zwakker, weg',
      text: (minutes: number): string =>
        `Nieuw en weg: in maar één van de twee perioden gesproken. Sterker en zwakker: minstens een kwart meer of minder tijd, en minstens ${formatInteger(minutes)} minuten. De rest is ongeveer gelijk.`,
    },
    periods: {
      term: 'De perioden',
      text: (now: Period, before: Period): string =>
        `${formatDate(now.from)} t/m ${formatDate(now.until)}, tegen ${formatDate(before.from)} t/m ${formatDate(before.until)}.`,
    },
  },
} as const;
export type TimeTexts = typeof timeTexts;
