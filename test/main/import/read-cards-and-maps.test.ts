import { expect, test } from 'vitest';
import { readFiles } from '#main/import/read-files.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('cards are known by their name or their beginning, whatever their encoding', async () => {
  const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Renée\r\nEND:VCARD\r\n';
  const latin = { name: 'kaart.txt', bytes: Uint8Array.from(Buffer.from(text, 'latin1')) };
  const [read, other] = await readFiles([file('a.vcf', text), latin]);
  expect(read).toMatchObject({ format: 'vcard', encoding: 'utf-8', name: 'a.vcf' });
  expect(other).toMatchObject({ format: 'vcard', encoding: 'windows-1252' });
  expect(other?.tables[0]?.rows[0]?.cells[0]).toBe('Renée');
});

test('the two sheets of Kumu in files of their own belong together; a list beside them stays as it is', async () => {
  const files = await readFiles([
    file('verbindingen.csv', 'From,To,Type\nSophie,Woonhart,Bestuurder\n'),
    file('elementen.csv', 'Label,Type\nSophie,Person\nWoonhart,Corporatie\n'),
    file('partners.csv', 'naam;categorie\nDe Loods;media\n'),
  ]);
  expect(files.map(({ name, tables }) => [name, tables.map((table) => table.knownMapping?.kind)])).toEqual([
    ['verbindingen.csv', []],
    ['elementen.csv', ['partners', 'persons']],
    ['partners.csv', [undefined]],
  ]);
  expect(files[1]?.tables[1]?.rows[0]?.cells).toEqual(['Sophie', 'Person', 'Woonhart', 'Bestuurder']);
});

test.for([
  ['leeg.vcf', 'geen kaart', 'not-a-list'],
  ['netwerk.json', '{"format":"netwerkkaart-netwerk"}', 'unknown-format'],
  ['stuk.json', '{"elements":[', 'unknown-format'],
] as const)('%s is refused with a reason', async ([name, text, reason]) => {
  await expect(readFiles([file(name, text)])).rejects.toMatchObject({
    code: 'import-file-refused',
    params: { name, reason },
  });
});
