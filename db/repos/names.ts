const DUTCH = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Order of names as the Dutch sort them: capitals and accents count for nothing, and 9 comes before 10. */
export function byName(one: Named, other: Named): number {
  return DUTCH.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('nl');
}

/** Whether two names are the same but for capitals and spaces around them; accents do tell names apart. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
