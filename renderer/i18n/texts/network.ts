import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import {
  formatDate,
  formatDays,
  formatDecimal,
  formatInteger,
  formatList,
  formatShare,
  plural,
  sentenceCase,
} from '../format.ts';
import { numberWord, numberWordAtStart } from '../number-word.ts';
import { networkDefinitions } from './network-definitions.ts';
import { lensExplanationTexts, partnerExplanationTexts, whiteSpotTexts } from './network-explanation.ts';
import { introductionTexts } from './network-introductions.ts';
import { legendTexts, litTexts, partOf, suspectTexts } from './network-legend.ts';
import { timeTexts } from './network-time.ts';
import { STANDING_LABELS } from './ui.ts';
import { pickerTexts } from './pickers.ts';

const partners = (count: number): string => plural(count, { one: 'partner', other: 'partners' });

/** All words of the screen Netwerk. */
export const networkTexts = {
  lensesLabel: 'Manieren van kijken',
  lenses: {
    overview: 'Kaart',
    'usual-suspects': 'Usual suspects',
    bubbles: 'Bubbels',
    neglected: 'Verwaarloosd',
    introductions: 'Verbindingskansen',
    changes: 'Vergelijken',
  },

  overviewFinding: (met: number, all: number): string => {
    if (all === 0) return 'Er staat nog niemand op je kaart';
    if (all === 1) return met === 1 ? 'Je sprak je ene partner' : 'Je sprak je ene partner nog niet';
    if (met === 0) return `Je sprak nog niemand van je ${numberWord(all)} partners`;
    return met === all
      ? `Je sprak al je ${numberWord(all)} partners`
      : `Je sprak ${numberWord(met)} van je ${numberWord(all)} partners`;
  },
  suspectsFinding: (coreShare: number, coreSize: number, totalMinutes: number): string =>
    totalMinutes === 0
      ? 'Er is in deze periode nog geen tijd om te verdelen'
      : `${sentenceCase(partOf(coreShare))} van je tijd gaat naar ${coreSize === 1 ? 'één partner' : `${numberWord(coreSize)} partners`}`,
  bubbleFinding: (leader: string, share: number | null): string =>
    share === null
      ? `Je bubbel staat rond ${leader}`
      : `Je bubbel rond ${leader} krijgt ${partOf(share)} van je tijd`,
  noBubbleFinding: (groups: number): string => {
    if (groups === 0) return 'Er zijn nog geen groepen van partners die elkaar kennen';
    if (groups === 1) return 'Eén groep kent elkaar, maar een bubbel is het niet';
    return `Geen van de ${numberWord(groups)} groepen is zo gesloten dat het een bubbel is`;
  },
  neglectedFinding: (late: number, never: number): string => {
    if (late === 0 && never === 0) return 'Je bent bij niemand over tijd en kent iedereen';
    if (late === 0)
      return `Je bent bij niemand over tijd; ${numberWord(never)} ${partners(never)} sprak je nooit`;
    const overdue = `${numberWordAtStart(late)} ${partners(late)} ${plural(late, { one: 'wacht', other: 'wachten' })} langer dan je wilde`;
    return never === 0 ? overdue : `${overdue}; ${numberWord(never)} sprak je nooit`;
  },

  /** Outer edges of the rings, near to far. */
  recencyRings: ['1 maand', '3 maanden', 'half jaar', '1 jaar', 'langer', 'nooit'],
  standings: STANDING_LABELS,
  standingLegend: {
    'on-time': 'op tijd',
    lapsing: 'bijna weer tijd',
    neglected: 'over tijd',
    cold: 'meer dan twee keer zo lang',
    'never-met': 'nooit ontmoet',
    'no-rhythm': 'geen ritme',
  } satisfies Record<Standing, string>,
  linkedToNobody: 'zonder bekende banden',
  withoutArea: 'zonder wijk',
  withoutTheme: 'zonder opgave',
  groupLabel: (name: string, count: number): string => `${name} (${formatInteger(count)})`,
  myBubbleLabel: 'jouw bubbel',
  communityName: (leaders: readonly string[]): string => `rond ${formatList(leaders)}`,
  you: 'jij',

  legendLabel: 'Wat je ziet',
  legend: legendTexts,
  lit: litTexts,
  introductions: introductionTexts,
  suspects: suspectTexts,
  time: timeTexts,

  mapLabel: (lens: string, shown: number): string =>
    `Kaart van je netwerk, ${lens.toLocaleLowerCase('nl-NL')}, met ${formatInteger(shown)} ${partners(shown)}. De tabel toont dezelfde cijfers.`,
  mapHelp:
    'Met de pijltjes ga je van partner naar partner, met N langs wie eraan vastzit, met Enter open je de uitleg, met Shift F10 het menu. F toont alleen de omgeving, O de personen, V verbergt, spatie kiest erbij, R legt een relatie, P zet vast. Met + en − zoom je, met 0 komt alles in beeld.',
  zoomIn: 'Dichterbij',
  zoomOut: 'Verder weg',
  fit: 'Alles in beeld',
  linkCount: (links: number): string =>
    links === 0
      ? 'geen bekende banden'
      : `${formatInteger(links)} ${plural(links, { one: 'band', other: 'banden' })}`,

  searchLabel: 'Zoek een partner op de kaart',
  search: {
    ...pickerTexts.partners,
    placeholder: 'Zoek op de kaart',
    chosen: 'Gevonden',
  },
  filters: 'Filters',
  filtersActive: (count: number): string => `Filter (${formatInteger(count)})`,
  filterCategory: 'Soort',
  filterTier: 'Belang',
  filterTheme: 'Opgave',
  filterArea: 'Wijk',
  all: 'alle',
  clearFilters: 'Filters wissen',
  chosen: (shown: number, all: number): string =>
    `${formatInteger(shown)} van ${formatInteger(all)} partners`,
  explain: 'Uitleg',
  viewLabel: 'Weergave',
  views: { map: 'Beeld', split: 'Beeld en tabel', table: 'Tabel' },

  tableLabel: (lens: string): string => `Partners, ${lens.toLocaleLowerCase('nl-NL')}`,
  tablesLabel: 'Tabellen',
  tables: { partners: 'Partners', themes: 'Witte vlekken per opgave', areas: 'Witte vlekken per wijk' },
  columns: {
    partner: 'Partner',
    category: 'Soort',
    tier: 'Belang',
    encounters: 'Ontmoetingen',
    minutes: 'Tijd',
    'last-encounter': 'Laatst',
    standing: 'Stand',
    share: 'Deel van je tijd',
    'expected-share': 'Naar belang',
    quotient: 'Verhouding',
    verdict: 'Oordeel',
    community: 'Groep',
    participation: 'Spreiding van banden',
    betweenness: 'Tussenpositie',
    rhythm: 'Ritme',
    overdue: 'Van ritme',
    'overdue-commitments': 'Afspraken te laat',
    priority: 'Voorrang',
    'minutes-before': 'Tijd ervoor',
    change: 'Verandering',
    chances: 'Kansen',
  },
  never: 'nooit',
  none: '–',
  noRhythm: 'geen',
  everyDays: (days: number): string => `elke ${formatDays(days)}`,
  shareInTable: (share: number): string => (share > 0 && share < 0.005 ? '<1%' : formatShare(share)),
  times: (ratio: number): string => `${formatDecimal(ratio, 1)}×`,
  verdicts: { 'usual-suspect': 'usual suspect', 'rightly-much': 'terecht veel' },
  alone: 'alleen',
  myBubble: 'jouw bubbel',
  nothingChosen: 'Geen partner past bij deze filters.',

  emptyTitle: 'Hier komt je netwerk te staan',
  emptyText:
    'Jij in het midden, je partners eromheen: wie je vaak spreekt dichtbij, wie je nooit ontmoet aan de rand. Met een lijst partners of een eerste ontmoeting begint de kaart.',
  findMissing: 'Wie ontbreekt er?',
  emptyAction: 'Ontmoeting vastleggen',

  definitions: networkDefinitions,
  partner: partnerExplanationTexts,
  lens: lensExplanationTexts,
  whiteSpots: whiteSpotTexts,
} as const;

export type NetworkTexts = typeof networkTexts;

/** The period of the figures: "23-11-2025 t/m 22-11-2026". */
export function periodText(analysis: Pick<NetworkFigures, 'period'>): string {
  return `${formatDate(analysis.period.from)} t/m ${formatDate(analysis.period.until)}`;
}
