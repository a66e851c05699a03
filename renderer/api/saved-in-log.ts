import type { QueryClient } from '@tanstack/react-query';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { EncounterPage, EncounterQuery } from '#shared/ipc/requests/encounters.ts';

/** What the log asks, without the page. */
export type LogQuery = Omit<EncounterQuery, 'limit' | 'after'>;

/** First part of the cache key of the pages; what was asked is the second. */
export const PAGES_KEY = 'encounters.list pages';

/** The pages of the log as the cache holds them. */
export interface CachedPages {
  readonly pages: readonly EncounterPage[];
  readonly pageParams: readonly EncounterQuery['after'][];
}

/** A partner that was there, as far as the filters look at it. */
export type PartnerThere = Pick<Organisation, 'id' | 'categoryId' | 'areaIds'>;

/** Whether an encounter belongs to what was asked, as main decides it: every word of the text in subject or note. */
function fits(query: LogQuery, encounter: Encounter, partners: readonly PartnerThere[]): boolean {
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  const told = `${encounter.subject}\n${encounter.note}`.toLowerCase();
  return (
    (query.from === null || encounter.date >= query.from) &&
    (query.until === null || encounter.date <= query.until) &&
    (query.form === null || encounter.form === query.form) &&
    (query.themeId === null || encounter.themeIds.includes(query.themeId)) &&
    (query.script === null || encounter.script === query.script) &&
    (query.podium === null || encounter.podium === query.podium) &&
    (query.tone === null || encounter.tone === query.tone) &&
    (query.personId === null || encounter.personIds.includes(query.personId)) &&
    isAsPromised(query.commitments, encounter) &&
    fitsPartners(query, partners) &&
    words.every((word) => told.includes(word))
  );
}

function isAsPromised(wanted: LogQuery['commitments'], { commitments }: Encounter): boolean {
  if (wanted === null) return true;
  if (wanted === 'open') return commitments.some(({ doneOn }) => doneOn === null);
  return (wanted === 'with') === commitments.length > 0;
}

function fitsPartners(
  { organisationId, categoryId, areaId }: LogQuery,
  partners: readonly PartnerThere[],
): boolean {
  return (
    (organisationId === null || partners.some(({ id }) => id === organisationId)) &&
    (categoryId === null || partners.some((partner) => partner.categoryId === categoryId)) &&
    (areaId === null || partners.some(({ areaIds }) => areaIds.includes(areaId)))
  );
}

/** Newest first; of one day the one that was made last. */
function comesBefore(first: Encounter, second: Encounter): boolean {
  return first.date === second.date ? first.id > second.id : first.date > second.date;
}

/**
 * The pages with a saved encounter in its place, and out of the place where it was. What lies beyond the last loaded
 * page is left to that page; the number of partners is left to main.
 */
export function withSaved(
  data: CachedPages,
  query: LogQuery,
  saved: Encounter,
  partners: readonly PartnerThere[],
): CachedPages {
  const wasThere = data.pages.some((page) => page.encounters.some(({ id }) => id === saved.id));
  const isThere = fits(query, saved, partners);
  const change = (isThere ? 1 : 0) - (wasThere ? 1 : 0);
  let isPlaced = !isThere;
  const pages = data.pages.map((page, index) => {
    const encounters = page.encounters.filter(({ id }) => id !== saved.id);
    const place = encounters.findIndex((encounter) => comesBefore(saved, encounter));
    const isLastOfAll = index === data.pages.length - 1 && countOf(data) >= page.total;
    if (!isPlaced && (place !== -1 || isLastOfAll)) {
      isPlaced = true;
      encounters.splice(place === -1 ? encounters.length : place, 0, saved);
    }
    return { ...page, encounters, total: page.total + change };
  });
  return { ...data, pages };
}

function countOf(data: CachedPages): number {
  return data.pages.reduce((sum, page) => sum + page.encounters.length, 0);
}

/**
 * Shows a saved encounter in the log at once. Main's answer, which is asked for at the same moment, takes its place
 * when it comes.
 */
export function showSavedInLog(
  queries: QueryClient,
  saved: Encounter,
  partners: readonly PartnerThere[],
): void {
  for (const [key, data] of queries.getQueriesData<CachedPages>({ queryKey: [PAGES_KEY] })) {
    if (data === undefined) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key is made by useEncounterPages alone
    const query = key[1] as LogQuery;
    queries.setQueryData<CachedPages>(key, withSaved(data, query, saved, partners));
  }
}
