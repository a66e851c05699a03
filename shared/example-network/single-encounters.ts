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
    themes: ['housing'],
    missed: ['kaai'],
  }),
  planned(['asylum'], 'visit', 'Werkbezoek noodopvang', { themes: ['reception'], daysAgo: [500, 300] }),
  planned(['asylum'], 'phone', '', { daysAgo: [90, 20] }),
  planned(['roads'], 'bila', 'Afsluiting van de brug', { themes: ['mobility'] }),
  planned(['transport'], 'bila', 'Bushaltes Achterdijk', { themes: ['mobility'] }),
  planned(['waste'], 'visit', 'Meelopen met de vroege dienst', { themes: ['water'] }),
  planned(['shared-services'], 'bila', 'Kennismaking nieuwe directeur De Spil', { daysAgo: [85, 50] }),
  planned(['work'], 'walk', 'Met de groenploeg door Molenwijk', { themes: ['income'] }),

  // Care, schools, safety
  planned(['mental-health'], 'visit', 'Meelopen met het straatteam', {
    themes: ['care'],
    daysAgo: [460, 250],
  }),
  planned(['youth-family'], 'bila', '', { daysAgo: [300, 120] }),
  planned(['homeless'], 'visit', 'Nachtopvang, met de burgemeester', { themes: ['care'] }),
  planned(['homeless', 'kaai'], 'short', 'Uitstroom uit de opvang', { themes: ['housing', 'care'] }),
  planned(['own-direction'], 'visit', '', { daysAgo: [520, 200] }),
  planned(['addiction'], 'short', 'Gebruikersruimte Stationskwartier', { themes: ['safety', 'care'] }),
  planned(['home-care'], 'walk', 'Een ochtend mee met de wijkverpleging', {
    themes: ['care'],
    daysAgo: [500, 400],
  }),
  planned(['lyceum'], 'visit', 'Gastles: wat doet een gemeente?', { themes: ['education'] }),
  planned(['college'], 'short', 'Stageconvenant', { themes: ['education'] }),
  planned(['college'], 'bila', 'Lectoraat lokaal bestuur', { daysAgo: [330, 140] }),
  planned(['library'], 'visit', 'Informatiepunt in het filiaal Molenwijk', {
    themes: ['services', 'education'],
  }),
  planned(['practical-school'], 'visit', 'Lunch gekookt door de leerlingen', {
    themes: ['education'],
    daysAgo: [500, 395],
  }),
  planned(['crime-centre', 'police'], 'short', 'Ondermijningsbeeld', { themes: ['safety'] }),
  planned(['safety-house'], 'bila', '', { daysAgo: [200, 40] }),

  // Society
  planned(['theatre'], 'reception', 'Première wijkvoorstelling', { daysAgo: [420, 250] }),
  planned(['history'], 'walk', 'Stadswandeling met het Genootschap', {
    themes: ['culture'],
    daysAgo: [530, 380],
  }),
  planned(['food-bank'], 'visit', 'Ochtend meedraaien bij de uitgifte', { themes: ['income'] }),
  planned(['food-bank'], 'bila', 'Nieuw onderkomen voor de voedselbank', {
    themes: ['income'],
    daysAgo: [100, 20],
  }),
  planned(['tenants'], 'bila', 'Servicekosten en lift', { themes: ['housing'] }),
  planned(['clients'], 'short', 'Adviezen van de cliëntenraad', { themes: ['care'] }),
  planned(['seniors', 'evening-sun'], 'visit', 'Proefwonen in Avondzon', {
    themes: ['housing', 'care'],
    daysAgo: [500, 260],
  }),
  planned(['refugee-aid'], 'short', 'Taalmaatjes en inburgering', { themes: ['reception'] }),
  planned(['accessibility'], 'walk', 'Met de rolstoel door de binnenstad', { themes: ['mobility'] }),

  // Hardly met: entrepreneurs, residents, faith communities
  planned(['metal'], 'visit', 'Werkbezoek Hoekstra, De Boer & Co.', {
    themes: ['economy'],
    daysAgo: [530, 400],
  }),
  planned(['grid'], 'bila', 'Wachtlijst stroom', { themes: ['energy'], daysAgo: [300, 120] }),
  planned(
    ['entrepreneurs', 'business-park', 'metal', 'logistics', 'practical-school'],
    'short',
    'Economische kring De Schakel',
    { collaboration: 'business-circle', themes: ['economy'], daysAgo: [330, 260] },
  ),
  planned(['mill-council'], 'evening', 'Wijkraad Molenwijk: {onderwerp}', { daysAgo: [470, 390] }),
  planned(['quay-platform'], 'evening', 'Bewonersavond De Kaai', {
    themes: ['housing'],
    daysAgo: [350, 300],
    missed: ['developer'],
  }),
  planned(['living-room'], 'kitchen', 'Aan tafel in De Huiskamer', {
    themes: ['culture'],
    daysAgo: [300, 180],
  }),
  planned(['village'], 'evening', 'Dorpsavond Achterdijk', {
    themes: ['mobility'],
    daysAgo: [540, 420],
    missed: ['farmers', 'turbines'],
  }),
  planned(['energy-coop'], 'phone', 'Zonneweide: {onderwerp}', { themes: ['energy'], daysAgo: [320, 200] }),
  planned(['mosque'], 'weekend', 'Open dag van de moskee', { themes: ['reception'], daysAgo: [340, 230] }),
  planned(['protestant', 'deacons'], 'evening', 'Stille armoede, avond van de diaconie', {
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
