import { describe, expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { findOrCreateArea } from '#db/repos/areas.ts';
import { listCategories } from '#db/repos/categories.ts';
import { type EncounterQuery, listEncounterIds, listEncounters } from '#db/repos/encounters/encounter-log.ts';
import { createEncounter } from '#db/repos/encounters/encounters.ts';
import { findOrCreateTheme } from '#db/repos/themes.ts';
import type { Encounter } from '#shared/domain/encounter.ts';
import { newDatabase } from '#test/support/database.ts';
import {
  affiliationDraft,
  commitmentDraft,
  day,
  encounterDraft,
  partner,
  person,
} from '#test/support/drafts.ts';

const ALL: EncounterQuery = {
  from: null,
  until: null,
  organisationId: null,
  themeId: null,
  form: null,
  text: '',
  limit: 100,
  after: null,
};
const subjects = (db: WriteDb, query: Partial<EncounterQuery>): readonly string[] =>
  listEncounters(db, { ...ALL, ...query }).encounters.map(({ subject }) => subject);

test('newest first, and on one day the one written last first', () => {
  const db = newDatabase();
  const { id } = partner(db);
  for (const [date, subject] of [
    ['2026-01-02', 'b'],
    ['2026-01-03', 'c'],
    ['2026-01-02', 'b2'],
    ['2026-01-01', 'a'],
  ] as const) {
    createEncounter(db, encounterDraft([id], { date: day(date), subject }));
  }
  expect(subjects(db, {})).toEqual(['c', 'b2', 'b', 'a']);
});

test('a word with a sign that ends a text in other programs is a word without it', () => {
  const db = newDatabase();
  createEncounter(db, encounterDraft([partner(db).id], { subject: 'bezoek aan huis' }));
  expect(subjects(db, { text: 'bezoek\0' })).toEqual(['bezoek aan huis']);
  expect(subjects(db, { text: 'a\0b' })).toEqual([]);
});

describe('each bound alone, and all together', () => {
  function filled() {
    const db = newDatabase();
    const [woonhart, linde] = [partner(db, 'Woonhart').id, partner(db, 'De Linde').id];
    const theme = findOrCreateTheme(db, 'Wonen').id;
    const director = person(db, {
      affiliations: [affiliationDraft(woonhart, { until: day('2026-02-28') })],
    }).id;
    const add = (
      subject: string,
      date: string,
      changes: Parameters<typeof encounterDraft>[1] = {},
    ): Encounter => createEncounter(db, encounterDraft([linde], { subject, date: day(date), ...changes }));
    add('1 januari', '2026-01-01', { organisationIds: [woonhart] });
    add('2 bezoek', '2026-02-01', { form: 'site-visit', themeIds: [theme] });
    add('3 directeur', '2026-02-28', { organisationIds: [], personIds: [director] });
    add('4 oud-directeur', '2026-03-01', { organisationIds: [], personIds: [director] });
    add('5 gemist', '2026-04-01', { absentOrganisationIds: [woonhart], note: 'Nieuwbouw aan de Kaai' });
    return { db, woonhart, linde, theme };
  }

  test('period, both ends included', () => {
    const { db } = filled();
    expect(subjects(db, { from: day('2026-02-01'), until: day('2026-02-28') })).toEqual([
      '3 directeur',
      '2 bezoek',
    ]);
  });

  test('partner: itself, or by who worked there on that day, but not when missed', () => {
    const { db, woonhart } = filled();
    expect(subjects(db, { organisationId: woonhart })).toEqual(['3 directeur', '1 januari']);
  });

  test('theme and form', () => {
    const { db, theme } = filled();
    expect(subjects(db, { themeId: theme })).toEqual(['2 bezoek']);
    expect(subjects(db, { form: 'site-visit' })).toEqual(['2 bezoek']);
    expect(subjects(db, { form: 'message' })).toEqual([]);
  });

  test('person, and script, podium and tone', () => {
    const db = newDatabase();
    const somebody = person(db).id;
    const { id } = partner(db);
    createEncounter(db, encounterDraft([], { subject: 'met', personIds: [somebody], tone: 'join-in' }));
    createEncounter(db, encounterDraft([id], { subject: 'zonder', script: 'unexpected', podium: 'digital' }));
    expect(subjects(db, { personId: somebody })).toEqual(['met']);
    expect(subjects(db, { tone: 'join-in' })).toEqual(['met']);
    expect(subjects(db, { script: 'unexpected' })).toEqual(['zonder']);
    expect(subjects(db, { podium: 'digital' })).toEqual(['zonder']);
    expect(subjects(db, { podium: 'digital', tone: 'join-in' })).toEqual([]);
  });

  test('category and area of a partner that was there, also by who worked there on that day', () => {
    const db = newDatabase();
    const [first, second] = listCategories(db);
    if (first === undefined || second === undefined) throw new Error('two categories are needed');
    const area = findOrCreateArea(db, 'Zuid').id;
    const south = partner(db, 'Zuid', { categoryId: second.id, areaIds: [area] }).id;
    const other = partner(db, 'Anders', { categoryId: first.id }).id;
    const worker = person(db, { affiliations: [affiliationDraft(south, { until: day('2026-02-28') })] }).id;
    const add = (subject: string, date: string, changes: Parameters<typeof encounterDraft>[1]): Encounter =>
      createEncounter(db, encounterDraft([], { subject, date: day(date), ...changes }));
    add('1 zelf', '2026-01-01', { organisationIds: [south] });
    add('2 medewerker', '2026-02-01', { personIds: [worker] });
    add('3 oud-medewerker', '2026-03-01', { personIds: [worker] });
    add('4 gemist', '2026-04-01', { organisationIds: [other], absentOrganisationIds: [south] });
    expect(subjects(db, { categoryId: second.id })).toEqual(['2 medewerker', '1 zelf']);
    expect(subjects(db, { areaId: area })).toEqual(['2 medewerker', '1 zelf']);
    expect(subjects(db, { categoryId: first.id })).toEqual(['4 gemist']);
  });

  test('with, with open, and without commitments', () => {
    const db = newDatabase();
    const { id } = partner(db);
    createEncounter(db, encounterDraft([id], { subject: 'niets' }));
    createEncounter(
      db,
      encounterDraft([id], {
        subject: 'gedaan',
        commitments: [commitmentDraft('bellen', { doneOn: day('2026-01-01') })],
      }),
    );
    createEncounter(db, encounterDraft([id], { subject: 'open', commitments: [commitmentDraft('sturen')] }));
    expect(subjects(db, { commitments: 'with' })).toEqual(['open', 'gedaan']);
    expect(subjects(db, { commitments: 'open' })).toEqual(['open']);
    expect(subjects(db, { commitments: 'without' })).toEqual(['niets']);
  });

  test('words in subject or note, all of them, whatever their capitals', () => {
    const { db } = filled();
    expect(subjects(db, { text: ' kaai  NIEUW ' })).toEqual(['5 gemist']);
    expect(subjects(db, { text: 'gemist kaai' })).toEqual(['5 gemist']);
    expect(subjects(db, { text: 'kaai januari' })).toEqual([]);
  });

  test('signs that SQL knows are just signs', () => {
    const { db, linde } = filled();
    createEncounter(db, encounterDraft([linde], { subject: "100% raak_ 'ja' \\", date: day('2025-01-01') }));
    for (const text of ['100%', 'raak_', "'ja'", '\\']) expect(subjects(db, { text })).toHaveLength(1);
    expect(subjects(db, { text: '1%januari' })).toEqual([]);
    expect(subjects(db, { text: '_emist' })).toEqual([]);
  });

  test('all together', () => {
    const { db, linde, theme } = filled();
    const query = {
      organisationId: linde,
      themeId: theme,
      form: 'site-visit',
      from: day('2026-01-01'),
    } as const;
    expect(subjects(db, { ...query, until: day('2026-02-01'), text: 'bezoek' })).toEqual(['2 bezoek']);
    expect(subjects(db, { ...query, until: day('2026-01-31'), text: 'bezoek' })).toEqual([]);
  });
});

test('pages follow each other without gap or overlap, also when an encounter is added in between', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const dates = [
    '2026-01-01',
    '2026-01-02',
    '2026-01-02',
    '2026-01-02',
    '2026-01-03',
    '2026-01-04',
    '2026-01-04',
  ];
  for (const [index, date] of dates.entries()) {
    createEncounter(db, encounterDraft([id], { date: day(date), subject: String(index) }));
  }
  const seen: string[] = [];
  let after: EncounterQuery['after'] = null;
  for (;;) {
    const page: ReturnType<typeof listEncounters> = listEncounters(db, { ...ALL, limit: 2, after });
    expect(page.encounters.length).toBeLessThanOrEqual(2);
    const last = page.encounters.at(-1);
    if (last === undefined) break;
    seen.push(...page.encounters.map(({ subject }) => subject));
    after = { date: last.date, id: last.id };
    if (seen.length === 2)
      createEncounter(db, encounterDraft([id], { date: day('2026-02-01'), subject: 'later' }));
  }
  expect(seen).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  expect(listEncounters(db, { ...ALL, limit: 2, after }).total).toBe(8);
});

test('the ids of all that fit know no pages', () => {
  const db = newDatabase();
  const { id } = partner(db);
  const made = ['2026-01-01', '2026-01-03', '2026-01-02'].map((date) =>
    createEncounter(db, encounterDraft([id], { date: day(date), form: 'event' })),
  );
  createEncounter(db, encounterDraft([id], { date: day('2026-01-04') }));
  expect(listEncounterIds(db, { ...ALL, form: 'event' })).toEqual([made[1]?.id, made[2]?.id, made[0]?.id]);
});
