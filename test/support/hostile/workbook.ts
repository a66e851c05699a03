import { storedArchive } from '#main/import/unpack.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CELLS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const part = (type: string, number: number, target: string): string =>
  `<Relationship Id="r${String(number)}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

/** A workbook that a spreadsheet opens, with these rows as they are. @param sheets what it says its sheets are */
export function workbookOf(
  rows: string,
  sheets = '<sheet name="A" sheetId="1" r:id="r1"/>',
): Uint8Array<ArrayBuffer> {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${CELLS}" xmlns:r="${RELATIONS}"><workbookPr/><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${part('worksheet', 1, 'worksheets/sheet1.xml')}${part('sharedStrings', 2, 'sharedStrings.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${CELLS}"><si><t>naam</t></si><si><t>Woonhart</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${CELLS}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>${rows}</sheetData></worksheet>`,
  };
  return new Uint8Array(
    storedArchive(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]))),
  );
}
