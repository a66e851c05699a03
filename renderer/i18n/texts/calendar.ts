import type { CalendarCounts } from '#shared/calendar/occurrence.ts';
import type { ProposalRemark } from '#shared/calendar/proposal.ts';
import type { When } from '#shared/calendar/stored-event.ts';
import type { TimedEvent } from '#shared/calendar/weeks.ts';
import type { TimePart } from '#shared/domain/calendar.ts';
import type { IsoDate, IsoWeek } from '#shared/domain/calendar-date.ts';
import type { CalendarRead } from '#shared/ipc/requests/calendar.ts';
import {
  formatDate,
  formatDayRange,
  formatDecimal,
  formatInteger,
  formatList,
  formatMinutesShort,
  formatMoment,
  formatWeekdayShort,
  plural,
  sentenceCase,
} from '../format.ts';

const count = (number: number, one: string, other: string): string =>
  `${formatInteger(number)} ${plural(number, { one, other })}`;

function whenText({ date, startTime }: When): string {
  return `${formatWeekdayShort(date)} ${formatDate(date)}${startTime === null ? '' : ` om ${startTime}`}`;
}

const LEFT_OUT: readonly (readonly [keyof CalendarCounts, one: string, other: string])[] = [
  ['private', 'privé-item', 'privé-items'],
  ['cancelled', 'afgezegd item', 'afgezegde items'],
  ['declined', 'item dat je afsloeg', 'items die je afsloeg'],
  ['future', 'item dat nog komt', 'items die nog komen'],
  ['earlier', 'item van meer dan een jaar terug', 'items van meer dan een jaar terug'],
];

function readText({ files, added, changed, removed }: CalendarRead): string {
  const names = formatList(files.filter(({ counts }) => counts !== null).map(({ name }) => name));
  if (names === '') return '';
  const news = [
    ...(added === 0 ? [] : [count(added, 'nieuw agenda-item', 'nieuwe agenda-items')]),
    ...(changed === 0 ? [] : [`${formatInteger(changed)} gewijzigd of verplaatst`]),
    ...(removed === 0 ? [] : [`${formatInteger(removed)} vervallen`]),
  ];
  return `Gelezen: ${names}. ${news.length === 0 ? 'Niets nieuws' : sentenceCase(formatList(news))}.`;
}

function leftOutText({ files }: CalendarRead): string {
  const left = LEFT_OUT.flatMap(([sort, one, other]) => {
    const number = files.reduce((sum, { counts }) => sum + (counts?.[sort] ?? 0), 0);
    return number === 0 ? [] : [count(number, one, other)];
  });
  return left.length === 0 ? '' : `Overgeslagen: ${formatList(left)}.`;
}

const PARTS: Readonly<Record<TimePart, string>> = {
  college: 'College',
  organisation: 'Organisatie',
  outside: 'Omgeving',
};

