/** Makes a short text of a long one; the same for the same. Given by who may use cryptography: this folder runs everywhere. */
export type Digest = (text: string) => string;

/** What a thing was when it was handed over, per field: a digest, or for a list one for each thing in it. No content. */
export type BaseItem = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What was handed over, by kind and id. It tells afterwards on which side something changed. */
export type HandOverBase = ReadonlyMap<string, ReadonlyMap<string, BaseItem>>;

/** Any thing of a network document with an id of its own. */
export type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** One text for equal values, whatever the order in which their fields were written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
    .join(',')}}`;
}

/** By what an element of a list is known again: an id, or the partner that a membership is of; `null` for anything else. */
export function keyOfElement(element: unknown): string | null {
  if (typeof element === 'string') return element;
  if (typeof element !== 'object' || element === null) return null;
  if ('id' in element && typeof element.id === 'string') return element.id;
  return 'organisationId' in element && typeof element.organisationId === 'string'
    ? element.organisationId
    : null;
}

function baseOfField(value: unknown, digest: Digest): BaseItem[string] {
  if (!Array.isArray(value)) return digest(canonical(value));
  return Object.fromEntries(
    value.map((element: unknown) => [keyOfElement(element) ?? '', digest(canonical(element))]),
  );
}

/** All of a thing but by what it is known. */
export function fieldsOf(item: Item): readonly (readonly [string, unknown])[] {
  return Object.entries(item).filter(([field]) => field !== 'id');
}

/** What is kept of a thing that is handed over. */
export function baseOf(item: Item, digest: Digest): BaseItem {
  return Object.fromEntries(fieldsOf(item).map(([field, value]) => [field, baseOfField(value, digest)]));
}
