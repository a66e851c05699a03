import type { WriteDb } from '#db/handle.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { indexedAfterwards } from '#db/search-upkeep.ts';
import { seededRandom } from '#shared/analysis/randomness.ts';
import { addDays, type IsoDate, isoWeekOf } from '#shared/domain/calendar-date.ts';
import {
  encounterFormSchema,
  orientationSchema,
  podiumSchema,
  scriptSchema,
  toneSchema,
} from '#shared/domain/vocabulary.ts';
import { encounterDraft, observationDraft, partner } from '#test/support/drafts.ts';

export const MIRROR_SIZE = { partners: 1000, encounters: 10_000, days: 1000 } as const;

/** A network of the size that the bars of the Spiegel speak of, up to a day. */
export function fillMirrorNetwork(db: WriteDb, today: IsoDate): void {
  const random = seededRandom(2);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  indexedAfterwards(db, () => {
    const partners = Array.from(
      { length: MIRROR_SIZE.partners },
      (_, number) => partner(db, `Stichting Voorbeeld ${String(number)}`).id,
    );
    for (let number = 0; number < MIRROR_SIZE.encounters; number += 1) {
      const present = [
        ...new Set([pick(partners), ...(random() < 0.5 ? [pick(partners), pick(partners)] : [])]),
      ];
      const missed = pick(partners);
      createEncounter(
        db,
        encounterDraft(present, {
          date: addDays(today, -Math.floor(random() * MIRROR_SIZE.days)),
          form: pick(encounterFormSchema.options),
          podium: random() < 0.1 ? null : pick(podiumSchema.options),
          script: random() < 0.1 ? null : pick(scriptSchema.options),
          tone: random() < 0.3 ? null : pick(toneSchema.options),
          orientation: random() < 0.3 ? null : pick(orientationSchema.options),
          absentOrganisationIds: random() < 0.1 && !present.includes(missed) ? [missed] : [],
          observations:
            random() < 0.2 ? [observationDraft('Er is weinig plek voor jongeren.', { kind: 'story' })] : [],
        }),
      );
    }
    for (let week = 0; week < 140; week += 1) {
      saveTimeWeek(db, {
        ...isoWeekOf(addDays(today, -7 * week)),
        collegeHours: 15,
        organisationHours: 20,
        outsideHours: 6,
      });
    }
  });
}
