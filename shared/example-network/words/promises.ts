import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';

/** What was promised, by whom; fits any partner. Slots as in the subjects. */
export const PROMISES: Readonly<Record<CommitmentOwner, readonly string[]>> = {
  us: [
    'Memo over {onderwerp} sturen',
    'Terugbellen over {onderwerp}',
    '{partner} uitnodigen bij de directie',
    'Intern nagaan wie over {onderwerp} gaat',
    'Voorstel voor {onderwerp} op één A4',
    'De burgemeester bijpraten over {onderwerp}',
    '{voornaam} in contact brengen met onze projectleider',
    'Cijfers over {onderwerp} aanleveren',
    'Werkbezoek plannen met het college',
    'Een vervolggesprek over {onderwerp} plannen',
    'Kijken of het overleg naar eens per kwartaal kan',
    'Een collega laten meelopen bij {partner}',
    'Aangeven wat wij niet gaan doen bij {onderwerp}',
    'Concept delen voordat het naar het college gaat',
    'Handtekening van de portefeuillehouder regelen',
    'Reactie geven op de brief van {partner}',
  ],
  them: [
    'Begroting met toelichting nasturen',
    'Lijst met knelpunten bij {onderwerp} maken',
    'Met de achterban overleggen over {onderwerp}',
    'Reageren op ons voorstel voor {onderwerp}',
    'Namen doorgeven voor de werkgroep',
    'Planning van {onderwerp} delen',
    'De eigen raad of raad van toezicht meenemen',
    'Een dag meelopen mogelijk maken voor onze trainees',
    'Laten weten of het contract doorgaat',
    'Verslag rondsturen',
    'Een voorbeeld van elders sturen',
    'Nagaan wat er over {onderwerp} al is toegezegd',
  ],
  colleague: [
    'Projectleider neemt contact op over {onderwerp}',
    'Juridische zaken kijkt naar {onderwerp}',
    'Accounthouder gaat langs bij {partner}',
    'Controller kijkt naar de kosten van {onderwerp}',
    'Directeur sociaal domein plant een afspraak',
    'Communicatie stemt het bericht over {onderwerp} af',
    'Beleidsadviseur levert een factsheet over {onderwerp}',
  ],
};

/** What is promised to or by partners in town, besides. */
export const PROMISES_IN_TOWN: Readonly<Record<CommitmentOwner, readonly string[]>> = {
  us: [
    'Brief herschrijven in gewone taal',
    'Uitzoeken of de subsidie eerder uitbetaald kan worden',
    'Ruimte in het stadhuis aanbieden voor een avond',
    'Een vaste contactpersoon noemen',
    'Wijkmanager voorstellen aan {partner}',
    'Langskomen op een avond in plaats van overdag',
    'Een begrijpelijke uitleg over {onderwerp} sturen',
    'Nabellen of het gelukt is',
  ],
  them: [
    'Zelf de wijkraad uitnodigen',
    'Cijfers per wijk aanleveren',
    'Twee bewoners meenemen naar het volgende gesprek',
    'Voorbeelden verzamelen van brieven die niemand begrijpt',
  ],
  colleague: [
    'Afdeling vergunningen belt deze week terug',
    'Subsidieteam zoekt uit wat er misging',
    'Teamleider burgerzaken neemt de klacht over',
    'Wijkmanager gaat langs bij {partner}',
    'Gebiedsbeheer kijkt deze maand ter plaatse',
  ],
};
