import type { CollaborationKey } from './collaborations.ts';
import type { PartnerKey } from './partners.ts';

/** A dated judgement; dimensions from -2 to 2, influence and interest from 1 to 5. */
export interface Judgement {
  readonly about: { readonly partner: PartnerKey } | { readonly collaboration: CollaborationKey };
  readonly daysAgo: number;
  readonly cultural: number | null;
  readonly relational: number | null;
  readonly procedural: number | null;
  readonly content: number | null;
  readonly influence: number | null;
  readonly interest: number | null;
  readonly note: string;
}

type Figures = readonly [
  cultural: number | null,
  relational: number | null,
  procedural: number | null,
  content: number | null,
  influence: number | null,
  interest: number | null,
];

function judged(about: Judgement['about'], daysAgo: number, figures: Figures, note = ''): Judgement {
  const [cultural, relational, procedural, content, influence, interest] = figures;
  return { about, daysAgo, cultural, relational, procedural, content, influence, interest, note };
}
const partner = (key: PartnerKey) => ({ partner: key });
const collaboration = (key: CollaborationKey) => ({ collaboration: key });

/** Judgements of partners and arrangements, a few of them repeated, so that a change shows. */
export const JUDGEMENTS: readonly Judgement[] = [
  judged(partner('kaai'), 420, [1, 1, 0, 1, 5, 5], 'Sterke partner. Wordt het niet te vanzelfsprekend?'),
  judged(partner('kaai'), 60, [1, 2, 0, 0, 5, 4], 'Relatie prima, inhoud schuurt over de Molenhof.'),
  judged(partner('police'), 400, [1, 1, 1, 1, 5, 4]),
  judged(partner('police'), 95, [1, 1, -1, 1, 5, 4], 'Bezetting knaagt aan de afspraken.'),
  judged(partner('hospital'), 380, [0, 0, 0, 0, 4, 3], 'Beleefd. We zoeken elkaar alleen bij slecht nieuws.'),
  judged(partner('province'), 210, [0, 1, 1, 0, 5, 3]),
  judged(partner('elderwaard'), 150, [-1, 0, 0, 1, 3, 5], 'Kijkt ook naar de andere kant van de rivier.'),
  judged(partner('buurdrecht'), 130, [0, 0, 1, -1, 4, 4], 'Verdeelsleutel blijft een steen in de schoen.'),
  judged(partner('welfare'), 240, [2, 1, -1, 1, 3, 5]),
  judged(partner('safety-region'), 70, [1, 2, 2, 1, 5, 4]),
  judged(partner('grid'), 140, [0, -1, 0, 1, 5, 2], 'Wil wel, kan niet, zegt het netjes.'),
  judged(partner('lift'), 230, [2, 1, -1, 1, 2, 5], 'Zonder Soraya weet ik niet wie ik moet bellen.'),
  judged(partner('tenants'), 180, [0, -1, 0, -1, 2, 5]),
  judged(partner('entrepreneurs'), 345, [-1, -2, 0, 0, 4, 4], 'Wij kennen hun voorzitter uit de krant.'),
  judged(
    collaboration('regional-council'),
    360,
    [0, 1, 2, 0, 4, 3],
    'Goed georganiseerd, weinig van buiten.',
  ),
  judged(collaboration('regional-council'), 45, [0, 2, 2, 0, 4, 3], 'Gezelliger dan goed is.'),
  judged(collaboration('housing-deal'), 200, [1, 1, 0, -1, 5, 5]),
  judged(collaboration('safety-chain'), 260, [1, 0, -2, 1, 3, 4], 'Iedereen wil, niemand beslist.'),
  judged(collaboration('social-base'), 120, [2, 1, -1, 2, 2, 5], 'Energie genoeg. Orde komt later wel.'),
  judged(collaboration('youth-region'), 100, [-1, 0, 1, -2, 4, 5]),
  judged(collaboration('reception-table'), 160, [1, 2, 1, 1, 2, 2], 'Afbouwen is ook werk.'),
  judged(collaboration('heat-deal'), 80, [0, 0, 1, null, 4, 4]),
  judged(
    collaboration('business-circle'),
    255,
    [1, -1, -1, 1, 3, 4],
    'Eén keer geweest. Ik werd hartelijk ontvangen, ook door wie boos was.',
  ),
];

/** An encounter that should come but is not in the calendar yet. */
export interface Plan {
  readonly subject: string;
  readonly partners: readonly PartnerKey[];
  /** Before this many days after the network is made; `null`: some day. */
  readonly inDays: number | null;
  readonly note: string;
}

/** Encounters that are meant to come. */
export const PLANS: readonly Plan[] = [
  {
    subject: 'Kennismaken met de nieuwe bestuursvoorzitter van het ziekenhuis',
    partners: ['hospital'],
    inDays: 21,
    note: 'Niet in het stadhuis. Vraag of ik een dienst kan meelopen.',
  },
  {
    subject: 'Lunch met ROC en metaalbedrijf, samen',
    partners: ['vocational', 'metal'],
    inDays: 35,
    note: 'Zij kennen elkaar wel. Ik hen samen niet.',
  },
  {
    subject: 'Wie is nu het gezicht van De Lift?',
    partners: ['lift'],
    inDays: 14,
    note: 'Eerst Soraya bellen: wie raadt zij aan?',
  },
  { subject: 'Avond mee met Buurtpreventie Noorderhof', partners: ['watch'], inDays: 50, note: '' },
  {
    subject: 'Vrijdagmiddag langs beide moskeeën',
    partners: ['mosque', 'north-mosque'],
    inDays: null,
    note: 'Vraag eerst of het uitkomt.',
  },
  {
    subject: 'Kop koffie bij Bakkerij Gül',
    partners: ['bakery'],
    inDays: 10,
    note: "Begint om vier uur 's nachts, dus ná tienen is prima.",
  },
  {
    subject: 'Energiecoöperatie en actiegroep aan één keukentafel',
    partners: ['energy-coop', 'turbines'],
    inDays: 60,
    note: 'Alleen als beide willen. Zonder verslag.',
  },
  {
    subject: 'Jongerenraad: wat vragen zij óns?',
    partners: ['youth-council'],
    inDays: -6,
    note: 'Schuift al twee keer door.',
  },
];
