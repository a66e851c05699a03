/** Words that say nothing about who was there, folded. */

function listOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** Particles of Dutch and other family names, and articles of names of organisations. */
export const PARTICLES = listOf(
  'de den der het t van vd v d ten ter te op aan in la le el al ben bin da di dos du von zu ait bel und en y',
);

/** Before a name: somebody was there, or it was said to or by them. */
export const NAME_INTRODUCTIONS = listOf(
  'met bij en van naar door aan sprak gesproken zag ontmoette ontmoet trof langs samen plus mevrouw mevr mw meneer mr dhr heer',
);

/** What binds the parts of a line and says nothing by itself: no note when nothing else is left. */
export const FILLERS = listOf(
  `met bij en van naar door aan de het een n om op in ik we wij heb had hadden hebben gehad was geweest ben is sprak gesproken
   spraken zag gezien ontmoet ontmoette samen ook even kort lang duurde geduurd vandaag ging gegaan langs te s er daar toen
   vanaf rond plus liep kwam tegen aan uur u ons gedaan dus eerst daarna`,
);

/** Fillers that may be cut off in front of something understood. */
export const LEADS = listOf(
  'met bij en van naar door aan de het een om op in samen plus vanaf rond te langs sprak gesproken zag ontmoette duurde even ik had heb was ook kort n',
);

/** Fillers that may be cut off right behind something understood. */
export const TAILS = listOf('gesproken gehad geweest en met sprak gezien ontmoet lang geduurd het lijf van');

/** Starts a stretch of line that tells what was talked about. */
export const TOPIC_WORDS = listOf(
  'over inzake mbt omtrent betreffende nav ivm vanwege wegens rondom thema onderwerp agenda want omdat dat',
);

/** Ends such a stretch. */
export const TOPIC_ENDS = listOf('met');

/** Titles of the own college: company, unless somebody else's ("burgemeester van Buurdrecht"). */
export const COLLEGE_TITLES = listOf('burgemeester wethouder wethouders bm loco-burgemeester');

/** Somebody's function; stands before a name and is not one. */
export const ROLE_WORDS = listOf(
  `directeur bestuurder voorzitter secretaris wethouder burgemeester dijkgraaf gedeputeerde wijkagent teamchef rector
   predikant dominee pastoor imam pandit manager teamleider coordinator projectleider adviseur beleidsmedewerker
   gemeentesecretaris provinciesecretaris commandant penningmeester eigenaar ondernemer journalist redacteur verslaggever
   opbouwwerker jongerenwerker huisarts docent beheerder woordvoerder gebiedsmanager accountmanager wijkmanager
   griffier ambtenaar controller jurist strateeg secretarissen gemeentesecretarissen directeuren bestuurders voorzitters schipper
   officier advocaat notaris architect bestuurslid raadslid burgemeesters wethouders collega buurman buurvrouw bewoner`,
);

/** Words in names of organisations that tell the kind, not which: never enough to know one by. */
export const GENERIC_NAME_WORDS = listOf(
  `stichting vereniging gemeente bv nv ua vof co bureau regio regionaal landelijk landelijke centrum groep raad
   platform dienst bond afdeling locatie district team basisteam samenwerkingsverband bedrijf partners club
   organisatie netwerk instituut fonds commissie comite actiegroep kring collectief bewoners buurt wijk dorp stad
   nieuwe oude zorg wonen werk jeugd jongeren ouderen sport cultuur openbaar openbare nederland`,
);

/** Says that a new name is an organisation. */
export const ORGANISATION_WORDS = listOf(
  `stichting vereniging gemeente bv nv bedrijf firma bureau groep school schooltje college scholengroep academie kerk
   parochie moskee wijkraad buurtraad dorpsraad raad platform club voetbalclub fonds bond centrum buurthuis huis corporatie
   kring bakkerij restaurant cafe hotel winkel kamer rotary lions clubhuis museum theater bibliotheek zorggroep garage
   bank praktijk apotheek initiatief cooperatie collectief werkgroep comite`,
);

// Kinds that stand at the end of a compound ("moestuin", "wijkplatform") and end few family names; "huis" alone ends many.
const ORGANISATION_ENDS =
  /(?:vereniging|stichting|school|club|fonds|platform|cooperatie|bedrijf|groep|bond|centrum|museum|theater|bibliotheek|corporatie|collectief|initiatief|dienst|instituut|netwerk|winkel|comite|moestuin|speeltuin|buurttuin|(?:buurt|wijk|dorps|zieken|verpleeg|verzorgings|jeugd|club)huis)$/;
