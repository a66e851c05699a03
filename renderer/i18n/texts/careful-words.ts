import type { CarefulKind } from '#shared/careful-words/word-list.ts';

/** What a word says of somebody. */
const ABOUT: Readonly<Record<CarefulKind, string>> = {
  health: 'iemands gezondheid',
  belief: 'iemands geloof',
  origin: 'iemands afkomst',
  intimate: 'iemands privéleven',
  judgement: 'wat je van iemand vindt',
  gossip: 'iemand, van horen zeggen',
};

/** Words of the gentle warning under a field. */
export const carefulTexts = {
  warning: (word: string, kind: CarefulKind): string =>
    `“${word}” gaat over ${ABOUT[kind]}. Wie het betreft, mag later lezen wat hier staat.`,
  understood: 'Begrepen',
  stop: 'Niet meer waarschuwen',
  setting: 'Waarschuw zacht bij woorden over iemands gezondheid, geloof, afkomst of karakter',
  settingDetail:
    'Wie in je netwerk staat, mag vragen wat je over hem of haar schreef. De waarschuwing houdt niets tegen.',
  heading: 'Wat je over mensen schrijft',
} as const;
