import type { RecoveredKind } from '#shared/back-ups/back-up-state.ts';
import type { ComparedKind } from '#shared/back-ups/compare-networks.ts';
import { formatInteger, formatMoment } from '../format.ts';
import { backUpTexts } from './back-ups.ts';

/** Words of the screen for a network that is damaged. */
export const damagedTexts = {
  title: (name: string): string => `${name} is beschadigd en gaat niet open`,
  summary:
    'Dat komt meestal door een schijf die stukgaat of een kopie die halverwege stopte. Het bestand blijft staan zoals het is; wat je hier kiest maakt er niets van kapot.',
  structureTitle: (name: string): string => `${name} is anders opgebouwd en gaat niet open`,
  structureSummary:
    'Er ontbreekt een onderdeel waar Netwerkkaart iets in bewaart, of er staat daar iets anders. Dat doet een ander programma dat het bestand opende. Het bestand blijft staan zoals het is; wat je hier kiest maakt er niets van kapot.',
  copy: {
    heading: (moment: string): string => `Er is een reservekopie van ${formatMoment(moment)}`,
    none: 'Er is geen reservekopie die nog goed is',
    noneDetail: 'Probeer wat er uit het bestand zelf te redden is.',
    holds: (counted: string): string => `Daarin staan ${counted}.`,
    unchecked: 'Die wordt eerst helemaal gecontroleerd.',
    missing: (moment: string): string => `Wat je na ${formatMoment(moment)} schreef staat er niet in.`,
    action: 'Verdergaan met deze reservekopie',
  },
  recover: {
    heading: 'Redden wat er te redden is',
    detail:
      'Alles wat nog leesbaar is komt in een nieuw bestand. Daarna zie je wat er ontbreekt, en kies je of je daarmee verdergaat.',
    action: 'Leesbare delen redden',
    again: 'Nog eens proberen',
    working: 'Het bestand wordt doorgelezen…',
  },
  report: {
    made: (fileName: string): string => `Gered in ${fileName}.`,
    proven: ({ total, bad }: { readonly total: number; readonly bad: number | null }): string =>
      bad === null
        ? 'Wat gered is, is bewezen zoals je het schreef.'
        : `Van ${formatInteger(total)} bladen van het bestand zijn er ${formatInteger(bad)} stuk. Daarvan is niets overgenomen; de rest is bewezen zoals je het schreef.`,
    unproven: (hasCopy: boolean): string =>
      `Van dit bestand is niet bekend hoe elk blad was toen je het sloot. Wat gered is heeft de goede vorm, maar een veranderde letter valt niet op. Lees het na${hasCopy ? ', of neem de reservekopie' : ''}.`,
    table: 'Wat er gered is',
    columns: { kind: 'Wat', found: 'Gered', expected: 'Van' },
    kinds: {
      organisations: 'partners',
      persons: 'personen',
      encounters: 'ontmoetingen',
      commitments: 'afspraken',
      collaborations: 'samenwerkingsverbanden',
      ties: 'relaties',
      other: 'al het andere, in regels',
    } satisfies Readonly<Record<RecoveredKind, string>>,
    unknown: 'onbekend',
    action: 'Verdergaan met wat gered is',
    against: (moment: string): string => `Vergeleken met de reservekopie van ${formatMoment(moment)}:`,
    heading: (kind: ComparedKind, copy: number, saved: number): string =>
      copy === saved
        ? backUpTexts.difference.counted(saved, kind)
        : `Gered ${backUpTexts.difference.counted(saved, kind)}, in de reservekopie ${formatInteger(copy)}`,
    gone: (count: number): string => `Staat alleen in de reservekopie (${formatInteger(count)})`,
    newer: (count: number): string => `Staat alleen in wat gered is (${formatInteger(count)})`,
    changed: (count: number): string => `Is niet gelijk (${formatInteger(count)})`,
  },
  leave: 'Nu niet: naar het beginscherm',
} as const;
export type DamagedTexts = typeof damagedTexts;
