import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { formatDate, formatInteger, plural } from '../format.ts';
import { aspectLabel, type Most } from './mirror.ts';

const stories = (count: number): string =>
  plural(count, { one: '1 verhaal', other: `${formatInteger(count)} verhalen` });

/** Words of the page Taal. */
export const mirrorLanguageTexts = {
  title: (tone: Most): string => {
    if (tone.kind === 'unknown') return 'Bij je ontmoetingen staat nog geen toon';
    return tone.kind === 'tie'
      ? 'Je toon wisselt'
      : `Je toon is het vaakst: ${aspectLabel('tone', tone.value)}`;
  },
  tone: {
    heading: (tone: Most): string => {
      if (tone.kind === 'unknown') return 'Toon: nergens ingevuld';
      return tone.kind === 'tie'
        ? 'Vijf tonen, geen die overheerst'
        : `Het vaakst: ${aspectLabel('tone', tone.value)}`;
    },
    chart: (grain: string): string => `Toon per ${grain}`,
    description: 'Het deel van de ontmoetingen met elk van de vijf tonen.',
    definitions: [
      {
        term: 'Toon',
        text: 'De vijf tonen waarin secretarissen hun rol buiten beschrijven: de maat houden, zelf de toon zetten, anderen op stem brengen, het spel verdelen, meedoen en samen oefenen (NSOB 2023).',
      },
      {
        term: 'Deel',
        text: 'Ontmoetingen met deze toon, gedeeld door alle ontmoetingen van de periode, ook die waar geen toon is ingevuld.',
      },
    ],
  },
  categories: {
    heading: 'Met wie je welke toon aanslaat',
    chart: 'Toon per soort partner',
    description:
      'Voor elke soort partner die je sprak: de tonen van de ontmoetingen, als delen van een geheel.',
    caption: 'Ontmoetingen per soort partner, naar toon',
    category: 'Soort',
    all: 'Samen',
    note: (count: number): string =>
      plural(count, { one: '1 ontmoeting', other: `${formatInteger(count)} ontmoetingen` }),
    definitions: [
      {
        term: 'Per soort',
        text: 'Een ontmoeting telt mee voor elke soort partner die aan tafel zat; de rijen tellen dus niet op tot het geheel.',
      },
    ],
  },
  stories: {
    heading: (count: number, told: number): string =>
      count === 0
        ? 'Nog geen verhalen van buiten'
        : `${stories(count)} van buiten, waarvan ${formatInteger(told)} binnen verteld`,
    told: 'Binnen verteld',
    all: 'Verhalen',
    signals: 'Signalen',
    insideOut: 'Ontmoetingen met een signaal of verhaal',
    placesHeading: 'Waar ze landden',
    noPlace: 'niet ingevuld waar',
    nonePlaced: 'Er is nog geen verhaal van deze periode binnen verteld.',
    untold: 'Nog niet verteld',
    untoldNone: 'Alle verhalen van deze periode zijn binnen verteld.',
    toldSignals: 'Signalen die binnen verteld zijn',
    toldSignalsNone: 'Van deze periode is nog geen signaal binnen verteld.',
    definitions: [
      {
        term: 'Verhaal',
        text: 'Wat je bij een ontmoeting als verhaal opschreef. Het telt in de periode van die ontmoeting.',
      },
      {
        term: 'Binnen verteld',
        text: 'Verhalen waar staat op welke dag ze binnen zijn verteld, tot en met de laatste dag van de periode.',
      },
      {
        term: 'Van buiten naar binnen',
        text: 'Ontmoetingen met minstens één signaal of verhaal, gedeeld door alle ontmoetingen.',
      },
    ],
  },
  silences: {
    heading: (count: number): string =>
      count === 0
        ? 'Geen stiltes opgeschreven'
        : plural(count, {
            one: 'Eén keer bleef er iets ongezegd',
            other: `${formatInteger(count)} keer bleef er iets ongezegd`,
          }),
    none: 'Een stilte is wat niet gezegd werd, of wie geen stem had. Je schrijft haar bij een ontmoeting op.',
    said: 'Wat ongezegd bleef',
    count: 'Stiltes',
    noVoice: 'Wie geen stem had',
    noVoiceDetail: 'Soorten partners op je kaart van wie je in deze periode niemand sprak.',
    noVoiceNone: 'Van elke soort partner op je kaart sprak je iemand.',
    partners: (count: number): string =>
      plural(count, { one: '1 partner', other: `${formatInteger(count)} partners` }),
    missed: (count: number): string =>
      plural(count, {
        one: '1 partner werd aan tafel gemist',
        other: `${formatInteger(count)} partners werden aan tafel gemist`,
      }),
    since: (count: number): string => `van wie je er daarna ${formatInteger(count)} sprak`,
    definitions: [
      {
        term: 'Stilte',
        text: 'Wat je bij een ontmoeting als stilte opschreef: wat niet gezegd werd of wie geen stem had.',
      },
      {
        term: 'Geen stem',
        text: 'Soorten met minstens één partner op de kaart, waarvan in de periode geen enkele partner is gesproken.',
      },
    ],
  },
  heardOn: (date: IsoDate): string => formatDate(date),
  toldAt: (on: IsoDate, where: string): string =>
    `binnen verteld op ${formatDate(on)}${where === '' ? '' : ` in ${where}`}`,
  at: (names: string): string => `bij ${names}`,
  more: (hidden: number): string => `Nog ${formatInteger(hidden)} tonen`,
} as const;
