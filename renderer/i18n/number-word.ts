import { formatInteger } from './format.ts';

const WORDS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
] as const;

/** A number in running text: in words up to twintig, in digits from there on, as Dutch newspapers write it. */
export function numberWord(value: number): string {
  return WORDS[value] ?? formatInteger(value);
}

/** The same at the start of a sentence: "Acht", "Eén" (a capital takes no accent), "21". */
export function numberWordAtStart(value: number): string {
  if (value === 1) return 'Eén';
  const word = numberWord(value);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
