import { type IsoDate, isoWeekOf } from '#shared/domain/calendar-date.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { formatInteger, formatLongDate, plural, sentenceCase } from '../format.ts';
import { dueInWords } from '../due.ts';
import { STANDING_LABELS } from './ui.ts';

/** Words of Vandaag. */

const days = (count: number): string =>
  plural(count, { one: '1 dag', other: `${formatInteger(count)} dagen` });

/** Up to this many promises or partners get a word in the heading; zero is left unsaid. */
function waiting(commitments: number): string {
  return plural(commitments, {
    one: '1 afspraak is over tijd',
    other: `${formatInteger(commitments)} afspraken zijn over tijd`,
  });
}

function attention(partners: number): string {
  return plural(partners, {
    one: '1 partner vraagt aandacht',
    other: `${formatInteger(partners)} partners vragen aandacht`,
  });
}

export const todayTexts = {
  day: (today: IsoDate): string => `${sentenceCase(formatLongDate(today))}, week ${isoWeekOf(today).week}`,
  /**
   * What needs the user, in one line.
   *
   * @param partners `null` while it is not known yet.
   */
  title: (overdue: number, partners: number | null): string => {
    if (overdue > 0 && partners !== null && partners > 0)
      return `${waiting(overdue)}, ${attention(partners)}`;
    if (overdue > 0) return waiting(overdue);
    if (partners === null) return 'Niets over tijd';
    return partners > 0 ? sentenceCase(attention(partners)) : 'Vandaag vraagt niets om je aandacht';
  },
  log: 'Ontmoeting vastleggen',
  emptyNetwork: 'Hier komt te staan wat vandaag je aandacht vraagt',
  emptyNetworkFirst: 'Leg je eerste ontmoeting vast',
  emptyNetworkDetail: 'Daarna zie je hier wat je hebt afgesproken en wie je te lang niet sprak.',

  commitments: {
    title: (count: number): string =>
      count === 0
        ? 'Geen open afspraken'
        : plural(count, { one: '1 open afspraak', other: `${formatInteger(count)} open afspraken` }),
    none: 'Wat je bij een ontmoeting afspreekt, komt hier te staan tot het gedaan is.',
    done: 'Gedaan',
    markDone: (text: string): string => `Gedaan: ${text}`,
    due: dueInWords,
    owner: { us: 'jij', them: 'zij', colleague: 'een collega' },
    with: (who: string): string => `met ${who}`,
    from: (title: string): string => `uit ${title}`,
    showAll: (count: number): string => `Alle ${formatInteger(count)} afspraken`,
    showFewer: 'Minder afspraken',
    openList: 'Naar de lijst met afspraken',
  },

  attention: {
    title: 'Wie aandacht vraagt',
    noneTitle: 'Niemand wacht te lang',
    none: 'Je sprak elke partner binnen het ritme dat je wilt.',
    loading: 'Even rekenen…',
    /** "verwaarloosd: 143 dagen geleden, je wilt elke 60 dagen" */
    reason: ({ standing, daysSinceLast, desiredIntervalDays }: PartnerFigures): string => {
      const wish = desiredIntervalDays === null ? '' : `, je wilt elke ${days(desiredIntervalDays)}`;
      if (daysSinceLast === null) return `${STANDING_LABELS[standing]}${wish}`;
      const ago = daysSinceLast === 0 ? 'vandaag nog gesproken' : `${days(daysSinceLast)} geleden`;
      return `${STANDING_LABELS[standing]}: ${ago}${wish}`;
    },
    overdueCommitments: (count: number): string =>
      plural(count, {
        one: '1 afspraak over tijd',
        other: `${formatInteger(count)} afspraken over tijd`,
      }),
    log: 'Vastleggen',
    logWith: (name: string): string => `Ontmoeting met ${name} vastleggen`,
    more: (count: number): string =>
      plural(count, {
        one: 'Nog 1 partner vraagt aandacht. Je vindt die bij Netwerk, onder Verwaarloosd.',
        other: `Nog ${formatInteger(count)} partners vragen aandacht. Je vindt ze bij Netwerk, onder Verwaarloosd.`,
      }),
    order: 'De belangrijkste eerst: hoe zwaar een partner weegt en hoe lang het al duurt.',
  },

  latest: {
    title: 'Je laatste ontmoetingen',
    none: 'Nog geen ontmoetingen.',
  },
} as const;

export type TodayTexts = typeof todayTexts;
