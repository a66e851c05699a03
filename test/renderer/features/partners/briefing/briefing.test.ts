import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar-date.ts';
import { encounterIdSchema } from '#shared/domain/ids.ts';
import { briefingOf } from '#renderer/features/partners/briefing/briefing.ts';
import { commitment, encounter, organisation, person, story, TODAY } from '../../../support/builders.ts';

const WOONHART = organisation(101, { name: 'Woonhart' });
const open = encounter(1, addDays(TODAY, -20), { confidentiality: 'normal' });
const secret = encounter(2, addDays(TODAY, -10), { confidentiality: 'confidential' });
const ahead = encounter(3, addDays(TODAY, 5), { confidentiality: 'normal' });
const LONG_AGO = encounterIdSchema.parse('01900000-0000-7000-8000-00000000ffff');
const told = story(WOONHART, {
  encounters: [ahead, secret, open],
  openCommitments: [
    commitment(1, { encounterId: open.id }),
    commitment(2, { encounterId: secret.id }),
    commitment(3, { encounterId: LONG_AGO }),
    commitment(4, { encounterId: null }),
  ],
});

test('what is confidential stays out, with what came of it, and so does what may have been', () => {
  const briefing = briefingOf(told, TODAY, { mention: '', confidential: false });
  expect(briefing.encounters).toEqual([open]);
  expect(briefing.commitments.map(({ id }) => id)).toEqual([commitment(1, {}).id, commitment(4, {}).id]);
  expect(briefing.confidentialCount).toBe(1);
});

test('it comes along when asked for; what lies ahead does not', () => {
  const briefing = briefingOf(told, TODAY, { mention: '', confidential: true });
  expect(briefing.encounters).toEqual([secret, open]);
  expect(briefing.commitments).toHaveLength(4);
});

test('a partner of whom nothing is known gives an empty page, not a fault', () => {
  expect(briefingOf(story(WOONHART), TODAY, { mention: ' \n een \n\n', confidential: false })).toMatchObject({
    people: [],
    morePeople: 0,
    encounters: [],
    commitments: [],
    moreCommitments: 0,
    heard: [],
    mention: ['een'],
    confidentialCount: 0,
    basis: { count: 0, last: null },
  });
});

test('it tells what it is based on: what lies behind us, without what is left out', () => {
  const counted = { ...told, encounterCount: 3 };
  expect(briefingOf(counted, TODAY, { mention: '', confidential: false }).basis).toEqual({
    count: 1,
    last: open.date,
  });
  expect(briefingOf(counted, TODAY, { mention: '', confidential: true }).basis).toEqual({
    count: 2,
    last: secret.date,
  });
});

test('the more there is to tell, the less of each; what the user wants to mention stays whole', () => {
  const long = 'Veel besproken en nog meer gehoord. '.repeat(12);
  const full = story(
    { ...WOONHART, name: 'W'.repeat(60), note: long },
    {
      persons: Array.from({ length: 9 }, (_, place) =>
        person(200 + place, [{ at: WOONHART, role: long }], { name: 'N'.repeat(60) }),
      ),
      encounters: Array.from({ length: 9 }, (_, place) =>
        encounter(300 + place, addDays(TODAY, -place - 1), { subject: long, note: long }),
      ),
      openCommitments: Array.from({ length: 9 }, (_, place) => commitment(place + 1, { text: long })),
    },
  );
  const mention = Array.from({ length: 6 }, (_, place) => `${String(place)} ${long}`).join('\n');
  const plain = briefingOf(full, TODAY, { mention: '', confidential: false });
  const tight = briefingOf(full, TODAY, { mention, confidential: false });
  expect(tight.mention).toHaveLength(6);
  for (const part of ['people', 'commitments', 'encounters'] as const) {
    expect(tight[part].length, part).toBeLessThan(plain[part].length);
    expect(tight[part].length, part).toBeGreaterThan(0);
  }
  expect(tight.people.length + tight.morePeople).toBe(9);
  expect(tight.commitments.length + tight.moreCommitments).toBe(9);
});

test('what does not fit on the page is counted', () => {
  const many = story(WOONHART, {
    openCommitments: Array.from({ length: 9 }, (_, place) => commitment(place + 1, { encounterId: null })),
  });
  const briefing = briefingOf(many, TODAY, { mention: '', confidential: false });
  expect([briefing.commitments.length, briefing.moreCommitments]).toEqual([6, 3]);
});
