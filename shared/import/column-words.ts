import { fold } from '#shared/texts/fold.ts';
import type { ImportField, ImportKind } from './import-fields.ts';

/** A column name without capitals, accents, punctuation and what stands between brackets: "E-mail (werk)" -> "email". */
export function columnKey(name: string): string {
  return fold(name)
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

type Words = Readonly<Partial<Record<ImportField, string>>>;

/** Heading of the column by which our own exports name each row. */
export const OWN_NUMBER_HEADING = 'Nummer in Netwerkkaart';
/** As above, for the position on a row about a person. */
export const POSITION_NUMBER_HEADING = 'Nummer van de functie';

const OWN: Words = { ownNumber: columnKey(OWN_NUMBER_HEADING) };

const VALIDITY: Words = {
  from: 'van vanaf begin begindatum startdatum ingangsdatum start sinds from since startdate begins validfrom',
  until: 'tot totenmet eind einde einddatum tm until to end enddate ends validuntil',
};
const NOTE =
  'notitie notities opmerking opmerkingen toelichting omschrijving beschrijving note notes comment comments description remarks';
const EXTERNAL =
  'id kenmerk externid externeid externkenmerk relatienummer partnernummer relatieid code sleutel externalid uid key';
const THEMES =
  'opgave opgaven thema themas onderwerpen beleidsveld beleidsvelden beleidsterrein dossier dossiers theme themes topic topics tags';

/** Names of columns in lists that people keep, Dutch and English, per kind; each word as `columnKey` leaves it. */
const COLUMN_WORDS: Readonly<Record<ImportKind, Words>> = {
  partners: {
    ...OWN,
    ...VALIDITY,
    externalId: EXTERNAL,
    name: 'naam partner partnernaam organisatie organisatienaam naamorganisatie naampartner instelling bedrijf bedrijfsnaam relatie partij name organisation organization organisationname organizationname company label',
    shortName: 'kortenaam afkorting roepnaam verkort korteaanduiding shortname abbreviation acronym alias',
    category: 'categorie soort soortpartner soortorganisatie typeorganisatie type sector groep category kind',
    tier: 'belang prioriteit niveau ring tier priority importance',
    scale: 'schaal schaalniveau bereik scale level',
    themes: THEMES,
    areas:
      'gebied gebieden wijk wijken kern kernen dorp plaats woonplaats vestigingsplaats buurt regio gemeente area areas neighbourhood neighborhood place city region location',
    desiredIntervalDays:
      'streefritme ritme ritmeindagen streefritmeindagen interval desiredinterval desiredintervaldays rhythm',
    website: 'website site webadres url internet web homepage',
    note: NOTE,
  },
  persons: {
    ...OWN,
    positionNumber: columnKey(POSITION_NUMBER_HEADING),
    ...VALIDITY,
    externalId: EXTERNAL,
    name: 'naam persoon persoonsnaam contactpersoon contact volledigenaam naamcontactpersoon naampersoon name fullname person contactname displayname',
    firstName: 'voornaam voornamen roepnaamvoornaam firstname givenname',
    namePrefix: 'tussenvoegsel tussenvoegsels voorvoegsel prefix infix',
    lastName: 'achternaam familienaam lastname surname familyname',
    nickname: 'roepnaam bijnaam nickname alias',
    email: 'email emailadres mail mailadres epost emailaddress emailwerk emailzakelijk',
    phone:
      'telefoon telefoonnummer tel telnr mobiel mobielnummer mobieltelefoonnummer gsm phone phonenumber mobile telephone cell',
    organisation:
      'organisatie organisatienaam partner partnernaam werkgever bedrijf bedrijfsnaam instelling werktbij organisation organization company employer',
    role: 'functie functietitel rol functienaam titel role jobtitle title position',
    note: NOTE,
  },
  collaborations: {
    ...OWN,
    ...VALIDITY,
    externalId: EXTERNAL,
    name: 'naam samenwerkingsverband samenwerking verband naamsamenwerkingsverband overleg tafel netwerk name collaboration partnership network',
    form: 'vorm vormsamenwerking soort type form',
    phase: 'fase stadium phase stage',
    ownRole: 'eigenrol onzerol rolgemeente rol onzerolinhetverband ownrole ourrole',
    governmentRole: 'overheidsrol rolvandeoverheid rolvanoverheid governmentrole',
    meetingsPerYear:
      'overlegperjaar overleggenperjaar aantaloverleggen aantalperjaar keerperjaar frequentie bijeenkomstenperjaar meetingsperyear frequency',
    themes: THEMES,
    members:
      'leden lid deelnemers deelnemer partners partner deelnemendepartijen partijen members member participants organisations organizations organisatie',
    memberRole: 'rolvanhetlid rollid lidrol functielid memberrole',
    memberFrom: 'lidvanaf lidsinds membersince memberfrom',
    memberUntil: 'lidtotenmet lidtot memberuntil',
    note: NOTE,
  },
  ties: {
    ...OWN,
    ...VALIDITY,
    firstOrganisation:
      'van partner1 eerstepartner eerste organisatie1 partnera vanpartner partner from source first firstorganisation firstorganization subject',
    secondOrganisation:
      'naar partner2 tweedepartner tweede organisatie2 partnerb naarpartner metpartner met aan to target second secondorganisation secondorganization object',
    tieKind: 'soort relatie soortrelatie aard type kind relation relationship tiekind',
    strength: 'sterkte kracht gewicht strength weight',
    source: 'bron herkomst bekendvan bronvermelding provenance reference',
  },
  encounters: {
    ...OWN,
    externalId: EXTERNAL,
    date: 'datum dag wanneer datumontmoeting date day when startdate',
    startTime: 'tijd tijdstip begintijd starttijd aanvang time starttime',
    minutes: 'minuten duur duurinminuten tijdsduur lengte minutes duration',
    encounterForm: 'vorm vormontmoeting soort soortcontact type contactvorm form kind',
    subject: 'onderwerp titel omschrijving agendapunt subject title topic summary',
    organisations:
      'partner partners organisatie organisaties met aanwezigepartners partij partijen deelnemers organisation organisations organization organizations participants attendees',
    persons:
      'persoon personen contactpersoon contactpersonen aanwezigen gesprekspartner gesprekspartners wie person persons people contact contacts',
    absentOrganisations: 'afwezig afwezigen gemist gemistepartners ontbrak absent missing',
    collaboration: 'samenwerkingsverband verband overleg tafel collaboration',
    themes: THEMES.replace('onderwerpen ', ''),
    script: 'script draaiboek aanleiding',
    podium: 'podium plek locatie waar location place venue',
    initiative: 'initiatief initiatiefnemer initiative initiator',
    company: 'gezelschap samenmet company',
    ground: 'grond ground',
    tone: 'toon tone',
    performance: 'optreden performance',
    orientation: 'orientatie kansofrisico orientation',
    confidentiality: 'vertrouwelijk vertrouwelijkheid confidential confidentiality',
    signals: 'signaal signalen gehoord signal signals',
    silences: 'stilte stiltes nietgezegd silence silences',
    stories: 'verhaal verhalen story stories',
    commitments:
      'afspraak afspraken eigenafspraken actie acties actiepunten commitment commitments action actions',
    theirCommitments: 'afsprakenvanhen hunafspraken theircommitments',
    colleagueCommitments: 'afsprakenvancollegas afsprakencollegas colleaguecommitments',
    note: 'notitie notities verslag opmerking opmerkingen toelichting note notes report',
  },
};

type WordMap = ReadonlyMap<string, ImportField>;

function mapOf(words: Words): WordMap {
  return new Map(
    Object.entries(words).flatMap(([field, list]) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of Words are fields
      list.split(' ').map((word) => [word, field as ImportField] as const),
    ),
  );
}

const WORD_MAPS: Readonly<Record<ImportKind, WordMap>> = {
  partners: mapOf(COLUMN_WORDS.partners),
  persons: mapOf(COLUMN_WORDS.persons),
  collaborations: mapOf(COLUMN_WORDS.collaborations),
  ties: mapOf(COLUMN_WORDS.ties),
  encounters: mapOf(COLUMN_WORDS.encounters),
};

/** What a column of this name holds in a list of this kind; `null` when the name says nothing to us. */
export function fieldOfColumn(kind: ImportKind, name: string): ImportField | null {
  return WORD_MAPS[kind].get(columnKey(name)) ?? null;
}

/** Whether any kind of list has a column of this name. */
export function knowsColumnWord(name: string): boolean {
  const key = columnKey(name);
  return key !== '' && Object.values(WORD_MAPS).some((words) => words.has(key));
}
