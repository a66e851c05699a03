/** Orders that do not depend on how the input was listed, so that the same data always gives the same result. */

const DUTCH = new Intl.Collator('nl', { numeric: true });

/** Order of code units: the same on every machine, for ids and ISO dates. */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Order in which a Dutch reader looks for names ("Wijk 2" before "Wijk 10"); equal names by id. */
export function compareNamed(
  first: { readonly name: string; readonly id: string },
  second: { readonly name: string; readonly id: string },
): number {
  return DUTCH.compare(first.name, second.name) || compareText(first.id, second.id);
}
