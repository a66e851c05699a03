import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { ReflectionGroup } from '#shared/texts/reflection-questions.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

/** Words of the page Reflectie. */
export const mirrorReflectionTexts = {
  title: (answered: number): string =>
    answered === 0
      ? 'Twaalf kanten van je werk buiten'
      : plural(answered, {
          one: 'Bij één van de twaalf kanten schreef je iets over deze periode',
          other: `Bij ${formatInteger(answered)} van de twaalf kanten schreef je iets over deze periode`,
        }),
  groups: { time: 'Tijd', language: 'Taal', stage: 'Toneel' } satisfies Record<ReflectionGroup, string>,
  intro:
    'Kies wat je raakt; je hoeft niet alles te beantwoorden. Je antwoord wordt bewaard met de cijfers van vandaag, zodat je ze later naast elkaar kunt lezen. Antwoorden gaan nergens heen, tenzij je daar zelf voor kiest.',
  previous: 'vorige periode',
  pending: 'wordt berekend',
  write: 'Antwoord schrijven',
  writeOn: (label: string): string => `Antwoord schrijven: ${label}`,
  question: 'Vraag',
  answer: 'Je antwoord',
  save: 'Antwoord bewaren',
  close: 'Later verder',
  discard: 'Weggooien',
  restored: 'Dit schreef je eerder en bewaarde je nog niet.',
  empty: 'Schrijf eerst iets op.',
  earlier: (count: number): string =>
    plural(count, { one: 'Eén eerder antwoord', other: `${formatInteger(count)} eerdere antwoorden` }),
  writtenOn: (date: IsoDate, { from, until }: Period): string =>
    `Geschreven op ${formatDate(date)}, over ${formatDate(from)} tot en met ${formatDate(until)}`,
  before: 'Toen',
  now: 'Nu',
  figure: 'Cijfer',
  figuresThen: 'Cijfers van toen en van deze periode',
  change: 'Wijzigen',
  remove: 'Verwijderen',
  definitions: [
    {
      term: 'Cijfers',
      text: 'Dezelfde cijfers als op de bladen Tijd, Toneel en Taal en bij de lenzen van het netwerk; hoe ze zijn geteld staat daar. Ze gaan over de gekozen periode.',
    },
    {
      term: 'Vorige periode',
      text: 'De even lange periode ervoor; de dagen staan boven aan het blad. Ontbreekt het, dan is het van toen niet bekend.',
    },
    {
      term: 'Toon, podium en coulissen',
      text: 'Ontmoetingen met deze toon of plek, gedeeld door alle ontmoetingen van de periode, ook die waar niets is ingevuld. Is het bij geen enkele ontmoeting ingevuld, dan is het onbekend.',
    },
    {
      term: 'Verhalen en stiltes',
      text: 'Wat je bij ontmoetingen van de periode opschreef. Een verhaal is binnen verteld als dat uiterlijk op de laatste dag van de periode was.',
    },
    {
      term: 'Gemengde tafels',
      text: 'Van de ontmoetingen met twee of meer partners: het deel waar meer dan één soort aan tafel zat.',
    },
    {
      term: 'Bubbels',
      text: 'Groepen partners die vooral elkaar kennen en samen minstens een kwart van je tijd hebben.',
    },
    {
      term: 'Op tijd nagekomen',
      text: 'Gedaan op of voor de laatste dag, van de afspraken die in de periode afliepen.',
    },
  ],
  prompt: {
    line: (quarter: string): string => `Het ${quarter} is voorbij. Wil je in de spiegel kijken?`,
    open: 'Spiegel openen',
    dismiss: 'Nu niet',
  },
} as const;
