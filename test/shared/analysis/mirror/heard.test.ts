import { expect, test } from 'vitest';
import { type InputObservation, observationCounts } from '#shared/analysis/mirror/heard.ts';
import { populationOf } from '#shared/analysis/population.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { analysisInput, encounter, encounterId, moment, partner } from '#test/support/analysis-input.ts';

const heard = (number: number, kind: InputObservation['kind'], own: Partial<InputObservation> = {}) => ({
  encounterId: encounterId(number),
  kind,
  toldOn: null,
  toldWhere: '',
  ...own,
});

/** Of four encounters, newest first; the fifth is of another period. */
function counted(observations: readonly InputObservation[]) {
  const network = analysisInput({
    partners: [partner(1)],
    encounters: [4, 3, 2, 1].map((number) => encounter(number, `2026-06-0${number}`, [1])),
  });
  const today = moment('2026-06-30');
  const { encounters } = populationOf(network, today, DEFAULT_ANALYSIS_SETTINGS);
  return observationCounts(encounters.toReversed(), observations, today.asOf);
}

test('places where stories landed come by how many landed there, then by name', () => {
  const told = (number: number, toldWhere: string) =>
    heard(number, 'story', { toldOn: isoDate('2026-06-21'), toldWhere });
  const places = (observations: readonly InputObservation[]) =>
    counted(observations).stories.places.map(({ place, count }) => [place, count]);
  const stories = [told(1, 'MT'), told(2, 'College'), told(3, 'Raad'), told(4, 'Raad')];
  const ordered = [
    ['Raad', 2],
    ['College', 1],
    ['MT', 1],
  ];
  expect(places(stories)).toEqual(ordered);
  expect(places(stories.toReversed())).toEqual(ordered);
  expect(counted([told(1, '')]).stories).toMatchObject({ told: 1, untoldEncounterIds: [] });
  expect(counted([heard(1, 'story')]).stories).toMatchObject({ told: 0, places: [] });
});

test('a story counts as told from the day on which it was told, and stands under its place', () => {
  const observations = counted([
    heard(1, 'story', { toldOn: isoDate('2026-05-01'), toldWhere: 'College ' }),
    heard(2, 'story', { toldOn: isoDate('2026-07-01'), toldWhere: 'MT' }),
    heard(2, 'story', { toldOn: isoDate('2026-06-30'), toldWhere: 'College' }),
    heard(3, 'signal'),
    heard(3, 'silence'),
    heard(5, 'story'),
  ]);
  expect(observations).toEqual({
    signals: { count: 1, encounterIds: [encounterId(3)] },
    silences: { count: 1, encounterIds: [encounterId(3)] },
    stories: {
      count: 3,
      told: 2,
      encounterIds: [encounterId(2), encounterId(1)],
      toldEncounterIds: [encounterId(2), encounterId(1)],
      untoldEncounterIds: [encounterId(2)],
      places: [{ place: 'College', count: 2, encounterIds: [encounterId(2), encounterId(1)] }],
    },
  });
});
