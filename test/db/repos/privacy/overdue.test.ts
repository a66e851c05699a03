import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { readAnalysisInput } from '#db/repos/analysis-input.ts';
import { createAssessment } from '#db/repos/assessments.ts';
import { createEncounter, listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { createIntention } from '#db/repos/encounters/intentions.ts';
import { readMirrorExtras } from '#db/repos/mirror/mirror-extras.ts';
import { countOverdue, eraseOverdue, listKept, listOverdue } from '#db/repos/privacy/overdue.ts';
import { createCorrectionRequest, savePersonBasis } from '#db/repos/privacy/person-basis.ts';
import { listPersons } from '#db/repos/persons.ts';
import { addPrivacyEvent } from '#db/repos/privacy/privacy-events.ts';
import { createReflection } from '#db/repos/mirror/reflections.ts';
import { saveRetentionKeep } from '#db/repos/privacy/retention-keeps.ts';
import { search } from '#db/repos/search/search.ts';
import { scrubFile } from '#db/scrub.ts';
import { analyseNetwork } from '#shared/analysis/analyse-network.ts';
import { DEFAULT_ANALYSIS_SETTINGS } from '#shared/analysis/settings.ts';
import { NO_BASIS, RETENTION_KINDS } from '#shared/domain/privacy.ts';
import { allAtOnce } from '#shared/sliced.ts';
import { newDatabase } from '#test/support/database.ts';
import {
  affiliationDraft,
  assessmentDraft,
  commitmentDraft,
  day,
  encounterDraft,
  intentionDraft,
  observationDraft,
  partner,
  person,
  reflectionDraft,
} from '#test/support/drafts.ts';

const DAYS = { before: day('2024-01-01'), today: day('2026-06-30') };
const ALL = { offset: 0, limit: 100 };

/** Of everything that has a period one from before 2024, with the word "oudpapier" in it, and one from after. */
function networkWithAPast(db: WriteDb) {
  const woonhart = partner(db, 'Woonhart');
  const gone = partner(db, 'Oude kring', { note: 'oudpapier', until: day('2023-01-01') });
  const left = person(db, {
    name: 'Quirine Zwaluwenburg',
    affiliations: [affiliationDraft(woonhart.id, { until: day('2023-06-30') })],
  });
  const stays = person(db, {
    name: 'Bert Bever',
    affiliations: [affiliationDraft(woonhart.id, { from: day('2020-01-01') })],
  });
  const old = createEncounter(
    db,
    encounterDraft([woonhart.id], {
      date: day('2023-05-01'),
      personIds: [left.id, stays.id],
      subject: 'Over oudpapier',
      note: 'Veel oudpapier.',
      observations: [observationDraft('oudpapier ligt op straat')],
      commitments: [commitmentDraft('oudpapier ophalen', { doneOn: day('2023-05-09') })],
    }),
  );
  createEncounter(
    db,
    encounterDraft([woonhart.id], {
      date: day('2026-05-01'),
      personIds: [stays.id],
      note: 'Quirine Zwaluwenburg werkt hier niet meer.',
      observations: [observationDraft('verse stroop')],
      commitments: [commitmentDraft('bellen', { doneOn: day('2026-05-09') })],
    }),
  );
  createAssessment(
    db,
    assessmentDraft({ organisationId: woonhart.id, date: day('2023-02-01'), note: 'oudpapier' }),
  );
  createReflection(db, reflectionDraft({ answer: 'oudpapier', writtenOn: day('2023-02-01') }));
  createIntention(db, intentionDraft({ organisationIds: [woonhart.id] }, { before: day('2023-03-01') }));
  const request = {
    receivedOn: day('2023-01-01'),
    request: 'oudpapier',
    doneOn: day('2023-02-01'),
    outcome: '',
  };
  createCorrectionRequest(db, stays.id, request);
  addPrivacyEvent(db, {
    at: '2023-01-01 10:00',
    who: '',
    action: 'woo',
    count: 1,
    detail: '',
    reason: 'oudpapier',
  });
  return { old, left, stays, woonhart, gone };
}

const counts = (db: WriteDb): Record<string, number> =>
  Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, countOverdue(db, kind, DAYS)] as const));

const EACH_ONE = {
  'encounter-note': 1,
  observation: 1,
  commitment: 1,
  assessment: 1,
  reflection: 1,
  intention: 1,
  person: 1,
  organisation: 1,
  'calendar-event': 0,
  correction: 1,
  'log-line': 1,
};

