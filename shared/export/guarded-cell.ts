/**
 * What a spreadsheet would take for a formula when it opens a list as text: the ASCII signs, those of full width, and the
 * white space that some programs skip before they look.
 */
const RUNS = '=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20';
const NEEDS_GUARD = new RegExp(`^'*[${RUNS}]`);
const GUARDED = new RegExp(`^'(?='*[${RUNS}])`);

/**
 * An apostrophe before text that would run, and one more before text that already looks guarded, so that `unguardedCell` always
 * gives back what stood there.
 */
export function guardedCell(text: string): string {
  return NEEDS_GUARD.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that keeps it from running. */
export function unguardedCell(text: string): string {
  return text.replace(GUARDED, '');
}
