import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepMapPlaces, listMapPins, listMapPlaces, pinOnMap, unpinOnMap } from '#db/repos/map/map-places.ts';
import {
  createMapView,
  deleteMapView,
  listMapViews,
  orderMapViews,
  updateMapView,
} from '#db/repos/map/map-views.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { listOrganisations } from '#db/repos/organisations.ts';
import { createHistory } from '#db/undo.ts';
import { newDatabase, opened, refusalOf, temporaryFolder } from '#test/support/database.ts';
import { day, mapViewDraft, partner, unknownOrganisationId } from '#test/support/drafts.ts';

const FIXTURE = path.join(import.meta.dirname, '../../../fixtures/databases/version-0010.netwerk');

test('a file from before has a map on which nothing was put yet, and keeps its partners', () => {
  const file = path.join(temporaryFolder(), 'x.netwerk');
  copyFileSync(FIXTURE, file);
  const db = opened(file);
  expect([listMapPlaces(db), listMapPins(db), listMapViews(db)]).toEqual([[], [], []]);
  expect(listOrganisations(db).length).toBeGreaterThan(0);
});

test('where the map stands is kept as a whole, without those who are gone, and is no step of undo', () => {
  const db = newDatabase();
  const [one, other] = [partner(db, 'Een'), partner(db, 'Ander')];
  const history = createHistory(db);
  keepMapPlaces(db, [{ organisationId: one.id, x: 1, y: 2.5 }]);
  keepMapPlaces(db, [
    { organisationId: other.id, x: -3, y: 4 },
    { organisationId: unknownOrganisationId(), x: 0, y: 0 },
  ]);
  expect(listMapPlaces(db)).toEqual([{ organisationId: other.id, x: -3, y: 4 }]);
  expect(history.state()).toEqual({ undo: null, redo: null });
});

test('a pin is moved, let go, and taken back', () => {
  const db = newDatabase();
  const one = partner(db, 'Een');
  const history = createHistory(db);
  const pin = (x: number): void => {
    history.perform('mapPlaces.pin', () => {
      pinOnMap(db, [{ organisationId: one.id, x, y: 0 }]);
    });
  };
  pin(1);
  pin(2);
  expect(listMapPins(db)).toEqual([{ organisationId: one.id, x: 2, y: 0 }]);
  history.undo();
  expect(listMapPins(db)).toMatchObject([{ x: 1 }]);
  unpinOnMap(db, [one.id]);
  expect(listMapPins(db)).toEqual([]);
  expect(refusalOf(() => pinOnMap(db, [{ organisationId: unknownOrganisationId(), x: 0, y: 0 }])).code).toBe(
    'not-found',
  );
});

test('views stay in the order that was given, also when one goes', () => {
  const db = newDatabase();
  const [first, second, third] = ['Een', 'Twee', 'Drie'].map((name) => createMapView(db, mapViewDraft(name)));
  if (first === undefined || second === undefined || third === undefined) throw new Error('three were made');
  const names = (): readonly string[] => listMapViews(db).map((view) => view.name);
  expect(names()).toEqual(['Een', 'Twee', 'Drie']);
  orderMapViews(db, [third.id, first.id]);
  expect(names()).toEqual(['Drie', 'Een', 'Twee']);
  deleteMapView(db, first.id);
  expect(listMapViews(db).map(({ name, position }) => [name, position])).toEqual([
    ['Drie', 0],
    ['Twee', 1],
  ]);
  updateMapView(db, third.id, mapViewDraft('Drie!', [], 'Met uitleg'));
  expect(listMapViews(db)[0]).toMatchObject({ name: 'Drie!', note: 'Met uitleg', position: 0 });
  expect(refusalOf(() => updateMapView(db, first.id, mapViewDraft('weg'))).code).toBe('not-found');
});

test('a view that hides a partner hides what it became', () => {
  const db = newDatabase();
  const [kept, gone] = [partner(db, 'Blijft'), partner(db, 'Gaat op')];
  createMapView(db, mapViewDraft('Beeld', [gone.id, kept.id]));
  const { id: keptId, archived: _, ...draft } = kept;
  mergeOrganisations(db, { keptId, goneId: gone.id }, draft, day('2026-06-01'));
  expect(listMapViews(db)[0]?.look.hiddenIds).toEqual([kept.id]);
});
