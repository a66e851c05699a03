import { expect, test } from 'vitest';
import { createHistory } from '#db/undo.ts';
import { listMeetingsOf, listMembersTogether } from '#db/repos/collaboration-encounters.ts';
import { createCollaboration, listCollaborations } from '#db/repos/collaborations.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { withNewMembers } from '#db/repos/new-members.ts';
import { findOrganisation } from '#db/repos/organisations.ts';
import { dumpOf, newDatabase } from '#test/support/database.ts';
import {
  affiliationDraft,
  collaborationDraft,
  day,
  encounterDraft,
  firstCategoryId,
  partner,
  person,
} from '#test/support/drafts.ts';

test('its own meetings, and others where two members of that day sat together, by themselves or through a person', () => {
  const db = newDatabase();
  const [aa, bb, former, stranger] = ['Aa', 'Bb', 'Oud', 'Vreemd'].map((name) => partner(db, name).id);
  if (aa === undefined || bb === undefined || former === undefined || stranger === undefined)
    throw new Error();
  const anna = person(db, { affiliations: [affiliationDraft(bb, { until: day('2026-03-31') })] });
  const accord = createCollaboration(
    db,
    collaborationDraft({
      members: [
        { organisationId: aa, role: '', from: null, until: null },
        { organisationId: bb, role: '', from: null, until: null },
        { organisationId: former, role: '', from: null, until: day('2025-12-31') },
      ],
    }),
  );
  const meeting = createEncounter(
    db,
    encounterDraft([stranger], { collaborationId: accord.id, date: day('2026-02-01') }),
  );
  const both = createEncounter(db, encounterDraft([aa, bb], { date: day('2026-01-10') }));
  const through = createEncounter(
    db,
    encounterDraft([aa], { personIds: [anna.id], date: day('2026-03-01') }),
  );
  const whenFormerWasIn = createEncounter(db, encounterDraft([aa, former], { date: day('2025-06-01') }));
  // One member only; a former member; Anna after her job ended; one partner twice; somebody who was missed.
  createEncounter(db, encounterDraft([aa, stranger], { date: day('2026-02-02') }));
  createEncounter(db, encounterDraft([aa, former], { date: day('2026-02-03') }));
  createEncounter(db, encounterDraft([aa], { personIds: [anna.id], date: day('2026-04-01') }));
  createEncounter(db, encounterDraft([bb], { personIds: [anna.id], date: day('2026-02-04') }));
  createEncounter(db, encounterDraft([aa], { absentOrganisationIds: [bb], date: day('2026-02-05') }));

  expect(listMeetingsOf(db, accord.id, 10)).toEqual({ encounters: [meeting], count: 1 });
  const together = listMembersTogether(db, accord.id, 10);
  expect(together.encounters.map(({ id }) => id)).toEqual([through.id, both.id, whenFormerWasIn.id]);
  expect(listMembersTogether(db, accord.id, 1)).toEqual({ encounters: [through], count: 3 });
});

test('members that are new become partners in the same step of undo', () => {
  const db = newDatabase();
  const known = partner(db, 'Woonhart');
  const before = dumpOf(db);
  const history = createHistory(db);
  const made = history.perform('collaborations.create', () =>
    createCollaboration(
      db,
      withNewMembers(
        db,
        collaborationDraft({
          members: [{ organisationId: known.id, role: 'voorzitter', from: null, until: null }],
        }),
        [{ name: 'Huurdersraad Zuid', categoryId: firstCategoryId(db), role: 'lid' }],
      ),
    ),
  );
  const added = made.members[1];
  expect(made.members.map(({ role }) => role)).toEqual(['voorzitter', 'lid']);
  expect(added && findOrganisation(db, added.organisationId).name).toBe('Huurdersraad Zuid');
  history.undo();
  expect(dumpOf(db)).toEqual(before);
  expect(listCollaborations(db)).toEqual([]);
});
