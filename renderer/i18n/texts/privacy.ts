import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { DossierSectionId } from '#shared/privacy/dossier.ts';
import type { LeaveOutReason } from '#shared/privacy/dossier-document.ts';
import type { MentionReason } from '#shared/privacy/mentions.ts';
import { formatDate, formatInteger, formatList, plural } from '../format.ts';

const texts = (count: number): string =>
  `${formatInteger(count)} ${plural(count, { one: 'tekst', other: 'teksten' })}`;

/** Why words are thought to be about somebody. */
export const MENTION_REASONS: Readonly<Record<MentionReason, string>> = {
  'full-name': 'volledige naam',
  initials: 'voorletters en achternaam',
  nickname: 'roepnaam',
  'family-name': 'alleen de achternaam',
  'given-name': 'alleen de voornaam',
  'same-name': 'nog iemand heet zo',
  spelling: 'lijkt op de naam',
  contact: 'e-mailadres of telefoonnummer',
};

/** Why words stay out of a dossier. */
export const LEAVE_OUT_LABELS: Readonly<Record<LeaveOutReason, string>> = {
  'policy-view': 'persoonlijke beleidsopvatting',
  'about-another': 'gaat over een ander',
  'rights-of-others': 'rechten van een ander',
  'not-this-person': 'dit is iemand anders met die naam',
};

/** Words of the section on the page of a person. */
export const personPrivacyTexts = {
  heading: 'Waarom en waarvandaan',
  purpose: 'Waarom bewaar je dit?',
  purposeNote: 'Toelichting op het doel',
  source: 'Waar komt het vandaan?',
  sourceNote: 'Toelichting op de herkomst',
  notSaid: 'niet gezegd',
  doNotRecord: 'Niets meer over deze persoon vastleggen',
  doNotRecordHelp:
    'Bij een ontmoeting staat dan ‘iemand van’ de partner. Een notitie bij deze persoon wordt geweigerd.',
  edit: 'Doel en herkomst wijzigen',
  dossier: 'Dossier (inzage)',
  erase: 'Persoon verwijderen…',
} as const;

/** Words of the dossier. */
export const dossierTexts = {
  title: (name: string): string => `Dossier van ${name}`,
  kicker: 'Wat in Netwerkkaart over deze persoon staat',
  made: (day: IsoDate): string => `Opgemaakt op ${formatDate(day)}`,
  back: 'Terug naar de persoon',
  explain:
    'Alles wat over deze persoon in je netwerk staat, ook waar de naam in een tekst voorkomt. Namen en contactgegevens van anderen zijn vervangen door [iemand anders]. Kijk het na: een programma kent niet elke omschrijving van een ander.',
  extra: 'Ook afdekken',
  extraHelp: 'Woorden waaraan een ander te herkennen is, met komma’s ertussen: haar zus, de oud-voorzitter.',
  undecided: (count: number): string =>
    count === 1
      ? 'Bij één tekst is nog niet gezegd of die over deze persoon gaat. Die blijft zolang buiten het dossier.'
      : `Bij ${texts(count)} is nog niet gezegd of die over deze persoon gaan. Die blijven zolang buiten het dossier.`,
  reason: 'Waarom maak je dit dossier?',
  reasonHelp: 'Komt in het logboek, zonder de naam. Bijvoorbeeld: verzoek om inzage van 3 maart.',
  savePdf: 'Bewaren als PDF…',
  saveJson: 'Bewaren als JSON…',
  print: 'Afdrukken…',
  saved: (path: string): string => `Dossier bewaard: ${path}`,
  choice: (place: string): string => `In het dossier: ${place}`,
  in: 'in het dossier',
  toDecide: 'nog te bekijken',
  out: (reason: LeaveOutReason): string => `weglaten: ${LEAVE_OUT_LABELS[reason]}`,
  possible: (reason: MentionReason): string => `mogelijk: ${MENTION_REASONS[reason]}`,
  leftOut: 'Niet opgenomen',
  leftOutLine: (reason: string, count: number): string => `${texts(count)}: ${reason}`,
  leftOutUndecided: 'nog niet bekeken',
  nothingLeftOut: 'Er is niets weggelaten.',
  correct: 'Verbeteren',
  sections: {
    person: 'Gegevens',
    basis: 'Doel en herkomst',
    positions: 'Functies',
    encounters: 'Ontmoetingen en wat daarbij is opgeschreven',
    intentions: 'Voornemens',
    mentions: 'Genoemd in andere teksten',
    origin: 'Overgenomen, samengevoegd en agenda',
    corrections: 'Verzoeken om verbetering',
  } satisfies Readonly<Record<DossierSectionId, string>>,
  empty: 'Niets.',
  session:
    'Wat in deze sessie is veranderd en nog ongedaan gemaakt kan worden, staat alleen in het geheugen en verdwijnt bij het sluiten. In reservekopieën kan oudere inhoud staan.',
} as const;
export type DossierTexts = typeof dossierTexts;

