import type { WooCounts } from '#shared/privacy/woo.ts';
import { formatInteger, plural } from '../format.ts';

/** Words of the page where an export under the Woo is made. */
export const wooPageTexts = {
  section: 'Woo-verzoek',
  sectionDetail:
    'Ontmoetingen over een periode als overheidsinformatie, met je eigen opvattingen apart of weggelaten.',
  open: 'Woo-export maken',
  title: 'Ontmoetingen voor een Woo-verzoek',
  back: 'Terug naar Privacy',
  intro:
    'Netwerkkaart zet de ontmoetingen van een periode op een rij, als lijst en als leesbaar document. Wat openbaar wordt beslist de gemeente: lees alles na en overleg met je Woo-jurist.',
  scope: 'Waar gaat het over?',
  period: { from: 'Van', until: 'Tot en met' },
  partner: 'Partner',
  partnerHelp: 'Leeg: alle partners.',
  theme: 'Opgave',
  allThemes: 'alle opgaven',
  preview: 'Wat erin valt',
  choosePeriod: 'Vul een begin en een eind in; dan staat hier wat erin valt.',
  nothing: 'In deze periode is niets vastgelegd.',
  facts: 'Deel 1, om te beoordelen voor openbaarmaking',
  views: 'Persoonlijke beleidsopvattingen en vertrouwelijk',
  factLines: (counts: WooCounts, notes: boolean): readonly string[] => [
    `${formatInteger(counts.encounters)} ${plural(counts.encounters, { one: 'ontmoeting', other: 'ontmoetingen' })}`,
    `${formatInteger(counts.commitments)} ${plural(counts.commitments, { one: 'afspraak', other: 'afspraken' })}`,
    ...(notes
      ? [`${formatInteger(counts.notes)} ${plural(counts.notes, { one: 'notitie', other: 'notities' })}`]
      : []),
  ],
  viewLines: (counts: WooCounts, notes: boolean): readonly string[] => [
    `${formatInteger(counts.signals)} ${plural(counts.signals, { one: 'signaal', other: 'signalen' })}, ${formatInteger(counts.silences)} ${plural(counts.silences, { one: 'stilte', other: 'stiltes' })}, ${formatInteger(counts.stories)} ${plural(counts.stories, { one: 'verhaal', other: 'verhalen' })}`,
    ...(notes
      ? []
      : [`${formatInteger(counts.notes)} ${plural(counts.notes, { one: 'notitie', other: 'notities' })}`]),
    `${formatInteger(counts.tones)} keer toon, optreden of wie er ontbrak`,
    `${formatInteger(counts.assessments)} ${plural(counts.assessments, { one: 'peiling', other: 'peilingen' })}, ${formatInteger(counts.reflections)} ${plural(counts.reflections, { one: 'reflectie', other: 'reflecties' })}`,
    `${formatInteger(counts.confidential)} ${plural(counts.confidential, { one: 'vertrouwelijke ontmoeting', other: 'vertrouwelijke ontmoetingen' })}`,
  ],
  choices: 'Wat neem je op?',
  names: 'Personen met hun naam; anders met functie en partner, en namen in teksten afgedekt',
  notes: 'Notities van gewone ontmoetingen bij deel 1',
  withViews: 'Deel 2 erbij: eigen opvattingen en wat vertrouwelijk is, in aparte bestanden',
  viewsWarning:
    'Deel 2 is niet bedoeld om openbaar te maken. Het staat in eigen bestanden; deel die alleen met wie het verzoek beoordeelt.',
  covered: 'Een programma kent niet elke naam. Kijk de teksten na voordat je ze deelt.',
  reason: 'Voor welk verzoek is dit?',
  reasonHelp: 'Komt in het logboek, zonder namen. Bijvoorbeeld: Woo-verzoek 2026-14.',
  save: 'Bewaren in een map…',
  saved: (path: string): string => `Woo-export bewaard: ${path}`,
} as const;
