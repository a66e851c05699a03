import type { AnalysisInput } from '#shared/analysis/input.ts';
import { addDays, isoDate } from '#shared/domain/calendar-date.ts';
import { performanceSchema, toneSchema } from '#shared/domain/vocabulary.ts';
import {
  areaId,
  categoryId,
  collaboration,
  commitment,
  encounter,
  partner,
  partnerId,
  themeId,
} from './analysis-input.ts';
import { randomNetwork } from './random-network.ts';

const LAST_DAY = isoDate('2026-06-30');
/** Not active on the last day, and in the population when the period is long enough. */
export const PUT_AWAY = partnerId(104);
const daysAgo = (days: number) => addDays(LAST_DAY, -days);

/**
 * A small random network with something in it for every measure: partners never met, one that fades, one that was put away
 * and met long ago, a collaboration met only at its own table, characteristics, commitments of all owners, pairs put
 * aside. Same seed, same network; dates up to 2026-06-30.
 */
export function tellingNetwork(seed: number): AnalysisInput {
  const input = randomNetwork(seed, { partners: 24, encounters: 60 });
  const fading = [150, 190, 200, 210, 220, 230, 240, 250, 260, 270, 280, 290].map((days, number) =>
    encounter(1000 + number, daysAgo(days), [101]),
  );
  const owners = ['us', 'colleague', 'them'] as const;
  return {
    ...input,
    categories: [...input.categories, { id: categoryId(90), name: 'Weggegaan' }],
    themes: [...input.themes, { id: themeId(90), name: 'Verleden' }],
    areas: [...input.areas, { id: areaId(90), name: 'Oude haven' }],
    partners: [
      ...input.partners,
      partner(101),
      partner(102, { tier: 'watch' }),
      partner(103, { tier: 'core' }),
      partner(104, {
        archived: true,
        categoryId: categoryId(90),
        themeIds: [themeId(90)],
        areaIds: [areaId(90)],
      }),
      partner(105),
    ],
    collaborations: [...input.collaborations, collaboration(100, [105])],
    encounters: [
      ...input.encounters.map((each, number) => ({
        ...each,
        script: number % 3 === 0 ? ('unexpected' as const) : each.script,
        podium: number % 4 === 0 ? ('town-hall' as const) : null,
        orientation: (['chance', 'risk', null] as const)[number % 5] ?? null,
        tone: toneSchema.options[number % 6] ?? null,
        performance: performanceSchema.options[number % 3] ?? null,
        observationKinds: number % 7 === 0 ? (['signal'] as const) : [],
      })),
      ...fading,
      encounter(1100, daysAgo(200), [104]),
      encounter(1101, daysAgo(201), [105]),
    ],
    commitments: [
      ...input.commitments,
      ...owners.flatMap((owner, number) =>
        [20, 40, 180, 220, 260].map((days, place) =>
          commitment(daysAgo(days), {
            owner,
            madeOn: daysAgo(days + 10 * place + number),
            doneOn: place === 1 ? null : daysAgo(days + place - 2),
          }),
        ),
      ),
    ],
    setAsideIntroductions: input.partners.flatMap((one, place) =>
      input.partners.slice(place + 1).map((other) => ({
        firstOrganisationId: one.id,
        secondOrganisationId: other.id,
        date: daysAgo(170 + 20 * (place % 2)),
      })),
    ),
  };
}

/** Hours of the weeks of half a year, more outside as time goes on. */
export const TELLING_WEEKS = Array.from({ length: 26 }, (_, number) => ({
  year: 2026,
  week: number + 1,
  collegeHours: 10,
  organisationHours: 20 - number / 2,
  outsideHours: number,
}));
