import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

const days = ({ from, until }: Period): string => `${formatDate(from)} tot en met ${formatDate(until)}`;

/** Words of the open agenda as a report. */
export const openAgendaTexts = {
  name: (period: Period): string => `Openbare agenda ${days(period)}`,
  title: 'Openbare agenda van de gemeentesecretaris',
  subtitle: (period: Period, made: IsoDate): string =>
    `Ontmoetingen van ${days(period)}. Gemaakt op ${formatDate(made)}.`,
  choicesDetail:
    'Dag, vorm, partners en opgaven gaan mee. Vertrouwelijke ontmoetingen en namen van personen gaan nooit mee. Onderwerpen schreef je voor jezelf: die gaan alleen mee als je ze aanvinkt, en dat wordt niet onthouden.',
  choices: {
    subjects: (count: number): string => `Onderwerpen (${formatInteger(count)})`,
    subject: (date: IsoDate, subject: string): string => `${formatDate(date)}: ${subject}`,
  },
  empty: 'In deze periode staan geen openbare ontmoetingen in het logboek.',
  count: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'ontmoeting', other: 'ontmoetingen' })}`,
  columns: ['Dag', 'Vorm', 'Met', 'Opgave'],
  subjectColumn: 'Onderwerp',
  person: 'een persoon zonder organisatie',
  more: (count: number): string =>
    `Er zijn er nog ${formatInteger(count)}; kies een kortere periode om ze alle te zien.`,
  method: {
    heading: 'Wat staat hierin?',
    items: [
      'Alle ontmoetingen van deze dagen uit het logboek die niet vertrouwelijk zijn, ook telefoon en berichten.',
      'Een partner staat erbij als de organisatie zelf aanwezig was, of iemand die er op die dag werkte. Namen van personen staan er niet in.',
    ],
  },
} as const;
