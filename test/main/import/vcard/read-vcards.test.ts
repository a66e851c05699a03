import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportTable } from '#shared/import/import-table.ts';
import { readVcards } from '#main/import/vcard/read-vcards.ts';

function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

/** Rows of a table as objects, by what their columns hold. */
function rowsOf({ rows, knownMapping }: ImportTable): readonly Record<string, unknown>[] {
  const fields = knownMapping?.columns ?? [];
  return rows.map(({ number, cells }) => ({
    number,
    ...Object.fromEntries(cells.map((cell, place) => [fields[place] ?? String(place), cell])),
  }));
}

function rowsOfKind(text: string, kind: string): readonly Record<string, unknown>[] {
  return readVcards(text)
    .filter(({ knownMapping }) => knownMapping?.kind === kind)
    .flatMap((table) => rowsOf(table));
}

const persons = (text: string) => rowsOfKind(text, 'persons');

test('3.0: folded lines, escapes, groups, and the address of work before that of home', () => {
  const text = card(
    'VERSION:3.0',
    'N:Meer;Sophie;van der;;',
    'FN:Sophie van der Meer',
    'NICKNAME:Soof',
    'ORG:Stichting Woonhart\\, regio Zuid;Wijkbeheer',
    'TITLE:Bestuurder',
    'item1.EMAIL;type=INTERNET;type=HOME:soof@thuis.example',
    'EMAIL;TYPE=INTERNET,WORK:s.vandermeer@woonhart.exa',
    ' mple',
    'TEL;TYPE=FAX:0100',
    'TEL;TYPE=CELL,pref:06-12345678',
    'NOTE:Kent de wijk\\nal jaren\\; belt liever',
  );
  expect(persons(text)).toEqual([
    {
      number: 1,
      name: 'Sophie van der Meer',
      nickname: 'Soof',
      role: 'Bestuurder',
      organisation: 'Stichting Woonhart, regio Zuid',
      email: 's.vandermeer@woonhart.example',
      phone: '06-12345678',
      note: [
        'Kent de wijk\nal jaren; belt liever',
        'Afdeling: Wijkbeheer',
        'Telefoon (fax): 0100',
        'E-mail (thuis): soof@thuis.example',
      ].join('\n'),
    },
  ]);
});

test('4.0: addresses as links, quoted parameters with a colon, several given names', () => {
  const text = card(
    'VERSION:4.0',
    'N:Bakker;Jan,Willem;;;',
    'FN;PREF=1:Jan Willem Bakker',
    'TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+31-10-1',
    'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+31-10-2',
    'EMAIL;ALTID="a:b":mailto:jw@wijkraad.example',
    'ROLE:Voorzitter',
  );
  expect(persons(text)).toMatchObject([
    {
      name: 'Jan Willem Bakker',
      role: 'Voorzitter',
      email: 'jw@wijkraad.example',
      phone: '+31-10-2',
      note: 'Telefoon (thuis): +31-10-1',
    },
  ]);
});

test('2.1 as Outlook writes it: bare types, quoted-printable over several lines, two character sets, plain commas', () => {
  const text = card(
    'VERSION:2.1',
    'N;LANGUAGE=nl;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Ko=EFn;Ren=E9;;drs.',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9 Ko=',
    '=C3=AFn',
    'ORG:Kamer van Koophandel, regio Zuid;C:\\map',
    'TEL;WORK;VOICE:(010) 1234567',
    'EMAIL;PREF;INTERNET:rene@kvk.example',
    'NOTE;ENCODING=QUOTED-PRINTABLE:eerste regel=0D=0A=',
    'tweede regel=2C met komma',
    'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
    ' /9j/4AAQSkZJRg==',
    '',
    'X-MS-OL-DEFAULT-POSTAL-ADDRESS:0',
  );
  expect(persons(text)).toEqual([
    {
      number: 1,
      name: 'René Koïn',
      nickname: '',
      role: '',
      organisation: 'Kamer van Koophandel, regio Zuid',
      email: 'rene@kvk.example',
      phone: '(010) 1234567',
      note: 'eerste regel\ntweede regel, met komma\nAfdeling: C:\\map',
    },
  ]);
});

