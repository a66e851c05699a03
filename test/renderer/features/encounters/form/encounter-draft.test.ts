import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { encounterDraftSchema } from '#shared/domain/encounter.ts';
import { checkForm, formErrorsOf } from '#renderer/features/encounters/form/encounter-draft.ts';
import {
  countOfMore,
  emptyForm,
  type EncounterFormState,
  formOfEncounter,
  isSameForm,
  withCommitment,
  withObservation,
} from '#renderer/features/encounters/form/encounter-form-state.ts';
import { draftKey, readStoredForm } from '#renderer/features/encounters/form/stored-form.ts';
import { draftKeySchema } from '#shared/domain/draft-key.ts';
import { TODAY } from '../../../support/builders.ts';
import { FULL_ENCOUNTER, OLD_TOWN, SOPHIE, WOONHART } from '../example-data.ts';

const plain = emptyForm(TODAY, [WOONHART.id]);

function errorsOf(form: EncounterFormState): unknown {
  const check = checkForm(form, TODAY);
  return check.ok ? 'no errors' : check.fields;
}

describe('a form that may be saved', () => {
  test('only a day and one participant are needed', () => {
    const check = checkForm(plain, TODAY);
    expect(check).toMatchObject({
      ok: true,
      draft: { date: TODAY, organisationIds: [WOONHART.id], minutes: null, startTime: null, form: 'meeting' },
    });
    const withPerson = {
      ...emptyForm(TODAY, []),
      participants: [{ kind: 'person' as const, id: SOPHIE.id }],
    };
    expect(checkForm(withPerson, TODAY)).toMatchObject({
      ok: true,
      draft: { organisationIds: [], personIds: [SOPHIE.id] },
    });
  });

  test('a saved encounter comes through the form unchanged', () => {
    const check = checkForm(formOfEncounter(FULL_ENCOUNTER), TODAY);
    const { id, observations, commitments, ...rest } = FULL_ENCOUNTER;
    expect(id).toBe(FULL_ENCOUNTER.id);
    expect(check).toEqual({
      ok: true,
      draft: {
        ...rest,
        observations: observations.map(({ kind, text, toldOn, toldWhere }) => ({
          kind,
          text,
          toldOn,
          toldWhere,
        })),
        commitments: commitments.map(({ text, owner, organisationId, due, doneOn }) => ({
          text,
          owner,
          organisationId,
          due,
          doneOn,
        })),
      },
    });
  });

  test('what it gives is what main accepts', () => {
    const check = checkForm(formOfEncounter(FULL_ENCOUNTER), TODAY);
    expect(encounterDraftSchema.safeParse(check.ok ? check.draft : null).success).toBe(true);
  });

  test('texts are read as the Dutch write them', () => {
    const form = { ...plain, dateText: 'gisteren', minutesText: '1,5 uur', startTimeText: '9.30' };
    expect(checkForm(form, TODAY)).toMatchObject({
      draft: { date: '2026-11-21', minutes: 90, startTime: '09:30' },
    });
  });

  test('a row that was opened and left empty is not saved', () => {
    const form = withObservation(withCommitment(plain), 'silence');
    expect(checkForm(form, TODAY)).toMatchObject({ draft: { observations: [], commitments: [] } });
  });

  test('what is promised lies ahead when it has no year', () => {
    const row = {
      key: 0,
      text: 'Bellen',
      owner: 'us' as const,
      organisationId: null,
      dueText: '1-2',
      doneOn: null,
    };
    expect(checkForm({ ...plain, commitments: [row] }, TODAY)).toMatchObject({
      draft: { commitments: [{ due: '2027-02-01' }] },
    });
  });

  test('only a story is told somewhere', () => {
    const told = { text: 'x', toldOnText: '1-11-2026', toldWhere: 'college' };
    const form = {
      ...plain,
      observations: [
        { key: 0, kind: 'signal' as const, ...told },
        { key: 1, kind: 'story' as const, ...told },
      ],
    };
    expect(checkForm(form, TODAY)).toMatchObject({
      draft: {
        observations: [
          { toldOn: null, toldWhere: '' },
          { toldOn: '2026-11-01', toldWhere: 'college' },
        ],
      },
    });
  });
});

