import { AppError } from '#shared/errors.ts';
import type { RefusedRow, Table, TableRow } from '#shared/import/table.ts';
import { cardsIn, type CardText } from './card-lines.ts';
import { type ListedCard, readCard } from './read-card.ts';

/** More cards than anybody knows people; a file beyond it is refused whole. */
const MOST_CARDS = 100_000;

/** What a file of cards holds: persons and organisations as lists, and the cards that were not taken. Numbers are lines. */
export interface CardTables {
  readonly persons: Table;
  readonly organisations: Table;
  readonly refused: readonly RefusedRow[];
}

function personRow({ number, name, nickname, organisation, role, email, phone, note }: ListedCard): TableRow {
  const cells = { naam: name, roepnaam: nickname, functie: role, organisatie: organisation };
  return { number, cells: { ...cells, 'e-mail': email, telefoon: phone, notitie: note } };
}

function organisationRow({ number, name, website, note }: ListedCard): TableRow {
  return { number, cells: { naam: name, website, notitie: note } };
}

function refusalOf(text: CardText, card: ListedCard | null): string | null {
  if (!text.complete) return 'deze kaart houdt halverwege op';
  if (card === null) return 'dit is een groep kaarten, geen persoon';
  return card.name === '' ? 'op deze kaart staat geen naam' : null;
}

/**
 * Reads a file of vCards: 2.1, 3.0 and 4.0, any number of them. Photographs are passed over.
 *
 * @throws {AppError} `import-refused` when there is no card in it, or too many.
 */
export function readVcards(text: string): CardTables {
  const persons: TableRow[] = [];
  const organisations: TableRow[] = [];
  const refused: RefusedRow[] = [];
  let count = 0;
  for (const cardText of cardsIn(text)) {
    count += 1;
    if (count > MOST_CARDS) {
      const reason = `een bestand mag hooguit ${String(MOST_CARDS)} kaarten hebben`;
      throw new AppError('import-refused', { row: String(cardText.number), reason });
    }
    const card = readCard(cardText);
    const reason = refusalOf(cardText, card);
    if (card === null || reason !== null) refused.push({ number: cardText.number, reason: reason ?? '' });
    else if (card.kind === 'person') persons.push(personRow(card));
    else organisations.push(organisationRow(card));
  }
  if (count === 0)
    throw new AppError('import-refused', { row: '1', reason: 'hier staat geen enkele vCard in' });
  return {
    persons: {
      columns: ['naam', 'roepnaam', 'functie', 'organisatie', 'e-mail', 'telefoon', 'notitie'],
      rows: persons,
    },
    organisations: { columns: ['naam', 'website', 'notitie'], rows: organisations },
    refused,
  };
}
