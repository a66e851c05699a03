import type { FieldErrorCode } from '#shared/errors.ts';

/** Shorter ones are guessed by machines; length does more than strange characters. */
const PASSWORD_MIN_LENGTH = 12;
/** Nobody types more, and everything that comes in is bounded. */
export const PASSWORD_MAX_LENGTH = 1000;

/** Tried first by whoever guesses; a password that is little more than one of these is refused. */
const TRIED_FIRST = [
  'wachtwoord',
  'password',
  'welkom',
  'geheim',
  'netwerkkaart',
  'netwerk',
  'gemeente',
  'gemeentesecretaris',
  'secretaris',
  'stadhuis',
  'gemeentehuis',
  'lente',
  'zomer',
  'herfst',
  'winter',
  'januari',
  'september',
  'december',
  'qwerty',
  'azerty',
  'abcdefgh',
  '1234567890',
];

/** Characters that are left when everything that is tried first, years and repeats are taken out. */
function surprising(password: string): string {
  let left = password.toLowerCase();
  for (const word of TRIED_FIRST) left = left.replaceAll(word, '');
  return left.replaceAll(/(?:19|20)\d\d/g, '').replaceAll(/(.)\1+/gu, '$1');
}

/** How many steps in a row go to the neighbouring character ("abc", "321"), as a part of all. */
function partInOrder(text: string): number {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => Math.abs(code - (codes[index] ?? 0)));
  return steps.length === 0 ? 1 : steps.filter((step) => step === 1).length / steps.length;
}

export type PasswordStrength = 'refused' | 'fair' | 'strong';

export interface PasswordAdvice {
  readonly strength: PasswordStrength;
  /** Why it is refused; `null`: it is not. */
  readonly refusal: FieldErrorCode | null;
}

/**
 * How good a password is, by plain rules: long enough, and not something that is tried first. No rules about kinds of
 * characters, which make passwords that people write down.
 * @see NIST SP 800-63B, 5.1.1.2: length and a list of common ones, no composition rules
 */
export function passwordAdvice(password: string): PasswordAdvice {
  const length = Array.from(password).length;
  if (length < PASSWORD_MIN_LENGTH) return { strength: 'refused', refusal: 'password-too-short' };
  if (password.length > PASSWORD_MAX_LENGTH) return { strength: 'refused', refusal: 'too-long' };
  const left = surprising(password);
  const isGuessable = new Set(left).size < 5 || left.length < 6 || partInOrder(password) > 0.6;
  if (isGuessable) return { strength: 'refused', refusal: 'password-easily-guessed' };
  const words = password.split(/[\s_.,-]+/u).filter((word) => word.length >= 3).length;
  return { strength: length >= 20 || (words >= 4 && length >= 18) ? 'strong' : 'fair', refusal: null };
}
