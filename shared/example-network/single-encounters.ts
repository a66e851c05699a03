import type { Script } from '#shared/domain/vocabulary.ts';
import type { CollaborationKey } from './collaborations.ts';
import type { SortKey } from './encounter-sorts.ts';
import type { PartnerKey } from './partners.ts';
import type { ThemeKey } from './themes-and-areas.ts';

/** Something that happened once. */
export interface SingleEncounter {
  readonly partners: readonly PartnerKey[];
  readonly sort: SortKey;
  /** Subject line; empty for one of the usual ones. */
  readonly subject: string;
  readonly script: Script;
  /** What it was about, to write notes with; without it the subject line says it all. */
  readonly topic?: string;
  readonly themes?: readonly ThemeKey[];
  readonly collaboration?: CollaborationKey;
  /** Between these days before the network is made; without them anywhere in the eighteen months. */
  readonly daysAgo?: readonly [from: number, until: number];
  /** Month and day around which it falls, in the last year. */
  readonly around?: string;
  readonly missed?: readonly PartnerKey[];
}

type Details = Omit<SingleEncounter, 'partners' | 'sort' | 'subject' | 'script'>;

const single =
  (script: Script) =>
  (
    partners: readonly PartnerKey[],
    sort: SortKey,
    subject: string,
    details: Details = {},
  ): SingleEncounter => ({
    partners,
    sort,
    subject,
    script,
    ...details,
  });
const planned = single('planned');
const unexpected = single('unexpected');

