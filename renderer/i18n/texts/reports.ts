import { formatInteger } from '../format.ts';

/** Words that all reports share. */
export const reportTexts = {
  save: 'Bewaren als PDF',
  saveDocx: 'Bewaren als Word-document',
  print: 'Afdrukken',
  saved: (path: string): string => `Bewaard: ${path}`,
  choicesHeading: 'Wat gaat er mee?',
  choicesNone: 'Er is niets vertrouwelijks of eigens dat mee zou kunnen.',
  pickEach: (released: number, all: number): string =>
    `Per stuk kiezen (${formatInteger(released)} van ${formatInteger(all)} gaan mee)`,
  morePicks: (count: number): string =>
    `En nog ${formatInteger(count)}, die je alleen samen kunt meenemen of weglaten.`,
} as const;

/** Words of the place where reports are chosen. */
export const reportPlaceTexts = {
  title: 'Verslagen',
  summary:
    'Elk verslag zie je eerst als vel, en bewaar je als PDF of als Word-document. Wat vertrouwelijk of van jezelf is gaat alleen mee als je het zelf aanvinkt, en het logboek houdt bij welk verslag er gemaakt is.',
  choices: {
    mirror: {
      title: 'Kwartaalspiegel',
      detail: 'Tijd, toneel en taal over een periode, voor je kring of voor intervisie.',
    },
    collaborations: {
      title: 'Overzicht van de samenwerking',
      detail: 'Per verband de fase, het ritme, het oordeel, en wat dat vraagt: bouwen, doorgaan of afbouwen.',
    },
    'hand-over': {
      title: 'Overdrachtsdossier',
      detail: 'Voor wie het werk overneemt: partners, mensen, ritmes en wat er nog openstaat.',
    },
    'open-agenda': {
      title: 'Openbare agenda',
      detail: 'Wie je sprak in een periode, zonder wat vertrouwelijk is en zonder namen van personen.',
    },
    briefing: {
      title: 'Briefing over een partner',
      detail: 'Eén vel over een partner; die maak je op de pagina van de partner.',
    },
  },
  back: 'Terug naar de verslagen',
  make: 'Maken',
  makeFor: (title: string): string => `${title} maken`,
  toPartners: 'Naar de partners',
  toMirror: 'Naar de spiegel',
} as const;
