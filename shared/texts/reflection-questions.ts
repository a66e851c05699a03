import type { ReflectionAspect } from '#shared/domain/vocabulary.ts';

export type ReflectionGroup = 'time' | 'language' | 'stage';

/** An aspect of the own practice, with what one may ask oneself and the figures that bear on it. */
export interface ReflectionSubject {
  readonly aspect: ReflectionAspect;
  readonly group: ReflectionGroup;
  readonly label: string;
  readonly questions: readonly string[];
  /** Ids of metrics. */
  readonly figures: readonly string[];
}

/** The twelve aspects, in the order of tijd, taal and toneel. */
export const REFLECTION_SUBJECTS: readonly ReflectionSubject[] = [
  {
    aspect: 'time-split',
    group: 'time',
    label: 'Tijdsverdeling',
    questions: [
      'Past de tijd die je buiten doorbrengt bij wat je belangrijk vindt?',
      'Wat zou je laten liggen om een uur per week meer buiten te zijn?',
      'Wie bepaalde waar je tijd heen ging: jij, je agenda of een ander?',
    ],
    figures: ['time-outside', 'time-college', 'time-organisation'],
  },
  {
    aspect: 'spirit-of-the-time',
    group: 'time',
    label: 'Tijdgeest',
    questions: [
      'Wat speelt er nu buiten dat binnen nog niet is doorgedrongen?',
      'Welke opgave vraagt nu om andere partners dan een jaar geleden?',
    ],
    figures: ['inside-out', 'renewal'],
  },
  {
    aspect: 'timing',
    group: 'time',
    label: 'Timing',
    questions: [
      'Wanneer stapte je ergens in: toen er een kans was, of pas toen er iets misging?',
      'Waar was je te vroeg, en waar te laat?',
    ],
    figures: ['orientation-chance', 'orientation-risk', 'commitments-kept-us'],
  },
  {
    aspect: 'tempo',
    group: 'time',
    label: 'Tempo',
    questions: [
      'Welke samenwerking heeft vaart nodig, en welke juist rust?',
      'Hoe lang wachten anderen op jou, en jij op hen?',
    ],
    figures: ['commitments-days-us', 'commitments-days-them', 'script-recurring'],
  },
  {
    aspect: 'words',
    group: 'language',
    label: 'Woorden',
    questions: [
      'Welke woorden van binnen begrijpt buiten niemand?',
      'Welk woord van een partner heb je overgenomen, en wat veranderde dat?',
    ],
    figures: ['inside-out'],
  },
  {
    aspect: 'tone',
    group: 'language',
    label: 'Toon',
    questions: [
      'Welke toon sla je het vaakst aan, en bij wie juist een andere?',
      'Bij wie zou je eens van toon willen wisselen?',
    ],
    figures: ['tone-keep-measure', 'tone-set-tone', 'tone-give-voice', 'tone-deal-game', 'tone-join-in'],
  },
  {
    aspect: 'stories',
    group: 'language',
    label: 'Verhalen',
    questions: [
      'Welk verhaal van buiten vertelde je binnen, en wat gebeurde er toen?',
      'Welk verhaal bewaar je nog, en voor wie?',
    ],
    figures: ['stories-heard', 'stories-told', 'inside-out'],
  },
  {
    aspect: 'silences',
    group: 'language',
    label: 'Stiltes',
    questions: [
      'Wie hoorde je niet, en waardoor?',
      'Waarover zwijgt iedereen aan tafel?',
      'Wat liet je zelf ongezegd?',
    ],
    figures: ['silences-heard', 'standing-never-met'],
  },
  {
    aspect: 'script',
    group: 'stage',
    label: 'Script',
    questions: [
      'Welk vast overleg zou je vandaag niet meer beginnen?',
      'Waar liet je ruimte voor het onverwachte?',
    ],
    figures: ['script-recurring', 'script-unexpected'],
  },
  {
    aspect: 'actors',
    group: 'stage',
    label: 'Actoren',
    questions: [
      'Wie zit er altijd aan tafel, en wie nooit?',
      'Wie uit je bubbel zou je aan iemand daarbuiten kunnen voorstellen?',
      'Met wie liet je standpunten botsen?',
    ],
    figures: ['usual-suspects', 'core-size', 'bubble-share', 'mixed-table-share'],
  },
  {
    aspect: 'performance',
    group: 'stage',
    label: 'Performance',
    questions: [
      'Wanneer stond je op het podium, en wanneer werkte je juist in de coulissen?',
      'Welke rol verwachten partners van je die je niet speelt?',
    ],
    figures: [
      'performance-on-stage',
      'performance-backstage',
      'commitments-kept-us',
      'commitments-kept-them',
    ],
  },
  {
    aspect: 'podiums',
    group: 'stage',
    label: 'Podia',
    questions: [
      'Op welk podium ben je op je best, en op welk kom je te weinig?',
      'Wat zou er anders gaan als het gesprek niet in het gemeentehuis was?',
    ],
    figures: ['podium-town-hall'],
  },
];

