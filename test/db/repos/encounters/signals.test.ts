import { expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { findCommitment, deleteCommitment } from '#db/repos/encounters/commitments.ts';
import { createEncounter, findEncounter, updateEncounter } from '#db/repos/encounters/encounters.ts';
import {
  findSignal,
  letSignalGo,
  listSignals,
  listWaitingSignals,
  promiseSignal,
  reopenSignal,
  snoozeSignal,
  tellSignal,
} from '#db/repos/encounters/signals.ts';
import { createHistory } from '#db/undo.ts';
import type { Encounter, ObservationDraft } from '#shared/domain/encounter.ts';
import type { ObservationId } from '#shared/domain/ids.ts';
import { refusalOf, newDatabase, dumpOf } from '#test/support/database.ts';
import { commitmentDraft, day, encounterDraft, observationDraft, partner } from '#test/support/drafts.ts';

const TODAY = day('2026-06-30');
const ALL = { kind: null, state: null, encounterId: null, organisationId: null, limit: 100 } as const;

function heard(db: WriteDb, date: string, observations: readonly ObservationDraft[]): Encounter {
  const { id } = partner(db, `Partner van ${date}`);
  return createEncounter(db, encounterDraft([id], { date: day(date), observations }));
}

function idOf(encounter: Encounter, place = 0): ObservationId {
  const id = encounter.observations[place]?.id;
  if (id === undefined) throw new Error('nothing was heard');
  return id;
}

test('a signal is told, becomes a commitment, or is let go; each with its day, and taken back', () => {
  const db = newDatabase();
  const met = heard(db, '2026-06-20', [
    observationDraft('te weinig monteurs'),
    observationDraft('wachtlijst groeit'),
    observationDraft('fusie op komst'),
  ]);
  const [told, promised, letGo] = [idOf(met, 0), idOf(met, 1), idOf(met, 2)];
  const [organisationId] = met.organisationIds;
  tellSignal(db, { id: told, toldOn: day('2026-06-25'), toldWhere: 'MT', toldTo: 'de directeuren' }, TODAY);
  promiseSignal(
    db,
    promised,
    commitmentDraft('bellen over de wachtlijst', { organisationId: organisationId ?? null }),
    TODAY,
  );
  letSignalGo(db, letGo, 'was een gerucht', TODAY);

  const listed = listSignals(db, ALL, TODAY);
  expect(listed.counts).toEqual({ open: 0, ageing: 0, told: 1, promised: 1, letGo: 1 });
  expect(listed.signals.map(({ state }) => state)).toEqual(['told', 'promised', 'let-go']);
  expect(listed.signals[0]).toMatchObject({
    observation: { toldOn: '2026-06-25', toldWhere: 'MT' },
    toldTo: 'de directeuren',
    partnerIds: [organisationId],
  });
  expect(listed.signals[1]).toMatchObject({
    promisedOn: TODAY,
    commitment: { text: 'bellen over de wachtlijst', doneOn: null },
  });
  expect(listed.signals[2]).toMatchObject({ letGoOn: TODAY, letGoReason: 'was een gerucht' });

  const made = listed.signals[1]?.commitment?.id;
  for (const id of [told, promised, letGo]) expect(reopenSignal(db, id, TODAY).state).toBe('open');
  expect(findSignal(db, told, TODAY)).toMatchObject({
    toldTo: '',
    observation: { toldOn: null, toldWhere: '' },
  });
  // What was promised stays promised.
  expect(made === undefined ? '' : findCommitment(db, made).text).toBe('bellen over de wachtlijst');
});

test('an encounter that is edited keeps what came of what was heard, and a story told in its form is told', () => {
  const db = newDatabase();
  const met = heard(db, '2026-06-20', [
    observationDraft('te weinig monteurs'),
    observationDraft('mooi', { kind: 'story' }),
  ]);
  letSignalGo(db, idOf(met), 'gerucht', TODAY);
  const { id, observations, commitments, ...fields } = findEncounter(db, met.id);
  updateEncounter(db, id, {
    ...fields,
    subject: 'Anders',
    commitments,
    observations: observations.map(({ kind, text }) => ({
      kind,
      text: kind === 'signal' ? 'te weinig loodgieters' : text,
      toldOn: kind === 'story' ? day('2026-06-22') : null,
      toldWhere: '',
    })),
  });
  expect(
    listSignals(db, ALL, TODAY).signals.map(({ state, observation }) => [observation.text, state]),
  ).toEqual([
    ['te weinig loodgieters', 'let-go'],
    ['mooi', 'told'],
  ]);
});

test('without its commitment a signal is open again', () => {
  const db = newDatabase();
  const id = idOf(heard(db, '2026-06-20', [observationDraft('te weinig monteurs')]));
  const { commitment } = promiseSignal(db, id, commitmentDraft('bellen'), TODAY);
  if (commitment !== null) deleteCommitment(db, commitment.id);
  expect(findSignal(db, id, TODAY)).toMatchObject({ state: 'open', commitment: null });
});

test('what waits: fresh ones first, not what is snoozed, and what lies ahead is not heard yet', () => {
  const db = newDatabase();
  const old = heard(db, '2026-05-30', [observationDraft('oud')]);
  heard(db, '2026-05-31', [observationDraft('net niet oud')]);
  const later = heard(db, '2026-06-10', [observationDraft('later')]);
  heard(db, '2026-06-29', [observationDraft('stil', { kind: 'silence' })]);
  heard(db, '2026-07-01', [observationDraft('morgen')]);
  snoozeSignal(db, idOf(later), day('2026-07-01'), TODAY);
  const waiting = (asOf: string) => {
    const { signals, total, counts } = listWaitingSignals(db, day(asOf), 10);
    return { texts: signals.map(({ observation }) => observation.text), total, ageing: counts.ageing };
  };
  expect(waiting('2026-06-30')).toEqual({ texts: ['net niet oud', 'oud'], total: 2, ageing: 1 });
  expect(waiting('2026-07-01').texts).toEqual(['morgen', 'later', 'net niet oud', 'oud']);
  expect(findSignal(db, idOf(old), TODAY).isAgeing).toBe(true);
});

test('the list by state, by kind, by encounter and by partner', () => {
  const db = newDatabase();
  const first = heard(db, '2026-06-20', [
    observationDraft('een'),
    observationDraft('twee', { kind: 'silence' }),
  ]);
  heard(db, '2026-06-21', [observationDraft('drie')]);
  letSignalGo(db, idOf(first), 'reden', TODAY);
  const texts = (query: Partial<Parameters<typeof listSignals>[1]>) =>
    listSignals(db, { ...ALL, ...query }, TODAY).signals.map(({ observation }) => observation.text);
  expect(texts({})).toEqual(['drie', 'een', 'twee']);
  expect(texts({ kind: 'signal', state: 'open' })).toEqual(['drie']);
  expect(texts({ state: 'let-go' })).toEqual(['een']);
  expect(texts({ encounterId: first.id })).toEqual(['een', 'twee']);
  expect(texts({ organisationId: first.organisationIds[0] ?? null, kind: 'silence' })).toEqual(['twee']);
  expect(listSignals(db, { ...ALL, limit: 1 }, TODAY)).toMatchObject({ total: 3, signals: [{}] });
});

test('every step is undone and done again as it was', () => {
  const db = newDatabase();
  const id = idOf(heard(db, '2026-06-20', [observationDraft('te weinig monteurs')]));
  const history = createHistory(db);
  const states = [dumpOf(db)];
  const steps: readonly ((open: WriteDb) => unknown)[] = [
    (open) => snoozeSignal(open, id, day('2026-07-10'), TODAY),
    (open) => promiseSignal(open, id, commitmentDraft('bellen'), TODAY),
    (open) => tellSignal(open, { id, toldOn: TODAY, toldWhere: 'MT', toldTo: '' }, TODAY),
    (open) => reopenSignal(open, id, TODAY),
    (open) => letSignalGo(open, id, 'gerucht', TODAY),
  ];
  for (const step of steps) {
    history.perform('signals', step, () => []);
    states.push(dumpOf(db));
  }
  for (let place = states.length - 2; place >= 0; place -= 1) {
    history.undo();
    expect(dumpOf(db)).toEqual(states[place]);
  }
  for (let place = 1; place < states.length; place += 1) {
    history.redo();
    expect(dumpOf(db)).toEqual(states[place]);
  }
});

test('what was never heard is refused', () => {
  const db = newDatabase();
  const id = idOf(heard(db, '2026-06-20', [observationDraft('x')]));
  db.run('DELETE FROM observation');
  expect(refusalOf(() => letSignalGo(db, id, 'reden', TODAY))).toMatchObject({ code: 'not-found' });
});