const ORGANISATION_STARTS = /^(?:buurt|dorps|bewoners|inwoners|huurders|ondernemers|winkeliers)\p{L}{3}/u;

/** Whether a folded word of a new name tells that an organisation bears it: "stichting", "buurtmoestuin". */
export function saysOrganisation(word: string): boolean {
  return ORGANISATION_WORDS.has(word) || ORGANISATION_STARTS.test(word) || ORGANISATION_ENDS.test(word);
}

export const PERSON_WORDS = listOf('mevrouw mevr mw meneer mr dhr heer dr drs ir prof');

/**
 * Ordinary words: not the start of a name when written without a capital, and never read as a misspelt one. A name of
 * the network that is such a word ("Bos", "De Kring") is still found when it is written in full.
 */
export const ORDINARY_WORDS = listOf(
  `aan aandacht aanpak aanwezig achter actie af afgelopen afgesproken afspraak agenda akkoord al alle alleen alles allen zn als
   altijd ander andere anders april augustus auto avond beetje begin begonnen begroting behoefte bekend belangrijk beleid
   ben bent besluit besproken bestaat bestuur beter bezig bezorgd bij bijna bijpraten bijvoorbeeld binnen blij blijft blijven boos boven
   brand brief buiten buren buurt collega collegas contact daar daarna dag dagen dan dank dat de deel den der derde deze
   die dicht dit doen doet donderdag doorgaan door druk dus echt eens eerder eerlijk eerst eigenlijk eind einde elk elkaar
   en enthousiast er erg ergens erover even fiets fijn foto ga gaan gaat gang gauw geen gehoord geld geleden geluid
   gemeente genoeg gesprek gesproken gezegd gezellig gezien ging goed goede graag groen groep groot grote haar had hadden half
   hard heb hebben heeft heel heen hele helft hem hen het hier hij hoe hoog hoop huis hulp idee ieder iedereen iemand iets
   ik in informatie inwoner inwoners is ja jaar jaren jong jongeren juist kan kans kant keer kijken klaar klacht klachten
   klein kleine klopt komen komt kon kort kosten krijgen krijgt kun kunnen kwam kwamen kwijt laat laatst laatste land lang
   langer langs lastig laten later leden leuk leuke leven lid liep ligt lijn loopt lopen lukt maak maakt maandag maar
   maart man mee meedenken meer mei men mens mensen met middag mij mijn minder minuten mis misschien moeilijk moet moeten moest
   mogelijk mogen mooi morgen mwah na naar naast nacht net niemand niet niets nieuw nieuwe nieuws nodig nog nooit nu
   of ok oke om omgeving onder ondernemer ondernemers ons onze ontmoet ontmoeting ook op open opeens opgave oproep orde oud oude ouders over
   paar pand park plan plannen plek plein poging positief praat praten prima project punt raad raadslid regio rest rond rondje
   rust ruzie samen saus school sfeer sinds situatie slecht sluiten snel soms sorry spannend speelde staan staat stad
   steeds sterk stond straat straks stuk stukken subsidie te team tegen tekort ter terrein terug tevreden thuis tijd tijdens
   toch toe toen tot trots tussen twee twijfel uit uiteindelijk uitleg uur vaak vader van vanuit vast veel vooral verder vergeten verhaal vertrek
   verteld vertelde vertrouwen vet via vind vindt vlak voelt vol volgende voor vooruit vorige vraag vragen vrij vroeg vrijwilligers
   waar waarom wachten wachtlijst wandelen want waren warm was wat water we week weer weet weg weinig wel welke werd werk werken
   werkt wie wij wijk wil willen woning woningen wonen word worden wordt zaak zag zal zat ze zeer zeg zegt zei zelf zelfs
   zeker zich zie ziek zien ziet zij zijn zin zit zitten zo zoals zon zonder zorg zorgen zou zouden zullen zware
   burger burgers bewoner bewoners directie bestuurders medewerkers medewerker ambtenaar ambtenaren delegatie spoed plezier
   oproer overlast parkeren verkeer nieuwbouw galerij flat flats bankjes bankje speelplek hek lekkage dak gas stroom
   energie jeugdzorg woningbouw bouw renovatie sloop vergunning huur huurders jongens meisjes kinderen kind leerlingen
   winkels winkel markt brug dijk molen haven station bus trein bos tuin kaart kaarten nota rapport`,
);
