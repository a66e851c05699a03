import { expect, test } from 'vitest';
import { isCollaborationList, readCollaborationList } from '#shared/import/collaboration-list.ts';
import { isPartnerList, readPartnerList } from '#shared/import/partner-list.ts';
import { severalIn, tableOf } from '#shared/import/table.ts';

const PARTNER_COLUMNS = ['Naam', 'categorie', ' Belang ', 'opgaven', 'gebied', 'schaal'];

test('a row becomes a partner, with the words of the list read', () => {
  const table = tableOf([
    PARTNER_COLUMNS,
    ['Woonhart, locatie "Zuid"', 'woningcorporaties', 'Op afstand', 'wonen|energie|Wonen', '', 'regionaal'],
  ]);
  expect(isPartnerList(table)).toBe(true);
  expect(isCollaborationList(table)).toBe(false);
  expect(readPartnerList(table)).toEqual({
    partners: [
      {
        number: 2,
        name: 'Woonhart, locatie "Zuid"',
        category: 'woningcorporaties',
        tier: 'watch',
        scale: 'regional',
        themes: ['Wonen', 'energie'],
        areas: [],
      },
    ],
    refused: [],
  });
});

test('what cannot be read is refused with the row number and the reason, the rest is taken', () => {
  const table = tableOf([
    PARTNER_COLUMNS,
    ['', 'media', '', '', '', ''],
    ['Zonder soort', '', '', '', '', ''],
    ['Vreemd belang', 'media', 'heel veel', '', '', ''],
    ['Vreemde schaal', 'media', '', '', '', 'mondiaal'],
    ['Goed', 'media', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['GOÉD ', 'media', 'kern', '', '', ''],
  ]);
  const { partners, refused } = readPartnerList(table);
  expect(partners.map(({ name }) => name)).toEqual(['Goed']);
  expect(partners[0]).toMatchObject({ number: 6, tier: 'other', scale: 'local' });
  expect(refused.map(({ number }) => number)).toEqual([2, 3, 4, 5, 8]);
  expect(refused.at(-1)?.reason).toContain('regel 6');
});

test('collaborations keep their members and refuse a rhythm that is none', () => {
  const table = tableOf([
    ['naam', 'vorm', 'fase', 'overleg_per_jaar', 'eigen_rol', 'leden'],
    ['Kring', 'kring', '', '11', 'trekker', 'A|B |A'],
    ['Keten', 'keten', 'afbouw', '', '', ''],
    ['Fout', 'keten', '', 'vaak', '', ''],
    ['Te vaak', 'keten', '', '400', '', ''],
    ['Soort', 'club', '', '', '', ''],
  ]);
  const { collaborations, refused } = readCollaborationList(table);
  expect(collaborations).toEqual([
    {
      number: 2,
      name: 'Kring',
      form: 'circle',
      phase: 'continue',
      ownRole: 'lead',
      meetingsPerYear: 11,
      members: ['A', 'B'],
    },
    {
      number: 3,
      name: 'Keten',
      form: 'chain',
      phase: 'wind-down',
      ownRole: 'member',
      meetingsPerYear: null,
      members: [],
    },
  ]);
  expect(refused.map(({ number }) => number)).toEqual([4, 5, 6]);
});

test('several values in one cell: doubles and gaps fall away', () => {
  expect(severalIn('wonen| Énergie ||energie')).toEqual(['wonen', 'energie']);
  expect(severalIn(undefined)).toEqual([]);
});

test('a list without lines is an empty table', () => {
  expect(tableOf([])).toEqual({ columns: [], rows: [] });
});
