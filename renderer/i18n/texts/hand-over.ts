import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { MergedKind } from '#shared/hand-over/merge-plan.ts';
import type { RestKind } from '#shared/hand-over/merge-rest.ts';
import { formatDate, formatInteger, formatList, plural } from '../format.ts';

const counted = (count: number, one: string, other: string): string =>
  `${formatInteger(count)} ${plural(count, { one, other })}`;

/** Things of a network, many of them, in the tables of a merge. */
const KINDS: Readonly<Record<MergedKind, string>> = {
  categories: 'Soorten partners',
  themes: 'Opgaven',
  areas: 'Wijken',
  organisations: 'Partners',
  persons: 'Personen',
  collaborations: 'Samenwerkingsverbanden',
  ties: 'Relaties',
  encounters: 'Ontmoetingen',
  commitments: 'Afspraken',
  intentions: 'Voornemens',
  assessments: 'Peilingen',
  reflections: 'Reflecties',
};

/** One of them, before its name. */
const KIND: Readonly<Record<MergedKind, string>> = {
  categories: 'Soort',
  themes: 'Opgave',
  areas: 'Wijk',
  organisations: 'Partner',
  persons: 'Persoon',
  collaborations: 'Samenwerkingsverband',
  ties: 'Relatie',
  encounters: 'Ontmoeting',
  commitments: 'Afspraak',
  intentions: 'Voornemen',
  assessments: 'Peiling',
  reflections: 'Reflectie',
};

/** What comes along with them, counted. */
const REST: Readonly<Record<RestKind, readonly [one: string, other: string]>> = {
  externalIds: ['nummer van een lijst', 'nummers van lijsten'],
  timeWeeks: ['week met uren', 'weken met uren'],
  personBases: ['keer doel en bron van een persoon', 'keer doel en bron van een persoon'],
  standIns: ['onbekende in plaats van iemand die gewist is', 'onbekenden in plaats van wie gewist is'],
  observationOutcomes: ['keer wat er van een signaal kwam', 'keer wat er van een signaal kwam'],
  correctionRequests: ['verzoek om correctie', 'verzoeken om correctie'],
  retentionKeeps: ['uitzondering op een bewaartermijn', 'uitzonderingen op een bewaartermijn'],
  distinctOrganisations: [
    'keer dat twee partners niet dezelfde zijn',
    'keer dat twee partners niet dezelfde zijn',
  ],
  distinctPersons: ['keer dat twee personen niet dezelfde zijn', 'keer dat twee personen niet dezelfde zijn'],
  setAsideIntroductions: ['weggelegde kans op verbinding', 'weggelegde kansen op verbinding'],
  mapViews: ['bewaard beeld van de kaart', 'bewaarde beelden van de kaart'],
};

