/** Signs that XML cannot hold, however they are written. */
// oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
const REFUSED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Any text as it may stand in XML, in an attribute as well as between tags; a name can never become markup. */
export function xmlText(text: string): string {
  return text.replaceAll(REFUSED, '').replaceAll(/[&<>"'\n\r\t]/g, (sign) => ENTITIES[sign] ?? '');
}

/** A tag with attributes; those that are `null` are left out. @param inner is XML already; `null`: the tag is empty */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inner: string | null = null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return inner === null ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
