import { formatDecimal, formatInteger, formatList, formatShare, plural } from '../format.ts';
import { numberWord, numberWordAtStart } from '../number-word.ts';

const partners = (count: number): string => plural(count, { one: 'partner', other: 'partners' });

const kinds = (count: number): string =>
  `${numberWord(count)} ${plural(count, { one: 'soort', other: 'soorten' })}`;

/** "de helft", "60%": a share as one says it at the start of a finding. */
export function partOf(share: number): string {
  if (formatShare(share) === '50%') return 'de helft';
  return Math.abs(share - 0.75) < 1e-9 ? 'driekwart' : formatShare(share);
}

/** What the marks of the map mean, and who they are that an entry lights. */
export const legendTexts = {
  ego: 'jij; verder van je af is langer niet gesproken',
  egoWho: 'wie je de laatste maand sprak',
  sizes: 'groter is meer tijd',
  sizesWho: 'wie meer tijd kreeg dan gemiddeld',
  rings: 'ring, je ritme:',
  link: 'zij kennen elkaar',
  linkWho: 'wie een ander kent',
  atOdds: 'zij liggen overhoop',
  atOddsWho: 'wie met een ander overhoop ligt',
  core: (share: number): string => `samen goed voor ${partOf(share)} van je tijd`,
  coreWho: (share: number): string => `wie samen ${partOf(share)} van je tijd heeft`,
  suspect: (quotient: number): string =>
    `usual suspect: minstens ${formatDecimal(quotient, 0)} keer wat hun belang vraagt`,
  suspectWho: 'de usual suspects',
  moreThanExpected: 'bleke rand: meer tijd dan hun belang vraagt',
  moreWho: 'wie meer tijd krijgt dan het belang vraagt',
  lessThanExpected: 'lege rand: minder tijd dan hun belang vraagt',
  lessWho: 'wie in de kern zit met minder dan het belang vraagt',
  outsideCore: 'alle anderen',
  outsideWho: 'wie buiten de kern van je tijd valt',
  mine: 'jouw bubbel: gesloten, en veel van je tijd',
  mineWho: 'wie bij jouw bubbel hoort',
  bridge: 'ring: brug uit jouw bubbel',
  bridgeWho: 'wie een brug uit je bubbel slaat',
  community: 'groep die vooral elkaar kent',
  communityWho: 'wie bij een andere groep hoort',
  alone: 'zonder bekende banden met anderen',
  aloneWho: 'wie geen bekende banden heeft',
  late: 'jij; verder van je af is langer over tijd',
  lateWho: 'wie langer wacht dan je wilde',
  fading: 'bekoelt: op tijd, maar minder vaak dan eerst',
  fadingWho: 'wie bekoelt',
  noRhythm: (count: number): string =>
    `${numberWordAtStart(count)} ${partners(count)} zonder ritme ${plural(count, { one: 'staat', other: 'staan' })} niet op deze kaart, wel in de tabel`,
  kinds: (count: number): string => `kleur en teken: ${kinds(count)}`,
  kindsByIcon: (count: number): string => `teken: ${kinds(count)}`,
  kindsLabel: 'Soorten partners',
  standingWho: {
    'on-time': 'wie op tijd is',
    lapsing: 'bij wie het bijna weer tijd is',
    neglected: 'wie over tijd is',
    cold: 'wie verkild is',
    'never-met': 'wie je nooit ontmoette',
    'no-rhythm': 'wie geen ritme heeft',
  },
  chance: 'stippellijn: zij kennen elkaar niet, en hebben iets gemeen',
  chanceWho: 'wie je bij elkaar kunt brengen',
  planned: 'streeplijn: je nam je voor hen bij elkaar te brengen',
  plannedWho: 'wie je van plan bent bij elkaar te brengen',
  ownBubble: 'jouw bubbel',
  outsideChances: 'alle anderen',
  outsideChancesWho: 'wie in geen van deze kansen voorkomt',
  tierRings: 'jij; verder van je af is minder belang',
  living: 'lijn: op tijd of bijna weer tijd',
  livingWho: 'wie toen op tijd was',
  ghost: 'streeplijn: eerder op tijd, toen bekoeld',
  ghostWho: 'wie bekoelde',
  changes: {
    new: 'nieuw',
    stronger: 'sterker: bleke rand is wat erbij kwam',
    same: 'ongeveer gelijk',
    weaker: 'zwakker: lege rand is wat eraf ging',
    gone: 'weg: niet meer gesproken',
  },
  changesWho: {
    new: 'wie nieuw is',
    stronger: 'wie meer tijd kreeg',
    same: 'wie ongeveer evenveel tijd kreeg',
    weaker: 'wie minder tijd kreeg',
    gone: 'wie je niet meer sprak',
  },
  never: 'in geen van beide gesproken',
  neverWho: 'wie je in geen van beide sprak',
  press: 'Klik om alleen deze op te lichten',
} as const;

/** What the line under the tools says while only some partners are lit. */
export const litTexts = {
  line: (who: readonly string[], shown: number, all: number): string =>
    `Opgelicht: ${formatList(who)}. ${formatInteger(shown)} van ${formatInteger(all)} partners.`,
  only: (name: string): string => `alleen ${name}`,
  undo: 'Toon weer iedereen',
} as const;

/** Words of the slider of the usual suspects. */
export const suspectTexts = {
  slider: (share: number): string => `Wie krijgt ${partOf(share)} van je tijd?`,
  value: (share: number, core: number): string =>
    `${formatShare(share)} van je tijd, ${formatInteger(core)} ${partners(core)}`,
  evenly: (core: number, all: number): string =>
    `${numberWordAtStart(core)} van je ${formatInteger(all)} ${partners(all)}: ${formatShare(core / Math.max(1, all))} van je netwerk.`,
  resetTo: (share: number): string => `Terug naar ${partOf(share)}`,
} as const;