/** Fields of all of them. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'naam',
  mark: 'kleur',
  icon: 'teken',
  retired: 'niet meer in gebruik',
  shortName: 'korte naam',
  categoryId: 'soort',
  tier: 'belang',
  scale: 'schaal',
  themeIds: 'opgaven',
  areaIds: 'wijken',
  desiredIntervalDays: 'streefritme in dagen',
  website: 'website',
  note: 'notitie',
  from: 'vanaf',
  until: 'tot en met',
  archived: 'gearchiveerd',
  nickname: 'roepnaam',
  email: 'e-mail',
  phone: 'telefoon',
  affiliations: 'functies',
  form: 'vorm',
  phase: 'fase',
  ownRole: 'eigen rol',
  governmentRole: 'rol van de overheid',
  meetingsPerYear: 'overleggen per jaar',
  members: 'leden',
  firstOrganisationId: 'eerste partner',
  secondOrganisationId: 'tweede partner',
  kind: 'soort relatie',
  strength: 'sterkte',
  source: 'bron',
  date: 'datum',
  startTime: 'begintijd',
  minutes: 'minuten',
  subject: 'onderwerp',
  script: 'script',
  podium: 'podium',
  initiative: 'initiatief',
  company: 'wie er meeging',
  ground: 'grond',
  tone: 'toon',
  performance: 'optreden',
  orientation: 'kans of risico',
  confidentiality: 'vertrouwelijkheid',
  collaborationId: 'samenwerkingsverband',
  organisationIds: 'partners',
  personIds: 'personen',
  absentOrganisationIds: 'gemist aan tafel',
  observations: 'signalen, stiltes en verhalen',
  commitments: 'afspraken',
  text: 'tekst',
  owner: 'van wie',
  organisationId: 'partner',
  due: 'uiterlijk',
  doneOn: 'gedaan op',
  before: 'voor',
  encounterId: 'ontmoeting',
  cultural: 'wil of weerstand',
  relational: 'samen of solo',
  procedural: 'orde of chaos',
  content: 'eens of oneens',
  influence: 'invloed',
  interest: 'belangstelling',
  aspect: 'aspect',
  question: 'vraag',
  answer: 'antwoord',
  writtenOn: 'geschreven op',
};

/** Words of handing a part over and of merging. */
export const handOverTexts = {
  title: 'Overdragen en samenvoegen',
  section: 'Overdragen en samenvoegen',
  sectionDetail:
    'Geef een deel van je netwerk versleuteld mee aan een ander, en voeg terug wat die eraan veranderde.',
  open: 'Overdragen en samenvoegen…',
  back: 'Terug naar Beheer',
  intro:
    'Een deel is een eigen netwerk met een eigen wachtwoord. Een ander opent het in Netwerkkaart en werkt erin verder; later voeg je het weer samen met dit netwerk.',
  part: {
    heading: 'Een deel meegeven',
    scope: 'Welke partners gaan mee?',
    scopes: { all: 'Alle partners', chosen: 'Alleen wat ik kies' },
    choose: 'Wie en wat',
    chooseHelp:
      'Kies partners, of een samenwerkingsverband, opgave, soort of wijk: dan gaan de partners daarvan mee.',
    chips: {
      organisation: (name: string): string => name,
      collaboration: (name: string): string => `${name} (samenwerkingsverband)`,
      theme: (name: string): string => `${name} (opgave)`,
      category: (name: string): string => `${name} (soort)`,
      area: (name: string): string => `${name} (wijk)`,
    },
    what: 'Wat gaat er van hen mee?',
    persons: 'Personen die er werken',
    collaborations: 'Samenwerkingsverbanden waar zij in zitten',
    ties: 'Relaties tussen deze partners',
    encounters: 'Ontmoetingen, met wat er gehoord en afgesproken is',
    confidential: 'Ook vertrouwelijke ontmoetingen',
    judgements: 'Mijn oordelen: eigen notities, toon en optreden, peilingen, waarom je een signaal losliet',
    stays:
      'Nooit mee gaan: je reflecties, voornemens, uren, agenda, logboek, instellingen en plekken op de kaart. Bewaarde beelden van de kaart gaan alleen mee met het hele netwerk, samen met je oordelen.',
    preview: 'Dit gaat mee',
    counts: (of: {
      readonly partners: number;
      readonly persons: number;
      readonly collaborations: number;
      readonly ties: number;
      readonly encounters: number;
    }): string =>
      formatList([
        counted(of.partners, 'partner', 'partners'),
        counted(of.persons, 'persoon', 'personen'),
        counted(of.collaborations, 'samenwerkingsverband', 'samenwerkingsverbanden'),
        counted(of.ties, 'relatie', 'relaties'),
        counted(of.encounters, 'ontmoeting', 'ontmoetingen'),
      ]),
    heldBack: (count: number): string =>
      `${counted(count, 'vertrouwelijke ontmoeting blijft', 'vertrouwelijke ontmoetingen blijven')} hier.`,
    nothingChosen: 'Kies eerst wie of wat meegaat.',
    password: 'Wachtwoord van dit deel',
    passwordHelp:
      'Geef het wachtwoord niet samen met het bestand: bel het door, of zeg het als je elkaar ziet.',
    save: 'Deel bewaren…',
    working: 'Bezig met versleutelen…',
    saved: (path: string): string => `Deel bewaard: ${path}`,
  },
  merge: {
    heading: 'Samenvoegen met dit netwerk',
    detail:
      'Kies een deel dat je terugkrijgt, of een ander netwerk. Je ziet eerst wat er zou veranderen; er wordt nog niets geschreven.',
    choose: 'Netwerk kiezen…',
    password: (name: string): string => `Wachtwoord van ${name}`,
    look: 'Bekijken',
    working: 'Bezig met vergelijken…',
    cancel: 'Niet samenvoegen',
    preview: (name: string): string => `${name} samenvoegen`,
    isPart:
      'Dit is een deel van dit netwerk, of andersom: wat maar aan één kant veranderde, wordt overgenomen.',
    isOther:
      'Dit is geen deel van dit netwerk. Wat hier leeg is wordt aangevuld; verder blijft staan wat hier staat, tenzij je anders kiest.',
    counted: 'Wat samenvoegen zou doen, in aantallen',
    columns: ['Wat', 'Nieuw', 'Gewijzigd', 'Hetzelfde', 'Botst'] as const,
    kinds: KINDS,
    kind: KIND,
    field: (field: string): string => FIELDS[field] ?? field,
    rest: (counts: readonly { readonly kind: RestKind; readonly count: number }[]): string =>
      `Daarbij komt: ${formatList(counts.map(({ kind, count }) => counted(count, ...REST[kind])))}.`,
    stays:
      'Niet samengevoegd worden instellingen, agenda, logboek, vastgezette plekken op de kaart en wat je op suggesties antwoordde: die horen bij elk netwerk apart.',
    nothing: 'Er is niets nieuws: alles wat daar staat, staat hier ook.',
    sameNames: (names: readonly string[]): string =>
      `Nieuw, maar er is hier al iemand of iets met die naam: ${formatList(names)}. Kijk na het samenvoegen bij mogelijk dubbel.`,
    leftOut: (count: number): string =>
      `${counted(count, 'ding past', 'dingen passen')} hier niet, omdat waar het over gaat hier niet is. Dat blijft weg.`,
    erased: (count: number): string =>
      count === 1
        ? 'Eén persoon daar is hier gewist'
        : `${formatInteger(count)} personen daar zijn hier gewist`,
    erasedHelp:
      'Wie hier gewist is komt niet mee, en in teksten die meekomen komt [naam verwijderd] in de plaats van de naam. Haal iemand alleen terug als daar een reden voor is; dat komt in het logboek.',
    erasedOn: (day: IsoDate): string => `is hier gewist op ${formatDate(day)}`,
    bringBack: (name: string): string => `${name} toch meenemen`,
    conflicts: (count: number): string => `${counted(count, 'keer', 'keer')} aan beide kanten veranderd`,
    conflictsHelp: 'Kies per regel wat blijft. Wat je niet kiest, blijft zoals het hier staat.',
    more: (count: number): string =>
      `Nog ${counted(count, 'regel wordt', 'regels worden')} niet getoond; daar blijft staan wat hier staat.`,
    allMine: 'Overal wat hier staat',
    allTheirs: 'Overal wat daar staat',
    mine: 'Hier',
    theirs: 'Daar',
    empty: 'niets ingevuld',
    gone: 'weggehaald',
    kept: 'blijft staan',
    apply: 'Samenvoegen',
    done: (of: { readonly added: number; readonly changed: number; readonly removed: number }): string =>
      `Samengevoegd: ${formatInteger(of.added)} nieuw, ${formatInteger(of.changed)} gewijzigd, ${formatInteger(of.removed)} weggehaald.`,
  },
} as const;
