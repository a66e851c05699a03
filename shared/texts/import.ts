import type { ImportField, ImportKind } from '#shared/import/import-fields.ts';
import { IMPORT_LIMITS } from '#shared/import/limits.ts';
import type { ImportDone, ImportOutcome } from '#shared/import/plan.ts';
import {
  type DoubtReason,
  FILE_REFUSALS,
  type FileRefusal,
  type ReasonOf,
  type RefusalReason,
  type RemarkReason,
} from '#shared/import/reasons.ts';

/** Dutch of the import: kinds of lists, what columns hold, and every reason. */
type Labels<Value extends string> = Readonly<Record<Value, string>>;

export const IMPORT_KIND_LABELS: Labels<ImportKind> = {
  partners: 'partners',
  persons: 'personen',
  collaborations: 'samenwerkingsverbanden',
  ties: 'relaties',
  encounters: 'ontmoetingen',
};

export const IMPORT_OUTCOME_LABELS: Labels<ImportOutcome> = {
  new: 'nieuw',
  changed: 'gewijzigd',
  same: 'ongewijzigd',
  doubtful: 'twijfel',
  refused: 'geweigerd',
};

export const IMPORT_FIELD_LABELS: Labels<ImportField> = {
  ownNumber: 'nummer in Netwerkkaart',
  externalId: 'kenmerk',
  name: 'naam',
  shortName: 'korte naam',
  category: 'soort',
  tier: 'belang',
  scale: 'schaal',
  themes: 'opgaven',
  areas: 'wijken',
  desiredIntervalDays: 'streefritme in dagen',
  website: 'website',
  note: 'notitie',
  from: 'vanaf',
  until: 'tot en met',
  firstName: 'voornaam',
  namePrefix: 'tussenvoegsel',
  lastName: 'achternaam',
  nickname: 'roepnaam',
  email: 'e-mail',
  phone: 'telefoon',
  organisation: 'partner waar iemand werkt',
  role: 'functie',
  positionNumber: 'nummer van de functie',
  form: 'vorm van het samenwerkingsverband',
  phase: 'fase',
  ownRole: 'eigen rol',
  governmentRole: 'rol van de overheid',
  meetingsPerYear: 'overleggen per jaar',
  members: 'leden',
  memberRole: 'rol van het lid',
  memberFrom: 'lid vanaf',
  memberUntil: 'lid tot en met',
  firstOrganisation: 'eerste partner',
  secondOrganisation: 'tweede partner',
  tieKind: 'soort relatie',
  strength: 'sterkte',
  source: 'bron',
  date: 'datum',
  startTime: 'tijd',
  minutes: 'duur in minuten',
  encounterForm: 'vorm van de ontmoeting',
  subject: 'onderwerp',
  organisations: 'partners',
  persons: 'personen',
  absentOrganisations: 'gemiste partners',
  collaboration: 'samenwerkingsverband',
  script: 'script',
  podium: 'podium',
  initiative: 'initiatief',
  company: 'gezelschap',
  ground: 'grond',
  tone: 'toon',
  performance: 'optreden',
  orientation: 'oriëntatie',
  confidentiality: 'vertrouwelijkheid',
  signals: 'signalen',
  silences: 'stiltes',
  stories: 'verhalen',
  commitments: 'eigen afspraken',
  theirCommitments: 'afspraken van hen',
  colleagueCommitments: 'afspraken van collega’s',
};

const REFUSAL_TEXTS: Labels<RefusalReason> = {
  'name-missing': 'De naam ontbreekt.',
  'category-missing': 'De soort ontbreekt. Vul haar in, of kies één soort voor alle rijen zonder.',
  'unknown-category': '“{text}” is geen soort partner van dit netwerk. Kies welke soort bedoeld is.',
  'date-missing': 'De datum ontbreekt.',
  'invalid-date': '“{text}” is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 22-11-2026.',
  'too-long': 'Wat er bij {field} staat is te lang.',
  'more-cells-than-columns':
    'Deze rij heeft meer cellen dan er kolommen zijn. Misschien staat er een scheidingsteken in de tekst, zonder aanhalingstekens eromheen.',
  'contradicts-row': 'Deze naam staat ook op rij {row}, met iets anders bij {field}.',
  'first-missing': 'De eerste partner ontbreekt.',
  'second-missing': 'De tweede partner ontbreekt.',
  'unknown-partner': 'De partner “{text}” staat niet in het netwerk en niet in de lijst.',
  'ambiguous-partner': 'Er zijn meer partners die “{text}” heten.',
  'tie-to-itself': 'Een partner kan geen relatie met zichzelf hebben.',
  'no-participant': 'Geen van de partners en personen van deze rij staat in het netwerk.',
  'no-number':
    '“{text}” is geen nummer in Netwerkkaart. Laat de cel zoals zij uit de export kwam, of maak haar leeg voor iets nieuws.',
  'number-of-other-kind': 'Dit nummer hoort bij iets anders: bij {kind}. Staat de rij in de goede lijst?',
  'number-twice':
    'Dit nummer staat ook op rij {row}, met iets anders bij {field}. Is dit een nieuwe, maak de cel met het nummer dan leeg.',
  'tie-already-there': 'Deze relatie staat er al.',
};

