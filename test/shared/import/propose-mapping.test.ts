import { describe, expect, test } from 'vitest';
import { IMPORT_FIELDS, IMPORT_KINDS, isFieldOf } from '#shared/import/import-fields.ts';
import { columnSetKey, isComplete, proposeColumns, proposeMapping } from '#shared/import/propose-mapping.ts';
import { IMPORT_FIELD_LABELS, IMPORT_KIND_LABELS } from '#shared/texts/import.ts';

describe('what a table is about', () => {
  test.each([
    ['partners', 'naam;categorie;belang;opgaven;gebied;schaal'],
    ['partners', 'Organisatie;Soort;Website'],
    ['partners', 'Naam;Van;Tot'],
    ['partners', 'naam'],
    ['persons', 'Voornaam;Achternaam;E-mailadres;Functie;Organisatie'],
    ['persons', 'Contactpersoon;Bedrijf;Telefoon'],
    ['persons', 'First name;Last name;Company;Job title;Email'],
    ['collaborations', 'naam;vorm;fase;overleg_per_jaar;eigen_rol;leden'],
    ['ties', 'Van;Naar;Soort;Sterkte'],
    ['ties', 'From;To;Type;Strength'],
    ['encounters', 'Datum;Partner;Onderwerp;Duur'],
    ['encounters', 'Date;Organisations;Subject;Minutes'],
    [null, 'a;b'],
    [null, ''],
  ])('%s: %s', (kind, columns) => {
    expect(proposeMapping(columns.split(';')).kind).toBe(kind);
  });

  test('a field that takes one value gets one column, the first that fits', () => {
    expect(proposeColumns('partners', ['Naam', 'Organisatie', 'Wijk', 'Gebied', 'Iets'])).toEqual([
      'name',
      null,
      'areas',
      'areas',
      null,
    ]);
  });

  test('a list without its name is not complete', () => {
    expect(isComplete('persons', ['lastName', null])).toBe(true);
    expect(isComplete('persons', ['email'])).toBe(false);
    expect(isComplete('ties', ['firstOrganisation'])).toBe(false);
    expect(isComplete('encounters', ['date', 'persons'])).toBe(true);
  });
});

test('every kind and field has a Dutch name', () => {
  for (const kind of IMPORT_KINDS) {
    expect(IMPORT_KIND_LABELS[kind]).not.toBe('');
    for (const field of IMPORT_FIELDS[kind]) {
      expect(isFieldOf(kind, field)).toBe(true);
      expect(IMPORT_FIELD_LABELS[field]).not.toBe('');
    }
  }
});

test('a set of columns is the same in another order and spelling, and another with one more', () => {
  expect(columnSetKey(['Naam', 'E-mail'])).toBe(columnSetKey(['e-mail (werk)', ' NAAM ']));
  expect(columnSetKey(['Naam'])).not.toBe(columnSetKey(['Naam', 'E-mail']));
});
