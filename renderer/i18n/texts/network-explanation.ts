import type { Period } from '#shared/domain/calendar-date.ts';
import {
  formatDate,
  formatDays,
  formatDecimal,
  formatInteger,
  formatList,
  formatMinutes,
  formatShare,
  plural,
} from '../format.ts';
import { numberWord, numberWordAtStart } from '../number-word.ts';

const partners = (count: number): string => plural(count, { one: 'partner', other: 'partners' });
const since = (period: Period): string => `sinds ${formatDate(period.from)}`;

/** What the panel on the right says about one partner on the map. */
export const partnerExplanationTexts = {
  encounters: (count: number, all: number, period: Period): string =>
    count === 0
      ? `Geen van je ${formatInteger(all)} ontmoetingen ${since(period)}.`
      : `${formatInteger(count)} van je ${formatInteger(all)} ontmoetingen ${since(period)}.`,
  attention: (minutes: number, share: number | null): string => {
    if (minutes === 0 || share === null) return 'Er ging geen tijd naar deze partner.';
    return `${formatMinutes(minutes)}, ${formatShare(share)} van je tijd buiten.`;
  },
  expected: (share: number, quotient: number): string =>
    `Bij dit belang past ${formatShare(share)}; je gaf ${formatDecimal(quotient)} keer zoveel.`,
  nothingExpected: 'Bij dit belang past nog geen deel van je tijd.',
  verdicts: {
    'usual-suspect': 'Een usual suspect: in de kern van je tijd, en meer dan het belang vraagt.',
    'rightly-much': 'Terecht veel: in de kern van je tijd, en dat past bij het belang.',
  },
  rhythm: (days: number): string => `Je ritme is hoogstens ${formatDays(days)} tussen twee ontmoetingen.`,
  noRhythm: 'Bij dit belang hoort geen ritme.',
  last: (date: Parameters<typeof formatDate>[0], days: number): string =>
    days === 0
      ? 'Jullie spraken elkaar vandaag.'
      : `De laatste keer was ${formatDate(date)}, ${formatDays(days)} geleden.`,
  never: 'Jullie spraken elkaar nog nooit.',
  fading: 'Wel op tijd, maar duidelijk minder vaak dan eerst.',
  overdueCommitments: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'afspraak is', other: 'afspraken zijn' })} te laat.`,
  absent: (count: number): string => `${formatInteger(count)} keer aan tafel gemist.`,
  inMyBubble: 'Hoort bij je bubbel.',
  inCommunity: (leaders: readonly string[]): string => `Hoort bij de groep rond ${formatList(leaders)}.`,
  alone: 'Heeft geen bekende banden met je andere partners.',
  bridge: 'Heeft banden buiten je bubbel en kan een brug zijn.',
  figuresHeading: 'Tijd en ritme',
  encountersHeading: (count: number): string =>
    count === 0 ? 'Geen ontmoetingen in deze periode' : 'De ontmoetingen hierachter',
  lastEncounter: 'Open de laatste ontmoeting',
  showAll: (count: number): string => `Alle ${formatInteger(count)} tonen`,
  linksHeading: (count: number): string =>
    count === 0 ? 'Kent niemand van je andere partners' : `Kent ${numberWord(count)} van je andere partners`,
  viaCollaborations: (names: readonly string[]): string => `via ${formatList(names)}`,
  viaEncounters: (count: number): string => `${formatInteger(count)} keer samen aan tafel`,
  openPartner: 'Naar de partner',
  logEncounter: 'Ontmoeting vastleggen',
} as const;

/** What the panel on the right says about the lens. */
export const lensExplanationTexts = {
  title: (lens: string): string => `Uitleg bij ${lens.toLocaleLowerCase('nl-NL')}`,
  definitionsHeading: 'Zo is dit geteld',

  categoriesHeading: 'Per soort partner',
  categoriesCaption: 'Het deel van je tijd; het streepje is wat bij hun belang past.',
  category: 'Soort',
  metOf: (met: number, all: number): string => `${formatInteger(met)} van ${formatInteger(all)} gesproken`,
  share: 'Deel',
  expectedShare: 'Naar belang',

  unevenHeading: (effective: number, all: number): string =>
    `Verdeeld alsof je ${numberWord(Math.round(effective))} ${partners(Math.round(effective))} had, niet ${numberWord(all)}`,
  lorenzLabel: 'Lorenzcurve van je tijd over je partners',
  lorenzDescription: (top: number, share: number): string =>
    `De drukste ${formatShare(top)} van je partners krijgt ${formatShare(share)} van je tijd. Op de rechte lijn zou iedereen evenveel krijgen.`,
  lorenzX: 'partners, van minste naar meeste tijd',
  lorenzEqual: 'iedereen evenveel',
  lorenzTable: 'De curve als tabel',
  lorenzPartners: 'De drukste',
  lorenzShare: 'krijgt',
  gini: (gini: number): string =>
    `Gini ${formatDecimal(gini, 2)}: 0 is gelijk verdeeld, bijna 1 is alles naar één partner.`,
  concentration: (value: number, even: number): string =>
    `Herfindahl-Hirschman ${formatDecimal(value, 3)}; gelijk verdeeld zou het ${formatDecimal(even, 3)} zijn.`,
  effective: (value: number): string => `Werkelijk aantal partners: ${formatDecimal(value, 1)}.`,
  renewal: (share: number): string =>
    `Vernieuwing: ${formatShare(share)} van je tijd ging naar wie je in deze periode voor het eerst ontmoette.`,
  coreHeading: (suspects: number, rightly: number): string => {
    if (suspects === 0) return rightly === 0 ? 'Nog geen kern' : 'Terecht veel, geen usual suspects';
    return `${numberWord(suspects)} usual ${plural(suspects, { one: 'suspect', other: 'suspects' })}${
      rightly === 0 ? '' : `, ${numberWord(rightly)} terecht veel`
    }`;
  },

  bubbleHeading: 'Jouw bubbel',
  noBubble:
    'Je hebt geen bubbel: geen groep is tegelijk groot genoeg, gesloten genoeg en goed voor genoeg van je tijd.',
  bubble: (size: number, share: number | null, conductance: number | null): string => {
    const time = share === null ? '' : ` en krijgen ${formatShare(share)} van je tijd`;
    const open = conductance === null ? '' : ` Van hun banden gaat ${formatShare(conductance)} naar buiten.`;
    return `${numberWordAtStart(size)} partners kennen vooral elkaar${time}.${open}`;
  },
  outside: (count: number, share: number, never: number): string =>
    `Daarbuiten staan ${numberWord(count)} ${partners(count)}, samen goed voor ${formatShare(share)} van je tijd${
      never === 0 ? '' : `; ${numberWord(never)} daarvan sprak je nooit`
    }.`,
  members: 'Wie erbij horen',
  bridgesHeading: (count: number): string =>
    count === 0 ? 'Niemand slaat een brug naar buiten' : 'Bruggen naar buiten',
  communitiesHeading: 'Groepen',
  community: 'Groep',
  size: 'Partners',
  openness: 'Naar buiten',
  mixHeading: 'Wie zit er met wie aan tafel',
  mixed: (mixed: number, tables: number, share: number): string =>
    `${formatInteger(mixed)} van de ${formatInteger(tables)} ${plural(tables, { one: 'tafel was', other: 'tafels waren' })} gemengd (${formatShare(share)}).`,
  noTables: 'Er waren geen ontmoetingen met meer dan één partner.',
  diversity: (value: number): string =>
    `Spreiding van je tijd over soorten partners: ${formatDecimal(value, 2)} (0 is één soort, 1 is gelijk over alle).`,
  ego: (effectiveSize: number, efficiency: number | null, constraint: number | null): string => {
    const rest = [
      efficiency === null ? '' : `, ${formatShare(efficiency)} van wat er mogelijk is`,
      constraint === null ? '' : `. Hoe sterk je netwerk je insluit (Burt): ${formatDecimal(constraint, 2)}`,
    ];
    return `Je bereikt ${formatDecimal(effectiveSize, 1)} kringen die elkaar niet overlappen${rest.join('')}.`;
  },
  mixIndexHeading: 'Binnen of buiten de eigen soort',
  mixIndexCaption: '−1: alleen onder elkaar, 1: alleen met anderen.',
  mixedMeaning:
    'Gemengd is een ontmoeting met partners van minstens twee soorten. Alleen daar hoort de een wat de ander speelt.',
  mixedExamples: 'De laatste gemengde tafels',
  mixKind: (value: number, name: string): string => {
    if (value <= -1 / 3) return `${name} heeft vooral banden met de eigen soort`;
    return value < 1 / 3
      ? `${name} heeft ongeveer evenveel banden binnen als buiten de eigen soort`
      : `${name} heeft vooral banden met andere soorten`;
  },
  mixPairs: (inside: number, outside: number): string =>
    `${formatInteger(inside)} binnen de eigen soort, ${formatInteger(outside)} daarbuiten`,
  mixIndex: 'E-I-index',
  mixIndexOverall: 'Alle samen',

  countsHeading: 'Stand van je contacten',
  standing: 'Stand',
  count: 'Partners',
  missing: 'Alleen wie op de kaart staat, kan hier opvallen.',
  findMissing: 'Wie ontbreekt er?',
  whiteSpotsHeading: (themes: number, areas: number): string =>
    themes + areas === 0
      ? 'Geen witte vlekken'
      : `Witte vlekken: ${numberWord(themes)} bij opgaven, ${numberWord(areas)} in wijken`,
  whiteSpotsHelp:
    'Plekken waar wel partners zijn en je niemand sprak. Zet ze naast de kaart: wijs een vak aan en je ziet wie er staan.',
  whiteSpotsBeside: { themes: 'Per opgave ernaast', areas: 'Per wijk ernaast' },
  priorityHeading: 'Wie het eerst',
  fadingHeading: 'Nog op tijd, maar bekoelend',
  talkedAboutHeading: 'Over wie je spreekt, niet met wie',
  talkedAboutHelp:
    'Gemist aan tafel, of er werd iets met hen afgesproken terwijl ze er niet bij waren. In deze periode sprak je hen zelf niet.',
  talkedAbout: (count: number): string => `${formatInteger(count)} keer het onderwerp, nooit aan tafel`,
  onlyAtTheTableHeading: 'Alleen aan de vergadertafel',
  onlyAtTheTable: 'Van deze verbanden sprak je geen lid buiten de eigen vergaderingen:',
} as const;

/** What the matrices of white spots say. */
export const whiteSpotTexts = {
  caption: {
    themes: (spots: number): string =>
      `${spots === 0 ? 'Geen' : numberWordAtStart(spots)} ${plural(spots, { one: 'witte vlek', other: 'witte vlekken' })}: wel partners bij die opgave, niemand gesproken.`,
    areas: (spots: number): string =>
      `${spots === 0 ? 'Geen' : numberWordAtStart(spots)} ${plural(spots, { one: 'witte vlek', other: 'witte vlekken' })}: wel partners in die wijk, niemand gesproken.`,
  },
  label: { themes: 'Soorten en opgaven', areas: 'Soorten en wijken' },
  cell: (category: string, column: string, met: number, all: number, selected: string | null): string =>
    `${category}, ${column}: ${met}/${all} gesproken${met === 0 ? ', witte vlek' : ''}${
      selected === null ? '' : `; hier staat ${selected}`
    }`,
  nobody: (category: string, column: string): string => `${category}, ${column}: niemand op de kaart`,
  empty: {
    themes: 'Zet opgaven bij je partners om te zien waar je niemand spreekt.',
    areas: 'Zet wijken bij je partners om te zien waar je niemand spreekt.',
  },
} as const;
