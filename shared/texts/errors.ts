import type { AppErrorData, ErrorCode, FieldErrorCode, FieldErrors } from '#shared/errors.ts';
import { calendarRefusalText } from './calendar.ts';
import { fileRefusalText } from './import.ts';

/** Dutch of every refusal: what happened, what is safe, what to do. `{name}` is filled from the params. */
const ERROR_TEXTS: Readonly<Record<ErrorCode, string>> = {
  'file-not-found':
    'Het bestand {path} is er niet meer. Misschien is het verplaatst of hernoemd. Kies het opnieuw.',
  'file-not-database':
    'Het bestand {path} is geen netwerkbestand van Netwerkkaart. Er is niets aan veranderd. Kies een bestand dat eindigt op .netwerk.',
  'file-damaged':
    'Het bestand {path} is beschadigd en gaat niet open. Er is niets aan veranderd. Zet een reservekopie terug of vraag je beheerder om hulp.',
  'file-structure':
    'In het bestand {path} ontbreekt een onderdeel waar Netwerkkaart iets in bewaart, of er staat daar iets anders. Het gaat niet open; er is niets aan veranderd. Zet een reservekopie terug of red wat er te lezen is.',
  'file-newer':
    'Dit bestand is gemaakt met een nieuwere versie van Netwerkkaart. Werk het programma eerst bij. Aan het bestand is niets veranderd.',
  'file-older':
    'Het bestand {path} is gemaakt met een oudere versie van Netwerkkaart. Open het eerst één keer in het programma; dan wordt het bijgewerkt, met een reservekopie ernaast. Er is niets aan veranderd.',
  'file-locked':
    'Het bestand {path} is al open, hier of op een andere computer. Sluit het daar en probeer het opnieuw.',
  'file-exists':
    'Er staat al een bestand op {path}. Kies een andere naam; het bestaande bestand blijft zoals het is.',
  'password-needed':
    'Het bestand {path} is versleuteld en gaat alleen open met het wachtwoord. Er is niets aan veranderd.',
  'wrong-password':
    'Dit wachtwoord klopt niet. Er is niets aan het bestand veranderd. Let op hoofdletters en probeer het opnieuw.',
  'wrong-recovery-key':
    'Deze herstelsleutel hoort niet bij dit bestand. Is het wachtwoord veranderd nadat het blad is afgedrukt, dan opent dit blad alleen nog oudere reservekopieën.',
  'other-key':
    'Het bestand {path} gaat niet open met het wachtwoord van dit netwerk. Het is gemaakt onder een ander wachtwoord. Er is niets aan veranderd.',
  'wait-before-trying':
    'Dit klopte een paar keer niet. Wacht {seconds} seconden en probeer het dan opnieuw. Aan het bestand is niets veranderd.',
  'folder-read-only':
    'In de map {path} mag je niet schrijven. Er is niets veranderd. Kies een andere map of vraag je beheerder om toegang.',
  'folder-away': 'De map {path} is er nu niet. Staat die op een stick of een netwerkmap, sluit die dan aan.',
  'file-replaced':
    'Het bestand {path} is weggehaald, hernoemd of vervangen terwijl het open was. Wat je daarna wilde wijzigen is niet bewaard; alles van daarvoor heeft het programma nog. Bewaar dat nu als een nieuw bestand.',
  'disk-full':
    'De schijf is vol. Je laatste wijziging is niet bewaard; alles van daarvoor wel. Maak ruimte en probeer het opnieuw.',
  'no-file-open': 'Er is geen netwerk open. Open een bestand of begin een nieuw netwerk.',
  'not-found': 'Wat je zocht staat niet (meer) in het netwerk: {what}. Er is niets veranderd.',
  'still-in-use':
    '{what} wordt nog gebruikt en kan niet weg. Archiveren kan wel: dan blijft het verleden kloppen.',
  'refused-by-file': 'Dit past niet bij wat er al in het netwerk staat. Er is niets veranderd.',
  'invalid-input':
    'Nog niet bewaard: kijk naar wat er bij de velden staat. Wat je hebt ingevuld staat er nog.',
  'unknown-method': 'Dit verzoek kent het programma niet. Er is niets veranderd.',
  'untrusted-sender': 'Dit verzoek kwam niet van het venster van Netwerkkaart en is geweigerd.',
  'nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': 'Er is niets om opnieuw te doen.',
  'proposal-outdated':
    'Er is iets veranderd nadat dit voorstel werd gemaakt. Er is niets gewist. Kijk het voorstel opnieuw na.',
  'import-refused': 'Regel {row}: {reason}. Er is niets overgenomen.',
  'import-file-refused': 'Het bestand {name} is niet gelezen: {reason}. Er is niets overgenomen.',
  'import-outdated':
    'Het netwerk is veranderd nadat dit voorbeeld werd gemaakt. Er is niets overgenomen. Kijk het voorbeeld opnieuw na.',
  'import-cancelled': 'Het inlezen is gestopt. Er is niets overgenomen.',
  'no-import': 'Er is geen lijst meer om over te nemen. Kies de bestanden opnieuw.',
  'calendar-refused': 'De agenda{of} is niet gelezen: {reason} Er is niets overgenomen.',
  'owner-only':
    'Dit kan alleen de eigenaar van dit netwerk. Verlaat eerst de secretariaatsstand, met het wachtwoord van de eigenaar.',
  'no-owner-password':
    'Stel eerst een wachtwoord van de eigenaar in. Zonder dat komt niemand terug uit de secretariaatsstand.',
  'no-merge':
    'Er is geen netwerk gekozen om samen te voegen, of er is intussen een ander netwerk geopend. Er is niets veranderd.',
  'analysis-stopped': 'Het rekenen is gestopt, omdat je intussen iets anders koos. Er is niets veranderd.',
  unexpected:
    'Er ging iets mis in het programma zelf. Wat al bewaard was, is veilig. Probeer het opnieuw; gebeurt het weer, herstart dan Netwerkkaart.',
};

