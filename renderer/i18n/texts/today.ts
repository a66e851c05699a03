import type { Surprise } from '#shared/analysis/today/surprise.ts';
import { type IsoDate, isoWeekOf, type IsoWeek, type Period } from '#shared/domain/calendar-date.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import type { CommitmentCounts } from '#shared/domain/due-commitments.ts';
import { dayInWords, dueInWords } from '../due.ts';
import {
  formatDate,
  formatInteger,
  formatList,
  formatLongDate,
  formatMinutes,
  plural,
  sentenceCase,
} from '../format.ts';

/** Words of Vandaag; those of what it proposes stand in today-suggestions.ts. */

function late(count: number): string {
  return plural(count, {
    one: '1 afspraak is te laat',
    other: `${formatInteger(count)} afspraken zijn te laat`,
  });
}

function dueThisWeek(count: number): string {
  return plural(count, {
    one: '1 afspraak moet deze week',
    other: `${formatInteger(count)} afspraken moeten deze week`,
  });
}

function rhythms(count: number): string {
  return plural(count, {
    one: '1 ritme loopt deze maand af',
    other: `${formatInteger(count)} ritmes lopen deze maand af`,
  });
}

function signals(count: number): string {
  return plural(count, {
    one: '1 nieuw signaal is nog niet verteld',
    other: `${formatInteger(count)} nieuwe signalen zijn nog niet verteld`,
  });
}

const OWNERS: Readonly<Record<CommitmentOwner, string>> = {
  us: 'van jou',
  them: 'van een partner',
  colleague: 'van een collega',
};

/** What asks for something this week; nothing is said of what is zero. */
interface TodayHeadline {
  readonly late: number;
  readonly thisWeek: number;
  /** `null`: not known yet. */
  readonly rhythms: number | null;
  readonly signals: number;
}

