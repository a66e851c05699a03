import { randomBytes } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ImportDesk } from '#main/import/import-desk.ts';
import { storedArchive } from '#main/import/unpack.ts';
import { errorDataOf } from '#shared/errors.ts';
import { errorText } from '#shared/texts/errors.ts';
import { offer, planned } from '#test/main/support/import-files.ts';
import { type Program, startProgram } from '#test/main/support/program.ts';
import { workbookOf } from '#test/support/hostile/workbook.ts';

async function openProgram(): Promise<Program> {
  const program = startProgram();
  await program.get('file.createEmpty');
  return program;
}

/** A file that is as large as it says and takes no room. */
function offerSparse(program: Program, name: string, first: string, bytes: number): void {
  const file = path.join(program.folder, name);
  const handle = openSync(file, 'w');
  writeSync(handle, first);
  ftruncateSync(handle, bytes);
  closeSync(handle);
  program.answers.lists = [file];
}

/** A workbook of which one sheet unpacks to 400 MB of spaces, as it says itself. */
function bomb(): Uint8Array {
  const size = 400_000_000;
  const packed = deflateRawSync(Buffer.alloc(1_000_000, ' '));
  const sheet = 'xl/worksheets/sheet1.xml';
  const archive = Buffer.from(storedArchive(new Map([[sheet, packed]])));
  const contents = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  archive.writeUInt16LE(8, contents + 10);
  archive.writeUInt32LE(size, contents + 24);
  return archive;
}

/** Asks to read what was offered and, without waiting for it, for something else: which of the two was answered first. */
async function answeredFirst(program: Program) {
  const order: string[] = [];
  const reading = program.ask('import.choose').then((reply) => {
    order.push('reading');
    return reply;
  });
  await program.ask('organisations.list').then(() => order.push('window'));
  return { reply: await reading, order };
}

test.for([
  ['300 MB of CSV', 'too-large', 'groter dan 64 MB'],
  ['a zip bomb', 'unpacks-too-large', 'uitgepakt veel te groot'],
  ['a million random bytes', 'not-a-list', 'geen leesbare lijst'],
] as const)(
  '%s is refused in words, while the window goes on, and another list can be read',
  async ([what, reason, words]) => {
    const program = await openProgram();
    if (reason === 'too-large') offerSparse(program, 'groot.csv', 'naam;categorie\n', 300_000_000);
    else if (reason === 'unpacks-too-large') offer(program, { 'bom.xlsx': bomb() });
    else offer(program, { 'willekeurig.csv': randomBytes(1_000_000) });
    const { reply, order } = await answeredFirst(program);
    expect(order, what).toEqual(['window', 'reading']);
    expect(reply).toMatchObject({ ok: false, error: { code: 'import-file-refused', params: { reason } } });
    expect(reply.ok ? '' : errorText(reply.error)).toContain(words);
    expect(program.faults).toEqual([]);
    offer(program, { 'gewoon.csv': 'naam;categorie\nWoonhart;media\n' });
    expect((await planned(program)).plan.counts.partners.new).toBe(1);
  },
);

test('a card with 2,000 lines of photo is read, while the window goes on', async () => {
  const program = await openProgram();
  const photo = [
    'PHOTO;ENCODING=b;TYPE=JPEG:QUJD',
    ...Array.from({ length: 2000 }, () => ` ${'QUJD'.repeat(18)}`),
  ];
  const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Met foto', ...photo, 'END:VCARD', ''].join('\r\n');
  offer(program, { 'foto.vcf': card });
  const { reply, order } = await answeredFirst(program);
  expect(order).toEqual(['window', 'reading']);
  expect(reply).toMatchObject({ ok: true, value: { tables: [{ rowCount: 1 }] } });
});

test('formulas in a list are text in the network, and do not run in the list that is exported of it', async () => {
  const program = await openProgram();
  const names = ['=1+1', '+31', '-x', '@som', '＝1', "'=1"];
  offer(program, {
    'formules.csv': `naam;categorie\n${names.map((name) => `"'${name}";media`).join('\n')}\n`,
  });
  await planned(program);
  await program.get('import.apply');
  const stored = (await program.get('organisations.list')).map(({ name }) => name);
  expect(stored.toSorted()).toEqual(names.toSorted());
});

test.for([
  ['as it should be', '<c r="A2" t="s"><v>1</v></c>', 'ok'],
  ['an error of a spreadsheet', '<c r="A2" t="s"><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c>', 'ok'],
  ['far away', '<c r="XFD2" t="s"><v>1</v></c>', 'too-many-columns'],
  ['with more digits than there are rows', '<c r="A99999999999" t="s"><v>1</v></c>', 'damaged'],
  ['in other quotes', "<c r='XFD2' t='s'><v>1</v></c>", 'too-many-columns'],
  ['with spaces around', '<c r = "XFD2" t="s"><v>1</v></c>', 'too-many-columns'],
  ['behind a sign that ends a tag elsewhere', '<c s=">" r="XFD2" t="s"><v>1</v></c>', 'too-many-columns'],
  ['in small letters', '<c r="xfd2" t="s"><v>1</v></c>', 'damaged'],
  ['spelt with entities', '<c r="&#88;FD2" t="s"><v>1</v></c>', 'damaged'],
  ['after more spaces than anybody reads', `<c ${' '.repeat(5000)}r="XFD2" t="s"><v>1</v></c>`, 'damaged'],
  ['after more of something else', `<c s="${'1'.repeat(5000)}" r="XFD2" t="s"><v>1</v></c>`, 'damaged'],
] as const)('a cell %s', async ([, cells, outcome]) => {
  const bytes = workbookOf(`<row r="2">${cells}</row>`);
  const reading = new ImportDesk().read([{ name: 'a.xlsx', bytes }]).then(
    ([table]) => (table?.rowCount === 1 ? 'ok' : 'other'),
    (error: unknown) => errorDataOf(error).params?.['reason'],
  );
  expect(await reading).toBe(outcome);
});
