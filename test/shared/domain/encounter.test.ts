import { describe, expect, test } from 'vitest';
import { encounterDraftSchema } from '#shared/domain/encounter.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';

const PARTNER = '01938f00-0000-7000-8000-000000000001';
const OTHER_PARTNER = '01938f00-0000-7000-8000-000000000002';

const smallest = {
  date: '2026-11-20',
  startTime: null,
  minutes: null,
  form: 'meeting',
  subject: '',
  script: null,
  podium: null,
  initiative: null,
  company: null,
  ground: null,
  tone: null,
  performance: null,
  orientation: null,
  confidentiality: 'normal',
  collaborationId: null,
  organisationIds: [PARTNER],
  personIds: [],
  absentOrganisationIds: [],
  themeIds: [],
  note: '',
  observations: [],
  commitments: [],
};

test('a date and one participant are enough', () => {
  expect(encounterDraftSchema.safeParse(smallest).success).toBe(true);
});

describe('what is refused, at which field, for which reason', () => {
  test.each([
    ['no date', { date: '' }, 'date', 'invalid-date'],
    ['a day that does not exist', { date: '2026-02-31' }, 'date', 'invalid-date'],
    ['negative minutes', { minutes: -5 }, 'minutes', 'minutes-too-few'],
    ['no minutes at all as 0', { minutes: 0 }, 'minutes', 'minutes-too-few'],
    ['more than a day', { minutes: 1441 }, 'minutes', 'minutes-too-many'],
    ['half minutes', { minutes: 1.5 }, 'minutes', 'not-whole'],
    ['nobody there', { organisationIds: [] }, 'participants', 'no-participant'],
    ['somebody twice', { organisationIds: [PARTNER, PARTNER] }, 'organisationIds', 'listed-twice'],
    [
      'a partner both there and missed',
      { absentOrganisationIds: [PARTNER] },
      'absentOrganisationIds',
      'present-and-absent',
    ],
    ['an id that is none', { organisationIds: ["1' OR 1=1"] }, 'organisationIds.0', 'invalid-id'],
    ['25 o’clock', { startTime: '25:00' }, 'startTime', 'invalid-time'],
    [
      'an empty signal',
      { observations: [{ kind: 'signal', text: ' ', toldOn: null, toldWhere: '' }] },
      'observations.0.text',
      'required',
    ],
  ])('%s', (_, change, field, code) => {
    const result = encounterDraftSchema.safeParse({ ...smallest, ...change });
    expect(result.success).toBe(false);
    if (result.success) return;
    expect(fieldErrorsOf(result.error)).toMatchObject({ [field]: code });
  });
});

test('a missed partner beside a present one is fine', () => {
  const draft = { ...smallest, absentOrganisationIds: [OTHER_PARTNER] };
  expect(encounterDraftSchema.safeParse(draft).success).toBe(true);
});

test('a field that the domain does not know is refused, not silently dropped', () => {
  expect(encounterDraftSchema.safeParse({ ...smallest, extra: 1 }).success).toBe(false);
});