const REMARK_TEXTS: Labels<RemarkReason> = {
  'value-left-out': '“{text}” is niet overgenomen: dat kan niet bij {field}.',
  'ends-before-start': 'Het einde ligt voor het begin; het einde is niet overgenomen.',
  'partner-left-out': 'De partner “{text}” is onbekend en is weggelaten.',
  'ambiguous-partner-left-out': 'Er zijn meer partners die “{text}” heten; deze is weggelaten.',
  'person-left-out': 'De persoon “{text}” is onbekend en is weggelaten.',
  'ambiguous-person-left-out': 'Er zijn meer personen die “{text}” heten; deze is weggelaten.',
  'collaboration-left-out': 'Het samenwerkingsverband “{text}” is onbekend en is weggelaten.',
  'partner-made': 'De partner “{text}” was onbekend en wordt nieuw toegevoegd.',
  'partner-taken-for': '“{text}” is gelezen als de partner “{name}”.',
  'value-of-earlier-row': 'Bij {field} staat op een eerdere rij iets anders; dat is aangehouden.',
  'is-archived': 'Dit staat in het archief en blijft daar.',
  'present-and-absent': '“{text}” staat bij aanwezig en bij gemist; aanwezig telt.',
  'unknown-number':
    'Het nummer “{text}” staat niet in dit netwerk. De lijst komt uit een ander netwerk, of dit is hier verwijderd of samengevoegd.',
  'erased-before':
    'Deze persoon is hier gewist op {text} en komt niet mee. Kies alleen voor toevoegen als daar een reden voor is; dat komt in het logboek.',
  'position-of-somebody-else':
    'Het nummer van de functie hoort niet bij deze persoon; er is gekeken naar de partner en de functie zelf.',
  'position-kept': 'Bij deze functie staat geen partner meer; de functie is gelaten zoals zij was.',
};

const DOUBT_TEXTS: Labels<DoubtReason> = {
  'same-name': 'heet precies zo, maar heeft een ander nummer',
  'several-with-name': 'heet precies zo, en is niet de enige',
  'similar-name': 'heet bijna zo',
  'same-name-elsewhere': 'heet zo, maar werkt ergens anders',
  'same-email-other-name': 'heeft hetzelfde e-mailadres, maar een andere naam',
  'short-name-known': 'heet zo in het kort',
  'merged-before': 'is eerder samengevoegd met wie zo heette',
  'same-tie': 'verbindt dezelfde twee, maar heeft een ander nummer',
};

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));

const FILE_REFUSAL_TEXTS: Labels<FileRefusal> = {
  empty: 'het bestand is leeg',
  'too-large': `het bestand is groter dan ${megabytes(IMPORT_LIMITS.fileBytes)} MB; splits het in delen`,
  'too-many-rows': `er staan meer dan ${IMPORT_LIMITS.rows.toLocaleString('nl-NL')} rijen in; splits het in delen`,
  'too-many-columns': `er staan meer dan ${String(IMPORT_LIMITS.columns)} kolommen in`,
  'too-many-files': `kies hooguit ${String(IMPORT_LIMITS.files)} bestanden tegelijk`,
  'not-a-list': 'dit is geen leesbare lijst; misschien is het een ander soort bestand',
  'unknown-columns': 'de kolommen horen bij geen lijst die we kennen; geef ze andere namen',
  'unknown-format': 'dit soort bestand kennen we niet; bewaar het als CSV of Excel (.xlsx)',
  'old-excel': 'dit is een oud Excel-bestand (.xls); open het in Excel en bewaar het als .xlsx of CSV',
  quotes: 'de aanhalingstekens kloppen niet vanaf regel {row}',
  damaged: 'het bestand is beschadigd',
  protected: 'het bestand is met een wachtwoord beveiligd; bewaar het zonder wachtwoord',
  'unpacks-too-large': 'het bestand wordt uitgepakt veel te groot; zo ziet een gewone lijst er niet uit',
  'too-much-memory': 'het bestand vraagt te veel geheugen; splits het in delen',
};

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (name === 'kind') return KIND_OF_NUMBER[value] ?? value;
    return name === 'field' ? fieldLabel(value) : value;
  });
}

/** The kind of thing that a number turned out to belong to. */
const KIND_OF_NUMBER: Readonly<Record<string, string>> = {
  partners: 'een partner',
  persons: 'een persoon',
  collaborations: 'een samenwerkingsverband',
  ties: 'een relatie',
  encounters: 'een ontmoeting',
} satisfies Labels<ImportKind>;

function fieldLabel(field: string): string {
  const labels: Readonly<Record<string, string>> = IMPORT_FIELD_LABELS;
  return labels[field] ?? field;
}

/** The Dutch sentence for why a row is refused. */
export function importRefusalText({ code, params }: ReasonOf<RefusalReason>): string {
  return fill(REFUSAL_TEXTS[code], params);
}

/** The Dutch sentence for what was not taken, or done besides. */
export function importRemarkText({ code, params }: ReasonOf<RemarkReason>): string {
  return fill(REMARK_TEXTS[code], params);
}

function total(counts: Readonly<Record<ImportKind, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What an import did, in a few words: "41 nieuw, 3 gewijzigd". */
export function importDoneText({ added, changed }: Pick<ImportDone, 'added' | 'changed'>): string {
  return (
    [
      [total(added), IMPORT_OUTCOME_LABELS.new],
      [total(changed), IMPORT_OUTCOME_LABELS.changed],
    ] as const
  )
    .flatMap(([count, label]) => (count === 0 ? [] : [`${count.toLocaleString('nl-NL')} ${label}`]))
    .join(', ');
}

/** What makes a candidate one, to be read after its name. */
export function importDoubtText(code: DoubtReason): string {
  return DOUBT_TEXTS[code];
}

/** Why a whole file is refused, for after "Het bestand X is niet gelezen:"; `null` when the text is no such code. */
export function fileRefusalText(code: string, params: Readonly<Record<string, string>> = {}): string | null {
  const known = FILE_REFUSALS.find((refusal) => refusal === code);
  return known === undefined ? null : fill(FILE_REFUSAL_TEXTS[known], params);
}
