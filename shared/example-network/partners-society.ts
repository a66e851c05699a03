import { recipesOf } from './partner-recipe.ts';

const culture = recipesOf('culture');
const civil = recipesOf('civil-society');
const media = recipesOf('media');

/** Culture and sport, civil society, media. */
export const SOCIETY_PARTNERS = [
  culture(
    'theatre',
    'Schouwburg De Coulisse',
    ['culture', 'economy'],
    ['centre'],
    ['directeur', 'zakelijk leider'],
    { short: 'De Coulisse', tier: 'important' },
  ),
  culture('museum', 'Museum aan de Kaai', ['culture', 'economy'], ['quay'], ['directeur']),
  culture('pop-stage', 'Poppodium De Zeefdruk', ['culture'], ['station'], ['programmeur']),
  culture(
    'music-school',
    'Muziekschool Allegro & Ensemble',
    ['culture', 'education'],
    ['centre'],
    ['directeur'],
  ),
  culture('cinema', 'Filmhuis De Tweede Rij', ['culture'], ['centre'], ['coördinator'], { tier: 'watch' }),
  culture(
    'sports-service',
    'Sportservice Voorbeeldstad',
    ['culture', 'care'],
    ['north', 'mill', 'waterside'],
    ['directeur', 'combinatiefunctionaris'],
    { short: 'Sportservice', tier: 'important' },
  ),
  culture('football', 'VV Voorbeeldse Boys', ['culture', 'education'], ['mill'], ['voorzitter'], {
    short: 'de Boys',
  }),
  culture('swimming', 'Zwemvereniging De Waterrat', ['culture'], ['waterside'], ['voorzitter']),
  culture('athletics', "Atletiekvereniging Vlug '78", ['culture'], ['north'], ['secretaris'], {
    tier: 'watch',
  }),
  culture(
    'festival',
    'Stichting Straatfestival "Stoep op!"',
    ['culture', 'economy'],
    ['centre', 'quay'],
    ['producent'],
  ),
  culture(
    'history',
    'Historisch Genootschap Voorbeeldstad, opgericht 1897',
    ['culture'],
    ['centre', 'dike'],
    ['voorzitter'],
    { short: 'het Genootschap' },
  ),
  culture('brass-band', 'Fanfare Excelsior-Achterdijk', ['culture'], ['dike'], ['dirigent'], {
    tier: 'watch',
  }),
  culture('frisian', 'Fryske Krite "It Foarbyld"', ['culture'], ['waterside'], ['foarsitter'], {
    tier: 'watch',
  }),

  civil(
    'food-bank',
    'Voedselbank Voorbeeldstad',
    ['income', 'care'],
    ['station', 'mill'],
    ['voorzitter', 'coördinator uitgifte'],
    { short: 'de voedselbank', tier: 'important' },
  ),
  civil(
    'tenants',
    'Huurdersvereniging Kaai & Molen',
    ['housing', 'energy'],
    ['quay', 'mill'],
    ['voorzitter', 'penningmeester'],
    { short: 'de huurdersvereniging', tier: 'important' },
  ),
  civil(
    'refugee-aid',
    'Vluchtelingensteun Tussenwaarden',
    ['reception', 'education'],
    ['station', 'north'],
    ['teamleider'],
    { short: 'Vluchtelingensteun', scale: 'regional' },
  ),
  civil(
    'volunteers',
    'Vrijwilligerspunt "Handen uit de mouwen"',
    ['care', 'culture'],
    ['centre'],
    ['coördinator'],
    { short: 'het Vrijwilligerspunt' },
  ),
  civil('seniors', 'Seniorenraad Voorbeeldstad', ['care', 'housing'], ['flowers', 'dike'], ['voorzitter']),
  civil('clients', 'Cliëntenraad Sociaal Domein', ['care', 'income'], [], ['voorzitter'], {
    short: 'de cliëntenraad',
    tier: 'important',
  }),
  civil(
    'nature',
    'Natuur- en Milieufederatie Voorbeeldland',
    ['water', 'energy'],
    ['region'],
    ['directeur'],
    { scale: 'regional' },
  ),
  civil(
    'accessibility',
    'Platform Toegankelijk Voorbeeldstad',
    ['mobility', 'services'],
    ['centre', 'station'],
    ['voorzitter'],
  ),
  civil('emergency-fund', 'Fonds Bijzondere Noden Tussenwaarden', ['income'], ['region'], ['secretaris'], {
    scale: 'regional',
  }),
  civil(
    'women',
    'Vrouwenvereniging Noor & Daglicht',
    ['reception', 'education'],
    ['mill', 'north'],
    ['voorzitter'],
  ),
  civil(
    'keti-koti',
    'Surinaams cultureel centrum Sabi Dati',
    ['culture', 'reception'],
    ['station'],
    ['bestuurslid'],
  ),
  civil(
    'cooking',
    'Stichting Samen Koken, Samen Eten',
    ['care', 'culture'],
    ['flowers', 'mill'],
    ['initiatiefnemer'],
  ),
  civil('animal-rescue', 'Dierenambulance Waard & Veen', ['water'], ['region'], [], {
    tier: 'watch',
    scale: 'regional',
  }),

  media(
    'newspaper',
    'Dagblad Voorbeeldland',
    ['culture'],
    ['region'],
    ['hoofdredacteur', 'stadsverslaggever'],
    { short: 'het Dagblad', scale: 'regional' },
  ),
  media('broadcaster', 'Omroep Tussenwaarden', ['culture'], ['region'], ['eindredacteur'], {
    short: 'de omroep',
    scale: 'regional',
  }),
  media('weekly', 'Weekblad De Waardman', ['culture'], ['dike', 'region'], ['redacteur'], { tier: 'watch' }),
  media('news-site', 'Nieuwssite Voorbeeldstad Vandaag', ['culture'], ['centre'], ['uitgever']),
  media('podcast', 'Podcast "Achter de dijk"', ['culture', 'water'], ['dike'], ['maker'], { tier: 'watch' }),
] as const;
