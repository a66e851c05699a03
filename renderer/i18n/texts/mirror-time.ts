import type { TimeShares } from '#shared/analysis/mirror/time-split.ts';
import { formatDecimal, formatInteger, formatShare, plural } from '../format.ts';
import { aspectLabel, type Most, stretchName } from './mirror.ts';

const hours = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 1);
const weekCount = (count: number): string =>
  plural(count, { one: '1 week', other: `${formatInteger(count)} weken` });

/** Words of the page Tijd. */
export const mirrorTimeTexts = {
  parts: { college: 'College', organisation: 'Organisatie', outside: 'Omgeving' },
  title: (outside: number | null): string =>
    outside === null
      ? 'Van deze periode zijn nog geen uren bekend'
      : `Van je uren ging ${formatShare(outside)} naar buiten`,
  split: {
    heading: 'Waar je tijd bleef, naast je streven en anderen',
    chart: 'Verdeling van je uren',
    description: (shares: TimeShares | null): string =>
      shares === null
        ? 'Van deze periode zijn geen uren ingevuld.'
        : `College ${formatShare(shares.college)}, organisatie ${formatShare(shares.organisation)}, omgeving ${formatShare(shares.outside)}.`,
    rows: {
      period: 'Deze periode',
      previous: 'Vorige periode',
      target: 'Je streven',
      published: 'Gemiddelde secretaris',
    },
    weeks: (count: number): string => weekCount(count),
    publishedNote: 'NSOB 2023, n = 77',
    unknown: 'geen uren ingevuld',
    noTarget: 'nog niet gekozen',
    missing: (missing: number, all: number): string =>
      missing === 0
        ? `Alle ${formatInteger(all)} weken zijn ingevuld.`
        : `Niet ingevuld: ${formatInteger(missing)} van ${weekCount(all)}.`,
    columns: { row: 'Verdeling', difference: 'Omgeving tegenover deze periode', hours: 'Uren' },
    difference: 'Verschil met deze periode',
    caption: 'Verdeling van de uren, in delen van het geheel',
    definitions: [
      {
        term: 'Uren',
        text: 'De uren die je per week invulde of uit je agenda overnam. Een week hoort bij de dag, de maand en het kwartaal van zijn donderdag.',
      },
      {
        term: 'Niet ingevuld',
        text: 'Weken zonder uren tellen nergens mee: ze zijn onbekend, niet nul.',
      },
      {
        term: 'Gemiddelde secretaris',
        text: '47% organisatie, 37% college, 16% partners buiten; niemand kwam boven een derde buiten. Bron: NSOB, De gemeentesecretaris buiten de deur, 2023, 77 secretarissen.',
      },
      { term: 'Procentpunt', text: 'Het verschil tussen twee delen: van 20% naar 23% is 3 procentpunt.' },
    ],
  },
  course: {
    heading: 'Hoe je uren verliepen',
    chart: (grain: string): string => `Uren per ${grain}`,
    description: (known: number, all: number, grain: string): string =>
      `Voor ${formatInteger(known)} van de ${formatInteger(all)} keer een ${grain} zijn uren bekend; per ${grain} staan college, organisatie en omgeving op elkaar.`,
    caption: (grain: string): string => `Uren per ${grain}`,
    unknown: 'niet ingevuld',
    none: 'Van geen week van deze periode zijn uren bekend. Zodra je er een invult, staat hier hoe ze verlopen.',
    share: 'Deel omgeving',
  },
  target: {
    heading: (target: TimeShares | null): string =>
      target === null
        ? 'Je hebt nog geen streven gekozen'
        : `Je streeft naar ${formatShare(target.outside)} buiten`,
    detail: 'Hoe wil je je tijd verdelen? Het streven staat als eigen regel naast wat je deed.',
    set: 'Streven kiezen',
    change: 'Streven wijzigen',
    clear: 'Geen streven',
    save: 'Streven bewaren',
    cancel: 'Sluiten',
    percent: (part: string): string => `${part}, in procenten`,
    notHundred: 'Samen moet dit 100 zijn.',
    notPercent: 'Vul een getal van 0 tot 100 in.',
  },
  entry: {
    heading: (week: string): string => `Uren van ${week}`,
    week: 'Week',
    filled: (name: string): string => `${name} (ingevuld)`,
    save: 'Bewaren',
    copy: (name: string): string => `Zoals ${name}`,
    calendar: 'Uit de agenda halen',
    notHours: 'Vul uren in, bijvoorbeeld 12 of 12,5.',
    total: (total: number): string => `Samen ${hours(total)} uur.`,
    lastCaption: 'Uren van de laatste weken',
    change: (name: string): string => `Uren van ${name} wijzigen`,
    actions: 'Doen',
    remove: (name: string): string => `Uren van ${name} verwijderen`,
    none: 'Nog geen week ingevuld. Drie getallen per week is genoeg; schatten mag.',
    weekName: (label: string): string => stretchName(label),
  },
  script: {
    heading: (most: Most): string => {
      if (most.kind === 'unknown') return 'Script: nergens ingevuld';
      return most.kind === 'tie'
        ? 'Het script van je tijd buiten wisselt'
        : `Buiten is het script meestal ${aspectLabel('script', most.value)}`;
    },
    chart: (grain: string): string => `Tijd met partners per ${grain}, naar script`,
    description: 'Tijd van ontmoetingen, opgestapeld naar vast terugkerend, eenmalig gepland en onverwacht.',
    caption: (grain: string): string => `Tijd met partners per ${grain}, naar script`,
    definitions: [
      {
        term: 'Script',
        text: 'Vast terugkerend, eenmalig gepland of onverwacht, zoals het bij de ontmoeting staat.',
      },
      {
        term: 'Tijd',
        text: 'De duur van de ontmoetingen. Zonder duur telt de gewone duur van de vorm, bijvoorbeeld 60 minuten voor een overleg.',
      },
      {
        term: 'Deel',
        text: 'Ontmoetingen met deze waarde, gedeeld door alle ontmoetingen van de periode, ook die waar niets is ingevuld.',
      },
    ],
  },
  orientation: {
    heading: (chance: number, risk: number): string =>
      chance === 0 && risk === 0
        ? 'Kans of risico is nergens ingevuld'
        : chance > risk
          ? 'Je stapte vaker op een kans af dan op een risico'
          : chance < risk
            ? 'Je stapte vaker op een risico af dan op een kans'
            : 'Kansen en risico’s brachten je even vaak naar buiten',
    chart: (grain: string): string => `Kans tegenover risico per ${grain}`,
    description: 'Het deel van de ontmoetingen dat op een kans of op een risico gericht was.',
    definitions: [
      {
        term: 'Kans of risico',
        text: 'Waar de ontmoeting op gericht was, zoals het bij de ontmoeting staat.',
      },
      {
        term: 'Bij anderen',
        text: 'Secretarissen stappen meestal in bij risico’s en zelden bij kansen; 3% noemt zichzelf adaptief (NSOB 2023).',
      },
    ],
  },
} as const;
