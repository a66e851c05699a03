import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { SIGNAL_AGES_AFTER_DAYS } from '#shared/domain/follow-up.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import { dayInWords } from '../due.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

const signals = (count: number): string =>
  plural(count, { one: '1 signaal', other: `${formatInteger(count)} signalen` });

const NAMES: Readonly<Record<ObservationKind, readonly [one: string, other: string]>> = {
  signal: ['signaal', 'signalen'],
  silence: ['stilte', 'stiltes'],
  story: ['verhaal', 'verhalen'],
};

/** Words of what was heard and what came of it. */
export const signalTexts = {
  title: (kind: ObservationKind, open: number): string => {
    const [one, other] = NAMES[kind];
    return open === 0
      ? `Geen open ${other}`
      : plural(open, { one: `1 open ${one}`, other: `${formatInteger(open)} open ${other}` });
  },
  section: (open: number, all: number): string =>
    all === 0
      ? 'Signalen'
      : open === 0
        ? `${signals(all)}, met alles is iets gedaan`
        : `${signals(all)}, ${formatInteger(open)} nog open`,
  explain: `Een signaal krijgt een vervolg: je vertelt het binnen, je maakt er een afspraak van, of je laat het los. Wat langer dan ${SIGNAL_AGES_AFTER_DAYS} dagen open staat, telt als oud.`,
  none: 'Wat je bij een ontmoeting hoort, komt hier te staan tot je er iets mee deed.',
  noneFound: 'Hier is niets.',
  kinds: 'Soort',
  kind: { signal: 'Signalen', silence: 'Stiltes', story: 'Verhalen' } satisfies Record<
    ObservationKind,
    string
  >,
  oneKind: { signal: 'signaal', silence: 'stilte', story: 'verhaal' } satisfies Record<
    ObservationKind,
    string
  >,
  states: 'Stand',
  state: {
    open: (count: number): string => `Open (${formatInteger(count)})`,
    ageing: (count: number): string => `Oud (${formatInteger(count)})`,
    told: (count: number): string => `Verteld (${formatInteger(count)})`,
    promised: (count: number): string => `Afspraak (${formatInteger(count)})`,
    'let-go': (count: number): string => `Losgelaten (${formatInteger(count)})`,
  },
  more: (count: number): string => `Nog ${formatInteger(count)} tonen`,
  shown: (shown: number, total: number): string =>
    `De nieuwste ${formatInteger(shown)} van ${formatInteger(total)}`,
  /** "12 november" */
  heard: (date: IsoDate, today: IsoDate): string => `gehoord op ${dayInWords(date, today)}`,
  ageing: (days: number): string => `ligt al ${formatInteger(days)} dagen`,
  at: (title: string): string => `bij ${title}`,
  confidential: 'vertrouwelijk',
  became: {
    told: (on: IsoDate | null, where: string, to: string): string => {
      const parts = [
        on === null ? '' : `op ${formatDate(on)}`,
        where === '' ? '' : `in ${where}`,
        to === '' ? '' : `aan ${to}`,
      ].filter((part) => part !== '');
      return ['Binnen verteld', ...parts].join(' ');
    },
    promised: (text: string, isDone: boolean): string =>
      isDone ? `Werd de afspraak: ${text} (gedaan)` : `Werd de afspraak: ${text}`,
    letGo: (on: IsoDate, reason: string): string => `Losgelaten op ${formatDate(on)}: ${reason}`,
    snoozed: (until: IsoDate): string => `komt op Vandaag terug op ${formatDate(until)}`,
  },
  tell: 'Binnen verteld',
  tellFor: (text: string): string => `Binnen verteld: ${text}`,
  promise: 'Maak afspraak',
  promiseFor: (text: string): string => `Maak afspraak: ${text}`,
  letGo: 'Laat los',
  letGoFor: (text: string): string => `Laat los: ${text}`,
  reopen: 'Weer openzetten',
  reopenFor: (text: string): string => `Weer openzetten: ${text}`,
  tellForm: {
    title: 'Binnen verteld',
    on: 'Wanneer',
    onHelp: 'Bijvoorbeeld vandaag of maandag',
    where: 'Waar',
    whereHelp: 'Bijvoorbeeld het managementteam of de collegelunch',
    to: 'Aan wie',
    toHelp: 'Mag leeg blijven',
  },
  letGoForm: {
    title: 'Loslaten',
    reason: 'Waarom?',
    reasonHelp: 'Zodat je later weet waarom hier niets mee gebeurde.',
  },
  promiseForm: { title: 'Maak er een afspraak van', noPartner: 'Geen partner in het bijzonder' },
} as const;
