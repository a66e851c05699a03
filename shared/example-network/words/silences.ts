import type { Voice } from '../partners.ts';
import { about, type Sentence } from './bound-text.ts';

/** What stayed unsaid, or who had no voice; each is used at most once. */
export const SILENCES: Readonly<Record<Voice, readonly Sentence[]>> = {
  government: [
    'Niemand noemde de inwoners die het raakt.',
    'Over de kosten voor de kleinste gemeente werd gezwegen.',
    "Twee collega's zeiden niets en stemden in. Dat wreekt zich later.",
    about(
      ['elderwaard', 'naastwijk'],
      'Het woord herindeling viel niet, en daardoor ging het daar steeds over.',
    ),
    'Geen vraag over hoe het met de mensen in de uitvoering gaat.',
    about(['buurdrecht', 'bureau'], 'Ondernemers stonden op de agenda, er zat er geen aan tafel.'),
    'De vorige evaluatie werd niet genoemd, terwijl alles erin staat.',
    'Niemand vroeg of dit overleg nog nodig is.',
  ],
  authority: [
    about(['province'], 'De provincie zei niets over geld.'),
    about(
      ['waterboard'],
      'Dat er straks niet overal gebouwd kan worden, werd alleen met de hand op de kaart gezegd.',
    ),
    about(['asylum'], 'De bewoners van de opvang zelf kwamen in het hele gesprek niet voor.'),
  ],
  regional: [
    'Gemeenteraden hebben hier geen stem, en niemand vindt dat vreemd.',
    about(['safety-region'], 'De vrijwilligers van de brandweer zaten er niet bij, het ging wel over hen.'),
    about(['safety-region'], 'Het bijna-ongeluk bij de oefening bleef onbesproken.'),
    'Niemand vroeg wat inwoners ervan merken.',
    about(['safety-region'], 'De werkdruk van de piketfunctionarissen bleef onder tafel.'),
    about(['safety-region', 'ggd'], 'Over de opvolging van de directeur zwijgt iedereen in koor.'),
  ],
  housing: [
    about(['stacked', 'kaai'], 'De huurders zelf waren er niet; over hen werd een uur gesproken.'),
    'Wat er gebeurt met bewoners die niet terug kunnen, bleef open.',
    about(['kaai'], 'De vertrokken gebiedsregisseur werd niet genoemd.'),
    'Over de middenhuur durfde niemand een getal te noemen.',
    'Niemand zei hardop dat de planning niet meer kan.',
  ],
  care: [
    about(
      ['youth-family', 'youth-purchasing', 'lift', 'welfare'],
      'De jongeren om wie het ging, zijn nergens gevraagd.',
    ),
    about(
      ['mental-health', 'youth-family', 'elderly', 'welfare'],
      'Over de eigen wachtlijst zei de bestuurder niets.',
    ),
    about(['elderly', 'welfare'], 'Mantelzorgers hebben hier geen stoel.'),
    'Dat twee organisaties elkaar niet meer vertrouwen, bleef hangen in de lucht.',
    'Geen woord over wat er gebeurt als het contract stopt.',
  ],
  knowledge: [
    about(['public-schools'], 'Ouders ontbraken aan de kansentafel.'),
    about(['faith-schools', 'public-schools'], 'Het verschil tussen de schoolbesturen bleef onbesproken.'),
    'Niemand vroeg wat leerlingen zelf willen.',
  ],
  business: [
    'De kleine ondernemers zeiden niets zolang de grote spraken.',
    'Over het mislukte parkeerplan durfde niemand te beginnen.',
  ],
  justice: [
    about(['police'], 'De moeders van het Molenplein hebben hier geen stem.'),
    about(['police'], 'Niemand had het over etnisch profileren, terwijl het wel speelt.'),
    about(['safety-house', 'probation'], 'De vraag wie de nazorg doet, werd drie keer doorgeschoven.'),
    about(['police'], 'Over de werkdruk in de nacht wordt alleen op de parkeerplaats gepraat.'),
  ],
  culture: [
    about(['theatre', 'sports-service'], 'De amateurverenigingen waren niet uitgenodigd.'),
    'Dat de subsidie volgend jaar daalt, bleef ongezegd.',
  ],
  'civil-society': [
    about(['food-bank'], 'De mensen in de rij zeiden niets tegen mij, wel tegen de vrijwilliger.'),
    'Schaamte: niemand noemt het woord armoede.',
    about(['clients'], 'De cliëntenraad hield zich in omdat de subsidie nog loopt.'),
  ],
  residents: [
    about(['quay-platform'], 'De huurders van de nieuwbouw waren er niet, alleen de eigenaren.'),
    about(['mill-council', 'village', 'quay-platform'], 'Jongeren stonden buiten en kwamen niet binnen.'),
  ],
  faith: ['De vrouwen zaten achterin en kregen het woord niet. Daarna, in de keuken, wel.'],
  media: ['Over de eigen fouten van vorig jaar sprak de redactie niet, wij evenmin.'],
  peers: [
    'Niemand begon over de collega die moest opstappen.',
    'Over eenzaamheid in dit vak gaat het pas na het tweede glas.',
  ],
};
