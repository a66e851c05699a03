import type { CollaborationLook, MapLayout } from '#shared/domain/map-view.ts';
import { formatInteger, formatList, plural } from '../format.ts';
import { numberWordAtStart } from '../number-word.ts';

const partners = (count: number): string => plural(count, { one: 'partner', other: 'partners' });

/** Words of working on the map. */
export const mapTexts = {
  settings: 'Schikking',
  settingsLabel: 'Hoe de kaart ligt',
  layoutHeading: 'Hoe de partners staan',
  ofLens: 'zoals deze blik hem legt',
  layouts: {
    recency: 'ringen: hoe lang geleden',
    standing: 'ringen: je ritme',
    tiers: 'ringen: je belang',
    force: 'wie met wie',
    communities: 'groepen die elkaar kennen',
    category: 'per soort partner',
    area: 'per wijk',
    theme: 'per opgave',
  } satisfies Readonly<Record<MapLayout, string>>,
  /** What it means to stand near, or together. */
  nearness: {
    recency: 'jij; verder van je af is langer niet gesproken',
    standing: 'jij; verder van je af is langer over tijd',
    tiers: 'jij; verder van je af is minder belangrijk',
    force: 'jij, waar je tijd heen gaat; wie veel met elkaar heeft staat dichtbij elkaar',
    communities: 'samen staat wie vooral elkaar kent',
    category: 'samen staat dezelfde soort partner',
    area: 'samen staat wie in een wijk werkt; wie in meer wijken werkt staat bij de eerste',
    theme: 'samen staat wie aan een opgave werkt; wie aan meer werkt staat bij de eerste',
  } satisfies Readonly<Record<MapLayout, string>>,
  egoHeading: 'Jij',
  showEgo: 'jij op de kaart',
  collaborationsHeading: 'Samenwerkingsverbanden',
  collaborationLooks: {
    none: 'niet tonen',
    nodes: 'als punt met lijnen',
    hulls: 'als vlak',
  } satisfies Readonly<Record<CollaborationLook, string>>,
  hullsShown: (shown: number, all: number): string =>
    shown === all
      ? `${numberWordAtStart(all)} ${plural(all, { one: 'samenwerkingsverband', other: 'samenwerkingsverbanden' })} als vlak.`
      : `De ${formatInteger(shown)} grootste van ${formatInteger(all)} samenwerkingsverbanden als vlak; kies een partner om de zijne te zien.`,
  layAnew: 'opnieuw schikken',
  settling: 'De kaart wordt geschikt…',

  aggregated: (all: number): string =>
    `${formatInteger(all)} partners is te veel om los te tonen: je ziet groepen. Kies een groep om die te openen.`,
  closeGroups: 'Groepen sluiten',
  groupDetails: (count: number, met: number): readonly string[] => [
    `${formatInteger(count)} ${partners(count)}, ${formatInteger(met)} gesproken`,
    'kies om te openen',
  ],

  menuLabel: (name: string): string => `Wat kun je met ${name}`,
  menuOfMap: 'Wat kun je met de kaart',
  menu: {
    open: 'Uitleg openen',
    page: 'Naar de pagina',
    log: 'Ontmoeting vastleggen',
    plan: 'Voornemen maken',
    lay: 'Relatie leggen vanaf hier',
    focusOne: 'Alleen wie eraan vastzit',
    focusTwo: 'Ook wie daaraan vastzit (twee stappen)',
    path: 'Weg naar een ander zoeken',
    focusOff: 'Weer iedereen',
    showPersons: 'Personen tonen',
    hidePersons: 'Personen weer dicht',
    choose: 'Erbij kiezen',
    unchoose: 'Niet meer gekozen',
    pin: 'Hier vastzetten',
    unpin: 'Losmaken',
    moveTo: 'Ergens anders neerzetten',
    hide: 'Verbergen',
    showHidden: (count: number): string => `${formatInteger(count)} verborgen ${partners(count)} weer tonen`,
    openGroup: 'Groep openen',
    chooseGroup: 'Hele groep kiezen',
    chooseMembers: 'Wie meedoet kiezen',
  },

  legend: {
    collaborations: 'ruit: samenwerkingsverband, met lijnen naar wie meedoet',
    collaborationsWho: 'wie aan een samenwerkingsverband meedoet',
    area: (name: string): string => `vlak: ${name}`,
    areaWho: (name: string): string => `wie meedoet aan ${name}`,
  },

  hidden: (count: number): string => `${formatInteger(count)} verborgen`,
  showAgain: 'Weer tonen',
  focusAround: (name: string, steps: number, count: number): string =>
    steps === 1
      ? `Rond ${name}: ${formatInteger(count)} ${partners(count)}`
      : `Rond ${name} in twee stappen: ${formatInteger(count)} ${partners(count)}`,
  pathStart: (name: string): string => `Van ${name} naar wie? Kies een partner.`,
  pathFound: (names: readonly string[]): string => {
    const [from = '', ...rest] = names;
    const to = rest.at(-1) ?? '';
    const via = rest.slice(0, -1);
    return via.length === 0
      ? `${from} en ${to} kennen elkaar.`
      : `Van ${from} naar ${to} in ${formatInteger(via.length + 1)} stappen, via ${formatList(via)}.`;
  },
  noPath: (from: string, to: string): string => `Tussen ${from} en ${to} is geen weg bekend.`,
  wholeNetwork: 'Hele netwerk',
  stop: 'Toch niet',
  moving: (name: string): string => `Kies waar ${name} moet staan.`,

  chosen: (count: number): string => `${formatInteger(count)} ${partners(count)} gekozen`,
  bulk: {
    log: 'Ontmoeting',
    plan: 'Voornemen',
    edit: 'Samen wijzigen',
    pin: 'Vastzetten',
    hide: 'Verbergen',
    clear: 'Niemand kiezen',
  },

  said: {
    chosen: (name: string, count: number): string => `${name} gekozen, ${formatInteger(count)} in totaal`,
    unchosen: (name: string, count: number): string =>
      `${name} niet meer gekozen, ${formatInteger(count)} over`,
    hidden: (count: number): string => `${formatInteger(count)} ${partners(count)} verborgen`,
    noLinks: (name: string): string => `${name} heeft geen bekende banden`,
    linked: (place: number, all: number): string => `band ${formatInteger(place)} van ${formatInteger(all)}`,
    noPersons: (name: string): string => `Van ${name} zijn geen personen bekend`,
    persons: (name: string, count: number): string =>
      `${formatInteger(count)} ${plural(count, { one: 'persoon', other: 'personen' })} van ${name} op de kaart`,
    notMovable: 'In deze schikking heeft iedereen een vaste plek; kies “wie met wie” om zelf te schikken.',
  },
  person: (role: string, organisation: string): readonly string[] =>
    role === '' ? [organisation] : [role, organisation],
  collaboration: (count: number): readonly string[] => [
    'samenwerkingsverband',
    `${formatInteger(count)} ${partners(count)} op de kaart`,
  ],
} as const;
