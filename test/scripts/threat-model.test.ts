import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '#scripts/support/project.ts';
import { HOSTILE_FILES } from '#test/support/hostile/corpus.ts';

const PAGE = readFileSync(inProject('docs', 'threat-model.md'), 'utf8');

interface Proof {
  readonly file: string;
  readonly title: string;
}

/** The third cell of a line of the table: the file of a test between accents, then its title. */
function proofsIn(page: string): readonly (Proof | null)[] {
  const lines = page.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) => {
    const [, , , cell = ''] = line.split(' | ').length === 3 ? ['', ...line.split(' | ')] : [];
    const match = /^`(?<file>test\/[^`]+)`: (?<title>.+?) \|$/.exec(cell);
    const { file, title } = match?.groups ?? {};
    return file === undefined || title === undefined ? null : { file, title };
  });
}

/** What is wrong with a proof; `null`: nothing. */
function faultOf(proof: Proof | null): string | null {
  if (proof === null) return 'a line without a proof';
  const path = inProject(...proof.file.split('/'));
  if (!existsSync(path)) return `${proof.file} is gone`;
  return readFileSync(path, 'utf8').includes(proof.title) ? null : `${proof.file} has no “${proof.title}”`;
}

test('every line of the threat model names a test that is there', () => {
  const proofs = proofsIn(PAGE);
  expect(proofs.length).toBeGreaterThan(20);
  expect(proofs.map((proof) => faultOf(proof)).filter((fault) => fault !== null)).toEqual([]);
});

test('a line without a proof, a file that is gone and a title that is gone are noticed', () => {
  const table = '| threat | against | proof |\n| a | b | c |\n| a | b | `test/gone.test.ts`: x |\n';
  const title = ['no', 'such', 'title'].join(' ');
  const other = `${table}| a | b | \`test/scripts/threat-model.test.ts\`: ${title} |\n`;
  expect(proofsIn(other).map((proof) => faultOf(proof))).toEqual([
    'a line without a proof',
    'test/gone.test.ts is gone',
    `test/scripts/threat-model.test.ts has no “${title}”`,
  ]);
});

test('the page of hostile inputs and the corpus tell of the same files', () => {
  const page = readFileSync(inProject('docs', 'hostile-inputs.md'), 'utf8');
  const told = [...page.matchAll(/^\| (?!what is tried|-)([^|]+) \|/gm)].map(([, what]) => what);
  expect(told).toEqual(HOSTILE_FILES.map(({ what }) => what));
});
