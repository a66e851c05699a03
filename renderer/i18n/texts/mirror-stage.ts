import type { MirrorAspect } from '#shared/analysis/mirror/mirror.ts';
import { formatDate, formatInteger, plural } from '../format.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { aspectLabel, mirrorTexts, type Most } from './mirror.ts';

const encounters = (count: number): string =>
  plural(count, { one: '1 ontmoeting', other: `${formatInteger(count)} ontmoetingen` });

/** How a characteristic counts; the page adds the period. */
const VALUE = {
  term: 'Deel',
  text: 'Ontmoetingen met deze waarde, gedeeld door alle ontmoetingen van de periode, ook die waar niets is ingevuld. Wat niet is ingevuld, is een rij van zichzelf.',
};

/** Words of the page Toneel. */
export const mirrorStageTexts = {
  title: (podium: Most): string => {
    if (podium.kind === 'unknown') return 'Bij je ontmoetingen staat nog geen podium';
    return podium.kind === 'tie'
      ? 'Waar je partners ontmoet, wisselt'
      : `Je ontmoet partners het vaakst op dit podium: ${aspectLabel('podium', podium.value)}`;
  },
  stages: {
    heading: 'De plattegrond van je podia',
    intro:
      'Elke stip is een podium met een vorm; hoe groter de stip, hoe meer tijd. Kies een getal in de tabel om de ontmoetingen te zien.',
    chart: 'Podium en vorm van je ontmoetingen',
    description: (most: string, count: number): string => `Het vaakst: ${most}, ${encounters(count)}.`,
    name: (podium: string | null, form: string): string =>
      `${aspectLabel('podium', podium)}, ${aspectLabel('form', form)}`,
    caption: 'Ontmoetingen naar podium en vorm',
    podium: 'Podium',
    definitions: [
      {
        term: 'Podium',
        text: 'Waar het was: gemeentehuis, bij de partner, in de wijk, aan de keukentafel, elders, digitaal.',
      },
      { term: 'Vorm', text: 'Hoe het was: werkbezoek, overleg, bila, telefoon, bijeenkomst en zo meer.' },
      { term: 'Tijd', text: 'De duur van de ontmoetingen. Zonder duur telt de gewone duur van de vorm.' },
    ],
  },
  aspect: {
    heading: (aspect: MirrorAspect, most: Most): string => {
      const name = mirrorTexts.aspects[aspect];
      if (most.kind === 'unknown') return `${name}: nergens ingevuld`;
      return most.kind === 'tie' ? `${name} wisselt` : `${name}: meestal ${aspectLabel(aspect, most.value)}`;
    },
    definitions: {
      podium: [VALUE],
      form: [VALUE],
      initiative: [
        { term: 'Initiatief', text: 'Van wie het voorstel kwam: van jullie, van de ander of van een derde.' },
        VALUE,
      ],
      company: [{ term: 'Gezelschap', text: 'Wie er van jullie kant meeging.' }, VALUE],
      ground: [
        {
          term: 'Grond',
          text: 'Op grond waarvan je aan tafel zat: deskundigheid, vertegenwoordiging, leefwereld of politiek-bestuurlijk.',
        },
        VALUE,
      ],
      performance: [
        { term: 'Performance', text: 'Of je op het podium stond of in de coulissen werkte.' },
        VALUE,
      ],
      script: [VALUE],
      tone: [VALUE],
      orientation: [VALUE],
    } satisfies Record<MirrorAspect, readonly { readonly term: string; readonly text: string }[]>,
  },
  actors: {
    heading: (core: number): string =>
      core === 0
        ? 'Aan tafel zat nog niemand'
        : plural(core, {
            one: 'De helft van je tijd ging naar één partner',
            other: `De helft van je tijd ging naar ${formatInteger(core)} partners`,
          }),
    present: 'Wie het vaakst aan tafel zat',
    presentCaption: (shown: number, met: number): string =>
      `De ${formatInteger(shown)} vaakst gesproken partners, van ${formatInteger(met)} die je sprak`,
    partner: 'Partner',
    encounters: 'Ontmoetingen',
    time: 'Tijd',
    categories: 'Welke soorten aan tafel zaten',
    categoriesCaption: 'Deel van je tijd per soort partner, naast wat bij het belang past',
    category: 'Soort',
    met: 'Gesproken',
    of: (count: number): string => `van ${formatInteger(count)}`,
    share: 'Deel van je tijd',
    expected: 'Naar belang',
    definitions: [
      {
        term: 'Tijd',
        text: 'De minuten van een ontmoeting worden gelijk verdeeld over de partners die erbij waren. Wie een persoon sprak, sprak de organisatie waar die persoon die dag werkte.',
      },
      {
        term: 'De helft van je tijd',
        text: 'De kleinste groep partners die samen minstens de helft van je tijd heeft.',
      },
      {
        term: 'Naar belang',
        text: 'Het deel van je tijd dat bij het belang van de partners past: kern weegt het zwaarst.',
      },
    ],
  },
  absent: {
    heading: (always: number): string =>
      always === 0
        ? 'Wie je aan tafel miste'
        : `${plural(always, { one: '1 partner was er', other: `${formatInteger(always)} partners waren er` })} nooit bij, maar werd${always === 1 ? '' : 'en'} wel gemist`,
    none: 'Bij geen ontmoeting van deze periode staat dat er iemand werd gemist.',
    caption: 'Partners die werden gemist',
    partner: 'Partner',
    missed: 'Gemist',
    present: 'Wel aanwezig',
    after: 'Daarna gesproken',
    metOn: (date: IsoDate): string => `op ${formatDate(date)}`,
    notYet: 'nog niet',
    talkedAbout: 'Over wie je sprak, maar niet met wie',
    talkedAboutNone: 'Er is niemand over wie je vaker sprak zonder de ander zelf te spreken.',
    times: 'Ontmoetingen',
    definitions: [
      {
        term: 'Gemist',
        text: 'Wie bij een ontmoeting van de periode is opgeschreven als iemand die aan tafel had moeten zitten.',
      },
      {
        term: 'Over, maar niet met',
        text: 'Partners die bij minstens twee ontmoetingen onderwerp waren (gemist, of er werd iets over hen afgesproken) en die je in de periode niet zelf sprak. Wat in een notitie staat, telt niet.',
      },
      {
        term: 'Daarna gesproken',
        text: 'De eerste ontmoeting na de laatste keer dat de partner werd gemist, tot en met de laatste dag van de periode.',
      },
    ],
  },
} as const;
