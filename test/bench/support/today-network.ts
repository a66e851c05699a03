import type { WriteDb } from '#db/handle.ts';
import { saveArea } from '#db/repos/areas.ts';
import { listCategories } from '#db/repos/categories.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createTie } from '#db/repos/ties.ts';
import { indexedAfterwards } from '#db/search-upkeep.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { addDays, type IsoDate } from '#shared/domain/calendar-date.ts';
import { tierSchema } from '#shared/domain/vocabulary.ts';
import {
  affiliationDraft,
  commitmentDraft,
  encounterDraft,
  observationDraft,
  partner,
  person,
  tieDraft,
} from '#test/support/drafts.ts';

const PARTNERS = 1000;
const PERSONS = 1500;
const ENCOUNTERS = 10_000;
const AREAS = 20;
const TIES = 1500;

/** A network of a thousand partners up to a day, with promises and signals on all sides; always the same one. */
export function fillNetwork(db: WriteDb, today: IsoDate): void {
  const random = seededRandom(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  indexedAfterwards(db, () => {
    const categories = listCategories(db).map(({ id }) => id);
    const areas = Array.from({ length: AREAS }, (_, number) => saveArea(db, `Wijk ${String(number + 1)}`).id);
    const partners = Array.from(
      { length: PARTNERS },
      (_, number) =>
        partner(db, `Partner ${String(number + 1)} van het bestand`, {
          categoryId: pick(categories),
          tier: pick(tierSchema.options),
          areaIds: [pick(areas)],
        }).id,
    );
    for (let number = 0; number < PERSONS; number += 1) {
      person(db, { name: `Persoon ${String(number)}`, affiliations: [affiliationDraft(pick(partners))] });
    }
    const tied = new Set<string>();
    while (tied.size < TIES) {
      const [one, other] = [pick(partners), pick(partners)];
      const pair = [one, other].toSorted().join(' ');
      // A file refuses the same tie twice.
      if (one === other || tied.has(pair)) continue;
      tied.add(pair);
      createTie(db, tieDraft(one, other));
    }
    for (let number = 0; number < ENCOUNTERS; number += 1) {
      const date = addDays(today, -below(900));
      createEncounter(
        db,
        encounterDraft([...new Set([pick(partners), pick(partners)])], {
          date,
          subject: `Gesprek ${String(number)}`,
          observations: number % 5 === 0 ? [observationDraft(`Gehoord bij gesprek ${String(number)}`)] : [],
          commitments:
            number % 20 === 0
              ? [commitmentDraft(`Terugbellen ${String(number)}`, { due: addDays(date, 30) })]
              : [],
        }),
      );
    }
  });
}
