import { expect, test } from 'vitest';
import { withCoreShare } from '#renderer/graph/core-share.ts';
import { analysisInput, encounter, partner, partnerId } from '#test/support/analysis-input.ts';
import { contextOfInput, exampleContext } from './sample-network.ts';

const example = exampleContext();

test('the border of the settings gives the core of the analysis', () => {
  const { coreShare } = example.analysis.settings;
  expect(withCoreShare(example, coreShare)).toBe(example);
  // By way of another border and back.
  const there = withCoreShare(example, 0.9);
  const back = withCoreShare(there, coreShare);
  expect(back.analysis.usualSuspects).toEqual(example.analysis.usualSuspects);
  expect(back.partners.map(({ figures }) => figures)).toEqual(example.partners.map(({ figures }) => figures));
});

test('the core only grows with its border, and keeps who was in it', () => {
  let before: readonly string[] = [];
  for (let percent = 25; percent <= 90; percent += 5) {
    const { core, suspects, rightlyMuch } = withCoreShare(example, percent / 100).analysis.usualSuspects;
    expect(core.slice(0, before.length)).toEqual(before);
    expect([...suspects, ...rightlyMuch].toSorted()).toEqual([...core].toSorted());
    before = core;
  }
  expect(before.length).toBeGreaterThan(20);
});

test('worked by hand: 60, 30 and 10 minutes', () => {
  const context = contextOfInput(
    analysisInput({
      partners: [partner(1), partner(2), partner(3), partner(4)],
      encounters: [
        encounter(1, '2026-06-01', [1], { minutes: 60 }),
        encounter(2, '2026-06-02', [2], { minutes: 30 }),
        encounter(3, '2026-06-03', [3], { minutes: 10 }),
      ],
    }),
  );
  const coreAt = (share: number) => withCoreShare(context, share).analysis.usualSuspects.core;
  expect(coreAt(0.6)).toEqual([partnerId(1)]);
  expect(coreAt(0.61)).toEqual([partnerId(1), partnerId(2)]);
  expect(coreAt(0.9)).toEqual([partnerId(1), partnerId(2)]);
});
