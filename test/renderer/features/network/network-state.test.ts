import { expect, test } from 'vitest';
import type { NetworkPartner } from '#renderer/graph/network-context.ts';
import { countFilters, NO_FILTERS, passes } from '#renderer/features/network/network-filters.ts';
import { networkReducer, startState } from '#renderer/features/network/network-state.ts';
import { partnerId } from '#test/support/analysis-input.ts';
import { exampleContext } from '../../graph/sample-network.ts';

const wide = startState(true);
const narrow = startState(false);

test('the explanation stands open only where there is room beside the map', () => {
  expect(wide.explanationOpen).toBe(true);
  expect(narrow.explanationOpen).toBe(false);
});

test('in a window that gets small the explanation makes way, unless it was asked for', () => {
  expect(networkReducer(wide, { type: 'lose-room' }).explanationOpen).toBe(false);
  const asked = networkReducer(wide, { type: 'explain', open: true });
  expect(networkReducer(asked, { type: 'lose-room' })).toBe(asked);
});

test('pointing at a partner shows it in the panel; letting go gives the explanation back', () => {
  const selected = networkReducer(wide, { type: 'select', id: partnerId(1) });
  expect(selected).toMatchObject({ selectedId: partnerId(1), partnerOpen: true, explanationOpen: true });
  const released = networkReducer(selected, { type: 'select', id: null });
  expect(released).toMatchObject({ selectedId: null, partnerOpen: false, explanationOpen: true });
});

test('arrow keys open no panel over a small map, Enter does and takes the focus there', () => {
  const walked = networkReducer(narrow, { type: 'walk', id: partnerId(1) });
  expect(walked).toMatchObject({ selectedId: partnerId(1), partnerOpen: false });
  const opened = networkReducer(walked, { type: 'open', id: partnerId(1) });
  expect(opened.partnerOpen).toBe(true);
  expect(opened.focusCount).toBe(walked.focusCount + 1);
  expect(networkReducer(wide, { type: 'walk', id: partnerId(1) }).partnerOpen).toBe(true);
});

test('another lens keeps the partner and the filters, and starts with the table of partners', () => {
  const filters = { ...NO_FILTERS, tier: 'core' } as const;
  const state = { ...wide, selectedId: partnerId(1), filters, table: 'themes' } as const;
  expect(networkReducer(state, { type: 'look', lensId: 'bubbles' })).toMatchObject({
    lensId: 'bubbles',
    selectedId: partnerId(1),
    filters,
    table: 'partners',
  });
});

test('asking for the explanation puts the partner away', () => {
  const selected = networkReducer(wide, { type: 'select', id: partnerId(1) });
  expect(networkReducer(selected, { type: 'explain', open: true })).toMatchObject({
    selectedId: null,
    partnerOpen: false,
    explanationOpen: true,
  });
  expect(networkReducer(selected, { type: 'explain', open: false })).toMatchObject({
    selectedId: partnerId(1),
    explanationOpen: false,
  });
});

test('each lens remembers how its table was sorted', () => {
  const sort = { column: 'tier', direction: 'ascending' } as const;
  const state = networkReducer(wide, { type: 'sort', lensId: 'neglected', sort });
  expect(state.sorts).toEqual({ neglected: sort });
});

test('a partner passes when it passes every filter', () => {
  const { partners } = exampleContext();
  const count = (choose: (partner: NetworkPartner) => boolean): number => partners.filter(choose).length;
  const themed = partners.find(
    ({ organisation }) => organisation.tier === 'core' && organisation.themeIds.length > 0,
  );
  const themeId = themed?.organisation.themeIds[0];
  if (themeId === undefined) throw new Error('the example has themes');
  const both = { ...NO_FILTERS, tier: 'core', themeId } as const;
  expect(count((partner) => passes(partner, NO_FILTERS))).toBe(partners.length);
  expect(count((partner) => passes(partner, both))).toBe(
    count(({ organisation }) => organisation.tier === 'core' && organisation.themeIds.includes(themeId)),
  );
  expect(count((partner) => passes(partner, both))).toBeGreaterThan(0);
  expect(countFilters(NO_FILTERS)).toBe(0);
  expect(countFilters(both)).toBe(2);
});

test('laying a tie: choosing takes the first end, then the second; letting go takes them back', () => {
  const started = networkReducer(wide, { type: 'lay', firstId: null });
  const walked = networkReducer(started, { type: 'walk', id: partnerId(1) });
  expect(walked).toMatchObject({ laying: { firstId: null, secondId: null }, partnerOpen: false });
  const first = networkReducer(walked, { type: 'open', id: partnerId(1) });
  expect(first.laying).toEqual({ firstId: partnerId(1), secondId: null });
  // The same partner again is no other end.
  expect(networkReducer(first, { type: 'select', id: partnerId(1) }).laying).toEqual(first.laying);
  const both = networkReducer(first, { type: 'select', id: partnerId(2) });
  expect(both).toMatchObject({
    laying: { firstId: partnerId(1), secondId: partnerId(2) },
    partnerOpen: false,
  });
  const letGo = networkReducer(first, { type: 'select', id: null });
  expect(letGo.laying).toEqual({ firstId: null, secondId: null });
  expect(networkReducer(letGo, { type: 'select', id: null }).laying).toBeNull();
  expect(networkReducer(both, { type: 'stop-laying' }).laying).toBeNull();
  expect(networkReducer(wide, { type: 'lay', firstId: partnerId(3) }).laying?.firstId).toBe(partnerId(3));
});
