import type { Introduction } from './introductions.ts';
import type { Standing } from './network-analysis.ts';
import type { Surprise } from './today/surprise.ts';

/** Names of what an id stands for; a name that is not known is left out of the sentence. */
export type NameOf = (id: string) => string | undefined;

const LIST = new Intl.ListFormat('nl', { type: 'conjunction' });

const STANDING_SENTENCES: Readonly<Record<Standing, string>> = {
  'never-met': 'Je hebt deze partner nog nooit ontmoet.',
  neglected: 'De laatste ontmoeting is langer geleden dan je je had voorgenomen.',
  cold: 'De laatste ontmoeting is meer dan twee keer zo lang geleden als je je had voorgenomen.',
  lapsing: 'Het is bijna tijd voor een nieuwe ontmoeting.',
  'on-time': 'Je ontmoet deze partner op tijd.',
  'no-rhythm': 'Voor deze partner geldt geen streefritme.',
};

/** What speaks for bringing two partners together, in Dutch sentences. */
export function introductionReasons(introduction: Introduction, nameOf: NameOf): readonly string[] {
  const names = (ids: readonly string[]): string => LIST.format(ids.flatMap((id) => nameOf(id) ?? []));
  const { sharedThemeIds, sharedAreaIds, strengths, categoriesDiffer, communitiesDiffer, atOdds } =
    introduction;
  const [first, second] = strengths.map((minutes) => Math.round(minutes));
  return [
    ...(sharedThemeIds.length > 0 ? [`Ze werken aan dezelfde opgave: ${names(sharedThemeIds)}.`] : []),
    ...(sharedAreaIds.length > 0 ? [`Ze zijn actief in dezelfde wijk: ${names(sharedAreaIds)}.`] : []),
    ...(categoriesDiffer ? ['Ze komen uit verschillende soorten organisaties.'] : []),
    ...(communitiesDiffer ? ['Ze bewegen zich in verschillende groepen.'] : []),
    `Je kent ze allebei: de band is nu ${first} en ${second} minuten waard.`,
    ...(atOdds ? ['Let op: hun relatie staat te boek als gespannen.'] : []),
  ];
}

/** Why this partner was drawn, in Dutch sentences. */
export function surpriseReasons(surprise: Surprise): readonly string[] {
  return [
    STANDING_SENTENCES[surprise.standing],
    ...(surprise.categoryUnderLit
      ? ['Dit soort partners krijgt minder dan de helft van de verwachte aandacht.']
      : []),
    ...(surprise.outsideBubbles ? ['Deze partner hoort niet bij een van je bubbels.'] : []),
    ...(surprise.areaNotVisited ? ['In deze wijk ontmoette je in deze periode niemand.'] : []),
  ];
}
