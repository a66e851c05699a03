/**
 * Characters that are not seen and do something: control codes, marks that turn the direction of a line around so that
 * "gnp.exe" reads as "exe.png", spaces without width, and halves of a character. The joiners that emoji and some scripts
 * need stay.
 * @see https://unicode.org/reports/tr36/ (Unicode Security Considerations, bidirectional text spoofing)
 */
// oxlint-disable eslint/no-control-regex -- these are what it is about
const CODES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const UNSEEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const HALVES = /\p{Surrogate}/gu;
const LINE_ENDS = /[\t\n\u000B\f\r\u2028\u2029]+/g;

/** Text of any number of lines without characters that hide; half a character becomes the sign for an unknown one. */
export function withoutHiddenCharacters(text: string): string {
  return text.replaceAll(CODES, '').replaceAll(UNSEEN, '').replaceAll(HALVES, '\uFFFD');
}

/** As `withoutHiddenCharacters`, on one line: an end of a line becomes a space. */
export function onOneLine(text: string): string {
  return withoutHiddenCharacters(text.replaceAll(LINE_ENDS, ' '));
}
