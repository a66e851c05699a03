import { beforeEach, describe, expect, test } from 'vitest';
import { organisationIdSchema } from '#shared/domain/ids.ts';
import {
  navigate,
  type NavigationState,
  rememberScreen,
  screenLocation,
  startingState,
} from '#renderer/app/navigation.ts';
import { idText } from '../support/builders.ts';

const PARTNER = organisationIdSchema.parse(idText(101));
const START: NavigationState = {
  location: screenLocation('network'),
  past: [],
  encounterForm: null,
  intentionForm: null,
  positionForm: null,
  newPersonAt: null,
  mergeStart: null,
  quickEntry: 0,
  helpOpen: false,
  historyOpen: false,
};

describe('going and coming back', () => {
  test('back leads to where one was, with what was open there', () => {
    const onPartner = navigate(START, { type: 'go', location: { screen: 'partners', selectedId: PARTNER } });
    const elsewhere = navigate(onPartner, { type: 'go', location: screenLocation('management') });
    expect(navigate(elsewhere, { type: 'back' }).location).toEqual({
      screen: 'partners',
      selectedId: PARTNER,
    });
    expect(navigate(navigate(elsewhere, { type: 'back' }), { type: 'back' }).location).toEqual(
      START.location,
    );
  });

  test('going where one is adds no step, and back from the first place does nothing', () => {
    expect(navigate(START, { type: 'go', location: screenLocation('network') })).toBe(START);
    expect(navigate(START, { type: 'back' })).toBe(START);
  });

  test('no more than fifty steps are remembered', () => {
    let state = START;
    for (let step = 0; step < 120; step += 1) {
      const screen = step % 2 === 0 ? 'partners' : 'persons';
      state = navigate(state, { type: 'go', location: screenLocation(screen) });
    }
    expect(state.past).toHaveLength(50);
  });
});

test('a second new encounter starts a form of its own', () => {
  const open = { type: 'open-encounter-form', encounterId: null, organisationIds: [PARTNER] } as const;
  const first = navigate(START, open);
  const second = navigate(first, open);
  expect(first.encounterForm?.organisationIds).toEqual([PARTNER]);
  expect(second.encounterForm?.opening).not.toBe(first.encounterForm?.opening);
  expect(navigate(second, { type: 'close-encounter-form' }).encounterForm).toBeNull();
});

describe('the screen of last time', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  test('is opened again, and nothing but its name is kept', () => {
    rememberScreen('persons', localStorage);
    expect(startingState(['network', 'persons'], 'network', localStorage).location.screen).toBe('persons');
    expect(localStorage.length).toBe(1);
    expect(localStorage.getItem(localStorage.key(0) ?? '')).toBe('persons');
  });

  test('gives way to the start screen when it is gone or was never kept', () => {
    expect(startingState(['network'], 'network', localStorage).location.screen).toBe('network');
    localStorage.setItem('netwerkkaart.screen', 'mirror');
    expect(startingState(['network'], 'network', localStorage).location.screen).toBe('network');
  });
});

test('the quick entry that was asked for stays open, but does not leave Vandaag with the user', () => {
  const asked = navigate({ ...START, location: screenLocation('network') }, { type: 'ask-quick-entry' });
  expect(asked.quickEntry).toBe(1);
  expect(navigate(asked, { type: 'go', location: screenLocation('partners') }).quickEntry).toBe(1);
  const onToday = navigate({ ...START, location: screenLocation('today') }, { type: 'ask-quick-entry' });
  expect(navigate(onToday, { type: 'go', location: screenLocation('partners') }).quickEntry).toBe(0);
  expect(navigate(asked, { type: 'close-quick-entry' }).quickEntry).toBe(0);
});
