/** Signs that some system refuses in a file name, and those that are not seen or turn the line around: "exe.jpg" may be "gpj.exe". */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Devices of Windows, which opens them whatever stands behind the first full stop. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST_NAME = 120;

/** A name that every system takes, without its extension. */
export function fileNameOf(name: string): string {
  const plain = name.replaceAll(REFUSED, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return plain.replaceAll(/^[. ]+|[. ]+$/g, '').replace(DEVICE, '$1 netwerk') || 'Afdruk';
}
