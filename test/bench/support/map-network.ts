import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createTie } from '#db/repos/ties.ts';
import { closeDatabase } from '#db/handle.ts';
import { createDatabase } from '#db/open.ts';
import { indexedAfterwards } from '#db/search-upkeep.ts';
import { listCategories } from '#db/repos/categories.ts';
import { createOrganisation } from '#db/repos/organisations.ts';
import { writeExampleNetwork } from '#main/files/write-example-network.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { addDays, localDay } from '#shared/domain/calendar-date.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import { tierSchema } from '#shared/domain/vocabulary.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { encounterDraft, organisationDraft, tieDraft } from '#test/support/drafts.ts';

/** Links for each partner; each a tie. */
const TIES_EACH = 4;
const TODAY = localDay(new Date());

/** Makes a network file: the example, or so many partners with four ties each, drawn at random from a fixed seed. */
export function makeMapNetwork(size: string, file: string): void {
  const db = createDatabase(file);
  if (size === 'example') writeExampleNetwork(db, makeExampleNetwork({ asOf: TODAY }));
  else {
    const count = Number(size);
    const random = seededRandom(7);
    const categories = listCategories(db);
    indexedAfterwards(db, () => {
      const ids = Array.from({ length: count }, (_, number) => {
        const category = categories[Math.floor(random() ** 2 * categories.length)];
        if (category === undefined) throw new Error('a new network has categories');
        const tier = tierSchema.options[Math.floor(random() ** 0.5 * Object.keys(TIER_LABELS).length)];
        const name = `Partner ${String(number).padStart(5, '0')} van ${category.name}`;
        return createOrganisation(
          db,
          organisationDraft({ categoryId: category.id, name, tier: tier ?? 'other' }),
        ).id;
      });
      const near = (from: number): number =>
        (from + 1 + Math.floor(random() ** 3 * Math.min(count - 1, 120))) % count;
      const seen = new Set<string>();
      for (const [number, first] of ids.entries()) {
        for (let link = 0; link < TIES_EACH; link += 1) {
          const second = ids[near(number)];
          const key = first < (second ?? '') ? `${first} ${second ?? ''}` : `${second ?? ''} ${first}`;
          if (second === undefined || second === first || seen.has(key)) continue;
          seen.add(key);
          createTie(db, tieDraft(first, second));
        }
      }
      for (let number = 0; number < count / 2; number += 1) {
        const met = ids[Math.floor(random() ** 2 * count)];
        if (met !== undefined)
          createEncounter(db, encounterDraft([met], { date: addDays(TODAY, -Math.floor(random() * 500)) }));
      }
    });
  }
  closeDatabase(db);
}
