import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import { formatDate, formatInteger, formatLongDate, plural } from '../format.ts';

const OWNERS: Readonly<Record<CommitmentOwner, string>> = {
  us: 'Wij',
  them: 'Zij',
  colleague: 'Een collega',
};

/** Words of the briefing about one partner. */
export const briefingTexts = {
  open: 'Briefing',
  back: 'Terug naar de partner',
  title: (name: string): string => `Briefing ${name}`,
  kicker: 'Briefing',
  basis: (facts: {
    readonly count: number;
    readonly last: IsoDate | null;
    readonly leftOut: number;
  }): string => {
    const based =
      facts.last === null
        ? 'Op basis van wat je vastlegde; ontmoetingen staan er niet in.'
        : `Op basis van ${formatInteger(facts.count)} ${plural(facts.count, { one: 'ontmoeting', other: 'ontmoetingen' })}, de laatste op ${formatDate(facts.last)}.`;
    if (facts.leftOut === 0) return based;
    return `${based} ${formatInteger(facts.leftOut)} ${plural(facts.leftOut, { one: 'vertrouwelijke is', other: 'vertrouwelijke zijn' })} weggelaten.`;
  },
  pen: 'Aantekeningen',
  made: (today: IsoDate): string => `Gemaakt op ${formatLongDate(today)}. Alleen voor eigen gebruik.`,
  save: 'Bewaren als PDF',
  print: 'Afdrukken',
  saved: (path: string): string => `Bewaard: ${path}`,
  confidential: (count: number): string =>
    `Ook wat vertrouwelijk is (${formatInteger(count)} ${plural(count, { one: 'ontmoeting', other: 'ontmoetingen' })})`,
  confidentialMark: 'vertrouwelijk',
  mentionField: 'Wat je wilt noemen',
  mentionHelp:
    'Eén punt per regel, de eerste zes tellen. Het staat onderaan de briefing en blijft hier bewaard.',
  mention: 'Om te noemen',
  who: 'Wie zij zijn',
  people: 'Mensen',
  noPeople: 'Je kent hier nog niemand.',
  morePeople: (count: number): string => `en nog ${formatInteger(count)}`,
  rhythm: 'Ritme',
  encounters: 'Laatste ontmoetingen',
  noEncounters: 'Jullie spraken elkaar nog niet.',
  commitments: 'Open afspraken',
  noCommitments: 'Geen open afspraken.',
  owner: OWNERS,
  due: (due: IsoDate | null): string => (due === null ? '' : `uiterlijk ${formatDate(due)}`),
  late: 'te laat',
  moreCommitments: (count: number): string => `en nog ${formatInteger(count)}`,
  heard: 'Wat je hoorde',
  collaborations: 'Samen in',
  assessed: (date: IsoDate): string => `Peiling van ${formatDate(date)}`,
} as const;
export type BriefingTexts = typeof briefingTexts;