test('several cards: each with its number; one that is damaged or breaks off spoils no other', () => {
  const text = [
    card('VERSION:3.0', 'FN:Een'),
    card('VERSION:3.0', 'FN:Twee', 'TEL;WORK;;=x:y', 'EMAIL:twee@b.example'),
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zonder einde\r\n',
    card('VERSION:3.0', 'EMAIL:naamloos@b.example'),
    card('VERSION:4.0', 'KIND:group', 'FN:Vrienden'),
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Afgebroken',
  ].join('');
  expect(persons(text).map(({ number, name, email }) => [number, name, email])).toEqual([
    [1, 'Een', ''],
    [2, 'Twee', 'twee@b.example'],
    [3, 'Zonder einde', ''],
    [4, '', 'naamloos@b.example'],
    [6, 'Afgebroken', ''],
  ]);
  expect(readVcards(text).map(({ name, knownMapping }) => [name, knownMapping?.kind])).toEqual([
    ['Personen', 'persons'],
    ['Groepen', null],
  ]);
});

test('an organisation is a partner, whichever way the card says so; an assistant inside a card is nobody', () => {
  const text = [
    card('VERSION:4.0', 'KIND:org', 'FN:Buurtfonds', 'URL:https://buurtfonds.example', 'TEL:0101'),
    card('VERSION:3.0', 'FN:Wijkbank', 'ORG:Wijkbank;', 'X-ABShowAs:COMPANY'),
    card('VERSION:3.0', 'N:;;;;', 'FN:', 'ORG:De Loods'),
    card('VERSION:2.1', 'FN:Chef', 'AGENT:', 'BEGIN:VCARD', 'FN:Hulp', 'END:VCARD', 'TITLE:Baas'),
  ].join('');
  expect(rowsOfKind(text, 'partners')).toEqual([
    { number: 1, name: 'Buurtfonds', website: 'https://buurtfonds.example', note: 'Telefoon: 0101' },
    { number: 2, name: 'Wijkbank', website: '', note: '' },
    { number: 3, name: 'De Loods', website: '', note: '' },
  ]);
  expect(persons(text)).toMatchObject([{ number: 4, name: 'Chef', role: 'Baas' }]);
});

test('a name in the order of a list is turned round', () => {
  const text = card('VERSION:3.0', 'N:Wit;Piet;de;;', 'FN:Wit, Piet de');
  expect(persons(text)).toMatchObject([{ name: 'Piet de Wit' }]);
});

test.for(['folded', 'bare'])('2,000 lines of photo are passed over, %s', (manner) => {
  const line = `${manner === 'folded' ? ' ' : ''}${'QUJD'.repeat(18)}`;
  const photo = ['PHOTO;ENCODING=b;TYPE=JPEG:QUJD', ...Array.from({ length: 2000 }, () => line)];
  const text = card('VERSION:3.0', 'FN:Met foto', ...photo, 'TITLE:Wethouder');
  expect(persons(text)).toMatchObject([{ name: 'Met foto', role: 'Wethouder', note: '' }]);
});

test('a value without end is cut, not kept', () => {
  const endless = Array.from({ length: 5000 }, () => ` ${'x'.repeat(70)}`);
  const [read] = persons(card('VERSION:3.0', 'FN:Lang', 'NOTE:begin', ...endless));
  expect(String(read?.['note']).length).toBeLessThanOrEqual(65_536);
  expect(read?.['note']).toMatch(/^beginx/);
});

test('what is no card at all gives no table', () => {
  expect(readVcards('naam;functie\r\nPiet;baas')).toEqual([]);
});

test('any text is read, never a fault of ours', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'VERSION:2.1',
      'N:;',
      'FN;',
      'TEL;X="',
      '=',
      ' ',
      'ORG:\\',
      ':',
    ),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
      const tables = readVcards(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\n'));
      for (const { columns, rows } of tables) {
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
      expect(tables.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
