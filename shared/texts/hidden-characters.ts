/**
 * Characters that are not seen and do something: control codes, marks that turn the direction of a line around so that
 * "gnp.exe" reads as "exe.png", spaces without width, letters and tags that show
 * nothing, and halves of a character. The joiners that emoji and some scripts
 * need stay.
 * @see https://unicode.org/reports/tr36/ (Unicode Security Considerations, bidirectional text spoofing)
 */
// oxlint-disable eslint/no-control-regex -- these are what it is about
const CODES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const UNSEEN =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF]/g;
/** A second alphabet that nobody sees. Only the flags of parts of a country are written in it, after a black flag. */
const TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;
const HALVES = /\p{Surrogate}/gu;
/** The ends of a line, and a character of braille without a dot. */
const LINE_ENDS = /[\t\n\u000B\f\r\u2028\u2029\u2800]+/g;
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Text of any number of lines without characters that hide; half a character becomes the sign for an unknown one. */
export function withoutHiddenCharacters(text: string): string {
  return text.replaceAll(CODES, '').replaceAll(UNSEEN, '').replaceAll(TAGS, '').replaceAll(HALVES, '\uFFFD');
}

/** As `withoutHiddenCharacters`, on one line: an end of a line becomes a space. What shows nothing at all becomes nothing. */
export function onOneLine(text: string): string {
  const line = withoutHiddenCharacters(text.replaceAll(LINE_ENDS, ' '));
  return SEEN.test(line) ? line : line.replaceAll(/\S/gu, '');
}
