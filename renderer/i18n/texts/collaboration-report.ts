import type { Advice, AdviceReason, Judgement, MeetingRhythm } from '#shared/reports/collaboration-advice.ts';
import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import { PHASE_LABELS } from '#shared/texts/vocabulary.ts';
import { formatDate, formatDecimal, formatInteger, formatList, plural } from '../format.ts';

const days = ({ from, until }: Period): string => `${formatDate(from)} tot en met ${formatDate(until)}`;

function signed(value: number): string {
  const text = formatDecimal(Math.abs(value), 1);
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}

function rhythmText({ held, planned }: MeetingRhythm): string {
  return planned === null
    ? `${formatInteger(held)} keer vastgelegd`
    : `${formatInteger(held)} van ${formatInteger(Math.round(planned))}`;
}

const judgementText = ({ mean, date, isOld }: Judgement): string =>
  `${signed(mean)} op ${formatDate(date)}${isOld ? ' (ouder dan twee jaar)' : ''}`;

function reasonText(reason: AdviceReason): string {
  switch (reason.kind) {
    case 'ends':
      return `het loopt af op ${formatDate(reason.on)}`;
    case 'phase':
      return `het staat in de fase ${PHASE_LABELS[reason.phase]}`;
    case 'judgement': {
      const { mean } = reason.judgement;
      const how = mean >= 0.5 ? 'goed' : mean <= -0.5 ? 'stroef' : 'wisselend';
      return `je peilde het als ${how} (${judgementText(reason.judgement)})`;
    }
    case 'rhythm-lapsed':
      return `het ritme is weg: ${rhythmText(reason.rhythm)} keer bijeen`;
    case 'rhythm-kept':
      return `het ritme wordt gehouden: ${rhythmText(reason.rhythm)} keer bijeen`;
    case 'nothing-known':
      return 'een ritme is niet ingevuld en een peiling telt hier niet mee';
  }
}

const ADVICE_WORDS: Readonly<Record<Advice, string>> = {
  build: 'bouwen',
  continue: 'doorgaan',
  'wind-down': 'afbouwen',
};

/** Words of the overview of the collaborations as a report. */
export const collaborationReportTexts = {
  name: (made: IsoDate): string => `Samenwerking ${formatDate(made)}`,
  title: 'Overzicht van de samenwerking',
  subtitle: (period: Period, made: IsoDate): string =>
    `Vergaderingen van ${days(period)}. Gemaakt op ${formatDate(made)}.`,
  choicesDetail:
    'Fase en ritme gaan altijd mee. Peilingen en notities zijn van jou: die gaan alleen mee als je ze aanvinkt, en dat wordt niet onthouden. Zonder peiling rust het advies op fase en ritme alleen.',
  choices: {
    judgements: (count: number): string => `De laatste peiling van elk verband (${formatInteger(count)})`,
    notes: (count: number): string => `Notities bij verbanden (${formatInteger(count)})`,
    dates: (count: number): string =>
      `De dag van de laatste vergadering waar die vertrouwelijk was (${formatInteger(count)})`,
  },
  empty: 'Er lopen nu geen samenwerkingsverbanden.',
  brief: 'In het kort',
  figures: {
    current: 'Lopende verbanden',
    ended: (count: number): string =>
      count === 0
        ? ''
        : `${formatInteger(count)} ${plural(count, { one: 'is', other: 'zijn' })} beëindigd of gearchiveerd`,
    planned: 'Afgesproken vergaderingen per jaar',
    plannedOf: (known: number, all: number): string =>
      `van ${formatInteger(known)} van ${formatInteger(all)} verbanden is dit bekend`,
    held: 'Vastgelegde vergaderingen',
    heldIn: (period: Period): string => `van ${days(period)}`,
    phase: (label: string): string => `In ${label}`,
  },
  table: 'Fase, ritme, oordeel en advies',
  tableCaption: (period: Period): string =>
    `Per verband. Ritme: vastgelegde vergaderingen van ${days(period)}, van hoeveel er in die dagen afgesproken waren.`,
  columns: ['Verband', 'Fase', 'Ritme', 'Laatste keer', 'Oordeel', 'Advies'],
  rhythm: rhythmText,
  judgement: ({ mean, date, isOld }: Judgement): string =>
    `${signed(mean)}\n${formatDate(date)}${isOld ? '\n(ouder dan twee jaar)' : ''}`,
  notJudged: 'niet gepeild',
  notReleased: 'niet meegenomen',
  noMeeting: 'geen in deze periode',
  hiddenDate: 'vertrouwelijk',
  advice: { ...ADVICE_WORDS },
  noAdvice: 'nog niet te zeggen',
  headings: {
    build: 'Bouwen',
    continue: 'Doorgaan',
    'wind-down': 'Afbouwen',
    none: 'Nog niet te zeggen',
  },
  reasons: (name: string, reasons: readonly AdviceReason[]): string =>
    `${name}: ${formatList(reasons.map((reason) => reasonText(reason)))}.`,
  facts: 'Wie erin zitten',
  factCaption: 'Vorm, jouw rol, en de leden van vandaag',
  factColumns: ['Verband', 'Vorm', 'Jouw rol', 'Leden'],
  notes: 'Notities',
  note: (name: string, note: string): string => `${name}\n${note}`,
  method: {
    heading: 'Hoe is dit bepaald?',
    items: [
      'Een vergadering telt als een ontmoeting in het logboek bij dit verband hoort. Wat niet is vastgelegd, telt niet mee.',
      'Het ritme is weg als er minder dan de helft werd vastgelegd van wat er in deze dagen was afgesproken. Begon een verband later, dan telt alleen de tijd sindsdien.',
      'Het oordeel is het gemiddelde van de ingevulde dimensies (cultuur, relatie, proces, inhoud), van −2 tot +2. Vanaf +0,5 heet het goed, tot en met −0,5 stroef. Een peiling van meer dan twee jaar oud telt niet mee in het advies.',
      'Afbouwen: het loopt binnen een half jaar af, het wordt al afgebouwd, of het is stroef en niemand komt nog bijeen. Bouwen: het staat in opbouw, het is stroef maar men komt bijeen, of het oordeel is niet stroef maar het ritme is weg. Doorgaan: het ritme wordt gehouden of het oordeel is niet stroef.',
      'Is het ritme weg en is er geen oordeel, of is er niets bekend, dan staat er geen advies: een peiling maakt het verschil.',
      'Het advies is een vuistregel; het besluit is aan jou. De vier dimensies komen uit VGS/BZK, Tussen hipster en eindbaas, 2020.',
    ],
  },
} as const;
