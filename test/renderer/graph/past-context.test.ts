import { describe, expect, test } from 'vitest';
import { comparedPeriods, periodChanges } from '#shared/analysis/over-time/period-changes.ts';
import { replayDays, replayOf } from '#shared/analysis/over-time/replay.ts';
import { DEFAULT_ANALYSIS_SETTINGS as SETTINGS } from '#shared/analysis/settings.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { arrange } from '#renderer/graph/arrangements.ts';
import { buildScene } from '#renderer/graph/build-scene.ts';
import { largestOverlap } from '#renderer/graph/layouts/relax.ts';
import { lensOf } from '#renderer/graph/lenses.ts';
import { inTime } from '#renderer/graph/lenses/in-time.ts';
import { comparedContext, contextAt, roomInReplay } from '#renderer/graph/past-context.ts';
import type { Scene } from '#renderer/graph/scene.ts';
import { analysisInputOf } from '#test/support/analysis-input-of.ts';
import { exampleContext } from './sample-network.ts';

const TODAY = isoDate('2026-11-22');
const example = exampleContext();
const input = analysisInputOf(makeExampleNetwork({ asOf: TODAY }));
const replay = replayOf(input, replayDays(TODAY, 18, 1), SETTINGS);
const placesOf = ({ nodes }: Scene) =>
  new Map(nodes.filter(({ emphasis }) => emphasis !== 'hidden').map(({ id, x, y }) => [id, `${x} ${y}`]));
const overlapOf = ({ nodes }: Scene) =>
  largestOverlap(
    nodes
      .filter(({ emphasis }) => emphasis !== 'hidden')
      .map(({ x, y, diameter }) => ({ x, y, radius: diameter / 2 })),
  );

describe('a replay of the example', () => {
  const lens = inTime(lensOf('overview'));
  const arrangement = arrange(roomInReplay(example, replay), lens.arrangement);
  const scenes = replay.moments.map((_, place) =>
    buildScene(contextAt(example, replay, place), lens, arrangement, { isChosen: () => true }),
  );

  test('nobody changes places, and nobody ever overlaps', () => {
    const last = scenes.at(-1);
    if (last === undefined) throw new Error('there are moments');
    const today = placesOf(last);
    for (const scene of scenes) {
      for (const [id, place] of placesOf(scene)) expect(today.get(id)).toBe(place);
      expect(overlapOf(scene)).toBeLessThan(0.6);
    }
  });

  test('a ghost was alive before and is not now; at the first moment there are none', () => {
    const kinds = scenes.map((scene) => (scene.rays ?? []).map(({ kind }) => kind));
    expect(kinds[0]).not.toContain('ghost');
    expect(kinds.at(-1)).toContain('ghost');
    expect(kinds.at(-1)).toContain('living');
  });

  test('one scale for all moments: twice the time is twice the area, whenever', () => {
    const sizes = scenes.flatMap((scene, place) =>
      scene.nodes.map(({ partnerId, diameter }) => ({
        area: Math.round(diameter ** 2 - 19 ** 2),
        minutes: replay.moments[place]?.minutes[replay.partnerIds.findIndex((id) => id === partnerId)] ?? 0,
      })),
    );
    const longest = Math.max(...sizes.map(({ minutes }) => minutes));
    for (const { area, minutes } of sizes) {
      expect(Math.abs(area - (minutes / longest) * (58 ** 2 - 19 ** 2))).toBeLessThan(2);
    }
  });
});

test('two periods: everybody has one place, the change decides how it looks', () => {
  const comparison = periodChanges(input, comparedPeriods(TODAY, 182, 'before'), SETTINGS);
  const lens = lensOf('changes');
  const arrangement = arrange(comparedContext(example, comparison, 'room'), lens.arrangement);
  const context = comparedContext(example, comparison, 'difference');
  const scene = buildScene(context, lens, arrangement, { isChosen: () => true });
  expect(overlapOf(scene)).toBeLessThan(0.6);
  const rings = {
    new: 'on-time',
    stronger: 'expected',
    weaker: 'expected',
    same: 'none',
    gone: 'never-met',
    none: 'none',
  };
  for (const { partnerId, change } of comparison.changes) {
    const node = scene.nodes.find(({ id }) => id === partnerId);
    if (node === undefined) continue;
    expect(node.ring).toBe(rings[change]);
    const grown = Math.sign(node.diameter - node.expectedDiameter);
    expect([grown, change]).not.toEqual([-1, 'stronger']);
    expect([grown, change]).not.toEqual([1, 'weaker']);
  }
  expect(new Set(comparison.changes.map(({ change }) => change)).size).toBeGreaterThan(4);
});
