import { seededRandom } from '#shared/analysis/randomness.ts';
import { SHIPPED_CATEGORIES } from '#shared/domain/category.ts';

/** Lists as large as the bar of the import asks, and as a year later. */

export const LIST_SIZE = { partners: 5000, persons: 20_000 } as const;

interface Lists {
  readonly partners: string;
  readonly persons: string;
}

/** Every seventh partner has another tier in the newer lists, every fifth person another telephone; some are new. */
export function largeLists(age: 'first' | 'newer'): Lists {
  const isNewer = age === 'newer';
  const random = seededRandom(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const partners = Array.from({ length: LIST_SIZE.partners + (isNewer ? 200 : 0) }, (_, number) => {
    const category = SHIPPED_CATEGORIES[below(SHIPPED_CATEGORIES.length)]?.name ?? '';
    const tier = isNewer && number % 7 === 0 ? 'kern' : 'belangrijk';
    return `Partner ${String(number)};${category};${tier};wonen|opgave ${String(below(40))};Wijk ${String(below(60))};lokaal`;
  });
  const persons = Array.from({ length: LIST_SIZE.persons + (isNewer ? 1000 : 0) }, (_, number) => {
    const where = below(LIST_SIZE.partners);
    const phone = 10_000_000 + number + (isNewer && number % 5 === 0 ? 50_000_000 : 0);
    return `Persoon ${String(number)};persoon${String(number)}@voorbeeld.example;06-${String(phone)};Partner ${String(where)};adviseur;01-02-2024`;
  });
  return {
    partners: ['naam;categorie;belang;opgaven;gebied;schaal', ...partners].join('\r\n'),
    persons: ['naam;e-mail;telefoon;organisatie;functie;sinds', ...persons].join('\r\n'),
  };
}
