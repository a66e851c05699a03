import { describe, expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { createAssessment, listAssessmentsOfOrganisation } from '#db/repos/assessments.ts';
import { createCollaboration, findCollaboration } from '#db/repos/collaborations.ts';
import {
  listDistinctOrganisations,
  listDistinctPersons,
  setDistinct,
} from '#db/repos/duplicates/distinct-pairs.ts';
import {
  countEncountersForPartner,
  createEncounter,
  findEncounter,
} from '#db/repos/encounters/encounters.ts';
import { createIntention, findIntention } from '#db/repos/encounters/intentions.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { mergePersons } from '#db/repos/duplicates/merge-persons.ts';
import { placesThatPointAt } from '#db/repos/duplicates/merge-references.ts';
import {
  listMergedOrganisations,
  listMergedPersons,
  readThroughMerges,
} from '#db/repos/duplicates/merged.ts';
import { archiveOrganisation, findOrganisation, listOrganisations } from '#db/repos/organisations.ts';
import { findPerson, listPersons } from '#db/repos/persons.ts';
import { listSetAsideIntroductions, setIntroductionAside } from '#db/repos/today/set-aside-introductions.ts';
import { createTie, listTies } from '#db/repos/ties.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import { dumpOf, newDatabase, refusalOf } from '#test/support/database.ts';
import {
  affiliationDraft,
  assessmentDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  partner,
  person,
  tieDraft,
  unknownOrganisationId,
} from '#test/support/drafts.ts';

const TODAY = day('2026-06-30');

const draftOf = ({ id: _id, archived: _archived, ...draft }: Organisation) => draft;
const fieldsOf = ({ id: _id, archived: _archived, affiliations: _positions, ...fields }: Person) => fields;

function merge(db: WriteDb, kept: Organisation, gone: Organisation): Organisation {
  return mergeOrganisations(db, { keptId: kept.id, goneId: gone.id }, draftOf(kept), TODAY);
}

test('every table that points at a partner or a person is one that merging was thought through for', () => {
  const db = newDatabase();
  const places = (kind: 'organisation' | 'person'): readonly string[] =>
    placesThatPointAt(db, kind).map(({ table, column }) => `${table}.${column}`);
  // A new table here needs a look at mergeOrganisations or mergePersons: a key or a CHECK over two ids needs its own move.
  expect(places('organisation')).toEqual([
    'affiliation.organisation_id',
    'assessment.organisation_id',
    'collaboration_member.organisation_id',
    'commitment.organisation_id',
    'distinct_organisation.first_organisation_id',
    'distinct_organisation.second_organisation_id',
    'encounter_organisation.organisation_id',
    'external_id.organisation_id',
    'intention_organisation.organisation_id',
    'map_pin.organisation_id',
    'map_place.organisation_id',
    'merged_organisation.into_id',
    'organisation_area.organisation_id',
    'organisation_theme.organisation_id',
    'set_aside_introduction.first_organisation_id',
    'set_aside_introduction.second_organisation_id',
    'stand_in.organisation_id',
    // One choice for each partner: that of the one who stays, or else of the one who goes.
    'suggestion_choice.organisation_id',
    'tie.first_organisation_id',
    'tie.second_organisation_id',
  ]);
  expect(places('person')).toEqual([
    'affiliation.person_id',
    'correction_request.person_id',
    'distinct_person.first_person_id',
    'distinct_person.second_person_id',
    'encounter_person.person_id',
    'external_id.person_id',
    'intention_person.person_id',
    'merged_person.into_id',
    'person_basis.person_id',
    'stand_in.person_id',
  ]);
});

describe('two partners become one', () => {
  test('with the encounters of both, each once, and who was there in one of them was there', () => {
    const db = newDatabase();
    const [kept, gone] = [partner(db, 'Woonhart'), partner(db, 'Woonhart BV')];
    const ofGone = createEncounter(db, encounterDraft([gone.id]));
    const ofBoth = createEncounter(db, encounterDraft([gone.id, kept.id]));
    const missed = createEncounter(db, encounterDraft([gone.id], { absentOrganisationIds: [kept.id] }));
    merge(db, kept, gone);
    expect(listOrganisations(db)).toEqual([kept]);
    expect(countEncountersForPartner(db, kept.id)).toBe(3);
    for (const { id } of [ofGone, ofBoth, missed]) {
      expect(findEncounter(db, id)).toMatchObject({ organisationIds: [kept.id], absentOrganisationIds: [] });
    }
  });

  test('with what is written about it chosen from both, and active when one of them was', () => {
    const db = newDatabase();
    const kept = partner(db, 'Woonhart', { note: 'oud' });
    const gone = partner(db, 'Woonhart BV', { website: 'woonhart.example' });
    archiveOrganisation(db, kept.id);
    const draft = { ...draftOf(kept), name: gone.name, website: gone.website };
    const merged = mergeOrganisations(db, { keptId: kept.id, goneId: gone.id }, draft, TODAY);
    expect(merged).toEqual({ ...draft, id: kept.id, archived: false });
    // The name that was given up is the one that is remembered.
    expect(listMergedOrganisations(db)).toEqual([
      { id: gone.id, intoId: kept.id, name: 'Woonhart', date: TODAY },
    ]);
  });

  test('without a tie to itself, and with a tie that both had once, as strong as the stronger', () => {
    const db = newDatabase();
    const [kept, gone, other] = [partner(db, 'A'), partner(db, 'B'), partner(db, 'C')];
    createTie(db, tieDraft(kept.id, gone.id));
    createTie(
      db,
      tieDraft(other.id, kept.id, { strength: 1, source: 'jaarverslag', until: day('2026-01-01') }),
    );
    createTie(db, tieDraft(gone.id, other.id, { strength: 3, source: 'krant' }));
    createTie(db, tieDraft(gone.id, other.id, { kind: 'funds' }));
    createTie(db, tieDraft(other.id, gone.id, { kind: 'funds' }));
    createTie(db, tieDraft(kept.id, other.id, { kind: 'funds', strength: 1 }));
    merge(db, kept, gone);
    const ties = listTies(db);
    expect(ties).toHaveLength(3);
    expect(ties.find(({ kind }) => kind === 'works-with')).toMatchObject({
      strength: 3,
      source: 'jaarverslag; krant',
      until: null,
    });
    const funds = ties.filter(({ kind }) => kind === 'funds');
    expect(funds.map(({ firstOrganisationId }) => firstOrganisationId).sort()).toEqual(
      [kept.id, other.id].sort(),
    );
  });

  test('with one membership where both were members, in both roles and over all days', () => {
    const db = newDatabase();
    const [kept, gone] = [partner(db, 'A'), partner(db, 'B')];
    const { id } = createCollaboration(
      db,
      collaborationDraft({
        members: [
          { organisationId: kept.id, role: 'lid', from: day('2021-01-01'), until: day('2022-01-01') },
          { organisationId: gone.id, role: 'voorzitter', from: day('2020-01-01'), until: null },
        ],
      }),
    );
    merge(db, kept, gone);
    expect(findCollaboration(db, id).members).toEqual([
      { organisationId: kept.id, role: 'lid; voorzitter', from: day('2020-01-01'), until: null },
    ]);
  });

  test('with its persons, without a position that says nothing new', () => {
    const db = newDatabase();
    const [kept, gone] = [partner(db, 'A'), partner(db, 'B')];
    const anna = person(db, {
      affiliations: [
        affiliationDraft(kept.id, { role: 'Bestuurder', from: day('2020-01-01') }),
        affiliationDraft(gone.id, { role: 'bestuurder', from: day('2021-01-01') }),
        affiliationDraft(gone.id, { role: '', from: day('2022-01-01') }),
        affiliationDraft(gone.id, { role: 'bestuurder', from: day('2019-01-01') }),
      ],
    });
    const bas = person(db, { affiliations: [affiliationDraft(gone.id)] });
    merge(db, kept, gone);
    expect(findPerson(db, anna.id).affiliations.map(({ role, from }) => [role, from])).toEqual([
      ['bestuurder', '2019-01-01'],
    ]);
    expect(findPerson(db, bas.id).affiliations).toMatchObject([
      { organisationId: kept.id, id: bas.affiliations[0]?.id },
    ]);
  });

  test('with commitments, judgements, plans and pairs that were set aside', () => {
    const db = newDatabase();
    const [kept, gone, other] = [partner(db, 'A'), partner(db, 'B'), partner(db, 'C')];
    const encounter = createEncounter(
      db,
      encounterDraft([gone.id], { commitments: [commitmentDraft('bellen', { organisationId: gone.id })] }),
    );
    const plan = createIntention(db, intentionDraft({ organisationIds: [gone.id, kept.id] }));
    createAssessment(db, assessmentDraft({ organisationId: kept.id }));
    createAssessment(db, assessmentDraft({ organisationId: gone.id }));
    createAssessment(db, assessmentDraft({ organisationId: gone.id, influence: 1 }));
    setIntroductionAside(db, [kept.id, gone.id], day('2026-01-01'));
    setIntroductionAside(db, [kept.id, other.id], day('2026-01-01'));
    setIntroductionAside(db, [other.id, gone.id], day('2026-03-01'));
    setDistinct(db, { kind: 'organisation', ids: [gone.id, other.id] }, day('2026-02-01'));
    merge(db, kept, gone);
    expect(findEncounter(db, encounter.id).commitments).toMatchObject([{ organisationId: kept.id }]);
    expect(findIntention(db, plan.id).organisationIds).toEqual([kept.id]);
    expect(
      listAssessmentsOfOrganisation(db, kept.id)
        .map(({ influence }) => influence ?? 0)
        .sort((first, second) => first - second),
    ).toEqual([1, 4]);
    const [first, second] = [kept.id, other.id].sort();
    const pair = { firstOrganisationId: first, secondOrganisationId: second };
    expect(listSetAsideIntroductions(db)).toEqual([{ ...pair, date: '2026-03-01' }]);
    expect(listDistinctOrganisations(db)).toEqual([{ ...pair, date: '2026-02-01' }]);
  });

  test('merged once more, the oldest id still finds where it went', () => {
    const db = newDatabase();
    const [first, second, third] = [partner(db, 'A'), partner(db, 'B'), partner(db, 'C')];
    merge(db, second, first);
    merge(db, third, second);
    expect(listMergedOrganisations(db).map(({ intoId }) => intoId)).toEqual([third.id, third.id]);
    const typed = JSON.stringify({ participants: [first.id, 'iets anders', third.id], note: 'blijft' });
    expect(JSON.parse(readThroughMerges(db, typed))).toEqual({
      participants: [third.id, 'iets anders'],
      note: 'blijft',
    });
    expect(readThroughMerges(db, `half ${first.id}`)).toBe(`half ${third.id}`);
    expect(readThroughMerges(db, 'zonder')).toBe('zonder');
  });

  test('a partner with itself, or with one who is not there, is refused and nothing changes', () => {
    const db = newDatabase();
    const kept = partner(db);
    const before = dumpOf(db);
    expect(refusalOf(() => merge(db, kept, kept)).code).toBe('invalid-input');
    expect(refusalOf(() => merge(db, kept, { ...kept, id: unknownOrganisationId() })).code).toBe('not-found');
    expect(dumpOf(db)).toEqual(before);
  });
});

describe('two persons become one', () => {
  test('with the encounters, plans and positions of both, each once', () => {
    const db = newDatabase();
    const [here, there] = [partner(db, 'A'), partner(db, 'B')];
    const kept = person(db, { name: 'Noor de Wit', affiliations: [affiliationDraft(here.id)] });
    const gone = person(db, {
      name: 'N. de Wit',
      email: 'noor@linde.example',
      affiliations: [affiliationDraft(here.id), affiliationDraft(there.id)],
    });
    const both = createEncounter(db, encounterDraft([], { personIds: [gone.id, kept.id] }));
    const plan = createIntention(db, intentionDraft({ personIds: [gone.id] }));
    const fields = { ...fieldsOf(kept), email: gone.email };
    const merged = mergePersons(db, { keptId: kept.id, goneId: gone.id }, fields, TODAY);
    expect(listPersons(db)).toEqual([merged]);
    expect(merged).toMatchObject({ name: 'Noor de Wit', email: 'noor@linde.example' });
    expect(merged.affiliations.map(({ organisationId }) => organisationId)).toEqual([here.id, there.id]);
    expect(findEncounter(db, both.id).personIds).toEqual([kept.id]);
    expect(findIntention(db, plan.id).personIds).toEqual([kept.id]);
    expect(listMergedPersons(db)).toMatchObject([{ id: gone.id, intoId: kept.id, name: 'N. de Wit' }]);
  });

  test('what was said to be another person stays another', () => {
    const db = newDatabase();
    const [kept, gone, other] = [person(db), person(db), person(db)];
    setDistinct(db, { kind: 'person', ids: [other.id, gone.id] }, TODAY);
    mergePersons(db, { keptId: kept.id, goneId: gone.id }, fieldsOf(kept), TODAY);
    const [first, second] = [kept.id, other.id].sort();
    expect(listDistinctPersons(db)).toMatchObject([{ firstPersonId: first, secondPersonId: second }]);
  });
});

test('a merged partner is found by its page no more', () => {
  const db = newDatabase();
  const [kept, gone] = [partner(db, 'A'), partner(db, 'B')];
  merge(db, kept, gone);
  expect(refusalOf(() => findOrganisation(db, gone.id)).code).toBe('not-found');
});
