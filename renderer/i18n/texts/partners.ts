import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Tie } from '#shared/domain/collaboration.ts';
import type { TieKind } from '#shared/domain/vocabulary.ts';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import {
  formatDate,
  formatDays,
  formatDecimal,
  formatDistance,
  formatInteger,
  formatMinutes,
  formatShare,
  plural,
} from '../format.ts';

function countOfPartners(count: number): string {
  return `${formatInteger(count)} ${plural(count, { one: 'partner', other: 'partners' })}`;
}

function times(count: number): string {
  return `${formatInteger(count)} keer`;
}

/** Ties that read the same from both sides, and those with a direction: from the first, and from the second. */
const TIE_WORDS: Readonly<
  Record<TieKind, { readonly outward: (name: string) => string; readonly inward: (name: string) => string }>
> = {
  'works-with': { outward: (name) => `Werkt samen met ${name}`, inward: (name) => `Werkt samen met ${name}` },
  funds: { outward: (name) => `Financiert ${name}`, inward: (name) => `Krijgt geld van ${name}` },
  supervises: {
    outward: (name) => `Houdt toezicht op ${name}`,
    inward: (name) => `Staat onder toezicht van ${name}`,
  },
  'board-link': {
    outward: (name) => `Deelt een bestuurder met ${name}`,
    inward: (name) => `Deelt een bestuurder met ${name}`,
  },
  knows: { outward: (name) => `Kent ${name}`, inward: (name) => `Is bekend bij ${name}` },
  'at-odds': {
    outward: (name) => `Ligt overhoop met ${name}`,
    inward: (name) => `Ligt overhoop met ${name}`,
  },
};

const STRENGTHS: Readonly<Record<number, string>> = { 1: 'losse band', 2: 'gewone band', 3: 'sterke band' };
const DISAGREEMENTS: Readonly<Record<number, string>> = { 1: 'licht', 2: 'duidelijk', 3: 'diep' };

const RHYTHM_HEADINGS: Readonly<Record<Standing, string>> = {
  'on-time': 'Jullie spreken elkaar op tijd',
  lapsing: 'Jullie ritme loopt af',
  neglected: 'Dit contact is verwaarloosd',
  cold: 'Dit contact is verkild',
  'never-met': 'Jullie spraken elkaar nog nooit',
  'no-rhythm': 'Geen vast ritme',
};

/** Words of the list of partners. */
export const partnerListTexts = {
  title: (counts: { readonly total: number; readonly attention: number | null }): string => {
    if (counts.attention === null) return countOfPartners(counts.total);
    if (counts.attention === 0) return `${countOfPartners(counts.total)}, en alle contacten zijn bij`;
    return `${formatInteger(counts.attention)} van je ${countOfPartners(counts.total)} ${plural(counts.attention, { one: 'vraagt', other: 'vragen' })} aandacht`;
  },
  summary: 'Nooit ontmoet, verwaarloosd of verkild, gemeten aan het ritme dat bij hun belang past.',
  titleEmpty: 'Nog geen partners',
  empty: 'Hier komen je partners te staan',
  emptyDetail:
    'De organisaties, groepen en initiatieven buiten je eigen gemeente. Heb je al een lijst, uit Excel of uit een adresboek? Neem die over.',
  add: 'Partner toevoegen',
  missing: 'Wie ontbreekt er?',
  findDuplicates: 'Mogelijk dubbel',
  list: 'Partners',
  search: 'Zoeken in partners',
  searchPlaceholder: 'Naam, soort, opgave of wijk',
  filters: (count: number): string => (count === 0 ? 'Filters' : `Filters (${formatInteger(count)})`),
  clearFilters: 'Filters wissen',
  shown: (counts: { readonly shown: number; readonly total: number }): string =>
    counts.shown === counts.total
      ? countOfPartners(counts.total)
      : `${formatInteger(counts.shown)} van ${countOfPartners(counts.total)}`,
  noneFound: 'Geen partner past bij wat je zoekt.',
  all: 'Alle',
  filter: {
    category: 'Soort',
    tier: 'Belang',
    theme: 'Opgave',
    area: 'Wijk',
    standing: 'Stand van het contact',
    withArchived: 'Ook gearchiveerde',
  },
  columns: {
    name: 'Naam',
    category: 'Soort',
    tier: 'Belang',
    last: 'Laatst ontmoet',
    standing: 'Contact',
    attention: 'Tijd, laatste jaar',
  },
  never: 'nooit',
  unknown: '–',
  archived: 'gearchiveerd',
  select: (name: string): string => `Kies ${name}`,
  selectAll: 'Kies alle partners die hier staan',
  selected: (count: number): string => `${countOfPartners(count)} gekozen`,
  editSelected: 'Wijzigen',
  merge: 'Samenvoegen',
  mergeHelp: 'Kies er twee om ze samen te voegen.',
  clearSelection: 'Niets kiezen',
} as const;
export type PartnerListTexts = typeof partnerListTexts;