/** What stood once in the diary, and the few encounters that did not stand there at all. */
export const SINGLE_ENCOUNTERS: readonly SingleEncounter[] = [
  // Fixed in the year
  planned(['centre-management', 'theatre', 'newspaper'], 'reception', 'Nieuwjaarsborrel in de binnenstad', {
    around: '01-13',
    themes: ['economy'],
  }),
  planned(
    ['association', 'umbrella', 'academy'],
    'congress',
    'Najaarscongres: "de secretaris als verbinder"',
    { around: '11-12' },
  ),
  planned(
    ['association', 'umbrella', 'democracy-centre'],
    'congress',
    'Voorjaarsdag van de beroepsvereniging',
    { around: '04-08' },
  ),
  planned(['keti-koti'], 'weekend', 'Herdenking en viering, Stationsplein', {
    around: '07-01',
    themes: ['culture'],
  }),
  planned(['theatre', 'museum', 'festival'], 'reception', 'Opening van het culturele seizoen', {
    around: '09-10',
    themes: ['culture'],
  }),
  planned(['sports-service', 'football'], 'weekend', 'Finale kooivoetbal', {
    around: '06-06',
    themes: ['culture'],
  }),

  // Governments and region
  planned(['ministry', 'province'], 'table', 'Ministerie op bezoek: versnelling woningbouw', {
    topic: 'de versnelling van de woningbouw',
    themes: ['housing'],
    missed: ['kaai'],
  }),
  planned(['asylum'], 'visit', 'Werkbezoek noodopvang', {
    topic: 'de noodopvang',
    themes: ['reception'],
    daysAgo: [500, 300],
  }),
  planned(['asylum'], 'phone', '', { daysAgo: [90, 20] }),
  planned(['roads'], 'bila', 'Afsluiting van de brug', {
    topic: 'de afsluiting van de brug',
    themes: ['mobility'],
  }),
  planned(['transport'], 'bila', 'Bushaltes Achterdijk', {
    topic: 'de bushaltes in Achterdijk',
    themes: ['mobility'],
  }),
  planned(['waste'], 'early', 'Meelopen met de vroege dienst', {
    topic: 'het afval naast de containers',
    themes: ['water'],
  }),
  planned(['shared-services'], 'bila', 'Kennismaking nieuwe directeur De Spil', {
    topic: 'de wachttijd bij de helpdesk',
    daysAgo: [85, 50],
  }),
  planned(['work'], 'walk', 'Met de groenploeg door Molenwijk', {
    topic: 'de groenploeg',
    themes: ['income'],
  }),

  // Care, schools, safety
  planned(['mental-health'], 'visit', 'Meelopen met het straatteam', {
    topic: 'zorgmijders',
    themes: ['care'],
    daysAgo: [460, 250],
  }),
  planned(['youth-family'], 'bila', '', { daysAgo: [300, 120] }),
  planned(['homeless'], 'visit', 'Nachtopvang, met de burgemeester', {
    topic: 'de nachtopvang',
    themes: ['care'],
  }),
  planned(['homeless', 'kaai'], 'short', 'Uitstroom uit de opvang', {
    topic: 'de uitstroom uit de opvang',
    themes: ['housing', 'care'],
  }),
  planned(['own-direction'], 'visit', '', { daysAgo: [520, 200] }),
  planned(['addiction'], 'short', 'Gebruikersruimte Stationskwartier', {
    topic: 'de gebruikersruimte',
    themes: ['safety', 'care'],
  }),
  planned(['home-care'], 'early', 'Een ochtend mee met de wijkverpleging', {
    themes: ['care'],
    daysAgo: [500, 400],
  }),
  planned(['lyceum'], 'visit', 'Gastles: wat doet een gemeente?', { themes: ['education'] }),
  planned(['college'], 'short', 'Stageconvenant', { topic: 'stages bij de gemeente', themes: ['education'] }),
  planned(['college'], 'bila', 'Lectoraat lokaal bestuur', { topic: 'het lectoraat', daysAgo: [330, 140] }),
  planned(['library'], 'visit', 'Informatiepunt in het filiaal Molenwijk', {
    topic: 'het informatiepunt',
    themes: ['services', 'education'],
  }),
  planned(['practical-school'], 'visit', 'Lunch gekookt door de leerlingen', {
    themes: ['education'],
    daysAgo: [500, 395],
  }),
  planned(['crime-centre', 'police'], 'short', 'Ondermijningsbeeld', {
    topic: 'ondermijning op het bedrijventerrein',
    themes: ['safety'],
  }),
  planned(['safety-house'], 'bila', '', { daysAgo: [200, 40] }),

  // Society
  planned(['theatre'], 'reception', 'Première wijkvoorstelling', { daysAgo: [420, 250] }),
  planned(['history'], 'walk', 'Stadswandeling met het Genootschap', {
    themes: ['culture'],
    daysAgo: [530, 380],
  }),
  planned(['food-bank'], 'early', 'Ochtend meedraaien bij de uitgifte', {
    topic: 'de wachtlijst bij de uitgifte',
    themes: ['income'],
  }),
  planned(['food-bank'], 'bila', 'Nieuw onderkomen voor de voedselbank', {
    topic: 'een nieuw onderkomen',
    themes: ['income'],
    daysAgo: [100, 20],
  }),
  planned(['tenants'], 'bila', 'Servicekosten en lift', { topic: 'de servicekosten', themes: ['housing'] }),
  planned(['clients'], 'short', 'Adviezen van de cliëntenraad', {
    topic: 'de vroege betrokkenheid van de raad',
    themes: ['care'],
  }),
  planned(['seniors', 'evening-sun'], 'visit', 'Proefwonen in Avondzon', {
    topic: 'het proefwonen',
    themes: ['housing', 'care'],
    daysAgo: [500, 260],
  }),
  planned(['refugee-aid'], 'short', 'Taalmaatjes en inburgering', {
    topic: 'taalmaatjes',
    themes: ['reception'],
  }),
  planned(['accessibility'], 'walk', 'Met de rolstoel door de binnenstad', {
    topic: 'de stoepen in de Langstraat',
    themes: ['mobility'],
  }),

  // Hardly met: entrepreneurs, residents, faith communities
  planned(['metal'], 'visit', 'Werkbezoek Hoekstra, De Boer & Co.', {
    topic: 'het tekort aan vakmensen',
    themes: ['economy'],
    daysAgo: [530, 400],
  }),
  planned(['grid'], 'bila', 'Wachtlijst stroom', {
    topic: 'de wachtlijst voor stroom',
    themes: ['energy'],
    daysAgo: [300, 120],
  }),
  planned(
    ['entrepreneurs', 'business-park', 'metal', 'logistics', 'practical-school'],
    'short',
    'Economische kring De Schakel',
    {
      topic: 'werk voor wie langs de kant staat',
      collaboration: 'business-circle',
      themes: ['economy'],
      daysAgo: [330, 260],
    },
  ),
  planned(['mill-council'], 'evening', 'Wijkraad Molenwijk: {onderwerp}', { daysAgo: [470, 390] }),
  planned(['quay-platform'], 'evening', 'Bewonersavond De Kaai', {
    topic: 'de parkeergarage',
    themes: ['housing'],
    daysAgo: [350, 300],
    missed: ['developer'],
  }),
  planned(['living-room'], 'kitchen', 'Aan tafel in De Huiskamer', {
    themes: ['culture'],
    daysAgo: [300, 180],
  }),
  planned(['village'], 'evening', 'Dorpsavond Achterdijk', {
    topic: 'de dorpsbus',
    themes: ['mobility'],
    daysAgo: [540, 420],
    missed: ['farmers', 'turbines'],
  }),
  planned(['energy-coop'], 'phone', 'Zonneweide: {onderwerp}', { themes: ['energy'], daysAgo: [320, 200] }),
  planned(['mosque'], 'weekend', 'Open dag van de moskee', {
    topic: 'de maaltijden achter de moskee',
    themes: ['reception'],
    daysAgo: [340, 230],
  }),
  planned(['protestant', 'deacons'], 'evening', 'Stille armoede, avond van de diaconie', {
    topic: 'stille armoede',
    themes: ['income'],
    daysAgo: [530, 380],
  }),

  // Not in any script
  unexpected(['police'], 'chance', ''),
  unexpected(['kaai'], 'chance', ''),
  unexpected(['naastwijk'], 'chance', ''),
  unexpected(['newspaper'], 'chance', '{voornaam} belde onderweg aan, letterlijk', { daysAgo: [300, 30] }),
  unexpected(['hospital'], 'chance', '', { daysAgo: [480, 240] }),
  unexpected(['football'], 'chance', '', { daysAgo: [520, 380] }),
  unexpected(['cafe'], 'chance', "Schuilen voor de regen in 't Veerhuis", { daysAgo: [350, 60] }),
  unexpected(['library'], 'chance', ''),
  unexpected(['lyceum'], 'chance', ''),
  unexpected(['waterboard'], 'chance', ''),
  unexpected(['mill-council'], 'chance', '', { daysAgo: [200, 130] }),
  unexpected(['safety-region'], 'phone', 'Midden in de nacht: brand op De Schakel', { themes: ['safety'] }),

  // Messages
  planned(['buurdrecht'], 'message', ''),
  planned(['kaai'], 'message', ''),
  planned(['police'], 'message', 'Appje: rustige nacht gehad'),
];