export const todayTexts = {
  day: (today: IsoDate): string => `${sentenceCase(formatLongDate(today))}, week ${isoWeekOf(today).week}`,
  /** What asks for something this week, the two most urgent in one line. */
  title: (counts: TodayHeadline): string => {
    const parts = [
      ...(counts.late > 0 ? [late(counts.late)] : []),
      ...(counts.thisWeek > 0 ? [dueThisWeek(counts.thisWeek)] : []),
      ...((counts.rhythms ?? 0) > 0 ? [rhythms(counts.rhythms ?? 0)] : []),
      ...(counts.signals > 0 ? [signals(counts.signals)] : []),
    ];
    const [first, second] = parts;
    if (first === undefined) {
      return counts.rhythms === null ? 'Niets over tijd' : 'Niets dat deze week moet';
    }
    return sentenceCase(formatList(second === undefined ? [first] : [first, second]));
  },
  log: 'Ontmoeting vastleggen',
  emptyNetwork: 'Hier komt te staan wat deze week je aandacht vraagt',
  emptyNetworkFirst: 'Leg je eerste ontmoeting vast',
  emptyNetworkDetail: 'Daarna zie je hier wat je hebt afgesproken en wie je te lang niet sprak.',

  commitments: {
    title: (counts: CommitmentCounts): string => {
      const parts = [
        ...(counts.late > 0 ? [`${formatInteger(counts.late)} te laat`] : []),
        ...(counts.thisWeek > 0 ? [`${formatInteger(counts.thisWeek)} deze week`] : []),
      ];
      return parts.length === 0 ? 'Geen afspraken voor deze week' : `Afspraken: ${formatList(parts)}`;
    },
    /** "3 van jou en 1 van een partner; tot en met zondag 29 november" */
    whose: ({ byOwner }: CommitmentCounts, until: IsoDate, today: IsoDate): string => {
      const owners = (['us', 'them', 'colleague'] as const).flatMap((owner) =>
        byOwner[owner] === 0 ? [] : [`${formatInteger(byOwner[owner])} ${OWNERS[owner]}`],
      );
      return `${formatList(owners)}. Deze week is tot en met zondag ${dayInWords(until, today)}.`;
    },
    /** What is open besides; empty when that is nothing. */
    rest: ({ later, undated }: CommitmentCounts): string => {
      const parts = [
        ...(later > 0 ? [`${formatInteger(later)} na deze week`] : []),
        ...(undated > 0 ? [`${formatInteger(undated)} zonder datum`] : []),
      ];
      return parts.length === 0 ? '' : `Verder open: ${formatList(parts)}.`;
    },
    none: 'Niets te laat, en niets dat deze week moet.',
    done: 'Gedaan',
    markDone: (text: string): string => `Gedaan: ${text}`,
    due: dueInWords,
    owner: { us: 'jij', them: 'zij', colleague: 'een collega' } satisfies Record<CommitmentOwner, string>,
    with: (who: string): string => `met ${who}`,
    from: (title: string): string => `uit ${title}`,
    showAll: (count: number): string => `Alle ${formatInteger(count)}`,
    showFewer: 'Minder afspraken',
    openList: 'Naar de lijst met afspraken',
    definition:
      'Te laat is wat nog openstaat en vóór vandaag af had moeten zijn. Deze week is van vandaag tot en met zondag. ' +
      'Van jou is wat jij beloofde, van een partner wat zij jou beloofden, van een collega wat een collega op zich nam. Alle ontmoetingen tellen mee, hoe lang geleden ook.',
  },

  signals: {
    title: (fresh: number, waiting: number): string =>
      waiting === 0
        ? 'Alle signalen hebben een vervolg'
        : fresh === 0
          ? 'Geen nieuwe signalen om te vertellen'
          : sentenceCase(signals(fresh)),
    none: 'Wat je bij een ontmoeting hoort, komt hier te staan tot je er iets mee deed.',
    ageing: (count: number, days: number): string =>
      `${plural(count, { one: '1 signaal ligt', other: `${formatInteger(count)} signalen liggen` })} al langer dan ${days} dagen; nieuw is wat korter ligt.`,
    openList: 'Naar de lijst met signalen',
    openAgeing: 'Bekijk de oude signalen',
    definition: (days: number): string =>
      `Geteld zijn alle signalen tot en met vandaag die niet binnen verteld, afgesproken, losgelaten of uitgesteld zijn. Nieuw is hooguit ${days} dagen geleden gehoord; wat langer ligt, is oud.`,
  },

  week: {
    title: 'Agenda en uren',
    waiting: (count: number): string =>
      count === 0
        ? 'Geen agenda-items die op je wachten.'
        : plural(count, {
            one: '1 agenda-item was misschien een ontmoeting:',
            other: `${formatInteger(count)} agenda-items waren misschien een ontmoeting. De laatste:`,
          }),
    event: (date: IsoDate, time: string | null): string =>
      time === null ? formatDate(date) : `${formatDate(date)} om ${time}`,
    noSubject: 'Zonder onderwerp',
    openCalendar: 'Naar de agenda',
    hours: ({ week }: IsoWeek, isNoted: boolean): string =>
      isNoted
        ? `De uren van week ${week} zijn genoteerd.`
        : `De uren van week ${week} zijn nog niet genoteerd.`,
    openHours: 'Uren noteren',
    definition:
      'Geteld zijn agenda-items die volgens je regels een ontmoeting kunnen zijn en waarover je nog niets besliste. Een week loopt van maandag tot en met zondag.',
  },

  latest: {
    title: 'Je laatste ontmoetingen',
    none: 'Nog geen ontmoetingen.',
  },

  asides: {
    title: (count: number): string =>
      plural(count, {
        one: '1 partner opzij gezet',
        other: `${formatInteger(count)} partners opzij gezet`,
      }),
    snoozed: (until: IsoDate): string => `komt terug op ${formatDate(until)}`,
    dismissed: (date: IsoDate, reason: string): string =>
      `sinds ${formatDate(date)} niet voorgesteld: ${reason}`,
    bringBack: 'Weer voorstellen',
    bringBackFor: (name: string): string => `${name} weer voorstellen`,
    explain: 'Wie je opzij zette omdat het nu niet nodig is, komt terug zodra jullie elkaar weer spraken.',
  },

  surprise: {
    title: 'Een verrassende ontmoeting deze week',
    none: 'Er is niemand om je mee te verrassen: je sprak iedereen binnen het ritme dat je wilt.',
    another: 'Een andere',
    reasons: ({ categoryUnderLit, outsideBubbles, areaNotVisited }: Surprise, period: Period): string => {
      const parts = [
        ...(categoryUnderLit
          ? ['dit soort partners kreeg minder dan de helft van de verwachte aandacht']
          : []),
        ...(outsideBubbles ? ['deze partner hoort niet bij een van je bubbels'] : []),
        ...(areaNotVisited ? [`uit deze wijk sprak je niemand sinds ${formatDate(period.from)}`] : []),
      ];
      return parts.length === 0 ? '' : `${sentenceCase(formatList(parts))}.`;
    },
    definition: ({ candidateCount, chance }: Surprise, week: number, reshuffles: number): string =>
      `Geloot in week ${week} uit ${formatInteger(candidateCount)} partners die je nooit of te lang niet sprak; ` +
      `deze had een kans van 1 op ${formatInteger(Math.max(1, Math.round(1 / chance)))}. ` +
      (reshuffles === 0
        ? 'De hele week dezelfde, tot je een andere vraagt.'
        : plural(reshuffles, {
            one: 'Je vroeg deze week 1 keer een andere.',
            other: `Je vroeg deze week ${formatInteger(reshuffles)} keer een andere.`,
          })),
  },

  round: {
    title: 'Rondje op de fiets',
    none: 'Geef partners een wijk, dan kun je hier een rondje langs hen maken.',
    area: 'Wijk',
    areaOption: (name: string, unseen: number, partners: number): string =>
      `${name}: ${formatInteger(unseen)} van ${formatInteger(partners)} lang niet gezien`,
    time: 'Hoeveel tijd heb je?',
    oneHour: '1 uur',
    twoHours: '2 uur',
    nobody: 'Iedereen uit deze wijk die je een tijd niet zag, is gepland of opzij gezet.',
    nobodyUnseen: 'Uit deze wijk zag je iedereen binnen het ritme dat je wilt.',
    fewer: 'Meer mensen zijn er in deze wijk niet die je lang niet zag.',
    /** Beside each stop. */
    stop: (days: number | null, onlyHere: boolean, firstOfCategory: boolean, category: string): string => {
      const parts = [
        days === null ? 'nooit gesproken' : `${formatInteger(days)} dagen niet gesproken`,
        ...(onlyHere ? ['alleen in deze wijk actief'] : []),
        ...(firstOfCategory && category !== '' ? [`uit ${category}`] : []),
      ];
      return parts.join(', ');
    },
    before: 'Vóór wanneer',
    beforeHelp: 'Mag leeg blijven',
    plan: (stops: number): string =>
      stops === 0
        ? 'Rondje plannen'
        : plural(stops, { one: 'Plan 1 bezoek', other: `Plan ${formatInteger(stops)} bezoeken` }),
    definition: (talk: number, way: number): string =>
      `Per adres reken ik ${formatMinutes(talk)} praten en ${formatMinutes(way)} fietsen; afstanden ken ik niet. ` +
      'Wie zwaarder weegt, langer niet gezien is en alleen in deze wijk zit, gaat voor; een tweede van dezelfde soort telt half. ' +
      'Lang niet gezien is: nooit, of langer dan het streefritme; zonder streefritme langer dan een jaar.',
  },
} as const;
