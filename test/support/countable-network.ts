import type { InputObservation } from '#shared/analysis/mirror/heard.ts';
import type { ObservationKind } from '#shared/domain/vocabulary.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import {
  analysisInput,
  areaId,
  categoryId,
  collaboration,
  commitment,
  encounter,
  encounterId,
  partner,
  partnerId,
  themeId,
  tie,
} from './analysis-input.ts';

/**
 * Two triangles of partners joined by one tie, and one that knows nobody; 100 minutes over three encounters. Small enough
 * to count every part of every explanation by hand.
 */
export const COUNTABLE = analysisInput({
  partners: [1, 2, 3, 4, 5, 6, 7].map((number) =>
    partner(number, {
      categoryId: categoryId(number <= 4 ? 1 : 2),
      themeIds: number >= 6 ? [themeId(1)] : [],
      areaIds: number >= 6 ? [areaId(1)] : [],
      tier: number === 7 ? 'core' : 'other',
    }),
  ),
  categories: [1, 2, 3].map((number) => ({ id: categoryId(number), name: `Soort ${number}` })),
  ties: [
    tie(1, 1, 2),
    tie(2, 2, 3),
    tie(3, 1, 3),
    tie(4, 4, 5),
    tie(5, 5, 6),
    tie(6, 4, 6),
    tie(7, 3, 4, { strength: 2 }),
    tie(8, 1, 7, { kind: 'at-odds' }),
  ],
  collaborations: [collaboration(1, [7])],
  encounters: [
    encounter(1, '2026-06-30', [5], {
      minutes: 60,
      script: 'recurring',
      tone: 'give-voice',
      observationKinds: ['signal'],
    }),
    encounter(2, '2026-06-29', [1, 2], {
      absentOrganisationIds: [partnerId(6)],
      minutes: 30,
      script: 'recurring',
      orientation: 'chance',
    }),
    encounter(3, '2026-06-28', [6], { minutes: 10, podium: 'town-hall', orientation: 'risk' }),
    encounter(4, '2025-01-01', [6], { minutes: 50 }),
  ],
  commitments: [
    commitment('2026-06-10', {
      organisationId: partnerId(1),
      encounterId: encounterId(4),
      madeOn: isoDate('2026-06-08'),
      doneOn: isoDate('2026-06-09'),
    }),
    commitment('2026-06-20', { encounterId: encounterId(3) }),
    commitment('2026-06-29', {
      owner: 'colleague',
      encounterId: encounterId(2),
      doneOn: isoDate('2026-06-30'),
    }),
  ],
});
export const COUNTABLE_EXTRAS = {
  timeWeeks: [{ year: 2026, week: 10, collegeHours: 10, organisationHours: 20, outsideHours: 10 }],
  timeTarget: { college: 0.25, organisation: 0.25, outside: 0.5 },
  reshuffles: 0,
  // Told before the last day, told after it, never told; one of before the period.
  observations: [
    heard(1, 'signal'),
    heard(1, 'story'),
    heard(2, 'story', '2026-06-30'),
    heard(2, 'story', '2026-07-01'),
    heard(3, 'silence'),
    heard(4, 'silence'),
  ],
};

function heard(number: number, kind: ObservationKind, toldOn: string | null = null): InputObservation {
  return {
    encounterId: encounterId(number),
    kind,
    toldOn: toldOn === null ? null : isoDate(toldOn),
    toldWhere: '',
  };
}