const FIELD_ERROR_TEXTS: Readonly<Record<FieldErrorCode, string>> = {
  required: 'Vul dit nog in.',
  'too-long': 'Dit is te lang. Maak het korter.',
  'invalid-date':
    'Dit is geen dag op de kalender. Schrijf bijvoorbeeld 22-11-2026, 22 november, vandaag of vrijdag.',
  'not-in-future': 'Kies een dag na vandaag.',
  'invalid-time': 'Schrijf de tijd als uren en minuten, bijvoorbeeld 14:30.',
  'invalid-email': 'Dit is geen e-mailadres. Een adres ziet eruit als naam@organisatie.nl.',
  'invalid-id': 'Deze verwijzing bestaat niet.',
  'not-whole': 'Vul een heel getal in.',
  'minutes-too-few': 'Een ontmoeting duurt minstens 1 minuut. Laat het leeg als je het niet weet.',
  'minutes-too-many': 'Een ontmoeting duurt hooguit een dag (1.440 minuten).',
  'interval-too-short': 'Het ritme is minstens 1 dag.',
  'interval-too-long': 'Het ritme is hooguit 3.650 dagen (tien jaar).',
  'strength-out-of-range': 'Kies een sterkte van 1 tot 3.',
  'hours-too-many': 'Een week heeft 168 uur. Samen mag het niet meer zijn.',
  'out-of-range': 'Kies een waarde op de schaal.',
  negative: 'Dit kan niet minder dan nul zijn.',
  'too-many': 'Dit kan hooguit 366 zijn.',
  'ends-before-start': 'Het einde ligt voor het begin.',
  'tie-to-itself': 'Een partner kan geen relatie met zichzelf hebben. Kies een ander.',
  'listed-twice': 'Hier staat iets dubbel in.',
  'name-taken': 'Deze naam is er al. Kies een andere, of voeg de twee samen.',
  'already-there': 'Dit staat er al. Pas aan wat er staat.',
  'no-participant': 'Kies minstens één partner of persoon.',
  'present-and-absent': 'Iemand kan niet tegelijk aanwezig en gemist zijn.',
  'do-not-record':
    'Over deze persoon wordt niets vastgelegd. Maak dit veld leeg, of zet bij doel en herkomst ‘niets meer vastleggen’ uit.',
  'one-subject': 'Kies één partner of één samenwerkingsverband.',
  other: 'Dit kan zo niet. Pas het aan.',
  'password-too-short': 'Neem minstens 12 tekens. Een paar gewone woorden achter elkaar is het makkelijkst.',
  'password-easily-guessed':
    'Dit is te makkelijk te raden. Neem een paar woorden die niets met elkaar te maken hebben.',
  'passwords-differ': 'De twee wachtwoorden zijn niet gelijk.',
  'wrong-password': 'Dit wachtwoord klopt niet.',
  'no-recovery-key': 'Dit is geen herstelsleutel. Kijk de groepen na.',
  'unknown-reference': 'Dit staat niet (meer) in het netwerk. Kies iets uit de lijst.',
};

/** Kinds of things as `what` may name them; any other `what` is a name that people know. */
const KIND_TEXTS: Readonly<Record<string, string>> = {
  category: 'deze soort',
  theme: 'deze opgave',
  area: 'deze wijk',
  organisation: 'deze partner',
  person: 'deze persoon',
  collaboration: 'dit samenwerkingsverband',
  tie: 'deze relatie',
  encounter: 'deze ontmoeting',
  observation: 'dit signaal',
  commitment: 'deze afspraak',
  intention: 'dit voornemen',
  assessment: 'deze peiling',
  reflection: 'deze reflectie',
  calendar_event: 'dit voorstel uit de agenda',
  map_view: 'dit beeld',
  time_week: 'deze week',
  copy: 'deze reservekopie',
};

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}

/** The Dutch sentence for a refusal. */
export function errorText(error: Pick<AppErrorData, 'code' | 'params'>): string {
  const what = KIND_TEXTS[error.params['what'] ?? ''] ?? error.params['what'] ?? '';
  const own = error.params['reason'] ?? '';
  const isCalendar = error.code === 'calendar-refused';
  const reason = (isCalendar ? calendarRefusalText(error.params) : fileRefusalText(own, error.params)) ?? own;
  const { name = '' } = error.params;
  const of = name === '' ? '' : ` ${name}`;
  return fill(ERROR_TEXTS[error.code], { ...error.params, what, reason, of });
}

/** The Dutch sentence beside a field. */
export function fieldErrorText(code: FieldErrorCode): string {
  return FIELD_ERROR_TEXTS[code];
}

/** The Dutch sentence beside one field of a form; `undefined` when nothing is wrong with it. */
export function fieldErrorOf(errors: FieldErrors, field: string): string | undefined {
  const code = errors[field];
  return code === undefined ? undefined : fieldErrorText(code);
}
