import { recipesOf } from './partner-recipe.ts';

const government = recipesOf('government');
const regional = recipesOf('regional');
const peers = recipesOf('peers');

const region = ['region'] as const;

/** Other governments, the region's own organisations, and colleagues elsewhere. */
export const GOVERNMENT_PARTNERS = [
  government(
    'buurdrecht',
    'Gemeente Buurdrecht',
    ['housing', 'mobility', 'services'],
    region,
    ['gemeentesecretaris', 'burgemeester', 'concerncontroller'],
    {
      short: 'Buurdrecht',
      tier: 'important',
      scale: 'regional',
      note: 'Grootste buur. Deelt met ons de belastingen, de ICT en de N-weg.',
    },
  ),
  government(
    'nevenveen',
    'Gemeente Nevenveen',
    ['care', 'energy', 'services'],
    region,
    ['gemeentesecretaris', 'wethouder sociaal domein', 'directeur bedrijfsvoering'],
    {
      short: 'Nevenveen',
      tier: 'important',
      scale: 'regional',
      note: 'Klein apparaat, leunt op ons voor inkoop en juristen.',
    },
  ),
  government(
    'naastwijk',
    'Gemeente Naastwijk',
    ['housing', 'reception', 'income'],
    region,
    ['gemeentesecretaris', 'burgemeester', 'adjunct-secretaris'],
    {
      short: 'Naastwijk',
      tier: 'important',
      scale: 'regional',
    },
  ),
  government(
    'elderwaard',
    'Gemeente Elderwaard',
    ['water', 'mobility', 'economy'],
    region,
    ['gemeentesecretaris', 'loco-secretaris'],
    {
      short: 'Elderwaard',
      tier: 'important',
      scale: 'regional',
      note: 'Denkt hardop na over herindeling. Nog niet openbaar.',
    },
  ),
  government('verdermeer', 'Gemeente Verdermeer', ['water', 'energy'], region, ['gemeentesecretaris'], {
    short: 'Verdermeer',
    scale: 'regional',
  }),
  government('zandersloot', 'Gemeente Zandersloot', ['care', 'income'], region, ['gemeentesecretaris'], {
    short: 'Zandersloot',
    scale: 'regional',
  }),
  government(
    'province',
    'Provincie Voorbeeldland',
    ['housing', 'energy', 'mobility', 'water'],
    region,
    ['provinciesecretaris', 'gedeputeerde', 'programmamanager wonen', 'accountmanager gemeenten'],
    {
      short: 'de provincie',
      tier: 'core',
      scale: 'regional',
    },
  ),
  government(
    'waterboard',
    'Waterschap Tussenwaarden',
    ['water', 'energy'],
    region,
    ['secretaris-directeur', 'dijkgraaf', 'programmamanager klimaat'],
    {
      short: 'het waterschap',
      tier: 'core',
      scale: 'regional',
    },
  ),
  government(
    'ministry',
    'Ministerie van Bestuur en Wonen',
    ['housing', 'reception'],
    [],
    ['directeur', 'accounthouder regio'],
    {
      short: 'het ministerie',
      tier: 'watch',
      scale: 'national',
    },
  ),
  government(
    'roads',
    'Rijksdienst voor Wegen en Vaarwegen, district Midden',
    ['mobility', 'water'],
    region,
    ['hoofdingenieur'],
    { short: 'de Rijksdienst', scale: 'national' },
  ),
  government('registry', 'Landelijke Basisregistratie (zbo)', ['services'], [], ['relatiemanager'], {
    tier: 'watch',
    scale: 'national',
  }),
  government(
    'asylum',
    'Landelijke Opvangorganisatie',
    ['reception', 'housing'],
    ['station', 'region'],
    ['regiomanager', 'locatiemanager'],
    { short: 'de Opvangorganisatie', tier: 'important', scale: 'national' },
  ),
  government('benefits', 'Uitvoeringsdienst Werk en Uitkering', ['income'], region, ['districtsmanager'], {
    short: 'de uitvoeringsdienst',
    scale: 'national',
  }),

  regional(
    'safety-region',
    'Veiligheidsregio Tussenwaarden',
    ['safety'],
    region,
    ['directeur', 'commandant brandweer', 'hoofd crisisbeheersing', 'bestuurssecretaris'],
    {
      short: 'de veiligheidsregio',
      tier: 'core',
      scale: 'regional',
    },
  ),
  regional(
    'ggd',
    'GGD Tussenwaarden',
    ['care', 'safety'],
    region,
    ['directeur publieke gezondheid', 'manager jeugdgezondheidszorg'],
    {
      short: 'de GGD',
      tier: 'core',
      scale: 'regional',
    },
  ),
  regional(
    'environment',
    'Omgevingsdienst Tussenwaarden',
    ['energy', 'water', 'safety'],
    ['region', 'industry'],
    ['directeur', 'hoofd toezicht'],
    {
      short: 'de omgevingsdienst',
      tier: 'important',
      scale: 'regional',
    },
  ),
  regional(
    'bureau',
    'Regiobureau Tussenwaarden',
    ['economy', 'mobility', 'housing'],
    region,
    ['regiosecretaris', 'programmamanager'],
    {
      short: 'het regiobureau',
      scale: 'regional',
    },
  ),
  regional('tax', 'Belastingsamenwerking Waard en Veen', ['services'], region, ['directeur'], {
    scale: 'regional',
  }),
  regional(
    'shared-services',
    'Shared service center De Spil',
    ['services'],
    region,
    ['directeur', 'hoofd ICT'],
    { short: 'De Spil', tier: 'important', scale: 'regional' },
  ),
  regional(
    'work',
    'Werkbedrijf Vooruitzicht',
    ['income'],
    region,
    ['directeur', 'hoofd arbeidsontwikkeling'],
    { short: 'Vooruitzicht', tier: 'important', scale: 'regional' },
  ),
  regional('youth-purchasing', 'Inkoopbureau Jeugdhulp Tussenwaarden', ['care'], region, ['directeur'], {
    short: 'het inkoopbureau',
    tier: 'important',
    scale: 'regional',
  }),
  regional('transport', 'Vervoersregio Tussenwaarden', ['mobility'], ['region', 'station'], ['directeur'], {
    short: 'de vervoersregio',
    scale: 'regional',
  }),
  regional('waste', 'Reinwaard, publieke afvalinzameling N.V.', ['water', 'energy'], region, ['directeur'], {
    short: 'Reinwaard',
    scale: 'regional',
  }),
  regional(
    'archive',
    'Regionaal Archief Tussenwaarden',
    ['services', 'culture'],
    region,
    ['streekarchivaris'],
    { tier: 'watch', scale: 'regional' },
  ),

  peers(
    'umbrella',
    'Koepel van gemeenten',
    ['services', 'care'],
    [],
    ['lid directieraad', 'senior adviseur'],
    { short: 'de Koepel', scale: 'national' },
  ),
  peers(
    'association',
    'Beroepsvereniging van secretarissen',
    ['services'],
    [],
    ['voorzitter', 'verenigingssecretaris'],
    { short: 'de beroepsvereniging', scale: 'national' },
  ),
  peers('learning-circle', 'Leerkring Netwerksecretarissen', ['services'], [], ['begeleider'], {
    short: 'de leerkring',
    scale: 'national',
  }),
  peers('academy', 'Academie voor Openbaar Bestuur', ['services'], [], ['programmaleider'], {
    tier: 'watch',
    scale: 'national',
  }),
  peers('democracy-centre', 'Kenniscentrum Lokale Democratie', ['culture'], [], ['adviseur participatie'], {
    tier: 'watch',
    scale: 'national',
  }),
] as const;
