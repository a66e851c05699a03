import type { CategoryMark } from '#shared/domain/category.ts';

/** What is told on inside the town hall; each is used at most once. */
export const STORIES: Readonly<Record<CategoryMark, readonly string[]>> = {
  government: [
    'Vier secretarissen wachtten een kwartier op een vijfde die er niet was: ik zat zelf in de verkeerde gemeente.',
    'De collega van Nevenveen neemt elke vrijdag een uur telefoon op bij het klantcontactcentrum.',
    'Bij de buren ligt bij elk collegevoorstel een foto van wie het raakt.',
    'De dijkgraaf liet zien hoe hoog het water in 1953 stond: tot de tweede plank van onze archiefkast.',
    'Een wethouder van Naastwijk haalt zelf de stoelen weg: staand vergaderen, klaar in twintig minuten.',
    'Buurdrecht stuurde ons drie mensen toen onze systemen plat lagen. Zonder factuur.',
    'De gedeputeerde kwam met de bus, en was te laat door ons eigen wegwerk.',
    'In Elderwaard leest de concierge de brieven voor ze de deur uitgaan. Begrijpt hij het niet, dan gaan ze terug.',
    'De provinciesecretaris begon ooit als bode. Ze groet alle bodes bij naam.',
    'Een bladzijde schrappen per vergadering: bij de buren werkt het.',
  ],
  regional: [
    'De brandweervrijwilliger die vijf minuten na de melding van zijn eigen bruiloft wegliep.',
    'Bij de oefening belde de crisisstaf het verkeerde nummer: een verbaasde kapper dacht een uur mee.',
    'De GGD-verpleegkundige die met een bakfiets de flat langsgaat en wel binnenkomt.',
    'Hoe een magazijnmedewerker van Vooruitzicht het storingsprobleem oploste waar een bureau maanden op studeerde.',
    'De inspecteur die eerst koffie drinkt en dan pas controleert, en meer vindt dan de rest.',
  ],
  housing: [
    'De huismeester die alle sleutels heeft, en ook alle verhalen.',
    'Een bewoonster van 84 leidde ons rond: "Hier komt mijn stoel, en daar blijft u van af."',
    'Op de Molenhof organiseerden bewoners zelf de verhuisploeg voor de buren van nummer 12.',
    'De bestuurder slaapt elk jaar één nacht in een te renoveren flat.',
    'Twee gezinnen ruilden van huis met een handdruk; ons systeem deed er een jaar over.',
  ],
  care: [
    'De wijkverpleegkundige die haar eigen fiets verkocht om een cliënt een scootmobiel te bezorgen.',
    'Bij de inloop kookt nu iemand die er vorig jaar zelf kwam eten.',
    'Een jongen van zestien gaf de hulpverleners een cijfer. Wij kregen een vier.',
    'De huisarts die op vrijdagmiddag zonder afspraak op het dorpsplein zit.',
    'Eén telefoontje van het wijkteam naar de incasso scheelde een gezin hun huis.',
  ],
  knowledge: [
    'Groep acht schreef ons een brief over het plein. Beter onderbouwd dan ons eigen plan.',
    'De conciërge die elke ochtend dertig boterhammen smeert.',
    'Drie studenten vonden in zes weken wat wij in drie jaar niet zagen: niemand leest onze borden.',
    'In de bibliotheek helpt een gepensioneerde rechter met toeslagformulieren.',
  ],
  business: [
    "De bakker die om vier uur 's nachts als eerste ziet dat er iets mis is in de straat.",
    'Vader en dochter Dijkman bouwden het afdak van de voedselbank in één weekend.',
    'Een ondernemer lijstte onze afwijzing in: "De mooiste brief die ik nooit begreep."',
  ],
  justice: [
    'De wijkagent die elke woensdag meevoetbalt en zo drie ruzies voor was.',
    'Een moeder hield de groep op het Molenplein tegen met een pan soep.',
    'De officier die zelf naar het buurthuis kwam om een besluit uit te leggen.',
  ],
  culture: [
    'Het koor van de schouwburg telt nu achttien nationaliteiten en één partituur.',
    'De terreinknecht van de Boys kent elk kind bij naam, en elke vader.',
    'Bij het straatfestival stond de wethouder een uur af te wassen, niemand herkende hem.',
  ],
  'civil-society': [
    'Bij de voedselbank bracht een oud-klant een krat sinaasappels terug "met rente".',
    'De taalvrijwilliger van 81 die zelf Tigrinya begon te leren.',
    'Op 1 juli las een meisje van tien de namen voor. Het was stil tot de laatste rij.',
  ],
  residents: [
    'Bewoners van de galerij maakten zelf een plattegrond van wie wie kan helpen.',
    'De tuinvrouw van de Bloemenbuurt deelt courgettes uit in ruil voor een verhaal.',
    'De Huiskamer is open als wij dicht zijn: tussen kerst en oud en nieuw.',
    'In Achterdijk rijdt de dorpsbus op 24 vrijwilligers; de jongste is 66.',
  ],
  faith: [
    'De sleutel van de kerk ligt bij de moskee, voor als er brand is.',
    'Na de iftar wasten de raadsleden af, onder leiding van de imam.',
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
