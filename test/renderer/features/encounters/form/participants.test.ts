import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { makeNetworkNames, participantsOf, participantText } from '#renderer/api/network-names.ts';
import {
  keyOfParticipant,
  participantChips,
  participantOfKey,
  participantOptions,
  partnersPresent,
} from '#renderer/features/encounters/form/participants.ts';
import { encounterFormTexts } from '#renderer/i18n/texts/encounters.ts';
import { encounter, TODAY } from '../../../support/builders.ts';
import {
  BAS,
  CATEGORIES,
  LOOSE,
  MOVED,
  OLD_TOWN,
  ORGANISATIONS,
  PERSONS,
  REGION,
  SOPHIE,
  THEMES,
  WOONHART,
} from '../example-data.ts';

const names = makeNetworkNames(ORGANISATIONS, PERSONS, CATEGORIES, THEMES);
const sophie = { kind: 'person', id: SOPHIE.id } as const;
const moved = { kind: 'person', id: MOVED.id } as const;
const region = { kind: 'organisation', id: REGION.id } as const;

/** The hint of each option on a day, by its label. */
function hints(day: string): unknown {
  const options = participantOptions(names, isoDate(day), []);
  return Object.fromEntries(options.map((option) => [option.label, option.hint]));
}

/** Who is read to have been at an encounter on a day with somebody who changed jobs. */
function met(day: string): readonly string[] {
  const past = encounter(1, day, { organisationIds: [], personIds: [MOVED.id] });
  return participantsOf(past, names).map(participantText);
}

describe('who can be chosen', () => {
  test('partners and persons together by name, without who was archived', () => {
    expect(participantOptions(names, TODAY, []).map((option) => option.label)).toEqual([
      'Bas Timmer',
      'Joris Vermeulen',
      'Karima Aziz',
      'Sophie van der Meer',
      'Veiligheidsregio Middenland',
      'Wijkraad Oude Stad',
      'Woningcorporatie Woonhart',
    ]);
  });
  test('those met lately come first', () => {
    const labels = participantOptions(names, TODAY, [region, sophie]).map((option) => option.label);
    expect(labels.slice(0, 3)).toEqual(['Veiligheidsregio Middenland', 'Sophie van der Meer', 'Bas Timmer']);
  });
  test('a hint tells what kind of partner it is and where a person works on that day', () => {
    expect(hints('2026-11-22')).toMatchObject({
      'Bas Timmer': 'Wijkraad Oude Stad en VRM',
      'Joris Vermeulen': undefined,
      'Karima Aziz': 'VRM',
      'Woningcorporatie Woonhart': 'Woningcorporaties',
    });
    expect(hints('2026-05-31')).toMatchObject({ 'Karima Aziz': 'Woonhart' });
  });
  test('short names and nicknames find them too', () => {
    const found = participantOptions(names, TODAY, []).find((option) => option.label === 'Bas Timmer');
    expect(found?.names).toEqual(['Bas van de wijkraad']);
  });
});

describe('who was chosen', () => {
  test('a person shows the partner of that day', () => {
    const chips = participantChips([moved, sophie], names, isoDate('2026-05-01'), encounterFormTexts);
    expect(chips.map(({ label, hint }) => [label, hint])).toEqual([
      ['Karima Aziz', 'Woonhart'],
      ['Sophie van der Meer', 'Woonhart'],
    ]);
  });
  test('a person of several partners shows them all, one of none says so, a partner shows its short name', () => {
    const chosen = [{ kind: 'person', id: BAS.id }, { kind: 'person', id: LOOSE.id }, region] as const;
    expect(
      participantChips(chosen, names, TODAY, encounterFormTexts).map(({ label, hint }) => [label, hint]),
    ).toEqual([
      ['Bas Timmer', 'Wijkraad Oude Stad en VRM'],
      ['Joris Vermeulen', 'op deze dag bij geen partner'],
      ['VRM', undefined],
    ]);
  });
  test('keys come back as what they stand for', () => {
    expect(participantOfKey(keyOfParticipant(sophie))).toEqual(sophie);
    expect(participantOfKey(keyOfParticipant(region))).toEqual(region);
    expect(participantOfKey('person:nobody')).toBeNull();
    expect(participantOfKey('create:partner')).toBeNull();
  });
  test('partners are present by themselves or through a person of that day', () => {
    expect(partnersPresent([moved, region], names, TODAY)).toEqual([REGION.id]);
    expect(partnersPresent([moved, region], names, isoDate('2026-01-01'))).toEqual([WOONHART.id, REGION.id]);
  });
});

describe('who was there, for reading', () => {
  test('persons with their partner, then the partners nobody spoke for', () => {
    const meeting = encounter(1, '2026-11-01', {
      organisationIds: [WOONHART.id, OLD_TOWN.id],
      personIds: [SOPHIE.id, LOOSE.id],
    });
    expect(participantsOf(meeting, names).map(participantText)).toEqual([
      'Sophie van der Meer (Woonhart)',
      'Joris Vermeulen',
      'Wijkraad Oude Stad',
    ]);
  });
  test('a change of job does not rewrite an earlier encounter', () => {
    expect(met('2026-05-31')).toEqual(['Karima Aziz (Woonhart)']);
    expect(met('2026-06-01')).toEqual(['Karima Aziz (VRM)']);
  });
});
