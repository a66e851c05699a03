import { promisify } from 'node:util';
import { type Entry, fromBuffer, open, type Options, type ZipFile } from 'yauzl';

/** What a reader finds in a document of a word processor. */
export interface DocxContent {
  /** By the level of the heading, in order. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly tables: number;
  /** Rows that come back at the head of each page. */
  readonly headRows: number;
  /** The words that stand for each picture. */
  readonly pictureTexts: readonly string[];
  readonly language: string;
}

const openFile = promisify<string, Options, ZipFile>(open);
const openBytes = promisify<Buffer, Options, ZipFile>(fromBuffer);

async function partsOf(file: string | Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip =
    typeof file === 'string'
      ? await openFile(file, { lazyEntries: true })
      : await openBytes(Buffer.from(file), { lazyEntries: true });
  const parts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => {
      resolve(parts);
    });
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null) {
          reject(error);
          return;
        }
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
          zip.readEntry();
        });
      });
    });
    zip.readEntry();
  });
}

const plain = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Reads a .docx from a file or from its bytes. */
export async function readDocx(file: string | Uint8Array): Promise<DocxContent> {
  const parts = await partsOf(file);
  const body = parts.get('word/document.xml') ?? '';
  const paragraphs = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
  return {
    headings: paragraphs
      .filter((each) => /<w:pStyle w:val="Heading\d"/.test(each))
      .map((each) => plain(each)),
    text: paragraphs.map((each) => plain(each)).join('\n'),
    tables: [...body.matchAll(/<w:tbl>/g)].length,
    headRows: [...body.matchAll(/<w:tblHeader/g)].length,
    pictureTexts: [...body.matchAll(/<wp:docPr[^>]*descr="([^"]*)"/g)].map(([, text = '']) => text),
    language: /<w:lang w:val="([^"]*)"/.exec(parts.get('word/styles.xml') ?? '')?.[1] ?? '',
  };
}
