import { beforeEach, describe, expect, test } from 'vitest';
import type { WriteDb } from '#db/handle.ts';
import { exportNetwork } from '#db/repos/exchange/export.ts';
import { mergeOrganisations } from '#db/repos/duplicates/merge-organisations.ts';
import { OWN_NUMBER_HEADING, POSITION_NUMBER_HEADING } from '#shared/import/column-words.ts';
import type { ImportKind } from '#shared/import/import-fields.ts';
import type { ImportMapping } from '#shared/import/mapping.ts';
import { importRefusalText } from '#shared/texts/import.ts';
import { planLists, rowsOfPlan, writePlan } from '#test/main/support/plan-lists.ts';
import { type RichNetwork, writeRichNetwork } from '#test/main/support/rich-network.ts';
import { newDatabase } from '#test/support/database.ts';
import { day } from '#test/support/drafts.ts';

const NOBODY = '01890000-0000-7000-8000-000000000001';

let db: WriteDb;
let there: RichNetwork;
beforeEach(() => {
  db = newDatabase();
  there = writeRichNetwork(db);
});

/** A list with the number in front; what happens to each of its rows. */
function rowsFor(
  kind: ImportKind,
  columns: string,
  rows: readonly string[],
  changes: Partial<ImportMapping> = {},
) {
  const lines = [`${OWN_NUMBER_HEADING};${columns}`, ...rows].map((line) => line.split(';'));
  const plan = planLists(db, [{ kind, lines }], changes);
  return { plan, rows: rowsOfPlan(plan) };
}

describe('a number', () => {
  test('names its thing before any name does', () => {
    const { rows } = rowsFor('partners', 'Naam', [
      `${there.partners.Woonhart.id};Bredewater GGZ`,
      `${there.partners['Bredewater GGZ'].id.toUpperCase()};Woonhart`,
    ]);
    expect(rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ['changed', [{ field: 'name', before: 'Woonhart', after: 'Bredewater GGZ' }]],
      ['changed', [{ field: 'name', before: 'Bredewater GGZ', after: 'Woonhart' }]],
    ]);
  });

  test.for(['partners', 'persons', 'collaborations', 'ties', 'encounters'] as const)(
    '%s: that nobody here has leaves the row to the user, also under a name that is known',
    (kind) => {
      const columns = {
        partners: ['Naam', 'Woonhart'],
        persons: ['Naam', 'Bas'],
        collaborations: ['Naam', 'Zonder leden'],
        ties: ['Van;Naar;Soort;Sterkte', 'Woonhart;Bredewater GGZ;financiert;1'],
        encounters: ['Datum;Personen;Onderwerp', '10-3-2026;Bas;'],
      }[kind];
      const { plan, rows } = rowsFor(kind, columns[0] ?? '', [`${NOBODY};${columns[1] ?? ''}`]);
      expect(rows).toMatchObject([{ outcome: 'doubtful', remarks: [{ code: 'unknown-number' }] }]);
      expect(rows[0]?.candidates).toHaveLength(1);
      expect(plan.summary).toMatchObject({ unknownNumbers: 1, leftOut: 1, remarked: 0 });
      const byName = rowsFor(kind, columns[0] ?? '', [`${NOBODY};${columns[1] ?? ''}`], {
        unknownNumbers: 'by-name',
      });
      expect(byName.rows[0]?.outcome).toBe('changed');
    },
  );

  test.for([
    ['no-number', 'twaalf', 'is geen nummer in Netwerkkaart'],
    ['number-of-other-kind', null, 'bij een persoon'],
  ] as const)('%s is refused, in words', ([code, text, words]) => {
    const { rows } = rowsFor('partners', 'Naam', [`${text ?? there.persons[0].id};Woonhart`]);
    const [row] = rows;
    expect(row).toMatchObject({ outcome: 'refused', refusal: { code } });
    const refusal = row?.refusal ?? null;
    expect(refusal === null ? '' : importRefusalText(refusal)).toContain(words);
  });

  test.for([
    ['partners', 'Naam', 'Woonhart', 'Kopie'],
    ['persons', 'Naam', 'Bas', 'Kopie'],
    ['collaborations', 'Naam', 'Zonder leden', 'Kopie'],
  ] as const)('%s: twice, for two names, is one too many', ([kind, columns, name, copy]) => {
    const { organisations, persons, collaborations } = exportNetwork(db);
    const all = { partners: organisations, persons, collaborations }[kind];
    const id = all.find((one) => one.name === name)?.id ?? '';
    const { rows } = rowsFor(kind, columns, [`${id};${name}`, `${id};${copy}`]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'refused']);
    expect(rows[1]?.refusal).toEqual({ code: 'number-twice', params: { row: '2', field: 'name' } });
  });

  test('of what was merged points at what it became, and leaves the choice', () => {
    const { id: keptId, archived: _archived, ...draft } = there.partners.Woonhart;
    const goneId = there.partners['Bredewater GGZ'].id;
    mergeOrganisations(db, { keptId, goneId }, draft, day('2026-06-02'));
    const { rows } = rowsFor('partners', 'Naam', [`${goneId};Bredewater GGZ`]);
    expect(rows[0]).toMatchObject({
      outcome: 'doubtful',
      candidates: [{ id: keptId, reason: 'merged-before' }],
    });
  });

  test('of another network is remembered once it was taken', () => {
    const list = ['Naam;Belang', [`${NOBODY};Woonhart;overig`]] as const;
    const { plan } = rowsFor('partners', list[0], list[1], { unknownNumbers: 'by-name' });
    writePlan(db, plan);
    expect(rowsFor('partners', ...list).rows[0]?.outcome).toBe('same');
    expect(rowsFor('partners', 'Naam;Belang', [`${NOBODY};Woonhart Groep;kern`]).rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [
        { field: 'name', before: 'Woonhart', after: 'Woonhart Groep' },
        { field: 'tier', before: 'overig', after: 'kern' },
      ],
    });
  });
});

