import { decodeText } from '../decode-text.ts';
import { hasExtension, type ImportReader, refuseFile, startsWith } from '../import-reader.ts';
import { readVcards } from './read-vcards.ts';

const BEGIN = [...Buffer.from('BEGIN:VCARD')];

/** Cards of persons, as Outlook, telephones and address books save them. */
export const vcardReader: ImportReader = {
  recognises: (file) => startsWith(file, BEGIN) || hasExtension(file, '.vcf', '.vcard'),
  read: (file) =>
    Promise.resolve().then(() => {
      const { text, encoding } = decodeText(file);
      const tables = readVcards(text);
      if (tables.length === 0) throw refuseFile(file, 'not-a-list');
      return { format: 'vcard', encoding, name: file.name, tables };
    }),
};
