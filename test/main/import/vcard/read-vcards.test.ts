import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { readVcards } from '#main/import/vcard/read-vcards.ts';

function card(...lines: readonly string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

const persons = (text: string) => readVcards(text).persons.rows.map(({ cells }) => cells);

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
      naam: 'Sophie van der Meer',
      roepnaam: 'Soof',
      functie: 'Bestuurder',
      organisatie: 'Stichting Woonhart, regio Zuid',
      'e-mail': 's.vandermeer@woonhart.example',
      telefoon: '06-12345678',
      notitie: [
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
      naam: 'Jan Willem Bakker',
      functie: 'Voorzitter',
      'e-mail': 'jw@wijkraad.example',
      telefoon: '+31-10-2',
      notitie: 'Telefoon (thuis): +31-10-1',
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
      naam: 'René Koïn',
      roepnaam: '',
      functie: '',
      organisatie: 'Kamer van Koophandel, regio Zuid',
      'e-mail': 'rene@kvk.example',
      telefoon: '(010) 1234567',
      notitie: 'eerste regel\ntweede regel, met komma\nAfdeling: C:\\map',
    },
  ]);
});

test('several cards: each with the line on which it begins; one that is damaged spoils no other', () => {
  const text = [
    card('VERSION:3.0', 'FN:Een'),
    card('VERSION:3.0', 'FN:Twee', 'TEL;WORK;;=x:y', 'EMAIL:twee@b.example'),
    card('VERSION:3.0', 'EMAIL:naamloos@b.example'),
    card('VERSION:4.0', 'KIND:group', 'FN:Vrienden'),
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Afgebroken',
  ].join('');
  const { persons: taken, refused } = readVcards(text);
  expect(taken.rows.map(({ number, cells }) => [number, cells['naam'], cells['e-mail']])).toEqual([
    [1, 'Een', ''],
    [5, 'Twee', 'twee@b.example'],
  ]);
  expect(refused).toEqual([
    { number: 11, reason: 'op deze kaart staat geen naam' },
    { number: 15, reason: 'dit is een groep kaarten, geen persoon' },
    { number: 20, reason: 'deze kaart houdt halverwege op' },
  ]);
});

test('an organisation is a partner, whichever way the card says so; an assistant inside a card is nobody', () => {
  const text = [
    card('VERSION:4.0', 'KIND:org', 'FN:Buurtfonds', 'URL:https://buurtfonds.example', 'TEL:0101'),
    card('VERSION:3.0', 'FN:Wijkbank', 'ORG:Wijkbank;', 'X-ABShowAs:COMPANY'),
    card('VERSION:3.0', 'N:;;;;', 'FN:', 'ORG:De Loods'),
    card('VERSION:2.1', 'FN:Chef', 'AGENT:', 'BEGIN:VCARD', 'FN:Hulp', 'END:VCARD', 'TITLE:Baas'),
  ].join('');
  const { organisations, persons: taken } = readVcards(text);
  expect(organisations.rows.map(({ cells }) => cells)).toEqual([
    { naam: 'Buurtfonds', website: 'https://buurtfonds.example', notitie: 'Telefoon: 0101' },
    { naam: 'Wijkbank', website: '', notitie: '' },
    { naam: 'De Loods', website: '', notitie: '' },
  ]);
  expect(taken.rows.map(({ cells }) => [cells['naam'], cells['functie']])).toEqual([['Chef', 'Baas']]);
});

test('a name in the order of a list is turned round', () => {
  const text = card('VERSION:3.0', 'N:Wit;Piet;de;;', 'FN:Wit, Piet de');
  expect(persons(text)).toMatchObject([{ naam: 'Piet de Wit' }]);
});

test.for(['folded', 'bare'])('2,000 lines of photo are passed over, %s', (manner) => {
  const line = `${manner === 'folded' ? ' ' : ''}${'QUJD'.repeat(18)}`;
  const photo = ['PHOTO;ENCODING=b;TYPE=JPEG:QUJD', ...Array.from({ length: 2000 }, () => line)];
  const text = card('VERSION:3.0', 'FN:Met foto', ...photo, 'TITLE:Wethouder');
  expect(persons(text)).toMatchObject([{ naam: 'Met foto', functie: 'Wethouder', notitie: '' }]);
});

test('a value without end is cut, not kept', () => {
  const endless = Array.from({ length: 5000 }, () => ` ${'x'.repeat(70)}`);
  const [read] = persons(card('VERSION:3.0', 'FN:Lang', 'NOTE:begin', ...endless));
  expect(read?.['notitie']?.length).toBeLessThanOrEqual(65_536);
  expect(read?.['notitie']).toMatch(/^beginx/);
});

test('what is no card at all is refused in words', () => {
  expect(() => readVcards('naam;functie\r\nPiet;baas')).toThrow(AppError);
});

test('any text is read or refused, never a fault of ours', () => {
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
      const text = ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\n');
      const { persons: taken, organisations } = readVcards(text);
      for (const { cells } of [...taken.rows, ...organisations.rows]) expect(cells['naam']).not.toBe('');
    }),
    { numRuns: 200 },
  );
});
