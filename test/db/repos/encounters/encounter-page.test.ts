import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase } from '#db/open.ts';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { listCategories } from '#db/repos/categories.ts';
import { type EncounterQuery, listEncounters } from '#db/repos/encounters/encounter-log.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { createOrganisation } from '#db/repos/organisations.ts';
import { createPerson } from '#db/repos/persons.ts';
import { isoDate } from '#shared/domain/calendar-date.ts';
import { encounterDraftSchema, newEncounter } from '#shared/domain/encounter.ts';
import { organisationDraftSchema } from '#shared/domain/organisation.ts';
import { personDraftSchema } from '#shared/domain/person.ts';

let folder: string;
let db: WriteDb;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-encounter-page-'));
  db = createDatabase(path.join(folder, 'test.netwerk'));
});
afterEach(() => {
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

const everything: EncounterQuery = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 50,
  after: null,
};

function partner(name: string): string {
  const draft = organisationDraftSchema.parse({
    name,
    shortName: '',
    categoryId: listCategories(db)[0]?.id,
    tier: 'core',
    scale: 'local',
    themeIds: [],
    areaIds: [],
    desiredIntervalDays: null,
    website: '',
    note: '',
    from: null,
    until: null,
  });
  return createOrganisation(db, draft).id;
}

/** Somebody who changed from one partner to the other at the start of June 2026. */
function changedJobs(before: string, after: string): string {
  const draft = personDraftSchema.parse({
    name: 'Karima Aziz',
    nickname: '',
    email: '',
    phone: '',
    note: '',
    affiliations: [
      { organisationId: before, role: '', from: null, until: '2026-05-31' },
      { organisationId: after, role: '', from: '2026-06-01', until: null },
    ],
  });
  return createPerson(db, draft).id;
}

interface Met {
  readonly organisationIds?: readonly string[];
  readonly personIds?: readonly string[];
  readonly absentOrganisationIds?: readonly string[];
}

function meet(date: string, subject: string, who: Met): void {
  createEncounter(
    db,
    encounterDraftSchema.parse({
      ...newEncounter(isoDate(date)),
      subject,
      ...who,
    }),
  );
}

test('counts each partner once, there by itself or through who then worked there, and nobody who was missed', () => {
  const [old, recent, missed] = [partner('Woonhart'), partner('Middenland'), partner('Oude Stad')];
  const karima = changedJobs(old, recent);
  meet('2026-05-01', 'kade', { personIds: [karima], absentOrganisationIds: [missed] });
  meet('2026-05-02', 'kade', { organisationIds: [old], personIds: [karima] });
  expect(listEncounters(db, everything)).toMatchObject({ total: 2, partnerCount: 1 });
  meet('2026-07-01', 'brug', { personIds: [karima] });
  expect(listEncounters(db, everything)).toMatchObject({ total: 3, partnerCount: 2 });
});

test('counts over every page and only what fits the filters', () => {
  const [first, second] = [partner('Woonhart'), partner('Middenland')];
  meet('2026-05-01', 'kade', { organisationIds: [first] });
  meet('2026-06-01', 'brug', { organisationIds: [second] });
  const page = listEncounters(db, { ...everything, limit: 1 });
  expect(page).toMatchObject({ total: 2, partnerCount: 2 });
  expect(page.encounters).toHaveLength(1);
  expect(listEncounters(db, { ...everything, text: 'kade' })).toMatchObject({ total: 1, partnerCount: 1 });
  expect(listEncounters(db, { ...everything, from: isoDate('2026-05-15') })).toMatchObject({
    total: 1,
    partnerCount: 1,
  });
  expect(listEncounters(db, { ...everything, text: 'nergens' })).toMatchObject({ total: 0, partnerCount: 0 });
});
