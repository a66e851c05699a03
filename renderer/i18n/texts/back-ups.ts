import type {
  CopyCheck,
  CopyCounts,
  CopyKind,
  ErasedInCopy,
  PlaceKind,
} from '#shared/back-ups/back-up-state.ts';
import type { ComparedKind } from '#shared/back-ups/compare-networks.ts';
import { formatDate, formatDecimal, formatInteger, formatList, formatMoment, plural } from '../format.ts';

/** What people call the things of each kind. */
const KIND_WORDS: Readonly<Record<ComparedKind, { readonly one: string; readonly other: string }>> = {
  organisations: { one: 'partner', other: 'partners' },
  persons: { one: 'persoon', other: 'personen' },
  encounters: { one: 'ontmoeting', other: 'ontmoetingen' },
  commitments: { one: 'losse afspraak', other: 'losse afspraken' },
  intentions: { one: 'voornemen', other: 'voornemens' },
  collaborations: { one: 'samenwerkingsverband', other: 'samenwerkingsverbanden' },
  ties: { one: 'relatie', other: 'relaties' },
  assessments: { one: 'peiling', other: 'peilingen' },
  reflections: { one: 'reflectie', other: 'reflecties' },
  timeWeeks: { one: 'week tijdsverdeling', other: 'weken tijdsverdeling' },
  choices: { one: 'soort, opgave of wijk', other: 'soorten, opgaven en wijken' },
  other: { one: 'instelling', other: 'instellingen en besluiten' },
};

/** Fields that people change, as they stand in the forms; others count as "iets anders". */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: 'naam',
  shortName: 'korte naam',
  nickname: 'roepnaam',
  categoryId: 'soort',
  tier: 'belang',
  themeIds: 'opgaven',
  areaIds: 'wijken',
  desiredIntervalDays: 'streefritme',
  website: 'website',
  note: 'notitie',
  email: 'e-mail',
  phone: 'telefoon',
  affiliations: 'functies',
  archived: 'gearchiveerd',
  members: 'leden',
  phase: 'fase',
  date: 'datum',
  startTime: 'tijd',
  minutes: 'duur',
  form: 'vorm',
  subject: 'onderwerp',
  organisationIds: 'partners',
  personIds: 'personen',
  absentOrganisationIds: 'gemist',
  observations: 'signalen',
  commitments: 'afspraken',
  confidentiality: 'vertrouwelijkheid',
  text: 'tekst',
  due: 'datum',
  doneOn: 'afgehandeld',
  owner: 'wie',
  strength: 'sterkte',
  kind: 'soort',
  answer: 'antwoord',
  value: 'waarde',
};

const counted = (count: number, kind: ComparedKind): string =>
  `${formatInteger(count)} ${plural(count, KIND_WORDS[kind])}`;

const MEGABYTE = 1_000_000;

