import { readKumuJson } from '#shared/import/kumu/kumu-json.ts';
import { decodeText } from './decode-text.ts';
import { hasExtension, type ImportReader, refuseFile } from './import-reader.ts';

/** A map of Kumu that was saved as JSON. JSON of anything else is no list. */
export const kumuJsonReader: ImportReader = {
  recognises: (file) => hasExtension(file, '.json'),
  read: (file) =>
    Promise.resolve().then(() => {
      const { text, encoding } = decodeText(file);
      const tables = readKumuJson(text);
      if (tables === null) throw refuseFile(file, 'unknown-format');
      return { format: 'kumu-json', encoding, name: file.name, tables };
    }),
};
