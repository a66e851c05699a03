import { describe, expect, test } from 'vitest';
import { CalendarMatcher, plainName } from '#shared/calendar/match.ts';
import { draftOf, proposalOf } from '#shared/calendar/proposal.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { encounterDraftSchema } from '#shared/domain/encounter.ts';
import { encounterId, occurrence, organisation, person, stored } from './calendar-builders.ts';

const WOONHART = organisation(1, {
  name: 'Stichting Woonhart',
  shortName: 'Woonhart',
  website: 'https://www.woonhart.example/over',
});
const SCHOOL = organisation(2, { name: 'De Brede School' });
const ANNA = person(11, WOONHART, { name: 'Anna de Wit', email: 'anna@woonhart.example' });
const BAS = person(12, SCHOOL, { name: 'Bas Kuiper', email: 'b.kuiper@school.example' });
const TWINS = [person(13, WOONHART, { name: 'Eva Bos' }), person(14, SCHOOL, { name: 'Eva Bos' })];
const DAY = isoDate('2026-03-10');
const matcher = new CalendarMatcher(
  { organisations: [WOONHART, SCHOOL], persons: [ANNA, BAS, ...TWINS] },
  { ...DEFAULT_CALENDAR_SETTINGS, ownAddresses: ['ik@voorbeeldstad.example', 'ik@gmail.com'] },
);
const match = (name: string, email = '') => matcher.match({ name, email }, DAY);

describe('who somebody is', () => {
  test('by address first, whatever the name', () => {
    expect(match('Iemand anders', 'anna@woonhart.example')).toEqual({
      sort: 'person',
      id: ANNA.id,
      sure: true,
    });
    expect(match('', 'ANNA+agenda@woonhart.example')).toMatchObject({ id: ANNA.id, sure: true });
  });

  test('then by name, written either way', () => {
    for (const name of ['Bas Kuiper', 'Kuiper, Bas', 'bas kuiper (De Brede School)', 'Bas Kuiper | School']) {
      expect(match(name)).toEqual({ sort: 'person', id: BAS.id, sure: true });
    }
    expect(match('Wit, Anna de')).toEqual({ sort: 'person', id: ANNA.id, sure: true });
  });

  test('the same name under another address, or at another partner, is likely and no more', () => {
    expect(match('Bas Kuiper', 'bas@elders.example')).toEqual({ sort: 'person', id: BAS.id, sure: false });
    expect(match('Bas Kuiper', 'bas@woonhart.example')).toMatchObject({ sort: 'person', sure: false });
  });

  test('a partner that was put away has no host any more', () => {
    const left = { ...WOONHART, archived: true };
    const now = new CalendarMatcher(
      { organisations: [left, SCHOOL], persons: [] },
      DEFAULT_CALENDAR_SETTINGS,
    );
    const desk = { name: 'Balie', email: 'balie@woonhart.example' };
    expect(matcher.match(desk, DAY)).toMatchObject({ organisationId: WOONHART.id });
    expect(now.match(desk, DAY)).toMatchObject({ organisationId: null });
  });

  test('of two with the same name the one who works at the partner of the address', () => {
    expect(match('Eva Bos')).toMatchObject({ sort: 'unknown' });
    expect(match('Eva Bos', 'eva@woonhart.example')).toEqual({
      sort: 'person',
      id: TWINS[0]?.id,
      sure: true,
    });
  });

  test('at a known partner a name that nearly fits is likely', () => {
    expect(match('A. de Wit', 'a.dewit@woonhart.example')).toEqual({
      sort: 'person',
      id: ANNA.id,
      sure: false,
    });
    expect(match('A. de Wit')).toMatchObject({ sort: 'unknown' });
  });

  test('nobody we know is somebody new, at the partner of the address when there is one', () => {
    expect(match('Petra Vis', 'petra@woonhart.example')).toEqual({
      sort: 'unknown',
      name: 'Petra Vis',
      organisationId: WOONHART.id,
    });
    expect(match('Petra Vis', 'petra@elders.example')).toMatchObject({
      sort: 'unknown',
      organisationId: null,
    });
    expect(match('', 'petra@elders.example')).toMatchObject({ name: 'petra@elders.example' });
  });

  test('a mailbox of an office, and a partner’s own name, are the partner', () => {
    expect(match('', 'info@woonhart.example')).toEqual({ sort: 'organisation', id: WOONHART.id });
    expect(match('Woonhart')).toEqual({ sort: 'organisation', id: WOONHART.id });
  });

  test('who has an address of the own organisation is a colleague; a public host makes nobody one', () => {
    expect(match('Collega', 'c@voorbeeldstad.example')).toEqual({ sort: 'colleague' });
    expect(match('Vreemde', 'x@gmail.com')).toMatchObject({ sort: 'unknown' });
  });

  test.for([
    ['Wit, Anna de', 'Anna de Wit'],
    ['Anna de Wit (Woonhart)', 'Anna de Wit'],
    ['Anna de Wit - Woonhart', 'Anna de Wit'],
    ['Anna-Marie de Wit', 'Anna-Marie de Wit'],
    ['', ''],
    [',', ','],
  ] as const)('"%s" is said as "%s"', ([written, said]) => {
    expect(plainName(written)).toBe(said);
  });
});

