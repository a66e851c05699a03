/** A text as a phrase of the search index: its words in their order, and none of its signs. A NUL would end the expression. */
export function searchPhrase(text: string): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}