test('only what is of before the day is over its period', () => {
  const db = newDatabase();
  networkWithAPast(db);
  expect(counts(db)).toEqual(EACH_ONE);
  expect(countOverdue(db, 'encounter-note', { ...DAYS, before: day('2023-05-01') })).toBe(0);
  expect(countOverdue(db, 'encounter-note', { ...DAYS, before: day('2026-05-02') })).toBe(2);
  expect(listOverdue(db, 'person', DAYS, ALL)).toMatchObject([
    { title: 'Quirine Zwaluwenburg', date: '2023-06-30' },
  ]);
});

test('what is erased leaves no words in the file, and every figure as it was', () => {
  const db = newDatabase();
  networkWithAPast(db);
  const figures = () => ({
    network: analyseNetwork(
      readAnalysisInput(db),
      { asOf: day('2026-06-30'), period: { from: day('2023-01-01'), until: day('2026-06-30') } },
      DEFAULT_ANALYSIS_SETTINGS,
    ),
    heard: (readMirrorExtras(db).observations ?? []).map(({ kind, toldOn }) => ({ kind, toldOn })),
    done: db.values('SELECT done_on FROM commitment ORDER BY id'),
  });
  const before = figures();
  for (const kind of RETENTION_KINDS) {
    expect(allAtOnce(eraseOverdue(db, kind, DAYS, [])), kind).toEqual({ count: EACH_ONE[kind], failed: 0 });
  }
  scrubFile(db);
  expect(figures()).toEqual(before);
  expect(Object.values(counts(db)).filter((count) => count !== 0)).toEqual([]);
  const bytes = [db.path, `${db.path}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join('')
    .toLowerCase();
  for (const trace of ['oudpapier', 'zwaluwenburg', 'quirine'])
    expect(bytes.includes(trace), trace).toBe(false);
  // What is younger stays, and is found.
  expect(search(db, 'stroop', DAYS.today).groups.map(({ kind }) => kind)).toContain('observation');
  expect(listAllEncounters(db).map(({ note }) => note)).toContain('[naam verwijderd] werkt hier niet meer.');
  expect(listPersons(db).map(({ name }) => name)).toEqual(['Bert Bever', 'Iemand van Woonhart']);
});

test('what is kept longer is not proposed until its day, and an exception stays', () => {
  const db = newDatabase();
  const { old, left } = networkWithAPast(db);
  const keep = {
    kind: 'encounter-note' as const,
    itemId: old.id,
    until: day('2026-12-31'),
    reason: 'bezwaar',
  };
  saveRetentionKeep(db, keep);
  expect(countOverdue(db, 'encounter-note', DAYS)).toBe(0);
  expect(listKept(db, 'encounter-note', DAYS.today, 10)).toMatchObject([
    { itemId: old.id, until: '2026-12-31', reason: 'bezwaar' },
  ]);
  expect(countOverdue(db, 'encounter-note', { ...DAYS, today: day('2027-01-01') })).toBe(1);
  expect(allAtOnce(eraseOverdue(db, 'person', DAYS, [left.id]))).toEqual({ count: 0, failed: 0 });
  expect(listPersons(db).map(({ name }) => name)).toContain('Quirine Zwaluwenburg');
});

test('whoever may not be recorded, or asked for something, stays', () => {
  const db = newDatabase();
  const { left, woonhart } = networkWithAPast(db);
  savePersonBasis(db, left.id, { ...NO_BASIS, doNotRecord: true });
  const asked = person(db, {
    name: 'Anna Klaver',
    affiliations: [affiliationDraft(woonhart.id, { until: day('2022-01-01') })],
  });
  const request = { receivedOn: day('2022-01-01'), request: 'Klopt niet', doneOn: null, outcome: '' };
  createCorrectionRequest(db, asked.id, request);
  expect(listOverdue(db, 'person', DAYS, ALL)).toEqual([]);
});

test('two who are named in one text both go from it', () => {
  const db = newDatabase();
  const { woonhart } = networkWithAPast(db);
  person(db, {
    name: 'Wolfert Distelvink',
    affiliations: [affiliationDraft(woonhart.id, { until: day('2022-01-01') })],
  });
  createEncounter(
    db,
    encounterDraft([woonhart.id], { note: 'Quirine Zwaluwenburg en Wolfert Distelvink kwamen.' }),
  );
  expect(allAtOnce(eraseOverdue(db, 'person', DAYS, []))).toEqual({ count: 2, failed: 0 });
  expect(listAllEncounters(db).map(({ note }) => note)).toContain(
    '[naam verwijderd] en [naam verwijderd] kwamen.',
  );
});