/** Words of the page of one partner. */
export const partnerStoryTexts = {
  backToList: 'Alle partners',
  title: (facts: {
    readonly name: string;
    readonly count: number;
    readonly last: IsoDate | null;
    readonly today: IsoDate;
  }): string => {
    if (facts.count === 0 || facts.last === null) return `${facts.name} heb je nog nooit ontmoet`;
    const distance = formatDistance(facts.last, facts.today);
    return facts.count === 1
      ? `${facts.name} ontmoette je één keer, ${distance}`
      : `${facts.name} ontmoette je ${times(facts.count)}, het laatst ${distance}`;
  },
  log: 'Ontmoeting vastleggen',
  edit: 'Bewerken',
  merge: 'Samenvoegen met…',
  archive: 'Archiveren',
  restore: 'Terugzetten',
  archivedNotice:
    'Deze partner is gearchiveerd: je krijgt hem niet meer aangeboden, maar wat er was telt gewoon mee.',
  tier: (tier: string): string => `belang: ${tier}`,
  scale: (scale: string): string => `schaal: ${scale}`,
  facts: { themes: 'Opgaven', areas: 'Wijken' },
  rhythm: {
    heading: (standing: Standing): string => RHYTHM_HEADINGS[standing],
    noRhythm: 'Bij dit belang hoort geen vast ritme.',
    wish: (facts: { readonly days: number; readonly own: boolean; readonly tier: string }): string =>
      facts.own
        ? `Je wilt deze partner minstens elke ${formatInteger(facts.days)} dagen spreken; dat ritme koos je zelf.`
        : `Je wilt deze partner minstens elke ${formatInteger(facts.days)} dagen spreken, het ritme van belang “${facts.tier}”.`,
    last: (facts: { readonly days: number }): string =>
      facts.days === 0
        ? 'Jullie spraken elkaar vandaag nog.'
        : `Jullie spraken elkaar ${formatDays(facts.days)} geleden.`,
    never: 'Jullie spraken elkaar nog nooit.',
    fading: 'Nog op tijd, maar jullie zien elkaar de laatste maanden duidelijk minder dan daarvoor.',
    attention: (facts: { readonly minutes: number; readonly share: number | null }): string => {
      if (facts.minutes === 0) return 'In het laatste jaar ging er geen tijd naar deze partner.';
      const time = `In het laatste jaar ging er ${formatMinutes(facts.minutes)} naar deze partner`;
      return facts.share === null
        ? `${time}.`
        : `${time}, ${formatShare(facts.share)} van al je tijd buiten.`;
    },
    quotient: (quotient: number): string => `Dat is ${formatDecimal(quotient)} keer wat bij dit belang past.`,
    absent: (count: number): string =>
      `${times(count)} schreef je op dat deze partner aan tafel werd gemist.`,
    subject: (count: number, isNeverThere: boolean): string =>
      isNeverThere
        ? `${times(count)} het onderwerp, nooit aan tafel.`
        : `${times(count)} het onderwerp terwijl deze partner er niet bij was.`,
    explain: 'Hoe is dit geteld?',
    explanation: (period: { readonly from: IsoDate; readonly until: IsoDate }): string =>
      `Geteld van ${formatDate(period.from)} tot en met ${formatDate(period.until)}. Zitten er meer partners aan tafel, dan verdelen zij de minuten. Een ontmoeting zonder minuten telt de gewone duur van haar vorm.`,
  },
  people: {
    heading: (count: number): string =>
      count === 0
        ? 'Nog niemand die je hier kent'
        : `${formatInteger(count)} ${plural(count, { one: 'persoon', other: 'personen' })}`,
    empty: 'Hier komt te staan wie er werkt.',
    add: 'Persoon toevoegen',
    move: (name: string): string => `${name} werkt nu elders`,
    before: 'Werkte hier eerder',
    noRole: 'functie onbekend',
    until: (date: IsoDate): string => `tot ${formatDate(date)}`,
    since: (date: IsoDate): string => `sinds ${formatDate(date)}`,
  },
  ties: {
    heading: (count: number): string =>
      count === 0
        ? 'Geen relaties met andere partners vastgelegd'
        : `${formatInteger(count)} ${plural(count, { one: 'relatie', other: 'relaties' })} met andere partners`,
    sentence: (facts: { readonly kind: TieKind; readonly outward: boolean; readonly name: string }): string =>
      TIE_WORDS[facts.kind][facts.outward ? 'outward' : 'inward'](facts.name),
    strength: (tie: Pick<Tie, 'kind' | 'strength'>): string =>
      (tie.kind === 'at-odds' ? DISAGREEMENTS : STRENGTHS)[tie.strength] ?? '',
    source: (source: string): string => `bron: ${source}`,
    ended: (date: IsoDate): string => `tot ${formatDate(date)}`,
    unknownPartner: 'een onbekende partner',
  },
  collaborations: {
    heading: (count: number): string =>
      count === 0
        ? 'In geen enkel samenwerkingsverband'
        : `In ${formatInteger(count)} ${plural(count, { one: 'samenwerkingsverband', other: 'samenwerkingsverbanden' })}`,
    ownRole: (role: string): string => `jij bent ${role}`,
  },
  about: {
    heading: 'Over deze partner',
    note: 'Notitie',
    website: 'Website',
    shortName: 'Ook wel',
    from: 'Telt mee vanaf',
    until: 'Telt mee tot en met',
  },
} as const;
export type PartnerStoryTexts = typeof partnerStoryTexts;
