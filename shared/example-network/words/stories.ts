import type { Voice } from '../partners.ts';
import { about, type Sentence } from './bound-text.ts';

/** What is told on inside the town hall; each is used at most once. */
export const STORIES: Readonly<Record<Voice, readonly Sentence[]>> = {
  government: [
    'Vier secretarissen wachtten een kwartier op een vijfde die er niet was: ik zat zelf in de verkeerde gemeente.',
    about(
      ['nevenveen'],
      'De collega van Nevenveen neemt elke vrijdag een uur telefoon op bij het klantcontactcentrum.',
    ),
    'Bij de buren ligt bij elk collegevoorstel een foto van wie het raakt.',
    about(
      ['naastwijk'],
      'Een wethouder van Naastwijk haalt zelf de stoelen weg: staand vergaderen, klaar in twintig minuten.',
    ),
    about(
      ['buurdrecht'],
      'Buurdrecht stuurde ons drie mensen toen onze systemen plat lagen. Zonder factuur.',
    ),
    about(
      ['elderwaard'],
      'In Elderwaard leest de concierge de brieven voor ze de deur uitgaan. Begrijpt hij het niet, dan gaan ze terug.',
    ),
    'Een bladzijde schrappen per vergadering: bij de buren werkt het.',
  ],
  authority: [
    about(
      ['waterboard'],
      'De dijkgraaf liet zien hoe hoog het water in 1953 stond: tot de tweede plank van onze archiefkast.',
    ),
    about(['province'], 'De gedeputeerde kwam met de bus, en was te laat door ons eigen wegwerk.'),
    about(['province'], 'De provinciesecretaris begon ooit als bode. Ze groet alle bodes bij naam.'),
    about(['roads'], 'De brugwachter die de bus laat voorgaan, al staat het nergens.'),
    about(['asylum'], 'Een bewoner van de opvang repareerde de fietsen van de hele straat.'),
  ],
  regional: [
    about(
      ['safety-region'],
      'De brandweervrijwilliger die vijf minuten na de melding van zijn eigen bruiloft wegliep.',
    ),
    about(
      ['safety-region'],
      'Bij de oefening belde de crisisstaf het verkeerde nummer: een verbaasde kapper dacht een uur mee.',
    ),
    about(['ggd'], 'De GGD-verpleegkundige die met een bakfiets de flat langsgaat en wel binnenkomt.'),
    about(
      ['work'],
      'Hoe een magazijnmedewerker van Vooruitzicht het storingsprobleem oploste waar een bureau maanden op studeerde.',
    ),
    about(
      ['environment'],
      'De inspecteur die eerst koffie drinkt en dan pas controleert, en meer vindt dan de rest.',
    ),
  ],
  housing: [
    about(['kaai'], 'De huismeester die alle sleutels heeft, en ook alle verhalen.'),
    about(
      ['evening-sun', 'kaai'],
      'Een bewoonster van 84 leidde ons rond: "Hier komt mijn stoel, en daar blijft u van af."',
    ),
    about(
      ['kaai', 'tenants'],
      'Op de Molenhof organiseerden bewoners zelf de verhuisploeg voor de buren van nummer 12.',
    ),
    about(['kaai'], 'De bestuurder slaapt elk jaar één nacht in een te renoveren flat.'),
    'Twee gezinnen ruilden van huis met een handdruk; ons systeem deed er een jaar over.',
  ],
  care: [
    about(
      ['home-care', 'elderly'],
      'De wijkverpleegkundige die haar eigen fiets verkocht om een cliënt een scootmobiel te bezorgen.',
    ),
    about(['homeless', 'addiction'], 'Bij de inloop kookt nu iemand die er vorig jaar zelf kwam eten.'),
    about(
      ['lift', 'youth-family', 'welfare'],
      'Een jongen van zestien gaf de hulpverleners een cijfer. Wij kregen een vier.',
    ),
    about(['gps', 'hospital'], 'De huisarts die op vrijdagmiddag zonder afspraak op het dorpsplein zit.'),
    about(
      ['welfare', 'debt', 'mental-health'],
      'Eén telefoontje van het wijkteam naar de incasso scheelde een gezin hun huis.',
    ),
  ],
  knowledge: [
    about(
      ['public-schools', 'faith-schools', 'childcare'],
      'Groep acht schreef ons een brief over het plein. Beter onderbouwd dan ons eigen plan.',
    ),
    about(
      ['public-schools', 'practical-school', 'lyceum'],
      'De conciërge die elke ochtend dertig boterhammen smeert.',
    ),
    about(
      ['college', 'vocational'],
      'Drie studenten vonden in zes weken wat wij in drie jaar niet zagen: niemand leest onze borden.',
    ),
    about(['library'], 'In de bibliotheek helpt een gepensioneerde rechter met toeslagformulieren.'),
  ],
  business: [
    about(
      ['bakery', 'cafe'],
      "De bakker die om vier uur 's nachts als eerste ziet dat er iets mis is in de straat.",
    ),
    about(
      ['builder', 'entrepreneurs'],
      'Vader en dochter Dijkman bouwden het afdak van de voedselbank in één weekend.',
    ),
    about(
      ['metal', 'entrepreneurs', 'cafe'],
      'Een ondernemer lijstte onze afwijzing in: "De mooiste brief die ik nooit begreep."',
    ),
  ],
  justice: [
    about(['police'], 'De wijkagent die elke woensdag meevoetbalt en zo drie ruzies voor was.'),
    about(['police'], 'Een moeder hield de groep op het Molenplein tegen met een pan soep.'),
    about(['prosecutor'], 'De officier die zelf naar het buurthuis kwam om een besluit uit te leggen.'),
  ],
  culture: [
    about(['theatre'], 'Het koor van de schouwburg telt nu achttien nationaliteiten en één partituur.'),
    about(['football'], 'De terreinknecht van de Boys kent elk kind bij naam, en elke vader.'),
    about(
      ['festival'],
      'Bij het straatfestival stond de wethouder een uur af te wassen, niemand herkende hem.',
    ),
  ],
  'civil-society': [
    about(['food-bank'], 'Bij de voedselbank bracht een oud-klant een krat sinaasappels terug "met rente".'),
    about(['refugee-aid'], 'De taalvrijwilliger van 81 die zelf Tigrinya begon te leren.'),
    about(['keti-koti'], 'Op 1 juli las een meisje van tien de namen voor. Het was stil tot de laatste rij.'),
  ],
  residents: [
    about(['station-flat'], 'Bewoners van de galerij maakten zelf een plattegrond van wie wie kan helpen.'),
    about(['garden'], 'De tuinvrouw van de Bloemenbuurt deelt courgettes uit in ruil voor een verhaal.'),
    about(['living-room'], 'De Huiskamer is open als wij dicht zijn: tussen kerst en oud en nieuw.'),
    about(['village', 'local-bus'], 'In Achterdijk rijdt de dorpsbus op 24 vrijwilligers; de jongste is 66.'),
  ],
  faith: [
    about(['protestant', 'mosque'], 'De sleutel van de kerk ligt bij de moskee, voor als er brand is.'),
    about(['mosque'], 'Na de iftar wasten de raadsleden af, onder leiding van de imam.'),
  ],
  media: ['De verslaggever die na twintig jaar raad voor het eerst applaus kreeg.'],
  peers: [
    'Een collega ruilt elk kwartaal een dag met een schooldirecteur.',
    'De secretaris die zijn kamer opgaf en nu in de hal werkt.',
    'Een oud-collega bewaart in een schoenendoos alle briefjes die inwoners ooit meegaven.',
  ],
};

/** Where a story was told inside. */
export const STORY_PLACES: readonly string[] = [
  'directieteam',
  'college, rondvraag',
  'nieuwsbrief voor medewerkers',
  "introductie nieuwe collega's",
  'managersdag',
  'kwartaalbijeenkomst',
  'teamoverleg burgerzaken',
  'lunch met trainees',
  'afscheid van een collega',
  'ondernemingsraad',
];
