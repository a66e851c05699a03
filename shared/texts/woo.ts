import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import type { WooChoices, WooCounts } from '#shared/privacy/woo.ts';

const day = (date: IsoDate): string => date.split('-').toReversed().join('-');
const counted = (count: number, one: string, other: string): string =>
  `${String(count)} ${count === 1 ? one : other}`;
const over = ({ from, until }: Period): string => `van ${day(from)} tot en met ${day(until)}`;

const OBSERVATIONS: Readonly<Record<ObservationKind, string>> = {
  signal: 'signaal',
  silence: 'stilte',
  story: 'verhaal',
};

/** Words inside an export under the Woo. */
export const wooTexts = {
  subtitle: (scope: Period, madeOn: IsoDate): string =>
    `Ontmoetingen ${over(scope)}. Opgemaakt op ${day(madeOn)}.`,
  factsTitle: (scope: Period): string => `Ontmoetingen ${over(scope)}`,
  viewsTitle: (scope: Period): string => `Persoonlijke beleidsopvattingen ${over(scope)}`,
  factsIntro: ({ names }: WooChoices): string =>
    names
      ? 'Wie wanneer gesproken is, waarover, en wat er is afgesproken. Personen staan er met naam in.'
      : 'Wie wanneer gesproken is, waarover, en wat er is afgesproken. Personen staan er met functie en organisatie in; namen in teksten zijn afgedekt, voor zover het programma ze kent.',
  viewsIntro:
    'Niet bedoeld om openbaar te maken. Dit zijn eigen opvattingen en vertrouwelijke ontmoetingen, bijeengezet om te kunnen beoordelen wat ervan onder het verzoek valt.',
  leftOut: 'Wat er niet in staat',
  leftOutLines: (counts: WooCounts, { names, notes }: WooChoices): readonly string[] => {
    const heard = [
      counted(counts.signals, 'signaal', 'signalen'),
      counted(counts.silences, 'stilte', 'stiltes'),
      counted(counts.stories, 'verhaal', 'verhalen'),
    ].join(', ');
    const views = [
      heard,
      ...(notes ? [] : [counted(counts.notes, 'notitie', 'notities')]),
      `${counted(counts.tones, 'aanduiding', 'aanduidingen')} van toon, optreden of wie er ontbrak`,
      counted(counts.assessments, 'peiling', 'peilingen'),
      counted(counts.reflections, 'reflectie', 'reflecties'),
    ].join(', ');
    return [
      `Persoonlijke beleidsopvattingen (artikel 5.2 Woo): ${views}.`,
      `${counted(counts.confidential, 'ontmoeting', 'ontmoetingen')} die als vertrouwelijk ${counts.confidential === 1 ? 'is' : 'zijn'} vastgelegd.`,
      ...(names ? [] : ['Namen van personen (artikel 5.1, tweede lid, onder e, Woo).']),
    ];
  },
  lists: {
    encounters: 'Ontmoetingen',
    commitments: 'Afspraken',
    heard: 'Signalen, stiltes en verhalen',
    notes: 'Notities',
    judged: 'Toon en optreden',
    assessments: 'Peilingen',
    reflections: 'Reflecties',
    confidential: 'Vertrouwelijke ontmoetingen',
    confidentialHeard: 'Vertrouwelijk gehoord',
    confidentialCommitments: 'Vertrouwelijke afspraken',
  },
  columns: {
    encounters: [
      'Datum',
      'Vorm',
      'Onderwerp',
      'Partners',
      'Aanwezig',
      'Samenwerkingsverband',
      'Opgaven',
      'Minuten',
      'Podium',
      'Initiatief',
    ],
    note: 'Notitie',
    commitments: ['Datum', 'Afspraak', 'Wie', 'Partner', 'Uiterlijk', 'Gedaan'],
    heard: ['Datum', 'Soort', 'Tekst', 'Partners', 'Verteld op', 'Verteld waar'],
    notes: ['Datum', 'Partners', 'Notitie'],
    judged: ['Datum', 'Partners', 'Toon', 'Optreden', 'Kans of risico', 'Grond', 'Gemist'],
    assessments: ['Datum', 'Over', 'Cultuur', 'Relatie', 'Proces', 'Inhoud', 'Invloed', 'Belang', 'Notitie'],
    reflections: ['Datum', 'Vraag', 'Antwoord'],
  },
  observations: OBSERVATIONS,
  somebody: 'een persoon',
  somebodyOf: (partner: string): string => `iemand van ${partner}`,
  none: 'Geen.',
  caption: (from: number, until: number, all: number): string =>
    all === 1 ? '1 regel' : `${String(from)} tot en met ${String(until)} van ${String(all)}`,
  fileNames: { facts: 'Deel 1 - ontmoetingen', views: 'Deel 2 - niet openbaar' },
  folder: (network: string, scope: Period): string => `Woo ${network} ${scope.from} ${scope.until}`,
  logDetail: (scope: Period, { views, names }: WooChoices): string =>
    `${over(scope)}, ${views ? 'deel 1 en 2' : 'alleen deel 1'}, ${names ? 'met namen' : 'zonder namen'}`,
} as const;