/** Words of the back-ups, and of putting one back. */
export const backUpTexts = {
  backTo: 'Terug naar Beheer',
  title: (count: number, newest: string | null): string => {
    if (newest === null) return 'Er is nog geen reservekopie';
    const copies = plural(count, {
      one: '1 reservekopie',
      other: `${formatInteger(count)} reservekopieën`,
    });
    return count === 1
      ? `${copies}, van ${formatMoment(newest)}`
      : `${copies}, de nieuwste van ${formatMoment(newest)}`;
  },
  summary:
    'Netwerkkaart maakt er zelf een als er iets veranderd is. De laatste drie van vandaag blijven, van eerdere dagen telkens één, tien in totaal; daarna één per maand, een jaar lang.',
  make: 'Nu een reservekopie maken',
  made: (path: string): string => `Reservekopie gemaakt en gecontroleerd: ${path}`,
  check: 'Alle kopieën controleren',
  checking: 'De kopieën worden gecontroleerd…',
  checked: (count: number, damaged: number): string =>
    damaged === 0
      ? `${plural(count, { one: 'De kopie is', other: `Alle ${formatInteger(count)} kopieën zijn` })} goed.`
      : `${plural(damaged, { one: '1 kopie is', other: `${formatInteger(damaged)} kopieën zijn` })} beschadigd. Die tellen niet meer mee; de andere zijn goed.`,
  old: (moment: string): string =>
    `De laatste reservekopie is van ${formatMoment(moment)}, en daarna is er gewerkt. Maak er nu een.`,
  list: {
    heading: 'Waar je naar terug kunt',
    label: 'Kopieën van dit netwerk, nieuwste eerst',
    columns: {
      moment: 'Van',
      kind: 'Wat',
      holds: 'Inhoud',
      size: 'Grootte',
      check: 'Gecontroleerd',
      look: 'Bekijken',
    },
    empty: 'Hier komen de kopieën te staan.',
    emptyDetail: 'De eerste komt vanzelf, zodra er iets veranderd is. Je kunt er ook nu een maken.',
    open: (moment: string): string => `Wat verschilt er? Kopie van ${formatMoment(moment)}`,
    action: 'Wat verschilt er?',
    /** Only said of the second place: the first goes without saying. */
    inSecond: 'tweede plek',
  },
  kinds: {
    'back-up': 'reservekopie',
    'set-aside': 'opzij gezet bij terugzetten',
    'other-version': 'andere versie, gevonden naast het bestand',
  } satisfies Readonly<Record<CopyKind, string>>,
  checks: {
    good: 'goed',
    damaged: 'beschadigd',
    unchecked: 'nog niet',
  } satisfies Readonly<Record<CopyCheck, string>>,
  goodOn: (moment: string): string => `goed op ${formatMoment(moment)}`,
  holds: ({ partners, persons, encounters }: CopyCounts): string =>
    formatList([
      counted(partners, 'organisations'),
      counted(persons, 'persons'),
      counted(encounters, 'encounters'),
    ]),
  unknown: 'nog niet bekeken',
  size: (bytes: number): string =>
    bytes < MEGABYTE / 10
      ? `${formatInteger(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${formatDecimal(bytes / MEGABYTE, 1)} MB`,
  otherVersions: (count: number): string =>
    `${plural(count, { one: 'Er staat een andere versie van dit netwerk', other: `Er staan ${formatInteger(count)} andere versies van dit netwerk` })} naast het bestand. Dat gebeurt als een synchronisatieprogramma het bestand op twee plekken zag veranderen. Kijk wat er verschilt voor je verder werkt.`,
  places: {
    heading: 'Waar ze staan',
    own: 'Eerste plek',
    second: 'Tweede plek',
    beside: 'naast het bestand',
    none: 'Nog geen. Gaat de schijf stuk waar het netwerk op staat, dan helpt alleen een kopie ergens anders: een stick of een netwerkmap.',
    away: 'Deze map is er nu niet.',
    awayOwn: 'Tot die er weer is, komen de kopieën naast het bestand.',
    awaySecond: 'Zodra die er weer is, komt de volgende kopie ook daar.',
    choose: { own: 'Andere map kiezen…', second: 'Tweede plek kiezen…' } satisfies Readonly<
      Record<PlaceKind, string>
    >,
    change: 'Andere tweede plek…',
    forget: { own: 'Weer naast het bestand', second: 'Geen tweede plek meer' } satisfies Readonly<
      Record<PlaceKind, string>
    >,
    show: 'Tonen in map',
    encryption: 'Een kopie is net zo beveiligd als het netwerk zelf: met hetzelfde wachtwoord, of zonder.',
  },
  restore: {
    backToList: 'Terug naar de kopieën',
    working: 'De kopie wordt gecontroleerd en vergeleken…',
    title: (moment: string): string => `Terug naar ${formatMoment(moment)}?`,
    same: 'Er is geen verschil: alles staat er nu net zo in.',
    effects: ({
      gone,
      back,
      changed,
    }: {
      readonly gone: readonly string[];
      readonly back: readonly string[];
      readonly changed: number;
    }): string =>
      [
        gone.length === 0 ? '' : `Wat er sindsdien bijkwam verdwijnt: ${formatList(gone)}.`,
        back.length === 0 ? '' : `Terug komen: ${formatList(back)}.`,
        changed === 0
          ? ''
          : `${plural(changed, { one: '1 ding wordt', other: `${formatInteger(changed)} dingen worden` })} weer zoals toen.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    erased: (persons: readonly ErasedInCopy[]): string =>
      `In deze kopie staat wie je daarna wiste: ${formatList(
        persons.map(({ name, erasedOn }) => `${name} (gewist op ${formatDate(erasedOn)})`),
      )}.`,
    erasedAgain:
      'Bij het terugzetten worden zij opnieuw gewist, met hun naam in de teksten. Het logboek blijft zoals het nu is.',
    bringBack: (count: number): string =>
      count === 1
        ? 'Deze persoon toch terughalen (dat komt in het logboek)'
        : 'Deze personen toch terughalen (dat komt in het logboek)',
    safe: 'Het netwerk zoals het nu is blijft bewaard, in een eigen bestand. Je kunt dus altijd weer terug.',
    action: 'Deze versie terugzetten',
    done: (moment: string): string => `Teruggezet naar ${formatMoment(moment)}.`,
    doneDetail: (previous: string): string => `Hoe het daarvoor was staat in ${previous}.`,
    takeBack: 'Toch weer zoals het was',
  },
  difference: {
    gone: (count: number): string => `Verdwijnt (${formatInteger(count)})`,
    back: (count: number): string => `Komt terug (${formatInteger(count)})`,
    changed: (count: number): string => `Wordt weer zoals toen (${formatInteger(count)})`,
    heading: (kind: ComparedKind, now: number, then: number): string =>
      now === then ? counted(now, kind) : `Nu ${counted(now, kind)}, toen ${formatInteger(then)}`,
    unnamed: 'zonder naam',
    fields: (fields: readonly string[]): string => {
      const words = [...new Set(fields.map((field) => FIELD_WORDS[field] ?? 'iets anders'))];
      return formatList(words);
    },
    more: (count: number): string => `en nog ${formatInteger(count)}`,
    counted,
  },
} as const;
export type BackUpTexts = typeof backUpTexts;
