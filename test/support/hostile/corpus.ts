import { deflateRawSync } from 'node:zlib';
import { storedArchive } from '#main/import/unpack.ts';
import { workbookOf } from './workbook.ts';

/** Names that somebody would choose who wants to hurt. Each stands in docs/hostile-inputs.md. */
export const HOSTILE_NAMES: readonly string[] = [
  '=cmd|calc!A0',
  '+31 (0)6',
  '-2+3',
  '@SOM(A1)',
  '\u{FF1D}1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "'); DROP TABLE organisation; --",
  '../../../../etc/passwd',
  'C:\\Windows\\System32\\con',
  'foto\u202Egnp.exe',
  'Woon\u200Bhart',
  'bel\u0007 en \u001B[2J',
  'Woon\u{E0041}\u{E0042}hart\u3164',
  '${7*7} {{7*7}}',
  '__proto__',
];

const text = (content: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(content));
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A workbook whose one sheet unpacks to far more than it is. */
function bomb(): Uint8Array<ArrayBuffer> {
  const sheet = 'xl/worksheets/sheet1.xml';
  const packed = deflateRawSync(Buffer.alloc(1_000_000, ' '));
  const archive = Buffer.from(storedArchive(new Map([[sheet, packed]])));
  const contents = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt16LE(8, contents + 10);
  archive.writeUInt32LE(400_000_000, contents + 24);
  return Uint8Array.from(archive);
}

/** Ten entities, each ten of the one before: a thousand million laughs. */
function laughs(root: string): string {
  const entities = Array.from({ length: 9 }, (_, level) => {
    const before = level === 0 ? 'ha' : `&l${String(level - 1)};`.repeat(10);
    return `<!ENTITY l${String(level)} "${before}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE ${root} [${entities.join('')}]><${root}>&l8;</${root}>`;
}

const outside = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    storedArchive(
      new Map([
        ['../../../../tmp/netwerkkaart-buiten.xml', Buffer.from('<x/>')],
        ['xl/worksheets/sheet1.xml', Buffer.from(laughs('worksheet'))],
        ['/etc/netwerkkaart-buiten', Buffer.from('x')],
      ]),
    ),
  );

const event = (lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//NL',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const START = ['UID:1', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261110T090000Z', 'DTEND:20261110T100000Z'];

export interface HostileFile {
  /** As in docs/hostile-inputs.md. */
  readonly what: string;
  /** What the file calls itself. */
  readonly name: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Files that try to hurt, by what they try. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    what: 'hostile names in a list',
    name: 'namen.csv',
    bytes: () =>
      text(
        `naam;categorie\n${HOSTILE_NAMES.filter((name) => !name.includes('\u001B'))
          .map((name) => `${quoted(name)};media`)
          .join('\n')}\n`,
      ),
  },
  {
    what: 'hostile names on cards',
    name: 'namen.vcf',
    bytes: () =>
      text(
        HOSTILE_NAMES.map(
          (name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:${name}\r\nEND:VCARD\r\n`,
        ).join(''),
      ),
  },
  {
    what: 'hostile names in a map of Kumu',
    name: 'namen.json',
    bytes: () =>
      text(
        JSON.stringify({
          elements: HOSTILE_NAMES.map((label) => ({ label, type: 'Media' })),
          connections: [],
        }),
      ),
  },
  {
    what: 'hostile subjects in a calendar',
    name: 'namen.ics',
    bytes: () => text(HOSTILE_NAMES.map((name) => event([...START, `SUMMARY:${name}`])).join('')),
  },
  {
    what: 'a list that writes outside its place',
    name: '../../../../tmp/netwerkkaart-buiten.csv',
    bytes: () => text('naam\nx\n'),
  },
  {
    what: 'a workbook that writes outside its place, with laughs in it',
    name: 'buiten.xlsx',
    bytes: outside,
  },
  {
    what: 'a cell beyond the end of a sheet',
    name: 'ver.xlsx',
    bytes: () => workbookOf('<row r="2"><c r="XFD99999999999" t="s"><v>1</v></c></row>'),
  },
  {
    what: 'a workbook that says it has a hundred thousand sheets',
    name: 'bladen.xlsx',
    bytes: () => workbookOf('', '<sheet name="A" sheetId="1" r:id="r1"/>'.repeat(100_000)),
  },
  { what: 'a zip bomb', name: 'bom.xlsx', bytes: bomb },
  { what: 'a billion laughs as a graph', name: 'lach.graphml', bytes: () => text(laughs('graphml')) },
  { what: 'a billion laughs as a graph of Gephi', name: 'lach.gexf', bytes: () => text(laughs('gexf')) },
  {
    what: 'JSON in JSON in JSON',
    name: 'diep.json',
    bytes: () => text(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  },
  {
    what: 'JSON that names the prototype',
    name: 'proto.json',
    bytes: () =>
      text('{"__proto__":{"isAdmin":true},"elements":[{"label":"x","__proto__":{"y":1}}],"connections":[]}'),
  },
  {
    what: 'one cell of five million characters',
    name: 'cel.csv',
    bytes: () => text(`naam\n"${'x'.repeat(5_000_000)}"\n`),
  },
  {
    what: 'a quote that is never closed',
    name: 'open.csv',
    bytes: () => text(`naam\n"${'a;b\n'.repeat(50_000)}`),
  },
  {
    what: 'a list with NULs',
    name: 'nul.csv',
    bytes: () => text('naam;categorie\nWoon\0hart;media\0\n\0\0\0'),
  },
  {
    what: 'an encoding that does not exist',
    name: 'codering.csv',
    bytes: () =>
      Uint8Array.from([0xff, 0xfe, 0x6e, 0xd8, 0x00, 0xdc, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf8, 0x0a, 0x3b]),
  },
  {
    what: 'a meeting every second, a million times',
    name: 'herhaling.ics',
    bytes: () => text(event([...START, 'RRULE:FREQ=SECONDLY;COUNT=1000000', 'SUMMARY:Steeds'])),
  },
  {
    what: 'a meeting every day for ten thousand years',
    name: 'eeuwig.ics',
    bytes: () => text(event([...START, 'RRULE:FREQ=DAILY;UNTIL=99991231T000000Z', 'SUMMARY:Altijd'])),
  },
  {
    what: 'a calendar in a calendar in a calendar',
    name: 'genest.ics',
    bytes: () => text('BEGIN:VCALENDAR\r\n'.repeat(20_000)),
  },
  {
    what: 'codes of a terminal in a list',
    name: 'codes.csv',
    bytes: () => text('naam;categorie\n"bel\u0007 en \u001B[2J";media\n'),
  },
  {
    what: 'words of SQL',
    name: 'sql.csv',
    bytes: () => text("naam'; DELETE FROM person; --;categorie\n1' OR '1'='1;media\n"),
  },
];