/** Words of the inbox of the calendar. */
export const calendarTexts = {
  tabs: 'Agenda',
  tab: {
    inbox: (waiting: number) => `Voorstellen (${formatInteger(waiting)})`,
    work: (weeks: number) => `Eigen werk (${formatInteger(weeks)})`,
    settings: 'Instellingen',
  },
  title: (waiting: number): string =>
    waiting === 0
      ? 'Niets om vast te leggen uit je agenda'
      : `${count(waiting, 'voorstel', 'voorstellen')} uit je agenda`,
  titleFirst: 'Je agenda als geheugen',
  read: 'Agenda lezen…',
  reading: 'De agenda wordt gelezen…',
  drop: 'Of sleep .ics-bestanden op dit venster.',
  acceptSure: (sure: number): string =>
    sure === 1 ? '1 zekere vastleggen' : `${formatInteger(sure)} zekere vastleggen`,
  acceptSureHint: 'Van deze voorstellen is iedereen herkend',
  readText,
  leftOutText,
  empty: {
    never: 'Hier komt te staan wat er volgens je agenda geweest is',
    how: [
      'In Outlook voor Windows: Bestand, Agenda opslaan; kies bij Meer opties het afgelopen jaar en volledige details.',
      'In Outlook op het web: Instellingen, Agenda, Gedeelde agenda’s; publiceer je agenda en bewaar het bestand achter de ICS-koppeling.',
    ],
    nothing: 'Alles uit je agenda is afgehandeld',
    nothingDetail:
      'Lees je agenda opnieuw als je weer mensen gesproken hebt. Niets wordt twee keer voorgesteld.',
  },
  list: 'Voorstellen uit de agenda',
  keys: 'Pijlen lopen door de lijst. Enter legt vast, A past aan, N negeert, R negeert de reeks, E maakt er eigen werk van.',
  week: ({ week }: IsoWeek, from: IsoDate, until: IsoDate): string =>
    `Week ${String(week)}, ${formatDayRange(from, until)}`,
  day: (date: IsoDate): string => `${formatWeekdayShort(date)} ${Number(date.slice(8))}`,
  wholeDay: 'hele dag',
  noSubject: 'Zonder onderwerp',
  accept: 'Vastleggen',
  complete: 'Aanvullen…',
  correct: 'Aanpassen…',
  ignore: 'Negeren',
  ignoreSeries: 'Reeks negeren',
  ownWork: 'Eigen werk…',
  about: (action: string, subject: string, when: When): string => `${action} ${subject}, ${whenText(when)}`,
  who: 'Wie erbij waren',
  likely: 'waarschijnlijk',
  unknown: 'nieuw',
  unknownAt: (partner: string): string => `nieuw bij ${partner}`,
  colleagues: (number: number): string => count(number, 'collega', 'collega’s'),
  guests: (number: number): string => count(number, 'genodigde', 'genodigden'),
  remarks: {
    moved: 'Verplaatst',
    'unknown-zone': 'Onbekende tijdzone: de tijd staat er zoals in de agenda',
    'whole-day': 'Hele dag',
    'several-days': 'Meer dagen',
    many: 'Groot gezelschap: kies zelf wie je sprak',
    logged: 'Lijkt al vastgelegd',
    nobody: 'Niemand herkend',
  } satisfies Record<ProposalRemark, string>,
  movedFrom: (when: When): string => `Verplaatst, was ${whenText(when)}`,
  openLogged: 'Bekijk wat er al staat',
  more: (number: number): string => `Nog ${formatInteger(number)} tonen`,
  acceptedLine: (number: number): string =>
    number === 1
      ? 'Ontmoeting vastgelegd uit de agenda'
      : `${formatInteger(number)} ontmoetingen vastgelegd uit de agenda`,
  noneAccepted: 'Er is niets vastgelegd: die voorstellen waren al afgehandeld.',
  moves: {
    title: (number: number): string =>
      number === 1
        ? '1 vastgelegde ontmoeting staat nu anders in je agenda'
        : `${formatInteger(number)} vastgelegde ontmoetingen staan nu anders in je agenda`,
    moved: (log: When, now: When): string =>
      `In je log op ${whenText(log)}; je agenda zegt ${whenText(now)}.`,
    cancelled: (log: When): string => `In je log op ${whenText(log)}; in je agenda staat dit niet meer.`,
    follow: 'Overnemen',
    leave: 'Laten staan',
    left: 'De ontmoeting blijft zoals die in je log staat.',
  },
  work: {
    title: 'Uren per week uit je agenda',
    intro:
      'Eigen werk is wat je met collega’s deed, of wat een regel van jou zo noemt. Met wat je uit de agenda vastlegde, wordt het je tijdsverdeling. Wat je zelf had opgeschreven blijft staan.',
    none: 'Nog geen eigen werk in de gelezen agenda. Vul bij Instellingen je eigen e-mailadres in, of maak een regel van een voorbeeld.',
    table: 'Weken',
    columns: {
      week: 'Week',
      fromCalendar: 'Uit de agenda',
      stored: 'Staat nu',
      after: 'Wordt',
      action: 'Actie',
    },
    parts: PARTS,
    split: ({ college, organisation, outside }: Readonly<Record<TimePart, number>>): string =>
      `${formatDecimal(college)} · ${formatDecimal(organisation)} · ${formatDecimal(outside)}`,
    splitRead: ({ college, organisation, outside }: Readonly<Record<TimePart, number>>): string =>
      `college ${formatDecimal(college)}, organisatie ${formatDecimal(organisation)}, omgeving ${formatDecimal(outside)} uur`,
    splitHelp: 'Uren college · organisatie · omgeving',
    nothing: '–',
    fromCalendarPart: (text: string): string => `waarvan uit de agenda ${text}`,
    take: 'Overnemen',
    takeWeek: ({ week, year }: IsoWeek): string => `Week ${String(week)} van ${String(year)} overnemen`,
    takeAll: (number: number): string =>
      number === 1 ? '1 week overnemen' : `${formatInteger(number)} weken overnemen`,
    taken: 'Overgenomen',
    weekName: ({ week, year }: IsoWeek): string => `Week ${String(week)}, ${String(year)}`,
    event: ({ subject, minutes, part, isEncounter, ...when }: TimedEvent): string => {
      const name = subject === '' ? (isEncounter ? 'ontmoeting' : 'eerder overgenomen') : subject;
      const length = minutes === null ? 'geen duur' : formatMinutesShort(minutes);
      return `${whenText(when)}: ${name}, ${length}, ${part === null ? 'niet ingedeeld' : PARTS[part].toLowerCase()}`;
    },
    undivided: (number: number): string =>
      number === 0
        ? 'Al je eigen werk is ingedeeld'
        : `${count(number, 'onderwerp', 'onderwerpen')} nog niet ingedeeld`,
    undividedDetail: 'Alleen collega’s waren erbij. Zeg van één wat het is; wat erop lijkt gaat mee.',
    divide: 'Indelen…',
    divideThis: (subject: string): string => `${subject} indelen`,
    times: (number: number): string => `${formatInteger(number)} keer`,
  },
  rules: {
    title: (number: number): string =>
      number === 0 ? 'Nog geen regels' : count(number, 'regel voor eigen werk', 'regels voor eigen werk'),
    intro: 'De eerste regel die past telt.',
    sentence: (words: string, part: TimePart): string => `“${words}” is ${PARTS[part].toLowerCase()}`,
    hits: (number: number): string => count(number, 'agenda-item', 'agenda-items'),
    add: 'Regel toevoegen…',
    edit: 'Wijzigen…',
    editThis: (words: string): string => `Regel ${words} wijzigen`,
    remove: 'Verwijderen',
    removeThis: (words: string): string => `Regel ${words} verwijderen`,
    formNew: 'Wat is eigen werk?',
    formEdit: 'Regel wijzigen',
    words: 'Agenda-items met deze woorden in het onderwerp',
    wordsHelp:
      'In deze volgorde, naast elkaar. Hoofdletters en leestekens tellen niet; “B&W” is ook “b en w”.',
    part: 'zijn tijd voor',
    noWords: 'Schrijf minstens één woord of getal op.',
    preview: (number: number): string =>
      number === 0
        ? 'Geen agenda-item dat nu wacht heeft deze woorden.'
        : `Dit raakt ${count(number, 'agenda-item dat nu wacht', 'agenda-items die nu wachten')}:`,
    previewMore: (number: number): string => `en nog ${formatInteger(number)}`,
  },
  settings: {
    folder: 'Map die gevolgd wordt',
    folderHelp:
      'Agenda’s (.ics) in deze map worden gelezen zolang het programma open is, ook als ze veranderen. Er gaat niets over het netwerk.',
    noFolder: 'Er wordt geen map gevolgd.',
    chooseFolder: 'Map kiezen…',
    otherFolder: 'Andere map kiezen…',
    forgetFolder: 'Niet meer volgen',
    folderGone: 'Deze map is er nu niet. Zodra die er weer is, wordt er verder gelezen.',
    folderRead: (moment: string): string => `Laatst gelezen op ${formatMoment(moment)}.`,
    folderEmpty: 'Er staat nog geen agenda in deze map.',
    own: 'Je eigen e-mailadressen',
    ownHelp: 'Eén per regel. Jij bent dan geen deelnemer, en wie hetzelfde domein heeft is een collega.',
    ownWrong: (text: string): string =>
      `“${text}” is geen e-mailadres. Een adres ziet eruit als naam@gemeente.nl.`,
    ownTooMany: 'Vul hooguit twintig adressen in.',
    zone: 'Je klok',
    zones: {
      'Europe/Amsterdam': 'Nederland (Amsterdam)',
      'America/Kralendijk': 'Caribisch Nederland (Kralendijk)',
    },
    save: 'Bewaren',
    afterSave: 'Lees je agenda opnieuw om dit te laten gelden.',
    ignored: (number: number): string =>
      number === 0
        ? 'Er worden geen reeksen genegeerd.'
        : `${count(number, 'reeks wordt', 'reeksen worden')} genegeerd.`,
    ignoredHelp: 'Van een genegeerde reeks wordt geen naam bewaard.',
    restore: 'Weer voorstellen bij de volgende lezing',
    kept: 'Van een agenda-item dat wacht bewaren we wanneer, wat, waar en wie. Van een genegeerd item alleen een kenmerk waaraan we het herkennen. Privé-items worden niet bewaard.',
  },
} as const;
export type CalendarTexts = typeof calendarTexts;