/** Words of the erasure. */
export const erasureTexts = {
  title: (name: string): string => `${name} verwijderen`,
  back: 'Terug naar de persoon',
  warning:
    'Dit kan niet ongedaan worden gemaakt. Dat is de bedoeling: na het verwijderen mag nergens in het bestand nog iets van deze persoon te vinden zijn. Ook wat je eerder in deze sessie deed kun je daarna niet meer ongedaan maken.',
  what: 'Wat er gebeurt',
  goes: 'Naam, contactgegevens, notitie, functies, doel, herkomst en verzoeken verdwijnen.',
  encounters: (count: number, partners: readonly string[]): string =>
    count === 0
      ? 'Bij ontmoetingen stond deze persoon niet.'
      : `Bij ${formatInteger(count)} ${plural(count, { one: 'ontmoeting', other: 'ontmoetingen' })} staat voortaan ${
          partners.length === 0
            ? '‘Iemand’'
            : formatList(partners.map((partner) => `‘Iemand van ${partner}’`))
        }. Alle cijfers per partner blijven gelijk.`,
  drafts: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'concept dat je nog niet bewaarde verdwijnt', other: 'concepten die je nog niet bewaarde verdwijnen' })}, omdat deze persoon erin voorkomt.`,
  mentions: (count: number): string =>
    count === 0 ? 'De naam komt in geen enkele tekst voor' : `De naam komt voor in ${texts(count)}`,
  mentionsHelp:
    'Per tekst: zo wordt hij zonder de naam. Je kunt het voorstel aanpassen, of de tekst laten staan. ‘Mogelijk’ staat eerst op laten staan.',
  change: 'Tekst aanpassen',
  proposal: (place: string): string => `Nieuwe tekst: ${place}`,
  now: 'Nu',
  backUps: (count: number): string =>
    count === 0
      ? 'In geen enkele reservekopie staat deze persoon'
      : `Deze persoon staat nog in ${formatInteger(count)} ${plural(count, { one: 'reservekopie', other: 'reservekopieën' })}`,
  backUpLine: (moment: string, goneBy: IsoDate | null): string =>
    goneBy === null
      ? `${moment}: blijft langer dan twee jaar staan`
      : `${moment}: verdwijnt vanzelf rond ${formatDate(goneBy)}, als er elke dag een reservekopie bij komt`,
  backUpOld: 'gemaakt met een oudere versie: kan niet worden geschoond, wel verwijderd',
  backUpChoice: 'Wat doen we met die reservekopieën?',
  backUpOptions: {
    clean: 'Nu schonen: de kopieën blijven, zonder deze persoon',
    remove: 'Nu verwijderen',
    leave: 'Laten staan tot ze vanzelf verdwijnen',
  },
  elsewhere:
    'Kopieën die je zelf ergens anders hebt bewaard, en lijsten of dossiers die je hebt geëxporteerd, kent Netwerkkaart niet. Ruim die zelf op.',
  reason: 'Waarom verwijder je deze persoon?',
  reasonHelp: 'Komt in het logboek, zonder de naam.',
  confirm: (name: string): string => `Typ de naam om te bevestigen: ${name}`,
  confirmWrong: 'Dit is niet de naam. Typ hem zoals hij hierboven staat.',
  apply: 'Voorgoed verwijderen',
  done: (counts: { readonly encounters: number; readonly texts: number }): string =>
    `Persoon verwijderd. ${formatInteger(counts.encounters)} ${plural(counts.encounters, { one: 'ontmoeting telt', other: 'ontmoetingen tellen' })} nog mee, ${texts(counts.texts)} aangepast.`,
  notClean:
    'Er werd op dat moment ook een reservekopie gemaakt, daarom is het bestand nog niet helemaal geschoond. Doe dat straks bij Privacy.',
  failed: (count: number): string =>
    `Bij ${formatInteger(count)} ${plural(count, { one: 'reservekopie', other: 'reservekopieën' })} lukte het niet; die staan er nog.`,
} as const;
export type ErasureTexts = typeof erasureTexts;

/** Words of the place where AVG and Woo come together. */
export const privacyTexts = {
  title: 'Privacy: AVG en Woo',
  back: 'Terug naar Beheer',
  intro:
    'Over wie je iets bewaart, waarom en hoe lang. Netwerkkaart helpt je op weg; wat in jouw gemeente geldt bespreek je met je functionaris gegevensbescherming (FG).',
  persons: 'Inzage, verbetering en verwijdering',
  personsHelp: 'Kies een persoon voor het dossier of om die te verwijderen.',
  who: 'Persoon',
  openDossier: 'Dossier openen',
  openErasure: 'Verwijderen…',
  requests: (open: number): string =>
    open === 0
      ? 'Er staat geen verzoek om verbetering open'
      : `${formatInteger(open)} ${plural(open, { one: 'verzoek om verbetering staat', other: 'verzoeken om verbetering staan' })} open`,
  log: 'Logboek van exports en verwijderingen',
  logTable: 'Wat er wegging, regel voor regel',
  logHelp: 'Wat het programma uit gaf en wat er gewist is. Namen van wie gewist is staan er niet in.',
  logEmpty: 'Er is nog niets geëxporteerd of gewist.',
  logColumns: {
    at: 'Wanneer',
    who: 'Wie',
    action: 'Wat',
    count: 'Aantal',
    detail: 'Toelichting',
    reason: 'Reden',
  },
  logOpen: 'Logboek als PDF…',
  logTitle: 'Logboek van exports en verwijderingen',
  logSubtitle: (network: string, today: IsoDate): string => `${network}. Opgemaakt op ${formatDate(today)}.`,
  logBack: 'Terug naar Privacy',
  logLines: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'regel', other: 'regels' })}, de nieuwste eerst`,
  logSavePdf: 'Bewaren als PDF…',
  logName: 'Logboek AVG en Woo',
  logSave: 'Logboek bewaren als CSV…',
  logSaved: (path: string): string => `Logboek bewaard: ${path}`,
  clean: 'Bestand nu schonen',
  cleanHelp:
    'Schrijft het bestand opnieuw zonder resten van wat is weggehaald. Na een verwijdering gebeurt dat al; dit is voor als dat toen niet lukte.',
  cleaned: 'Het bestand is geschoond.',
  notCleaned: 'Dat lukte niet: er leest nog iets anders uit het bestand. Probeer het straks opnieuw.',
  managementDetail:
    'Dossier van een persoon, verwijderen, bewaartermijnen, Woo-verzoeken en het logboek daarvan.',
  managementAction: 'Privacy: AVG en Woo',
} as const;