interface FigureName {
  readonly label: string;
  readonly unit: 'share' | 'count' | 'days';
}

/** The figures that stand beside questions, as users read them. */
export const REFLECTION_FIGURES: Readonly<Record<string, FigureName>> = {
  'time-outside': { label: 'Tijd voor de omgeving', unit: 'share' },
  'time-college': { label: 'Tijd voor het college', unit: 'share' },
  'time-organisation': { label: 'Tijd voor de organisatie', unit: 'share' },
  'inside-out': { label: 'Ontmoetingen met een signaal of verhaal', unit: 'share' },
  renewal: { label: 'Tijd voor partners die nieuw voor je waren', unit: 'share' },
  'orientation-chance': { label: 'Ontmoetingen gericht op een kans', unit: 'share' },
  'orientation-risk': { label: 'Ontmoetingen gericht op een risico', unit: 'share' },
  'commitments-kept-us': { label: 'Eigen afspraken op tijd nagekomen', unit: 'share' },
  'commitments-kept-them': { label: 'Afspraken van partners op tijd nagekomen', unit: 'share' },
  'commitments-days-us': { label: 'Dagen tot je afspraak gedaan is (mediaan)', unit: 'days' },
  'commitments-days-them': { label: 'Dagen tot hun afspraak gedaan is (mediaan)', unit: 'days' },
  'script-recurring': { label: 'Vast terugkerende ontmoetingen', unit: 'share' },
  'script-unexpected': { label: 'Onverwachte ontmoetingen', unit: 'share' },
  'tone-keep-measure': { label: 'De maat houden', unit: 'share' },
  'tone-set-tone': { label: 'Zelf de toon zetten', unit: 'share' },
  'tone-give-voice': { label: 'Anderen op stem brengen', unit: 'share' },
  'tone-deal-game': { label: 'Het spel verdelen', unit: 'share' },
  'tone-join-in': { label: 'Meedoen en samen oefenen', unit: 'share' },
  'performance-on-stage': { label: 'Ontmoetingen op het podium', unit: 'share' },
  'performance-backstage': { label: 'Ontmoetingen in de coulissen', unit: 'share' },
  'stories-heard': { label: 'Gehoorde verhalen', unit: 'count' },
  'stories-told': { label: 'Daarvan binnen verteld', unit: 'count' },
  'silences-heard': { label: 'Opgemerkte stiltes', unit: 'count' },
  'standing-never-met': { label: 'Partners die je nooit ontmoette', unit: 'count' },
  'usual-suspects': { label: 'Usual suspects', unit: 'count' },
  'core-size': { label: 'Partners met samen de helft van je tijd', unit: 'count' },
  'bubble-share': { label: 'Deel van je tijd in bubbels', unit: 'share' },
  'mixed-table-share': { label: 'Gemengde tafels', unit: 'share' },
  'podium-town-hall': { label: 'Ontmoetingen in het gemeentehuis', unit: 'share' },
};