describe('an empty cell', () => {
  test('empties on a row with a number, and says nothing on a row without', () => {
    const { id } = there.partners.Woonhart;
    const withNumber = rowsFor('partners', 'Naam;Website;Belang', [`${id};Woonhart;;`]);
    expect(withNumber.rows[0]?.changes).toEqual([
      { field: 'website', before: '@woonhart.example', after: '' },
    ]);
    expect(rowsFor('partners', 'Naam;Website;Belang', [';Woonhart;;']).rows[0]?.outcome).toBe('same');
    // A column that is not there says nothing either.
    expect(rowsFor('partners', 'Naam', [`${id};Woonhart`]).rows[0]?.outcome).toBe('same');
  });

  test('what cannot be read, or names nobody, takes nothing away', () => {
    const { id } = there.partners['Bos; Beek & Co'];
    const { rows } = rowsFor('partners', 'Naam;Streefritme', [`${id};Bos, Beek & Co;vaak`]);
    expect(rows[0]?.changes.map(({ field }) => field)).toEqual(['name']);
    const [visit] = exportNetwork(db).encounters.filter(({ podium }) => podium !== null);
    const kept = rowsFor('encounters', 'Datum;Partners;Personen', [
      `${visit?.id ?? ''};10-3-2026;Woonhart;Anna de Wit|Wie dan ook`,
    ]);
    expect(kept.rows[0]?.outcome).toBe('changed');
    expect(kept.rows[0]?.remarks).toContainEqual({
      code: 'person-left-out',
      params: { text: 'Wie dan ook' },
    });
    expect(kept.rows[0]?.changes.map(({ field }) => field)).not.toContain('persons');
  });
});

