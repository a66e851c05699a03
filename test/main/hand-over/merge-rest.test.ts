import { describe, expect, test } from 'vitest';
import { closeDatabase, type WriteDb } from '#db/handle.ts';
import { openDatabase } from '#db/open.ts';
import { listAllEncounters } from '#db/repos/encounters/encounters.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { createMapView } from '#db/repos/map/map-views.ts';
import { saveObservationOutcome } from '#db/repos/encounters/observation-outcomes.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import {
  createCorrectionRequest,
  listCorrectionRequests,
  updateCorrectionRequest,
} from '#db/repos/privacy/person-basis.ts';
import { listPersons } from '#db/repos/persons.ts';
import { saveRetentionKeep } from '#db/repos/privacy/retention-keeps.ts';
import { setDistinct } from '#db/repos/duplicates/distinct-pairs.ts';
import { keyOfPassword } from '#main/vault/password-secret.ts';
import type { ObservationOutcome } from '#shared/domain/follow-up.ts';
import type { ObservationId } from '#shared/domain/ids.ts';
import type { NetworkDocument } from '#shared/domain/network-document.ts';
import { REST_KINDS } from '#shared/hand-over/merge-rest.ts';
import { day, mapViewDraft } from '#test/support/drafts.ts';
import { writeMarkedNetwork } from '#test/support/marked-network.ts';
import { dbOf, handedOver, PASSWORD, previewed, programWith } from '../support/handed-over.ts';
import { startProgram } from '../support/program.ts';

const NOTHING_CAME_OF_IT: Omit<ObservationOutcome, 'observationId'> = {
  toldTo: '',
  commitmentId: null,
  promisedOn: null,
  letGoOn: null,
  letGoReason: '',
  snoozedUntil: null,
};

function heardIn(db: WriteDb): readonly [ObservationId, ObservationId, ObservationId] {
  const [one, two, three] = listAllEncounters(db).flatMap(({ observations }) =>
    observations.map(({ id }) => id),
  );
  if (one === undefined || two === undefined || three === undefined) throw new Error('three were heard');
  return [one, two, three];
}

function theOnly<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('there is one');
  return item;
}

/** A network with one of each that comes along. */
function fill(db: WriteDb): void {
  writeMarkedNetwork(db);
  const [one, two, three] = heardIn(db);
  const partners = listOrganisations(db);
  const promised = listAllEncounters(db).flatMap(({ commitments }) => commitments)[0]?.id ?? null;
  saveObservationOutcome(db, {
    ...NOTHING_CAME_OF_IT,
    observationId: one,
    commitmentId: promised,
    promisedOn: day('2026-11-03'),
  });
  saveObservationOutcome(db, {
    ...NOTHING_CAME_OF_IT,
    observationId: two,
    letGoOn: day('2026-11-04'),
    letGoReason: 'gerucht',
  });
  saveObservationOutcome(db, {
    ...NOTHING_CAME_OF_IT,
    observationId: three,
    snoozedUntil: day('2027-01-01'),
  });
  createCorrectionRequest(db, theOnly(listPersons(db)).id, {
    receivedOn: day('2026-11-01'),
    request: 'functie klopt niet',
    doneOn: null,
    outcome: '',
  });
  createMapView(db, mapViewDraft('voor de raad'));
  saveRetentionKeep(db, {
    kind: 'organisation',
    itemId: theOnly(partners).id,
    until: day('2030-01-01'),
    reason: 'lopende zaak',
  });
  const [first, second] = partners;
  if (first !== undefined && second !== undefined)
    setDistinct(db, { kind: 'organisation', ids: [first.id, second.id] }, day('2026-11-02'));
}

const restIn = (document: NetworkDocument) =>
  Object.fromEntries(REST_KINDS.map((kind) => [kind, document[kind]]));

describe('what comes along with the things of a network', () => {
  test('into an empty one: all of it, counted before, once, and taken back in one step', async () => {
    const source = await programWith(fill);
    const file = await handedOver(source);
    const target = startProgram();
    await target.get('file.createEmpty');
    const before = exportNetwork(dbOf(target));
    target.answers.network = file;
    const { rest } = await previewed(target);
    expect(Object.fromEntries(rest.map(({ kind, count }) => [kind, count]))).toMatchObject({
      observationOutcomes: 3,
      correctionRequests: 1,
      retentionKeeps: 1,
      mapViews: 1,
    });
    await target.get('handOver.apply', { theirs: [] });
    const { distinctOrganisations: _, ...expected } = restIn(exportNetwork(dbOf(source)));
    expect(restIn(exportNetwork(dbOf(target)))).toMatchObject(expected);
    expect((await previewed(target)).rest).toEqual([]);
    await target.get('history.undo');
    expect(exportNetwork(dbOf(target))).toEqual(before);
  });
  test('without judgements nobody is told why something was let go, nor is shown a kept view', async () => {
    const source = await programWith(fill);
    const file = await handedOver(source, { judgements: false });
    const db = openDatabase(file, { key: await keyOfPassword(file, PASSWORD) });
    const part = exportNetwork(db);
    closeDatabase(db);
    expect(part.observationOutcomes).toMatchObject([{ promisedOn: '2026-11-03' }]);
    expect(part.mapViews).toEqual([]);
    expect(JSON.stringify(part)).not.toContain('gerucht');
  });
  test('what was done there with what is open here comes back; what was done here stands', async () => {
    const program = await programWith(fill);
    const [one, , three] = heardIn(dbOf(program));
    const file = await handedOver(program);
    const db = openDatabase(file, { key: await keyOfPassword(file, PASSWORD) });
    const { id, personId: _, ...draft } = theOnly(listCorrectionRequests(db));
    updateCorrectionRequest(db, id, { ...draft, doneOn: day('2026-11-10'), outcome: 'aangepast' });
    saveObservationOutcome(db, { ...NOTHING_CAME_OF_IT, observationId: one, toldTo: 'daar' });
    saveObservationOutcome(db, { ...NOTHING_CAME_OF_IT, observationId: three, toldTo: 'college' });
    closeDatabase(db);
    await previewed(program);
    await program.get('handOver.apply', { theirs: [] });
    const after = exportNetwork(dbOf(program));
    expect(after.correctionRequests).toMatchObject([{ outcome: 'aangepast' }]);
    const toldTo = (observation: ObservationId) =>
      after.observationOutcomes.find(({ observationId }) => observationId === observation)?.toldTo;
    expect([toldTo(one), toldTo(three)]).toEqual(['', 'college']);
  });
});
