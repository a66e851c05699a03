import { expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import {
  createAssessment,
  deleteAssessment,
  findAssessment,
  listAssessments,
  listAssessmentsOfCollaboration,
  listAssessmentsOfOrganisation,
  updateAssessment,
} from '#db/repos/assessments.ts';
import { createCollaboration } from '#db/repos/collaborations.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import {
  createIntention,
  deleteIntention,
  findIntention,
  fulfilIntention,
  listIntentions,
  listOpenIntentions,
  updateIntention,
} from '#db/repos/encounters/intentions.ts';
import {
  createReflection,
  deleteReflection,
  findReflection,
  listReflections,
  updateReflection,
} from '#db/repos/mirror/reflections.ts';
import {
  bringIntroductionBack,
  listSetAsideIntroductions,
  setIntroductionAside,
} from '#db/repos/today/set-aside-introductions.ts';
import { deleteTimeWeek, listTimeWeeks, saveTimeWeek } from '#db/repos/mirror/time-weeks.ts';
import { encounterIdSchema, intentionIdSchema } from '#shared/domain/ids.ts';
import { newDatabase, refusalOf } from '#test/support/database.ts';
import {
  assessmentDraft,
  collaborationDraft,
  day,
  encounterDraft,
  intentionDraft,
  partner,
  person,
  reflectionDraft,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

test('intentions: written, listed by day, changed, fulfilled, removed', () => {
  const db = newDatabase();
  const { id: organisationId } = partner(db);
  const draft = intentionDraft(
    { organisationIds: [organisationId], personIds: [person(db).id] },
    { before: day('2026-09-01'), note: 'eens langs' },
  );
  const later = createIntention(db, draft);
  expect(later).toEqual({ ...draft, id: later.id, encounterId: null });
  const never = createIntention(db, intentionDraft({}, { subject: 'ooit' }));
  const sooner = createIntention(db, intentionDraft({}, { before: day('2026-08-01') }));
  expect(listIntentions(db)).toEqual([sooner, later, never]);

  const changed = intentionDraft({}, { subject: 'toch niet' });
  expect(updateIntention(db, never.id, changed)).toEqual({ ...changed, id: never.id, encounterId: null });
  const met = createEncounter(db, encounterDraft([organisationId]));
  expect(fulfilIntention(db, later.id, met.id).encounterId).toBe(met.id);
  expect(listOpenIntentions(db).map(({ id }) => id)).toEqual([sooner.id, never.id]);
  expect(refusalOf(() => fulfilIntention(db, sooner.id, newId(encounterIdSchema))).fields).toEqual({
    encounterId: 'unknown-reference',
  });
  deleteIntention(db, later.id);
  expect(refusalOf(() => findIntention(db, later.id)).code).toBe('not-found');
  expect(refusalOf(() => updateIntention(db, newId(intentionIdSchema), changed)).code).toBe('not-found');
  expect(
    refusalOf(() => createIntention(db, intentionDraft({ organisationIds: [unknownOrganisationId()] })))
      .fields,
  ).toEqual({
    'organisationIds.0': 'unknown-reference',
  });
});

test('time weeks: one per week, the last word counts, oldest first', () => {
  const db = newDatabase();
  const hours = { collegeHours: 20, organisationHours: 12.5, outsideHours: 4 };
  saveTimeWeek(db, { year: 2026, week: 1, ...hours });
  saveTimeWeek(db, { year: 2025, week: 52, ...hours });
  saveTimeWeek(db, { year: 2026, week: 1, ...hours, outsideHours: 8 });
  expect(listTimeWeeks(db)).toEqual([
    { year: 2025, week: 52, ...hours },
    { year: 2026, week: 1, ...hours, outsideHours: 8 },
  ]);
  deleteTimeWeek(db, { year: 2026, week: 1 });
  expect(refusalOf(() => deleteTimeWeek(db, { year: 2026, week: 1 })).code).toBe('not-found');
});

test('assessments: of a partner or of a collaboration, newest first', () => {
  const db = newDatabase();
  const [organisationId, collaborationId] = [
    partner(db).id,
    createCollaboration(db, collaborationDraft()).id,
  ];
  const draft = assessmentDraft({ organisationId, note: 'stroef' });
  const old = createAssessment(db, draft);
  expect(old).toEqual({ ...draft, id: old.id });
  const fresh = createAssessment(db, assessmentDraft({ organisationId, date: day('2026-05-01') }));
  const other = createAssessment(db, assessmentDraft({ collaborationId, date: day('2026-03-01') }));
  expect(listAssessments(db)).toEqual([fresh, old, other]);
  expect(listAssessmentsOfOrganisation(db, organisationId)).toEqual([fresh, old]);
  expect(listAssessmentsOfCollaboration(db, collaborationId)).toEqual([other]);
  const changed = assessmentDraft({ organisationId, cultural: -2, interest: 5 });
  expect(updateAssessment(db, old.id, changed)).toEqual({ ...changed, id: old.id });
  deleteAssessment(db, old.id);
  expect(refusalOf(() => findAssessment(db, old.id)).code).toBe('not-found');
  expect(refusalOf(() => updateAssessment(db, old.id, changed)).code).toBe('not-found');
  expect(refusalOf(() => createAssessment(db, assessmentDraft({}))).code).toBe('refused-by-file');
  expect(
    refusalOf(() => createAssessment(db, assessmentDraft({ organisationId: unknownOrganisationId() })))
      .fields,
  ).toEqual({
    organisationId: 'unknown-reference',
  });
});

test('reflections: with their figures, newest first', () => {
  const db = newDatabase();
  const draft = reflectionDraft();
  const made = createReflection(db, draft);
  expect(made).toEqual({ ...draft, id: made.id });
  const newer = createReflection(db, reflectionDraft({ writtenOn: day('2026-07-01'), figures: {} }));
  expect(listReflections(db)).toEqual([newer, made]);
  const changed = reflectionDraft({ answer: 'Toch de kerk.', figures: { gini: 0.1 + 0.2 } });
  expect(updateReflection(db, made.id, changed)).toEqual({ ...changed, id: made.id });
  deleteReflection(db, made.id);
  expect(refusalOf(() => findReflection(db, made.id)).code).toBe('not-found');
  expect(refusalOf(() => updateReflection(db, made.id, changed)).code).toBe('not-found');
});

test('introductions put aside: one per pair, in whichever order it is given', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Aa').id, partner(db, 'Bb').id];
  setIntroductionAside(db, [other, one], day('2026-01-01'));
  setIntroductionAside(db, [one, other], day('2026-02-01'));
  const expected = [{ firstOrganisationId: one, secondOrganisationId: other, date: '2026-02-01' }];
  expect(listSetAsideIntroductions(db)).toEqual(expected);
  expect(
    refusalOf(() => setIntroductionAside(db, [one, unknownOrganisationId()], day('2026-01-01'))).code,
  ).toBe('not-found');
  expect(refusalOf(() => setIntroductionAside(db, [one, one], day('2026-01-01'))).code).toBe(
    'refused-by-file',
  );
  bringIntroductionBack(db, [other, one]);
  bringIntroductionBack(db, [other, one]);
  expect(listSetAsideIntroductions(db)).toEqual([]);
});