describe('positions', () => {
  const columns = `Naam;Partner;Functie;Vanaf;Tot en met;${POSITION_NUMBER_HEADING}`;

  test('a new row of somebody known is another position; the others stay', () => {
    const [anna] = there.persons;
    const { rows } = rowsFor('persons', columns, [
      `${anna.id};Anna de Wit;Bredewater GGZ;adviseur;1-1-2026;;`,
    ]);
    expect(rows[0]?.changes).toHaveLength(1);
    expect(rows[0]?.changes[0]?.after.split('; ').length).toBe(
      (rows[0]?.changes[0]?.before.split('; ').length ?? 0) + 1,
    );
  });

  test('a number of somebody else is told, and changes no position of theirs', () => {
    const [anna, bas] = there.persons;
    const of = exportNetwork(db).persons.find(({ id }) => id === anna.id)?.affiliations[0]?.id ?? '';
    const { rows } = rowsFor('persons', columns, [`${bas.id};Bas;Woonhart;lid;;;${of}`]);
    expect(rows[0]?.remarks).toContainEqual({ code: 'position-of-somebody-else', params: {} });
    expect(rows[0]?.changes).toEqual([{ field: 'organisation', before: '', after: 'Woonhart, lid' }]);
  });

  test('a position without its partner stays as it was, and that is told', () => {
    const [anna] = there.persons;
    const { affiliations = [] } = exportNetwork(db).persons.find(({ id }) => id === anna.id) ?? {};
    const { rows } = rowsFor('persons', columns, [`${anna.id};Anna de Wit;;;;;${affiliations[0]?.id ?? ''}`]);
    expect(rows[0]).toMatchObject({ outcome: 'same', remarks: [{ code: 'position-kept' }] });
  });
});

describe('ties', () => {
  const columns = 'Van;Naar;Soort;Sterkte;Vanaf';

  test('one is known by its partners, its kind and its first day, whichever way round where it has no direction', () => {
    const { rows } = rowsFor('ties', columns, [
      ';=SOM(A1);Twee spaties;werkt samen met;3;1-1-2020',
      ';Bredewater GGZ;Woonhart;financiert;3;',
      ';Woonhart;Bredewater GGZ;houdt toezicht op;1;',
      ';Woonhart;Woonhart;kent;1;',
      ';Woonhart;Onbekend;kent;1;',
      ';;Woonhart;kent;1;',
    ]);
    expect(rows.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual([
      'changed',
      'same',
      'new',
      'tie-to-itself',
      'unknown-partner',
      'first-missing',
    ]);
  });

  test('two rows about one tie are one; a tie that is edited into another is refused', () => {
    const { rows } = rowsFor('ties', columns, [
      ';Woonhart;Bredewater GGZ;kent;1;',
      ';Bredewater GGZ;Woonhart;kent;2;',
    ]);
    expect(rows).toMatchObject([
      { outcome: 'new', joinedRows: [3], remarks: [{ code: 'value-of-earlier-row' }] },
    ]);
    const [first] = exportNetwork(db).ties.filter(({ kind }) => kind === 'funds');
    const turned = `${first?.id ?? ''};Woonhart;Bredewater GGZ;financiert;2;`;
    const edited = rowsFor('ties', columns, [turned]).rows[0];
    const isFirst = first?.firstOrganisationId === there.partners.Woonhart.id;
    expect(edited?.refusal?.code ?? edited?.outcome).toBe(isFirst ? 'same' : 'tie-already-there');
  });
});

describe('encounters', () => {
  const columns = 'Datum;Tijd;Partners;Personen;Onderwerp;Vorm';

  test('two that are alike are two: the first of the list is the first that is known', () => {
    const call = ';10-3-2026;;;Bas;;telefoon';
    const { rows } = rowsFor('encounters', columns, [call, call, call]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'new']);
  });

  test.for([
    ['date-missing', ';;;Woonhart;;;'],
    ['invalid-date', ';ooit;;Woonhart;;;'],
    ['no-participant', ';10-3-2026;;Niemand;;;'],
  ] as const)('%s', ([code, row]) => {
    expect(rowsFor('encounters', columns, [row]).rows[0]?.refusal?.code).toBe(code);
  });

  test('what is unreadable is left out with a remark, and the rest is taken', () => {
    const { rows } = rowsFor('encounters', columns, [';10-3-2026;25:00;Woonhart|Niemand;;Bezoek;ooit']);
    expect(rows[0]?.outcome).toBe('new');
    expect(rows[0]?.remarks.map(({ code, params }) => [code, params['text']])).toEqual([
      ['partner-left-out', 'Niemand'],
      ['value-left-out', '25:00'],
      ['value-left-out', 'ooit'],
    ]);
  });
});
