import type { NetworkFigures } from '#shared/analysis/network-figures.ts';
import { formatDate, formatDays, formatDecimal, formatInteger, formatShare } from '../format.ts';

/** A word of a lens and how it is counted. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

function period(analysis: NetworkFigures): Definition {
  return {
    term: 'Periode',
    text: `Geteld is van ${formatDate(analysis.period.from)} tot en met ${formatDate(analysis.period.until)}.`,
  };
}

const attention: Definition = {
  term: 'Tijd',
  text: 'De minuten van een ontmoeting worden gelijk verdeeld over de partners die erbij waren. Wie een persoon sprak, sprak de organisatie waar die persoon die dag werkte. Zonder duur telt de gewone duur van de vorm, bijvoorbeeld 60 minuten voor een overleg.',
};

function tierWeights({ settings }: NetworkFigures): string {
  const { core, important, other, watch } = settings.tierWeights;
  return `Kern weegt ${formatDecimal(core, 0)}, belangrijk ${formatDecimal(important, 0)}, overig ${formatDecimal(other, 0)}, op afstand ${formatDecimal(watch, 2)}.`;
}

const said = (days: number | null): string => (days === null ? 'geen' : `${formatInteger(days)} dagen`);

function intervals({ settings }: NetworkFigures): string {
  const { core, important, other, watch } = settings.tierIntervalDays;
  return `Kern ${said(core)}, belangrijk ${said(important)}, overig ${said(other)}, op afstand ${said(watch)}; een eigen ritme van een partner gaat voor.`;
}

function rhythm(analysis: NetworkFigures): readonly Definition[] {
  return [
    {
      term: 'Ritme',
      text: `Hoeveel dagen er hoogstens tussen twee ontmoetingen zitten. ${intervals(analysis)}`,
    },
    {
      term: 'Stand',
      text: 'Op tijd: minder dan 80% van het ritme is voorbij. Loopt af: 80 tot 100%. Verwaarloosd: tot twee keer het ritme. Verkild: langer dan twee keer. Nooit ontmoet: er is geen enkele ontmoeting bekend.',
    },
  ];
}

/** How each figure of a lens is counted, in words; one click away from the map. */
export const networkDefinitions = {
  overview: (analysis: NetworkFigures): readonly Definition[] => [
    period(analysis),
    attention,
    {
      term: 'Afstand tot het midden',
      text: 'Dagen sinds de laatste ontmoeting. Een datum in de toekomst telt nog niet.',
    },
    ...rhythm(analysis),
    {
      term: 'Lijn',
      text: 'Twee partners kennen elkaar door een relatie die je vastlegde, door een gedeeld samenwerkingsverband of doordat je ze samen sprak. Grote verbanden binden zwak: een verband met n leden telt per paar voor 1/(n−1). Getekend zijn de sterkste lijnen; kies een partner om al zijn lijnen te zien.',
    },
  ],
  usualSuspects: (analysis: NetworkFigures): readonly Definition[] => [
    period(analysis),
    attention,
    {
      term: 'Kern van je tijd',
      text: `De kleinste groep partners die samen minstens ${formatShare(analysis.settings.coreShare)} van je tijd heeft.`,
    },
    {
      term: 'Naar belang',
      text: `Het deel van je tijd dat bij het belang van een partner past. ${tierWeights(analysis)}`,
    },
    {
      term: 'Verhouding',
      text: `Het deel van je tijd gedeeld door wat bij het belang past: 1 is zoals verwacht. Vanaf ${formatDecimal(analysis.settings.overLitQuotient, 1)} heet een partner in de kern een usual suspect, daaronder krijgt die terecht veel.`,
    },
    {
      term: 'Gini',
      text: 'Hoe ongelijk de tijd verdeeld is over al je partners, ook die je nooit sprak: 0 is gelijk, bijna 1 is alles naar één.',
    },
    {
      term: 'Herfindahl-Hirschman',
      text: 'De som van de kwadraten van alle delen: hoe hoger, hoe meer er naar weinigen gaat.',
    },
    {
      term: 'Werkelijk aantal partners',
      text: 'Het aantal partners dat bij gelijke verdeling dezelfde spreiding zou geven (e tot de macht Shannon-entropie).',
    },
    {
      term: 'Vernieuwing',
      text: 'Het deel van je tijd voor partners die je in deze periode voor het eerst ontmoette.',
    },
  ],
  bubbles: (analysis: NetworkFigures): readonly Definition[] => [
    period(analysis),
    attention,
    {
      term: 'Groep',
      text: 'Partners die onderling meer banden hebben dan met anderen, gevonden met de methode van Louvain op de lijnen van de kaart, zonder jou.',
    },
    {
      term: 'Bubbel',
      text: `Een groep van minstens ${formatInteger(analysis.settings.bubbleMinimumSize)} partners, met minstens ${formatShare(analysis.settings.bubbleMinimumAttentionShare)} van je tijd, waarvan hoogstens ${formatShare(analysis.settings.bubbleMaximumConductance)} van de banden naar buiten gaat.`,
    },
    {
      term: 'Openheid van een groep',
      text: 'Het deel van het gewicht van de banden dat de groep uit gaat (conductance): 0 is helemaal gesloten.',
    },
    {
      term: 'Brug',
      text: 'Een partner van je bubbel met banden daarbuiten. Spreiding van banden: 0 als alle banden in één groep liggen, bijna 1 als ze gelijk over alle groepen gaan. Tussenpositie: het deel van de kortste wegen tussen anderen dat langs deze partner loopt.',
    },
    {
      term: 'Binnen en buiten de eigen soort',
      text: 'E-I-index: banden naar andere soorten partners min banden binnen de eigen soort, gedeeld door alle banden. −1 is helemaal onder elkaar, 1 helemaal naar buiten.',
    },
    {
      term: 'Gemengde tafels',
      text: 'Van de ontmoetingen met twee of meer partners: het deel waar meer dan één soort partner aan tafel zat.',
    },
  ],
  neglected: (analysis: NetworkFigures): readonly Definition[] => [
    ...rhythm(analysis),
    {
      term: 'Voorrang',
      text: `Gewicht van het belang maal hoe lang het ritme al voorbij is (hoogstens 3; nooit ontmoet telt als 3), plus 1 voor elke afspraak die te laat is. ${tierWeights(analysis)}`,
    },
    {
      term: 'Bekoelt',
      text: `Nog op tijd, maar in de laatste ${formatDays(analysis.settings.fadingRecentDays)} duidelijk minder vaak gesproken dan in de ${formatDays(analysis.settings.fadingBeforeDays)} daarvoor (toets op twee Poisson-ritmes, p < ${formatDecimal(analysis.settings.fadingSignificance, 2)}).`,
    },
    {
      term: 'Witte vlek',
      text: `Een soort partner die bij een opgave of in een wijk partners heeft, van wie je er geen sprak van ${formatDate(analysis.period.from)} tot en met ${formatDate(analysis.period.until)}. Een streepje: niemand op de kaart.`,
    },
    {
      term: 'Alleen aan de vergadertafel',
      text: 'Samenwerkingsverbanden waarvan je geen lid sprak buiten de eigen vergaderingen.',
    },
  ],
} as const;
