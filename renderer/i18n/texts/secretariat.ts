import { formatInteger, plural } from '../format.ts';

interface Copies {
  readonly guarded: number;
  readonly left: number;
}

/** What is to be known of the copies in which it could not be done. */
function inCopies({ left }: Copies, stay: 'open' | 'closed'): string {
  if (left === 0) return '';
  const which = `${formatInteger(left)} ${plural(left, { one: 'reservekopie kon', other: 'reservekopieën kon' })}`;
  return stay === 'open'
    ? ` Bij ${which} dat niet: daarin is alles te zien voor wie die opent.`
    : ` Bij ${which} dat niet: die openen nog in de secretariaatsstand.`;
}

/** Words of the mode in which a secretariat works in the network of somebody else. */
export const secretariatTexts = {
  title: 'Secretariaatsstand',
  section: 'Secretariaatsstand',
  sectionDetail:
    'Laat je secretariaat in dit netwerk werken zonder dat vertrouwelijke ontmoetingen, signalen en oordelen te zien zijn.',
  open: 'Secretariaatsstand…',
  back: 'Terug naar Beheer',
  intro:
    'In deze stand houdt je secretariaat partners, personen, gewone ontmoetingen, afspraken en de agenda bij. Wat jij alleen mag zien is er dan niet: niet in lijsten, niet in zoeken, niet in de cijfers.',
  hiddenHeading: 'Wat er dan verborgen is',
  hidden: [
    'Vertrouwelijke ontmoetingen, met de afspraken die daar gemaakt zijn',
    'Signalen, stiltes en verhalen, en wat ervan kwam',
    'Peilingen, toon en optreden bij ontmoetingen, reflecties en voornemens',
    'Vandaag, de Spiegel, inlezen en exporteren, privacy, reservekopieën terugzetten en overdragen',
  ],
  passwordHeading: 'Wachtwoord van de eigenaar',
  passwordDetail:
    'Alleen met dit wachtwoord kom je weer uit de secretariaatsstand. Neem een ander wachtwoord dan dat van het bestand: je secretariaat kent het niet. Zodra het er is, openen het netwerk en zijn reservekopieën altijd in de secretariaatsstand.',
  isSet: 'Er is een wachtwoord van de eigenaar. Het netwerk opent in de secretariaatsstand.',
  plainWarning:
    'Dit netwerk zelf heeft geen wachtwoord. Wie het bestand met een ander programma opent, kan dan toch alles lezen. Stel eerst bij Wachtwoord en slot een wachtwoord in.',
  encryptedRemark:
    'Dit houdt verborgen wat er op het scherm komt. Wie het wachtwoord van het bestand kent en er met andere programma’s aan werkt, kan alles lezen: geef dat wachtwoord alleen aan wie je vertrouwt.',
  set: 'Wachtwoord instellen',
  done: (copies: Copies): string => `Het wachtwoord van de eigenaar is ingesteld.${inCopies(copies, 'open')}`,
  startHeading: 'Beginnen',
  start: 'Secretariaatsstand beginnen',
  startDetail: 'De lijst met wat je deed begint dan opnieuw; ongedaan maken kan niet over de wissel heen.',
  removeHeading: 'Wachtwoord weghalen',
  removeDetail: 'Dan is er geen secretariaatsstand meer en ziet iedereen die het netwerk opent alles.',
  current: 'Wachtwoord van de eigenaar',
  remove: 'Wachtwoord weghalen',
  removed: (copies: Copies): string => `Het wachtwoord van de eigenaar is weg.${inCopies(copies, 'closed')}`,
  working: 'Even rekenen…',
  mark: 'Secretariaatsstand: vertrouwelijke ontmoetingen, signalen en oordelen zijn verborgen.',
  markLabel: 'Secretariaatsstand staat aan',
  leave: 'Verlaten…',
  leaveAction: 'Verlaten',
  cancel: 'Annuleren',
} as const;
