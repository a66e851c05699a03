import path from 'node:path';
import { expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { newId } from '#db/new-id.ts';
import { archiveCollaboration, createCollaboration } from '#db/repos/collaborations.ts';
import {
  ignoreCalendarSeries,
  ignoredDecision,
  saveCalendarDecision,
} from '#db/repos/calendar/calendar-decisions.ts';
import { saveCalendarSettings } from '#db/repos/calendar/calendar-settings.ts';
import { saveCalendarWeek } from '#db/repos/calendar/calendar-weeks.ts';
import { deleteCategory, listCategories } from '#db/repos/categories.ts';
import { createCommitment } from '#db/repos/encounters/commitments.ts';
import { writeDraft } from '#db/repos/drafts.ts';
import { saveExternalId } from '#db/repos/exchange/external-ids.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { importNetwork } from '#db/repos/exchange/import.ts';
import { createIntention, fulfilIntention } from '#db/repos/encounters/intentions.ts';
import { archiveOrganisation } from '#db/repos/organisations.ts';
import { archivePerson } from '#db/repos/persons.ts';
import { createReflection } from '#db/repos/mirror/reflections.ts';
import { keepMapPlaces, pinOnMap } from '#db/repos/map/map-places.ts';
import { createMapView } from '#db/repos/map/map-views.ts';
import { setDistinct } from '#db/repos/duplicates/distinct-pairs.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { mergePersons } from '#db/repos/duplicates/merge-persons.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import { letSignalGo, listSignals, promiseSignal } from '#db/repos/encounters/signals.ts';
import { saveSuggestionChoice } from '#db/repos/today/suggestion-choices.ts';
import { setIntroductionAside } from '#db/repos/today/set-aside-introductions.ts';
import { saveAnalysisSettings } from '#db/repos/settings.ts';
import { writeExampleNetwork } from '#main/files/write-example-network.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '#shared/domain/calendar.ts';
import { type NetworkDocument, parseNetworkDocument } from '#shared/domain/network-document.ts';
import { assessmentIdSchema } from '#shared/domain/ids.ts';
import { makeExampleNetwork } from '#shared/example-network/example-network.ts';
import { dumpOf, newDatabase, refusalOf, temporaryFolder } from '#test/support/database.ts';
import {
  affiliationDraft,
  collaborationDraft,
  commitmentDraft,
  day,
  intentionDraft,
  mapViewDraft,
  partner,
  person,
  reflectionDraft,
  unknownOrganisationId,
} from '#test/support/drafts.ts';
import { addPrivacyTraces } from '#test/support/privacy-traces.ts';

/** The example network and, on top of it, one of everything that it does not have. */
function fullNetwork(): WriteDb {
  const db = newDatabase();
  const network = makeExampleNetwork({ asOf: day('2026-06-30') });
  writeExampleNetwork(db, network);
  const unused = listCategories(db).find(({ id }) =>
    network.organisations.every(({ categoryId }) => categoryId !== id),
  );
  if (unused !== undefined) deleteCategory(db, unused.id);
  const [one, other] = [partner(db, 'Oude partner'), partner(db, 'Nieuwe partner')];
  archiveOrganisation(db, one.id);
  archivePerson(db, person(db, { affiliations: [affiliationDraft(one.id), affiliationDraft(other.id)] }).id);
  archiveCollaboration(
    db,
    createCollaboration(db, collaborationDraft({ members: [affiliationDraft(other.id)] })).id,
  );
  createCommitment(db, commitmentDraft('los', { organisationId: other.id, due: day('2026-07-01') }));
  const met = network.encounters[0]?.id ?? null;
  fulfilIntention(db, createIntention(db, intentionDraft({ organisationIds: [other.id, one.id] })).id, met);
  createReflection(db, reflectionDraft());
  setIntroductionAside(db, [one.id, other.id], day('2026-06-01'));
  saveExternalId(db, { kind: 'organisation', source: 'naam|nummer', externalId: '12', id: other.id });
  sayWhoIsWho(db);
  saveAnalysisSettings(db, { ...DEFAULT_ANALYSIS_SETTINGS, halfLifeDays: 90 });
  const series = '0123456789abcdef0123456789abcdef';
  saveCalendarDecision(db, {
    series,
    occurrence: '20260310T130000Z',
    state: 'accepted',
    encounterId: met,
    date: day('2026-03-10'),
    startTime: '14:00',
    minutes: 60,
    part: null,
    cancellationRead: true,
  });
  saveCalendarDecision(db, ignoredDecision({ series, occurrence: '' }));
  ignoreCalendarSeries(db, series);
  saveCalendarWeek(db, { year: 2026, week: 11, collegeHours: 2, organisationHours: 0.5, outsideHours: 0 });
  saveCalendarSettings(db, { ...DEFAULT_CALENDAR_SETTINGS, rules: [{ words: 'B&W', part: 'college' }] });
  addPrivacyTraces(db, person(db).id, other.id);
  sayWhatCameOfIt(db, other.id);
  pinOnMap(db, [{ organisationId: other.id, x: -20.5, y: 3 }]);
  for (const name of ['Begin', 'Slot']) createMapView(db, mapViewDraft(name, [one.id]));
  keepMapPlaces(db, [{ organisationId: other.id, x: 1, y: 2 }]);
  writeDraft(db, 'encounter', 'half getypt');
  return db;
}

/** What was let go, what became a commitment, and a partner that is not suggested. */
function sayWhatCameOfIt(db: WriteDb, organisationId: Organisation['id']): void {
  const heard = listSignals(
    db,
    { kind: 'signal', state: 'open', encounterId: null, organisationId: null, limit: 2 },
    day('2026-06-30'),
  ).signals.map(({ observation }) => observation.id);
  const [one, other] = heard as [(typeof heard)[number], (typeof heard)[number]];
  letSignalGo(db, one, 'was een gerucht', day('2026-06-30'));
  promiseSignal(db, other, commitmentDraft('navragen'), day('2026-06-30'));
  saveSuggestionChoice(db, {
    organisationId,
    choice: 'dismissed',
    date: day('2026-06-30'),
    until: null,
    reason: 'een collega houdt het contact',
  });
}

/** Two that are not the same, and two that became one, of partners and of persons. */
function sayWhoIsWho(db: WriteDb): void {
  const partners = ['Linde', 'De Linde', 'Lindes'].map((name) => partner(db, name)) as [
    Organisation,
    Organisation,
    Organisation,
  ];
  const persons = ['Bas', 'Bas Kuiper', 'B. Kuiper'].map((name) => person(db, { name })) as [
    Person,
    Person,
    Person,
  ];
  const today = day('2026-06-02');
  setDistinct(db, { kind: 'organisation', ids: [partners[1].id, partners[0].id] }, today);
  setDistinct(db, { kind: 'person', ids: [persons[1].id, persons[0].id] }, today);
  const { id: keptId, archived: _archived, ...draft } = partners[0];
  mergeOrganisations(db, { keptId, goneId: partners[2].id }, draft, today);
  const { id, archived: _gone, affiliations: _none, ...fields } = persons[0];
  mergePersons(db, { keptId: id, goneId: persons[2].id }, fields, today);
}

const throughText = (document: NetworkDocument): NetworkDocument =>
  parseNetworkDocument(JSON.parse(JSON.stringify(document)));

test('a whole network, exported and read into a new file, is the same network', () => {
  const db = fullNetwork();
  const document = exportNetwork(db);
  const empty = Object.entries(document).filter(([, list]) => Array.isArray(list) && list.length === 0);
  expect(empty.map(([name]) => name)).toEqual([]);

  const copy = newDatabase(path.join(temporaryFolder(), 'Kopie.netwerk'));
  importNetwork(copy, throughText(document));
  expect(exportNetwork(copy)).toEqual(document);
  const { draft: typed, map_place: placed, ...before } = dumpOf(db);
  const { draft: nothing, map_place: nowhere, ...after } = dumpOf(copy);
  expect(after).toEqual(before);
  // What was only being typed, and what the map works out by itself, stays at home.
  expect([typed?.length, nothing, placed?.length, nowhere]).toEqual([1, [], 1, []]);
  expect(JSON.stringify(document)).not.toContain('half getypt');
});

test('a network is read only into a file that holds nothing yet', () => {
  const db = newDatabase();
  partner(db);
  const before = dumpOf(db);
  const document = exportNetwork(newDatabase(path.join(temporaryFolder(), 'Leeg.netwerk')));
  expect(refusalOf(() => importNetwork(db, document)).code).toBe('refused-by-file');
  expect(dumpOf(db)).toEqual(before);
});

test('a document that contradicts itself leaves nothing behind', () => {
  const db = newDatabase();
  const { categoryId, ...rest } = partner(db);
  const document = exportNetwork(db);
  const copy = newDatabase(path.join(temporaryFolder(), 'Kopie.netwerk'));
  const before = dumpOf(copy);
  const organisation = { ...rest, categoryId };
  const broken: NetworkDocument = {
    ...document,
    organisations: [organisation],
    assessments: [
      {
        id: newId(assessmentIdSchema),
        organisationId: unknownOrganisationId(),
        collaborationId: null,
        date: day('2026-01-01'),
        cultural: null,
        relational: null,
        procedural: null,
        content: null,
        influence: null,
        interest: null,
        note: '',
      },
    ],
  };
  expect(refusalOf(() => importNetwork(copy, broken)).code).toBe('not-found');
  expect(dumpOf(copy)).toEqual(before);
});

test.for([
  ['another format', { format: 'iets-anders' }],
  ['another version', { version: 2 }],
  ['a list that is missing', { themes: undefined }],
  ['a field that nobody knows', { extra: 1 }],
  [
    'an impossible day',
    { timeWeeks: [{ year: 2026, week: 54, collegeHours: 0, organisationHours: 0, outsideHours: 0 }] },
  ],
] as const)('a document with %s is refused with the place', ([, changes]) => {
  const document = { ...exportNetwork(newDatabase()), ...changes };
  const refusal = refusalOf(() => parseNetworkDocument(document));
  expect(refusal.code).toBe('import-refused');
});