const surroundings = { matcher, loggedOn: () => [], collaborations: [] };
const propose = (changes: Parameters<typeof occurrence>[1], more = {}) =>
  proposalOf(stored(1, occurrence('2026-03-10', changes)), { ...surroundings, ...more });
const anna = { name: 'Anna', email: 'anna@woonhart.example' };

describe('what an event may have been', () => {
  test('everybody known: sure, and an encounter that the file takes', () => {
    const proposal = propose({ subject: 'Werkbezoek nieuwbouw', attendees: [anna], attendeeCount: 1 });
    expect(proposal).toMatchObject({ sure: true, form: 'site-visit', script: 'planned', remarks: [] });
    expect(proposal.participants).toEqual([{ kind: 'person', id: ANNA.id, certainty: 'sure' }]);
    const draft = draftOf(proposal, { organisationIds: [], personIds: [ANNA.id] });
    expect(encounterDraftSchema.parse(draft)).toMatchObject({
      date: '2026-03-10',
      startTime: '09:00',
      minutes: 60,
    });
  });

  test('somebody new at a known partner: the partner was there, the person is offered', () => {
    const { participants, sure } = propose({
      attendees: [{ name: 'Petra Vis', email: 'petra@woonhart.example' }],
      attendeeCount: 1,
    });
    expect(sure).toBe(false);
    expect(participants).toMatchObject([
      { kind: 'organisation', id: WOONHART.id, certainty: 'sure' },
      { kind: 'new-person', name: 'Petra Vis', attendee: 0, organisationId: WOONHART.id },
    ]);
  });

  test('without attendees a whole name in the subject or place is likely, and never sure', () => {
    const proposal = propose({ subject: 'Koffie Woonhart', location: 'De Brede School' });
    expect(proposal).toMatchObject({ sure: false });
    expect(proposal.participants).toEqual([
      { kind: 'organisation', id: WOONHART.id, certainty: 'likely' },
      { kind: 'organisation', id: SCHOOL.id, certainty: 'likely' },
    ]);
    expect(propose({ subject: 'Fietsen' }).remarks).toEqual(['nobody']);
  });

  test('a partner for whom somebody spoke is not there twice', () => {
    const { participants } = propose({ subject: 'Overleg Woonhart', attendees: [anna], attendeeCount: 1 });
    expect(participants).toHaveLength(1);
  });

  test('whole days, great company and what is logged already are looked at first', () => {
    expect(propose({ startTime: null, minutes: null, attendees: [anna] }).remarks).toEqual(['whole-day']);
    expect(propose({ days: 3, startTime: null, minutes: null, attendees: [anna] }).remarks).toEqual([
      'several-days',
    ]);
    expect(propose({ attendees: [anna], attendeeCount: 200 })).toMatchObject({
      form: 'event',
      remarks: ['many'],
    });
    const id = encounterId(5);
    const logged = propose(
      { attendees: [anna], attendeeCount: 1 },
      { loggedOn: () => [{ id, date: DAY, organisationIds: [], personIds: [ANNA.id] }] },
    );
    expect(logged).toMatchObject({ sure: false, remarks: ['logged'], loggedEncounterId: id });
  });

  test.for([
    ['Bila politie', '', 'one-on-one', null],
    ['Overleg', 'Microsoft Teams-vergadering', 'video-call', 'digital'],
    ['Belafspraak', '', 'phone-call', null],
    ['Jaarcongres', 'Stadhuis', 'event', 'town-hall'],
    ['Overleg', 'Wijkcentrum Noord', 'meeting', 'neighbourhood'],
  ] as const)('"%s" at "%s" is read as %s', ([subject, location, form, podium]) => {
    expect(propose({ subject, location })).toMatchObject({ form, podium });
  });
});
