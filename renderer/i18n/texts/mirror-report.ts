import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, formatList, plural } from '../format.ts';

const days = ({ from, until }: Period): string => `${formatDate(from)} tot en met ${formatDate(until)}`;

/** Words of the quarterly mirror as a report, and of the page that makes it. */
export const mirrorReportTexts = {
  name: (period: Period): string => `Spiegel ${days(period)}`,
  title: 'Spiegel van de gemeentesecretaris buiten',
  subtitle: (period: Period, before: Period, made: IsoDate): string =>
    `Over ${days(period)}, naast ${days(before)}. Gemaakt op ${formatDate(made)}.`,
  back: 'Terug naar de spiegel',
  choicesDetail:
    'Cijfers gaan altijd mee. Eigen woorden en wat vertrouwelijk is alleen als je het hier aanvinkt; dat wordt niet onthouden.',
  choices: {
    answers: (count: number): string => `Mijn antwoorden op de reflectievragen (${formatInteger(count)})`,
    words: (count: number): string => `Verhalen en stiltes in eigen woorden (${formatInteger(count)})`,
    confidential: (count: number): string =>
      `Namen en woorden uit vertrouwelijke ontmoetingen (${formatInteger(count)} ontmoetingen)`,
  },
  brief: 'In het kort',
  figures: {
    encounters: 'Ontmoetingen',
    partners: 'Partners gesproken',
    of: (count: number): string => `van ${formatInteger(count)} op de kaart`,
    before: (text: string): string => `vorige periode ${text}`,
  },
  time: {
    heading: 'Tijd',
    split: 'Verdeling van de uren over omgeving, college en organisatie',
    columns: ['Verdeling', 'College', 'Organisatie', 'Omgeving', 'Uren'],
    course: 'Uren per maand',
    courseColumns: ['Maand', 'College', 'Organisatie', 'Omgeving', 'Deel omgeving'],
  },
  shares: {
    columns: ['Ontmoetingen', 'Deel', 'Deel van de tijd', 'Vorige periode'],
  },
  stage: {
    heading: 'Toneel',
    stages: 'De meest gebruikte podia met hun vorm',
    stageColumns: ['Podium en vorm', 'Ontmoetingen', 'Tijd'],
    present: 'Wie het vaakst aan tafel zat',
    presentColumns: ['Partner', 'Ontmoetingen', 'Tijd'],
    categories: 'Soorten partners: deel van de tijd, en wat bij het belang past',
    categoryColumns: ['Soort', 'Deel van de tijd', 'Naar belang', 'Gesproken'],
    met: (met: number, all: number): string => `${formatInteger(met)} van ${formatInteger(all)}`,
    missed: 'Wie aan tafel werd gemist',
    missedColumns: ['Partner', 'Gemist', 'Aanwezig', 'Daarna gesproken'],
    leftOut: (count: number): string =>
      `${plural(count, { one: '1 naam staat', other: `${formatInteger(count)} namen staan` })} hier niet, omdat ze alleen uit vertrouwelijke ontmoetingen komen.`,
  },
  language: {
    heading: 'Taal',
    tones: 'Toon per soort partner',
    tonesNote: 'Een ontmoeting telt mee voor elke soort die aan tafel zat.',
    stories: (count: number, told: number): string =>
      count === 0
        ? 'Er zijn in deze periode geen verhalen opgeschreven.'
        : `${plural(count, { one: 'Er is 1 verhaal', other: `Er zijn ${formatInteger(count)} verhalen` })} van buiten opgeschreven; binnen verteld: ${formatInteger(told)}.`,
    places: 'Waar ze landden',
    placeColumns: ['Waar', 'Verhalen'],
    noPlace: 'niet ingevuld waar',
    silences: (count: number): string =>
      count === 0
        ? 'Er zijn geen stiltes opgeschreven.'
        : `${plural(count, { one: 'Eén keer is', other: `${formatInteger(count)} keer is` })} een stilte opgeschreven.`,
    unheard: (names: readonly string[]): string =>
      names.length === 0
        ? 'Van elke soort partner op de kaart is iemand gesproken.'
        : `Op de kaart, maar in deze periode niet gesproken: ${formatList(names)}.`,
    storyWords: 'Verhalen in eigen woorden',
    silenceWords: 'Stiltes in eigen woorden',
  },
  reflection: {
    heading: 'Vragen om samen te bespreken',
    answers: 'Wat ik erover schreef',
    answer: (question: string, answer: string): string => `${question}\n${answer}`,
  },
  method: {
    heading: 'Hoe is dit geteld?',
    items: [
      'Alle cijfers gaan over de periode die bovenaan staat; de vorige periode is even lang en gaat er direct aan vooraf.',
      'Uren zijn per week ingevuld of uit de agenda overgenomen. Een week hoort bij de periode van zijn donderdag. Weken zonder uren zijn onbekend en tellen niet mee.',
      'Delen van ontmoetingen zijn genomen van alle ontmoetingen van de periode; wat niet is ingevuld staat als eigen regel.',
      'De tijd van een ontmoeting is haar duur; zonder duur telt de gewone duur van de vorm. Bij partners wordt de tijd gelijk verdeeld over wie erbij was.',
      'Gemiddelde secretaris: NSOB, De gemeentesecretaris buiten de deur, 2023; 77 secretarissen.',
      'Onbekend betekent dat er niets is om het cijfer uit te halen; het is geen nul.',
    ],
  },
} as const;
