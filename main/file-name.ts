/** Signs that some system refuses in a file name. */
const REFUSED = /[<>:"/\\|?*\p{Cc}]/gu;
const LONGEST_NAME = 120;

/** A name that every system takes, without its extension. */
export function fileNameOf(name: string): string {
  const plain = name.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return plain.replaceAll(/^\.+|[. ]+$/g, '') || 'Afdruk';
}
