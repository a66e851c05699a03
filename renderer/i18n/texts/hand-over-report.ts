import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { CommitmentOwner } from '#shared/domain/vocabulary.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

/** Words of the hand-over file for a successor as a report. */
export const handOverReportTexts = {
  name: (made: IsoDate): string => `Overdrachtsdossier ${formatDate(made)}`,
  title: 'Overdrachtsdossier van de gemeentesecretaris',
  subtitle: (made: IsoDate): string => `Voor wie het werk overneemt. Stand van ${formatDate(made)}.`,
  choicesDetail:
    'Feiten, ritmes en open afspraken gaan mee. Wat je voor jezelf schreef en wat uit vertrouwelijke ontmoetingen komt gaat alleen mee als je het aanvinkt; dat wordt niet onthouden.',
  choices: {
    commitments: (count: number): string =>
      `Afspraken uit vertrouwelijke ontmoetingen (${formatInteger(count)})`,
    dates: (count: number): string =>
      `Laatste gesprek waar dat vertrouwelijk was: de dag (${formatInteger(count)})`,
    signals: (count: number): string => `Signalen waar nog niets mee gedaan is (${formatInteger(count)})`,
    assessments: (count: number): string => `Mijn laatste peilingen (${formatInteger(count)})`,
    partnerNotes: (count: number): string => `Mijn notities bij partners (${formatInteger(count)})`,
    personNotes: (count: number): string => `Mijn notities bij personen (${formatInteger(count)})`,
    collaborationNotes: (count: number): string => `Mijn notities bij verbanden (${formatInteger(count)})`,
    confidential: (text: string): string => `${text} (vertrouwelijk)`,
    dated: (date: IsoDate, text: string): string => `${formatDate(date)}: ${text}`,
  },
  brief: 'In het kort',
  figures: {
    partners: 'Partners',
    people: 'Mensen bij die partners',
    collaborations: 'Lopende verbanden',
    commitments: 'Open afspraken',
    late: (count: number): string => `${formatInteger(count)} te laat`,
    attention: 'Contacten die aandacht vragen',
    attentionNote: 'nooit gesproken, verwaarloosd of verkild, terwijl er een ritme is',
  },
  first: 'Wie het eerst aandacht vraagt',
  firstNote: 'De partners met een ritme die daar het verst overheen zijn, de belangrijkste eerst.',
  firstNone: 'Er is geen contact dat achterloopt op zijn ritme.',
  partners: 'Partners en hun ritme',
  noPartners: 'Er staan nog geen partners op de kaart.',
  tier: (label: string, count: number): string =>
    `Belang ${label}: ${formatInteger(count)} ${plural(count, { one: 'partner', other: 'partners' })}`,
  partnerColumns: ['Partner', 'Soort', 'Gewenst ritme', 'Laatst gesproken', 'Stand'],
  everyDays: (days: number | null): string => (days === null ? 'geen' : `elke ${formatInteger(days)} dagen`),
  never: 'nooit',
  hiddenDate: 'vertrouwelijk',
  people: 'Mensen',
  peopleCaption: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'functie', other: 'functies' })}, op naam van de partner`,
  peopleColumns: ['Partner', 'Naam', 'Functie', 'Te bereiken'],
  noPeople: 'Er staan nog geen mensen bij partners.',
  collaborations: 'Samenwerkingsverbanden',
  collaborationCaption: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'verband loopt', other: 'verbanden lopen' })} op deze dag`,
  collaborationColumns: ['Verband', 'Vorm', 'Fase', 'Rol', 'Per jaar', 'Leden'],
  noCollaborations: 'Er lopen nu geen samenwerkingsverbanden.',
  commitments: 'Open afspraken',
  commitmentCaption: (count: number): string =>
    `${formatInteger(count)} ${plural(count, { one: 'afspraak', other: 'afspraken' })}, de meest dringende eerst`,
  commitmentColumns: ['Afspraak', 'Wie', 'Met', 'Uiterlijk'],
  owners: {
    us: 'de gemeente',
    them: 'de partner',
    colleague: 'een collega',
  } satisfies Record<CommitmentOwner, string>,
  due: (due: IsoDate | null, today: IsoDate): string =>
    due === null ? 'geen datum' : due < today ? `${formatDate(due)}, te laat` : formatDate(due),
  noCommitments: 'Er staan geen afspraken open.',
  leftOut: (count: number): string =>
    `${plural(count, { one: '1 afspraak staat', other: `${formatInteger(count)} afspraken staan` })} hier niet, omdat ze uit vertrouwelijke ontmoetingen komen.`,
  intentions: 'Voornemens',
  noIntentions: 'Er zijn geen ontmoetingen voorgenomen.',
  intention: (subject: string, who: string, before: IsoDate | null): string =>
    [subject, who === '' ? '' : `met ${who}`, before === null ? '' : `voor ${formatDate(before)}`]
      .filter((part) => part !== '')
      .join(', '),
  signals: 'Signalen waar nog niets mee gedaan is',
  judgements: 'Eigen oordeel, vrijgegeven',
  judgementsNote: 'Dit zijn oordelen van de vorige secretaris op de genoemde dag, geen feiten.',
  assessments: 'Laatste peilingen',
  assessmentColumns: ['Over', 'Dag', 'Peiling', 'Notitie'],
  notes: {
    partnerNotes: 'Notities bij partners',
    personNotes: 'Notities bij personen',
    collaborationNotes: 'Notities bij verbanden',
  },
  note: (name: string, note: string): string => `${name}\n${note}`,
  more: (count: number): string => `En nog ${formatInteger(count)}; die staan in het netwerk zelf.`,
  method: {
    heading: 'Wat staat hierin?',
    items: [
      'Partners, mensen en verbanden zoals ze op de kaart staan op de dag hierboven; wat gearchiveerd of beëindigd is staat er niet in.',
      'De stand vergelijkt de dagen sinds het laatste gesprek met het gewenste ritme. Vertrouwelijke gesprekken tellen daarin mee; hun dag staat er alleen bij als die is vrijgegeven.',
      'Oordelen, notities en signalen staan er alleen in voor zover ze zijn vrijgegeven. Of er meer is, staat hier niet.',
      'Dit is een dossier om te lezen. Het netwerk zelf gaat over als bestand.',
    ],
  },
} as const;
