import { expect, test } from 'vitest';
import { mirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { packMirror, unpackMirror } from '#shared/analysis/mirror/packed-mirror.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { moment } from '#test/support/analysis-input.ts';
import { randomNetwork } from '#test/support/random-network.ts';

/** Every list in a value, however deep. */
function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap((field) => listsIn(field));
  return Array.isArray(value) ? [value, ...inside] : inside;
}

const input = randomNetwork(96, { partners: 30, encounters: 400 });
const observations = input.encounters.flatMap(({ id: encounterId }, index) =>
  index % 3 === 0 ? [{ encounterId, kind: 'story' as const, toldOn: null, toldWhere: '' }] : [],
);
const report = mirrorReport(input, moment('2026-06-30'), DEFAULT_ANALYSIS_SETTINGS, {
  timeWeeks: [{ year: 2026, week: 10, collegeHours: 10, organisationHours: 20, outsideHours: 10 }],
  timeTarget: null,
  reshuffles: 0,
  observations,
});

test('what was packed comes back as it was, each encounter named once (seed 96)', () => {
  const packed = packMirror(report);
  expect(unpackMirror(packed)).toEqual(report);
  const named = new Set<unknown>(packed.encounterIds);
  expect(named.size).toBe(packed.encounterIds.length);
  expect(named.size).toBeGreaterThan(100);
  // A field with a new name that lists encounters would be sent along whole.
  for (const list of listsIn(packed.report)) expect(list.filter((item) => named.has(item))).toEqual([]);
});

test('a place that is not in the table names nobody', () => {
  const packed = packMirror(report);
  const cut = unpackMirror({ ...packed, encounterIds: packed.encounterIds.slice(0, 1) });
  expect(cut.mirror.insideOut.encounterIds.length).toBeLessThanOrEqual(1);
});
