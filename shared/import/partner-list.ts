import type { Scale, Tier } from '#shared/domain/vocabulary.ts';
import { fold } from '#shared/texts/fold.ts';
import { readScale, readTier } from './import-words.ts';
import { type RefusedRow, severalIn, type Table } from './table.ts';

/** A partner as a list names it; names still have to become ids. */
export interface ListedPartner {
  readonly number: number;
  readonly name: string;
  readonly category: string;
  readonly tier: Tier;
  readonly scale: Scale;
  readonly themes: readonly string[];
  readonly areas: readonly string[];
}

export interface PartnerList {
  readonly partners: readonly ListedPartner[];
  readonly refused: readonly RefusedRow[];
}

/** Whether the columns are those of a list of partners. */
export function isPartnerList({ columns }: Table): boolean {
  return columns.includes('naam') && columns.includes('categorie');
}

/**
 * Reads a list of partners with the columns naam, categorie, belang, opgaven, gebied and schaal; only naam and categorie
 * must be filled. An empty belang is "overig", an empty schaal "lokaal"; a word that is neither is refused, not guessed.
 */
export function readPartnerList(table: Table): PartnerList {
  const partners: ListedPartner[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Map<string, number>();
  for (const { number, cells } of table.rows) {
    const { naam: name = '', categorie: category = '', belang = '', schaal = '' } = cells;
    const tier = belang === '' ? 'other' : readTier(belang);
    const scale = schaal === '' ? 'local' : readScale(schaal);
    const twin = seen.get(fold(name));
    const refuse = (reason: string): void => {
      refused.push({ number, reason });
    };
    if (name === '') refuse('de naam ontbreekt');
    else if (category === '') refuse('de categorie ontbreekt');
    else if (tier === null) refuse(`"${belang}" is geen belang`);
    else if (scale === null) refuse(`"${schaal}" is geen schaal`);
    else if (twin !== undefined) refuse(`"${name}" staat ook op regel ${String(twin)}`);
    else {
      seen.set(fold(name), number);
      const themes = severalIn(cells['opgaven']);
      partners.push({ number, name, category, tier, scale, themes, areas: severalIn(cells['gebied']) });
    }
  }
  return { partners, refused };
}
