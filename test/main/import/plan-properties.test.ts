import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { createHistory } from '#db/undo.ts';
import { collaborationDraftSchema, tieDraftSchema } from '#shared/domain/collaboration.ts';
import { encounterDraftSchema } from '#shared/domain/encounter.ts';
import { organisationDraftSchema } from '#shared/domain/organisation.ts';
import { personDraftSchema } from '#shared/domain/person.ts';
import { OWN_NUMBER_HEADING } from '#shared/import/column-words.ts';
import { IMPORT_KINDS, type ImportKind } from '#shared/import/import-fields.ts';
import type { MadePlan } from '#shared/import/planning/make-plan.ts';
import { type GivenList, planLists, rowsOfPlan, writePlan } from '#test/main/support/plan-lists.ts';
import { addTwins, writeRichNetwork } from '#test/main/support/rich-network.ts';
import { dumpOf, newDatabase } from '#test/support/database.ts';

/** Names that are alike, known, unknown, empty and divided: few, so that rows meet each other and what is there. */
const NAMES = [
  'Woonhart',
  ' woonhart',
  'Stichting Woonhart',
  'WH',
  'De Brug',
  'Bos; Beek & Co',
  'Nieuw',
  'Nieuw BV',
  '',
];
const PEOPLE = ['Anna de Wit', 'Wit, Anna de', 'Jan Bakker', 'Bas', 'Nieuwe Naam', ''];
const DAYS = ['', '1-2-2024', '2023-01-01', '31-12-2025', 'ooit'];
const WORDS = [
  '',
  'kern',
  'wonen|zorg, jeugd',
  'lid',
  'bestuurder',
  '3',
  'financiert',
  'overleg',
  'a; b',
  '=x',
];

const COLUMNS: Readonly<Record<ImportKind, Readonly<Record<string, readonly string[]>>>> = {
  partners: {
    Naam: NAMES,
    'Korte naam': NAMES,
    Categorie: ['', 'media', 'ruimtevaart'],
    Belang: WORDS,
    Opgaven: WORDS,
    Streefritme: WORDS,
    Vanaf: DAYS,
    'Tot en met': DAYS,
    Notitie: WORDS,
  },
  persons: {
    Naam: PEOPLE,
    'E-mail': ['', 'anna@woonhart.example', 'nieuw@x.example', 'geen'],
    Partner: NAMES,
    Functie: WORDS,
    Vanaf: DAYS,
    'Tot en met': DAYS,
    Notitie: WORDS,
  },
  collaborations: {
    Naam: ['Tafel; van | allen', 'Zonder leden', 'Nieuw', ''],
    Vorm: WORDS,
    Leden: [...NAMES, 'Woonhart|Nieuw', 'De Brug|WH'],
    'Rol van het lid': WORDS,
    'Lid vanaf': DAYS,
    Opgaven: WORDS,
    Vanaf: DAYS,
  },
  ties: {
    Van: NAMES,
    Naar: NAMES,
    Soort: WORDS,
    Sterkte: WORDS,
    Bron: WORDS,
    Vanaf: DAYS,
    'Tot en met': DAYS,
  },
  encounters: {
    Datum: ['', '10-3-2026', '11-3-2026', 'ooit'],
    Tijd: ['', '9:05', '25:00'],
    Vorm: WORDS,
    Onderwerp: ['', 'een', 'twee'],
    Partners: [...NAMES, 'Woonhart|Nieuw'],
    Personen: PEOPLE,
    'Gemiste partners': NAMES,
    Signalen: WORDS,
    'Eigen afspraken': [...WORDS, 'bel [aan Woonhart, uiterlijk 1-6-2026]'],
    Notitie: WORDS,
  },
};

function network(): WriteDb {
  const db = newDatabase();
  writeRichNetwork(db);
  addTwins(db);
  return db;
}

/** Lists of every kind in which some rows carry a number: one of this file, of any kind, or one that nobody knows. */
function anyLists(db: WriteDb): fc.Arbitrary<readonly GivenList[]> {
  const { organisations, persons, collaborations, ties, encounters } = exportNetwork(db);
  const ids = [organisations, persons, collaborations, ties, encounters].flatMap((items) =>
    items.map(({ id }) => id),
  );
  const number = fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom('01890000-0000-7000-8000-000000000001', '12') },
  );
  const listOf = (kind: ImportKind, renames: boolean): fc.Arbitrary<GivenList> => {
    const columns = Object.entries(COLUMNS[kind]).filter(([name]) => renames || name !== 'Korte naam');
    const mayName = renames || kind === 'ties' || kind === 'encounters';
    const row = fc.tuple(
      mayName ? number : fc.constant(''),
      ...columns.map(([, values]) => fc.constantFrom(...values)),
    );
    return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => ({
      kind,
      lines: [[OWN_NUMBER_HEADING, ...columns.map(([name]) => name)], ...rows],
    }));
  };
  // A list may give things another name. Then a list beside it that still uses the old one says something else the second time.
  const one = fc.constantFrom(...IMPORT_KINDS).chain((kind) => fc.tuple(listOf(kind, true)));
  const several = fc
    .subarray([...IMPORT_KINDS], { minLength: 2 })
    .chain((kinds) => fc.tuple(...kinds.map((kind) => listOf(kind, false))));
  return fc.oneof(one, several);
}

const DRAFTS = {
  partners: organisationDraftSchema,
  persons: personDraftSchema,
  collaborations: collaborationDraftSchema,
  ties: tieDraftSchema,
  encounters: encounterDraftSchema,
};

/** What the window would refuse: the schemas know nothing of the ids that stored parts carry. */
function refusedDrafts(plan: MadePlan): readonly unknown[] {
  const withoutIds = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).filter(([name]) => !['id', 'personId', 'encounterId'].includes(name)),
        )
      : value;
  return plan.things.flatMap(({ kind, draft, outcome }) => {
    if (outcome === 'refused' || outcome === 'doubtful' || outcome === 'same') return [];
    const result = DRAFTS[kind].safeParse(JSON.parse(JSON.stringify(draft, withoutIds)));
    return result.success ? [] : [{ kind, draft, issues: result.error.issues }];
  });
}

test('any lists: all rows are told of, what is written may stand, again changes nothing, and undo gives back what was', () => {
  const db = network();
  const history = createHistory(db);
  const start = dumpOf(db);
  fc.assert(
    fc.property(anyLists(db), fc.constantFrom('ask', 'by-name'), (lists, unknownNumbers) => {
      const plan = planLists(db, lists, { unknownNumbers });
      const told = plan.things.reduce((sum, { joinedRows }) => sum + 1 + joinedRows.length, 0);
      expect(told).toBe(plan.summary.rows);
      const counted = IMPORT_KINDS.flatMap((kind) => Object.values(plan.summary.counts[kind]));
      expect(counted.reduce((sum, count) => sum + count, plan.summary.joined)).toBe(plan.summary.rows);
      expect(refusedDrafts(plan)).toEqual([]);

      history.perform('import.apply', () => {
        writePlan(db, plan);
      });
      const once = dumpOf(db);
      const again = planLists(db, lists, { unknownNumbers });
      const moved = rowsOfPlan(again).filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
      // What was written may settle a doubt that the user left open; where there was none nothing may move.
      const mayMove = plan.summary.leftOut > 0;
      expect(mayMove ? [] : moved).toEqual([]);
      history.perform('import.apply', () => {
        writePlan(db, again);
      });
      expect(moved.length === 0 ? dumpOf(db) : once).toEqual(once);
      history.goTo(0);
      expect(dumpOf(db)).toEqual(start);
    }),
    { numRuns: 150 },
  );
});