describe('a form that is refused', () => {
  test('nobody was there', () => {
    expect(errorsOf(emptyForm(TODAY, []))).toEqual({ participants: 'no-participant' });
  });
  test.each([
    ['', 'required'],
    ['31-02-2026', 'invalid-date'],
  ])('the day %j', (dateText, code) => {
    expect(errorsOf({ ...plain, dateText })).toEqual({ date: code });
  });
  test.each([
    ['-5', 'minutes-too-few'],
    ['2000', 'minutes-too-many'],
    ['een tijdje', 'unclear-minutes'],
  ])('minutes %j', (minutesText, code) => {
    expect(errorsOf({ ...plain, minutesText })).toEqual({ minutes: code });
  });
  test('everything that is wrong is told at once', () => {
    const form = { ...emptyForm(TODAY, []), dateText: '', minutesText: '0', startTimeText: '25:00' };
    expect(errorsOf(form)).toEqual({
      participants: 'no-participant',
      date: 'required',
      minutes: 'minutes-too-few',
      startTime: 'invalid-time',
    });
  });
  test('a partner cannot be there and be missed', () => {
    expect(errorsOf({ ...plain, absentOrganisationIds: [WOONHART.id] })).toEqual({
      absentOrganisationIds: 'present-and-absent',
    });
    expect(errorsOf({ ...plain, absentOrganisationIds: [OLD_TOWN.id] })).toBe('no errors');
  });
  test('a wrong row is named by its key, also when rows before it are empty', () => {
    const commitment = { text: '', owner: 'us' as const, organisationId: null, doneOn: null };
    const form = {
      ...plain,
      commitments: [
        { ...commitment, key: 4, dueText: '' },
        { ...commitment, key: 7, dueText: '1-12-2026' },
        { ...commitment, key: 8, text: 'Bellen', dueText: 'ooit' },
      ],
    };
    expect(errorsOf(form)).toEqual({
      'commitments.7.text': 'required',
      'commitments.8.due': 'invalid-date',
    });
  });
});

test('what main refuses is told beside the field of the form', () => {
  const empty = withObservation(plain, 'signal');
  const typed: EncounterFormState = {
    ...empty,
    observations: [
      ...empty.observations,
      { key: 5, kind: 'story', text: 'Iets', toldOnText: '', toldWhere: '' },
    ],
  };
  expect(
    formErrorsOf(
      {
        'organisationIds.0': 'unknown-reference',
        personIds: 'listed-twice',
        'observations.0.text': 'too-long',
      },
      typed,
    ),
  ).toEqual({ participants: 'unknown-reference', 'observations.5.text': 'too-long' });
});

describe('the draft that survives a crash', () => {
  test('comes back as it was typed, wrong input included', () => {
    const form = {
      ...formOfEncounter(FULL_ENCOUNTER),
      dateText: '31-02-2026',
      minutesText: '-3',
      subject: '  half ',
    };
    expect(readStoredForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
  });
  test.each([null, '', {}, [], { participants: [] }])('%j is put aside', (kept) => {
    expect(readStoredForm(kept)).toBeNull();
  });
  test('a field that this version does not know puts it aside', () => {
    expect(readStoredForm({ ...plain, mood: 'good' })).toBeNull();
  });
  test('has a key that main accepts', () => {
    expect(draftKeySchema.safeParse(draftKey(null)).success).toBe(true);
    expect(draftKeySchema.safeParse(draftKey(FULL_ENCOUNTER.id)).success).toBe(true);
  });
});

describe('the form itself', () => {
  test('keys of rows stay apart after a row was removed', () => {
    const two = withObservation(withObservation(plain, 'signal'), 'story');
    const removed = { ...two, observations: two.observations.slice(1) };
    expect(withObservation(removed, 'silence').observations.map((row) => row.key)).toEqual([1, 2]);
  });
  test('an untouched form is the same as an empty one', () => {
    expect(isSameForm(emptyForm(TODAY, []), emptyForm(TODAY, []))).toBe(true);
    expect(isSameForm(plain, emptyForm(TODAY, []))).toBe(false);
  });
  test('counts what is filled under the fold', () => {
    expect(countOfMore(plain)).toBe(0);
    expect(countOfMore(formOfEncounter(FULL_ENCOUNTER))).toBe(12);
  });
  test('a day of another year keeps its year', () => {
    expect(formOfEncounter({ ...FULL_ENCOUNTER, date: isoDate('2024-02-29') }).dateText).toBe('29-02-2024');
  });
});
