import { expect, test } from 'vitest';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { personStory } from '#db/repos/person-story.ts';
import { findPerson, listPersons } from '#db/repos/persons.ts';
import { changePosition, linksThroughPerson } from '#db/repos/positions.ts';
import { createHistory } from '#db/undo.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  partner,
  person,
} from '#test/support/drafts.ts';

const LAST_DAY = day('2026-06-30');

function somebody() {
  const db = newDatabase();
  const [linde, woonhart] = [partner(db, 'De Linde'), partner(db, 'Woonhart')];
  const anna = person(db, {
    affiliations: [affiliationDraft(linde.id, { from: day('2020-01-01') }), affiliationDraft(woonhart.id)],
  });
  const [ending] = anna.affiliations;
  if (ending === undefined) throw new Error('a position was written');
  const change = {
    personId: anna.id,
    affiliationId: ending.id,
    until: LAST_DAY,
    next: null,
    successor: null,
  };
  return { db, linde, woonhart, anna, ending, change };
}

test('one position ends, the next starts the day after, and the others stay', () => {
  const { db, linde, woonhart, anna, ending, change } = somebody();
  const other = partner(db, 'GGD');
  const next = { organisationId: other.id, role: 'directeur', from: null };
  const { person: moved, successor } = changePosition(db, { ...change, next });
  expect(successor).toBeNull();
  expect(moved.affiliations).toMatchObject([
    { id: ending.id, organisationId: linde.id, until: LAST_DAY },
    { id: anna.affiliations[1]?.id, organisationId: woonhart.id, until: null },
    { organisationId: other.id, role: 'directeur', from: day('2026-07-01'), until: null },
  ]);
});

test('a successor who is known gets the position, one who is new is added, in one step of undo', () => {
  const { db, linde, change } = somebody();
  const bas = person(db, { name: 'Bas Kuiper' });
  const history = createHistory(db);
  const before = dumpOf(db);
  const known = history.perform('positions.change', () =>
    changePosition(db, {
      ...change,
      successor: { kind: 'existing', personId: bas.id, role: 'bestuurder', from: day('2026-08-01') },
    }),
  );
  expect(known.successor).toEqual(findPerson(db, bas.id));
  expect(known.successor?.affiliations).toMatchObject([
    { organisationId: linde.id, role: 'bestuurder', from: day('2026-08-01') },
  ]);
  history.undo();
  expect(dumpOf(db)).toEqual(before);
  const added = changePosition(db, {
    ...change,
    successor: { kind: 'new', name: 'Mila Hof', role: 'bestuurder', from: null },
  });
  expect(added.successor).toMatchObject({ name: 'Mila Hof', affiliations: [{ from: day('2026-07-01') }] });
  expect(listPersons(db).map(({ name }) => name)).toContain('Mila Hof');
});

test('an end before the start, succeeding oneself, and a position of somebody else are refused at the field', () => {
  const { db, anna, change } = somebody();
  const before = dumpOf(db);
  const other = person(db).id;
  const after = dumpOf(db);
  const refusedFor = (more: object) => refusalOf(() => changePosition(db, { ...change, ...more })).fields;
  expect(refusedFor({ until: day('2019-12-31') })).toEqual({ until: 'ends-before-start' });
  const self = { kind: 'existing', personId: anna.id, role: '', from: null };
  expect(refusedFor({ successor: self })).toEqual({ 'successor.personId': 'listed-twice' });
  expect(refusedFor({ personId: other })).toEqual({ affiliationId: 'unknown-reference' });
  expect(dumpOf(db)).toEqual(after);
  expect(before).not.toEqual(after);
});

test('the links that run through somebody: alone with us, not too long ago, while working there', () => {
  const { db, linde, woonhart, anna } = somebody();
  const colleague = person(db, { affiliations: [affiliationDraft(linde.id, { until: day('2026-01-31') })] });
  const met = (date: string, personIds: readonly (typeof anna.id)[], more: object = {}) =>
    createEncounter(db, encounterDraft([], { date: day(date), personIds, ...more }));
  const open = commitmentDraft('bellen', { due: day('2026-07-01') });
  const elsewhere = commitmentDraft('mailen', { organisationId: woonhart.id });
  const done = commitmentDraft('geregeld', { doneOn: day('2026-06-01') });
  const alone = met('2026-05-01', [anna.id], { commitments: [open, elsewhere, done] });
  met('2025-12-01', [anna.id, colleague.id]);
  // The colleague had left by then: nobody else of the partner was along.
  const left = met('2026-03-01', [anna.id, colleague.id], { organisationIds: [linde.id] });
  met('2026-04-01', [colleague.id], { organisationIds: [linde.id] });
  met('2024-06-01', [anna.id]);
  met('2019-06-01', [anna.id]);
  const links = linksThroughPerson(db, anna.id, linde.id, LAST_DAY);
  expect(links.encounters.map(({ id }) => id)).toEqual([alone.id, left.id]);
  expect(links.together).toBe(1);
  expect(links.partnerEncounters).toBe(4);
  expect(links.openCommitments.map(({ text }) => text)).toEqual(['bellen']);
  expect(links.since).toBe('2024-12-29');
});

test('the story of a person: encounters newest first, open promises and plans', () => {
  const { db, anna } = somebody();
  const first = createEncounter(db, encounterDraft([], { personIds: [anna.id], date: day('2026-01-01') }));
  const second = createEncounter(
    db,
    encounterDraft([], {
      personIds: [anna.id],
      date: day('2026-02-01'),
      commitments: [commitmentDraft('bellen')],
    }),
  );
  createIntention(db, intentionDraft({ personIds: [anna.id] }, { subject: 'Kennismaken' }));
  createIntention(db, intentionDraft({ personIds: [person(db).id] }));
  const story = personStory(db, anna.id);
  expect(story.person).toEqual(anna);
  expect(story.encounters.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(story.encounterCount).toBe(2);
  expect(story.openCommitments.map(({ text }) => text)).toEqual(['bellen']);
  expect(story.intentions.map(({ subject }) => subject)).toEqual(['Kennismaken']);
});
