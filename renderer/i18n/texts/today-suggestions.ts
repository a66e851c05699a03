import type { RhythmSuggestion, RhythmSuggestions } from '#shared/analysis/today/suggestions.ts';
import type { VisitEffect } from '#shared/analysis/today/visit-effect.ts';
import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { LastSaid } from '#shared/ipc/requests/today.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { dayInWords } from '../due.ts';
import {
  formatDate,
  formatDecimal,
  formatInteger,
  formatList,
  formatMinutes,
  formatMonth,
  formatShare,
  plural,
} from '../format.ts';

const days = (count: number): string =>
  plural(count, { one: '1 dag', other: `${formatInteger(count)} dagen` });

/** Names of what the effect of a visit is about. */
export interface EffectNames {
  readonly category: string;
  readonly areas: readonly string[];
  readonly newAreas: readonly string[];
  readonly themes: readonly string[];
}

/** A change of share is worth a word from half a percent on. */
const WORTH_SAYING = 0.005;

/** Words of whom Vandaag proposes to see. */
export const suggestionTexts = {
  heading: 'Ritmes die deze maand aflopen',
  title: (thisMonth: number): string =>
    thisMonth === 0
      ? 'Geen ritme loopt deze maand af'
      : plural(thisMonth, {
          one: '1 ritme loopt deze maand af',
          other: `${formatInteger(thisMonth)} ritmes lopen deze maand af`,
        }),
  none: 'Je sprak elke partner binnen het ritme dat je wilt.',
  loading: 'Even rekenen…',
  earlier: (earlier: number, never: number): string => {
    const parts = [
      ...(earlier > 0
        ? [
            plural(earlier, {
              one: '1 ritme liep eerder af',
              other: `${formatInteger(earlier)} ritmes liepen eerder af`,
            }),
          ]
        : []),
      ...(never > 0
        ? [
            plural(never, {
              one: '1 partner sprak je nog nooit',
              other: `${formatInteger(never)} partners sprak je nog nooit`,
            }),
          ]
        : []),
    ];
    const text = formatList(parts);
    return text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);
  },
  /** "loopt 28 november af", "liep 12 maart af", "nog nooit gesproken" */
  until: (inTimeUntil: IsoDate | null, today: IsoDate): string =>
    inTimeUntil === null
      ? 'nog nooit gesproken'
      : inTimeUntil >= today
        ? `loopt af op ${dayInWords(inTimeUntil, today)}`
        : `liep af op ${dayInWords(inTimeUntil, today)}`,
  reason: ({ daysSinceLast, desiredIntervalDays, tier, overdueCommitments }: RhythmSuggestion): string => {
    const parts = [
      TIER_LABELS[tier],
      daysSinceLast === null
        ? `je wilt elke ${days(desiredIntervalDays)} contact`
        : `${days(daysSinceLast)} geleden, je wilt elke ${days(desiredIntervalDays)} contact`,
      ...(overdueCommitments === 0
        ? []
        : [
            plural(overdueCommitments, {
              one: '1 afspraak met hen is te laat',
              other: `${formatInteger(overdueCommitments)} afspraken met hen zijn te laat`,
            }),
          ]),
    ];
    return parts.join('; ');
  },
  lastSaid: ({ date, kind, text, subject }: LastSaid, today: IsoDate): string => {
    const when = dayInWords(date, today);
    if (text === '') return subject === '' ? `Laatst, ${when}` : `Laatst, ${when}: ${subject}`;
    return kind === 'silence' ? `Laatst, ${when}, bleef onbesproken: ${text}` : `Laatst, ${when}: ${text}`;
  },
  openLast: (name: string): string => `Laatste ontmoeting met ${name} openen`,
  confidential: 'vertrouwelijk',
  /** What one visit would change, in a sentence. */
  effect: ({ inTimeUntil, categoryShare, standing }: VisitEffect, names: EffectNames): string => {
    const { areas, newAreas, themes } = names;
    const category = inSentence(names.category);
    const rhythm =
      inTimeUntil === null
        ? ''
        : standing.before === 'never-met'
          ? `ben je bij tot ${formatDate(inTimeUntil)}`
          : `klopt het ritme weer tot ${formatDate(inTimeUntil)}`;
    const spot =
      newAreas.length > 0
        ? `spreek je voor het eerst in deze periode iemand uit ${formatList(newAreas)}`
        : areas.length > 0
          ? `spreek je voor het eerst in deze periode ${category} in ${formatList(areas)}`
          : themes.length > 0
            ? `spreek je voor het eerst in deze periode ${category} over ${formatList(themes)}`
            : '';
    const { before, after } = categoryShare;
    const share =
      category === '' || (before !== null && after - before < WORTH_SAYING)
        ? ''
        : before === null
          ? `gaat al je aandacht naar ${category}`
          : `gaat je aandacht voor ${category} van ${formatShare(before)} naar ${formatShare(after)}`;
    const parts = [rhythm, spot, share].filter((part) => part !== '').slice(0, 2);
    return parts.length === 0 ? '' : `Met één bezoek ${formatList(parts)}.`;
  },
  plan: 'Plannen',
  planFor: (name: string): string => `Ontmoeting met ${name} plannen`,
  planSubject: (name: string): string => `Bijpraten met ${name}`,
  dismiss: 'Niet nu',
  dismissFor: (name: string): string => `Niet nu: ${name}`,
  dismissGroup: (name: string): string => `Waarom nu niet? ${name}`,
  why: 'Waarom nu niet?',
  reasonHelp: 'Geldt tot jullie elkaar weer spraken. Je ziet het terug bij wat je opzij zette.',
  reasons: ['Een collega houdt het contact', 'Nu is er geen aanleiding', 'Er is onlangs nog contact geweest'],
  saveReason: 'Niet voorstellen',
  cancel: 'Toch wel',
  more: (thisMonth: number, others: number): string => {
    const parts = [
      ...(thisMonth > 0 ? [`${formatInteger(thisMonth)} met een ritme dat deze maand afloopt`] : []),
      ...(others > 0 ? [`${formatInteger(others)} die al langer wachten`] : []),
    ];
    return parts.length === 0 ? '' : `Niet getoond: ${formatList(parts)}.`;
  },
  openNeglected: 'Alle partners die te lang wachten',
  explain: 'Hoe dit is bepaald',
  definition: ({ month, counts }: RhythmSuggestions, period: Period): string =>
    `Deze maand is ${formatMonth(month.from)}: van ${formatDate(month.from)} tot en met ${formatDate(month.until)}. ` +
    'Een ritme loopt af op de laatste dag waarop je nog op tijd bent. ' +
    'Voorrang is het gewicht van het belang maal hoe vaak het ritme verstreek (hooguit 3, nooit gesproken telt als 3), plus 1 voor elke late afspraak. ' +
    asides(counts) +
    `Aandacht telt over ${formatDate(period.from)} tot en met ${formatDate(period.until)}.`,
  priority: ({ tierWeight, overdueRatio, overdueCommitments, priority }: RhythmSuggestion): string =>
    `Voorrang ${formatDecimal(priority)}: ${formatDecimal(tierWeight)} × ${formatDecimal(Math.min(overdueRatio ?? 3, 3))}` +
    (overdueCommitments === 0 ? '' : ` + ${formatInteger(overdueCommitments)}`),
  imagined: (minutes: number): string => `Eén bezoek telt hier als ${formatMinutes(minutes)}.`,
} as const;

/** Who is left out on purpose; empty when nobody is. */
function asides({ planned, snoozed, dismissed }: RhythmSuggestions['counts']): string {
  const parts = [
    ...(planned > 0 ? [`${formatInteger(planned)} gepland`] : []),
    ...(snoozed > 0 ? [`${formatInteger(snoozed)} uitgesteld`] : []),
    ...(dismissed > 0 ? [`${formatInteger(dismissed)} opzij gezet`] : []),
  ];
  return parts.length === 0 ? '' : `Niet meegeteld: ${formatList(parts)}. `;
}

/** The name of a category in the middle of a sentence; an abbreviation stays one. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('nl-NL') + name.slice(1) : name;
}
