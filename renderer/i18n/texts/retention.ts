import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { RetentionKind } from '#shared/domain/privacy.ts';
import type { RetentionPeriod } from '#shared/privacy/retention.ts';
import { formatDate, formatInteger, plural } from '../format.ts';

const things = (count: number): string =>
  `${formatInteger(count)} ${plural(count, { one: 'regel', other: 'regels' })}`;

/** A period as people say it. */
export function periodText(period: RetentionPeriod): string {
  if (period === null) return 'altijd bewaren';
  if (period < 12) return `${formatInteger(period)} maanden`;
  return `${formatInteger(period / 12)} jaar`;
}

/** Words of the retention periods. */
export const retentionTexts = {
  title: (count: number): string =>
    count === 0
      ? 'Er is niets over zijn bewaartermijn'
      : `${things(count)} ${plural(count, { one: 'is', other: 'zijn' })} over de bewaartermijn`,
  back: 'Terug naar Privacy',
  intro:
    'Eens per maand laat Netwerkkaart zien wat langer is bewaard dan je had afgesproken. Er gaat niets vanzelf weg: jij kiest. De aantallen en cijfers over partners blijven gelijk.',
  archive:
    'Valt iets onder de archiefplicht, zet het dan eerst in het zaaksysteem. Deze termijnen zijn een voorstel van het programma; jullie eigen selectielijst gaat voor.',
  groupTitle: (label: string, count: number): string => `${label}: ${formatInteger(count)}`,
  why: (period: RetentionPeriod, before: IsoDate): string =>
    `Bewaartermijn ${periodText(period)}: dit is van voor ${formatDate(before)}.`,
  /** What happens to each kind. */
  effects: {
    'encounter-note':
      'Onderwerp en notitie worden leeg. De ontmoeting blijft, met dag, partners en personen.',
    observation: 'De woorden verdwijnen. Dat er iets gehoord is, en waar het verteld is, telt nog mee.',
    commitment: 'De woorden verdwijnen. De afspraak telt nog mee als gedaan.',
    assessment: 'De peiling verdwijnt helemaal.',
    reflection: 'Vraag en antwoord verdwijnen helemaal.',
    intention: 'Het voornemen verdwijnt. Een ontmoeting die ervan kwam blijft.',
    person:
      'Bij ontmoetingen staat voortaan ‘iemand van’ de partner. Waar de naam zeker in een tekst staat, komt [naam verwijderd]. De termijn loopt vanaf de laatste functie of ontmoeting.',
    organisation: 'De notitie wordt leeg. De partner blijft.',
    'calendar-event': 'Het agenda-item verdwijnt uit de inbox. In je agenda zelf verandert niets.',
    correction: 'Verzoek en afhandeling verdwijnen.',
    'log-line': 'De regel verdwijnt uit het logboek.',
  } satisfies Readonly<Record<RetentionKind, string>>,
  show: (count: number): string =>
    count === 1 ? 'Bekijk de regel' : `Bekijk de ${formatInteger(count)} regels`,
  whole: 'Deze soort nu wissen',
  item: (date: IsoDate, title: string): string =>
    title === '' ? formatDate(date) : `${formatDate(date)}: ${title}`,
  more: (rest: number): string => `Nog ${formatInteger(rest)} tonen`,
  keep: 'Langer bewaren…',
  keepOf: (what: string): string => `Langer bewaren: ${what}`,
  keepUntil: 'Tot en met',
  keepReason: 'Waarom bewaar je dit langer?',
  keepSave: 'Langer bewaren',
  cancel: 'Toch niet',
  keptHeading: 'Wat je langer bewaart',
  keptLine: (what: string, until: IsoDate, reason: string): string =>
    `${what}. Tot en met ${formatDate(until)}: ${reason}`,
  release: 'Niet langer bewaren',
  releaseOf: (what: string): string => `Niet langer bewaren: ${what}`,
  applyHeading: (count: number): string =>
    count === 0 ? 'Er is niets gekozen om te wissen' : `${things(count)} wissen`,
  warning:
    'Wat je wist komt niet terug, en wat je eerder in deze sessie deed kun je daarna niet meer ongedaan maken. In reservekopieën blijft het staan tot die vanzelf verdwijnen, uiterlijk na een jaar.',
  reason: 'Toelichting voor het logboek',
  reasonHelp: 'Mag leeg blijven. Zet er geen namen in.',
  confirm: 'Ik heb gekeken wat er weggaat',
  confirmFirst: 'Kijk eerst na wat er weggaat en vink dat hier aan.',
  apply: (count: number): string => `${things(count)} voorgoed wissen`,
  leave: 'Deze maand niet',
  left: 'Volgende maand krijg je een nieuw voorstel.',
  done: (count: number): string => `${things(count)} gewist. De cijfers zijn gelijk gebleven.`,
  failed: (count: number): string =>
    `Bij ${formatInteger(count)} ${plural(count, { one: 'persoon', other: 'personen' })} lukte het niet; die staan er nog. Doe het daar met ‘Persoon verwijderen’.`,
  periods: 'Hoe lang bewaar je wat?',
  periodsHelp: 'Een kortere termijn wist niets: wat er dan over is, komt hierboven te staan.',
  /** Vandaag. */
  line: (count: number): string =>
    `${things(count)} ${plural(count, { one: 'is', other: 'zijn' })} over de bewaartermijn.`,
  look: 'Bekijken',
  section: 'Bewaartermijnen',
  sectionDetail: (count: number): string =>
    count === 0
      ? 'Er is nu niets over zijn termijn.'
      : `${things(count)} ${plural(count, { one: 'is', other: 'zijn' })} nu over de termijn.`,
  open: 'Bewaartermijnen bekijken',
} as const;
export type RetentionTexts = typeof retentionTexts;
