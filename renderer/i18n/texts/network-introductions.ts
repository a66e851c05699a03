import { formatInteger, formatList, plural } from '../format.ts';
import { numberWord, numberWordAtStart } from '../number-word.ts';

const chances = (count: number): string => plural(count, { one: 'kans', other: 'kansen' });

/** Words of the lens Verbindingskansen. */
export const introductionTexts = {
  finding: (first: string, second: string): string =>
    `Jij kent ${first} en ${second}; zij kennen elkaar niet`,
  findingAllSeen: (total: number): string =>
    `${numberWordAtStart(total)} ${chances(total)} om twee partners bij elkaar te brengen`,
  noFinding: 'Er is nu niemand die je bij elkaar kunt brengen',
  waiting: 'Verbindingskansen worden gezocht…',
  none: 'Je partners die iets gemeen hebben, kennen elkaar al; of je kent een van beiden nog te weinig.',
  noneLeft: 'Dit waren ze alle.',
  heading: (shown: number): string => `${numberWordAtStart(shown)} om te beginnen`,
  and: ' en ',
  pair: (first: string, second: string): string => `${first} en ${second}`,
  themes: (names: readonly string[]): string => `Beide werken aan ${formatList(names)}.`,
  areas: (names: readonly string[]): string => `Beide zijn actief in ${formatList(names)}.`,
  otherCategories: (first: string, second: string): string =>
    `Uit twee werelden: ${first.toLocaleLowerCase('nl-NL')} en ${second.toLocaleLowerCase('nl-NL')}.`,
  otherCommunities: 'Ze bewegen zich in verschillende groepen.',
  youKnow: (first: string, daysFirst: string, second: string, daysSecond: string): string =>
    `Jij sprak ${first} ${daysFirst} en ${second} ${daysSecond}.`,
  ago: (days: number | null): string => {
    if (days === null) return 'eerder';
    if (days === 0) return 'vandaag';
    return days < 14
      ? `${formatInteger(days)} ${plural(days, { one: 'dag', other: 'dagen' })} geleden`
      : agoText(days);
  },
  atOdds: 'Let op: hun relatie staat te boek als gespannen.',
  accept: 'Voornemen',
  acceptFor: (first: string, second: string): string => `Voornemen: ${first} en ${second} bij elkaar brengen`,
  setAside: 'Opzij',
  setAsideFor: (first: string, second: string): string => `Zet ${first} en ${second} opzij`,
  another: 'Een andere',
  anotherFor: (first: string, second: string): string => `Toon een andere kans dan ${first} en ${second}`,
  backOne: 'Vorige kans terug',
  startAgain: 'Weer vooraan beginnen',
  left: (shown: number, total: number): string =>
    `${formatInteger(shown)} van ${formatInteger(total)} ${chances(total)}.`,
  subject: (first: string, second: string): string => `${first} en ${second} bij elkaar brengen`,
  plannedHeading: (count: number): string => `${numberWordAtStart(count)} al voorgenomen`,
  planned: 'Staat bij je voornemens.',
  setAsideHeading: (count: number): string => `${numberWordAtStart(count)} opzij gezet`,
  setAsideHelp: (days: number): string => `Komt na ${formatInteger(days)} dagen vanzelf terug.`,
  bringBack: 'Haal terug',
  bringBackFor: (first: string, second: string): string => `Haal terug: ${first} en ${second}`,
  tableLabel: 'Verbindingskansen',
  columns: { number: 'Nr.', pair: 'Wie met wie', why: 'Waarom', todo: 'Wat wil je' },
  definitions: {
    chance: {
      term: 'Verbindingskans',
      text: (minutes: number): string =>
        `Twee partners die jij allebei kent (een band van minstens ${formatInteger(minutes)} minuten, waarin een ontmoeting na een half jaar nog half telt), die een opgave of wijk delen en voor zover bekend geen band met elkaar hebben.`,
    },
    order: {
      term: 'Volgorde',
      text: 'Eén punt voor elke gedeelde opgave, een half voor elke gedeelde wijk; anderhalf keer zoveel bij verschillende soorten, en nog eens bij verschillende groepen; maal hoe goed jij beide kent.',
    },
    aside: {
      term: 'Opzij zetten',
      text: (days: number): string =>
        `Een kans die je opzij zet, komt ${formatInteger(days)} dagen niet terug. Een andere vragen onthoudt niets: die kans blijft bestaan.`,
    },
  },
} as const;

function agoText(days: number): string {
  if (days < 60) return `${numberWord(Math.round(days / 7))} weken geleden`;
  return `${numberWord(Math.round(days / 30.4))} maanden geleden`;
}
