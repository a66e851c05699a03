import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offer, planned } from './support/import-files.ts';
import { startProgram } from './support/program.ts';

const CLI = path.resolve(import.meta.dirname, '../../main/cli.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function cli(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 27 });
}

/** The content of an export without the ids of what belongs to something else: those are made when it is stored. */
function facts(json = ''): unknown {
  const owned = new Set(['affiliations', 'observations', 'commitments']);
  return JSON.parse(json, (key, value: unknown) =>
    owned.has(key) && Array.isArray(value) ? value.map((item: object) => ({ ...item, id: null })) : value,
  );
}

describe('the example network', () => {
  test('is the same for the same day, in data and in figures', () => {
    expect(cli('example', 'een.netwerk', '--as-of', '2026-06-30').status).toBe(0);
    expect(cli('example', 'twee.netwerk', '--as-of', '2026-06-30').status).toBe(0);
    const [one, two] = ['een.netwerk', 'twee.netwerk'].map((file) => cli('export', file, '--json').stdout);
    expect(one?.length).toBeGreaterThan(100_000);
    expect(facts(one)).toEqual(facts(two));
    const figures = ['een.netwerk', 'twee.netwerk'].map(
      (file) => cli('analyse', file, '--as-of', '2026-06-30', '--json').stdout,
    );
    expect(figures[0]).toBe(figures[1]);
  });

  test('never overwrites a file', () => {
    writeFileSync(path.join(folder, 'bestaat.netwerk'), 'belangrijk');
    const { status, stderr } = cli('example', 'bestaat.netwerk');
    expect(status).toBe(1);
    expect(stderr).toContain('Er staat al een bestand');
  });
});

describe('analyse', () => {
  test('names its measures, each with value, unit and explanation', () => {
    cli('example', 'maten.netwerk', '--as-of', '2026-06-30');
    const report = JSON.parse(cli('analyse', 'maten.netwerk', '--as-of', '2026-06-30', '--json').stdout) as {
      asOf: string;
      measures: Record<string, { value: number | null; unit: string; explanation: unknown }>;
    };
    expect(report.asOf).toBe('2026-06-30');
    expect(Object.keys(report.measures).length).toBeGreaterThan(30);
    for (const [id, measure] of Object.entries(report.measures)) {
      expect(measure.unit, id).not.toBe('');
      expect(measure.explanation, id).toBeDefined();
    }
  });

  test('reads on a terminal as a list of figures', () => {
    cli('example', 'lijst.netwerk', '--as-of', '2026-06-30');
    const { stdout } = cli('analyse', 'lijst.netwerk', '--as-of', '2026-06-30');
    expect(stdout).toContain('Van 2025-07-01 tot en met 2026-06-30:');
    expect(stdout).toMatch(/Usual suspects: \d+ partners/);
  });
});

describe('import', () => {
  test('takes a list once; the second time nothing is new', () => {
    writeFileSync(
      path.join(folder, 'partners.csv'),
      'naam;categorie;belang;opgaven;gebied;schaal\nWoonhart;woningcorporaties;kern;wonen;;lokaal\nVreemd;ruimtevaart;;;;\n',
    );
    writeFileSync(path.join(folder, 'verbanden.csv'), 'naam;vorm;leden\nKring;kring;Woonhart|Onbekend\n');
    const first = cli('import', 'lijsten.netwerk', 'partners.csv', 'verbanden.csv');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('partners: 1 nieuw, 1 geweigerd');
    expect(first.stdout).toContain('samenwerkingsverbanden: 1 nieuw');
    expect(first.stdout).toContain('partners.csv, rij 3: “ruimtevaart” is geen soort partner');
    expect(first.stdout).toContain(
      'verbanden.csv, rij 2: De partner “Onbekend” is onbekend en is weggelaten.',
    );
    const before = cli('export', 'lijsten.netwerk', '--json').stdout;
    const second = cli('import', 'lijsten.netwerk', 'partners.csv', 'verbanden.csv').stdout;
    expect(second).toContain('partners: 1 ongewijzigd, 1 geweigerd');
    expect(cli('export', 'lijsten.netwerk', '--json').stdout).toBe(before);
  });

  test('a dry run tells the same and keeps nothing', () => {
    writeFileSync(path.join(folder, 'proef.csv'), 'naam;categorie\nWoonhart;woningcorporaties\n');
    cli('example', 'proef.netwerk', '--as-of', '2026-06-30');
    const before = cli('export', 'proef.netwerk', '--json').stdout;
    expect(cli('import', 'proef.netwerk', 'proef.csv', '--dry-run').stdout).toContain('partners: 1');
    expect(cli('export', 'proef.netwerk', '--json').stdout).toBe(before);
  });

  test('tells the counts that the window tells of the same lists', async () => {
    const lists = {
      'namen.csv': 'naam;categorie\nWoonhart;media\nTrivium;ruimtevaart\n;media\n',
      'wie.csv': 'naam;e-mail;organisatie\nBas;;Woonhart\nAnna;;Onbekend\n',
      'band.csv': 'van;naar;soort\nWoonhart;Onbekend;kent\n',
    };
    const program = startProgram();
    await program.get('file.createEmpty');
    offer(program, lists);
    const { plan } = await planned(program);
    for (const [name, text] of Object.entries(lists)) writeFileSync(path.join(folder, name), text);
    const { stdout } = cli('import', 'tellen.netwerk', ...Object.keys(lists), '--dry-run');
    const { partners, persons, ties } = plan.counts;
    expect([partners.new, partners.refused, persons.new, ties.refused]).toEqual([1, 2, 2, 1]);
    expect(stdout).toContain(`partners: ${partners.new} nieuw, ${partners.refused} geweigerd\n`);
    expect(stdout).toContain(`personen: ${persons.new} nieuw\n`);
    expect(stdout).toContain(`relaties: ${ties.refused} geweigerd\n`);
  });

  test('a list of something else is refused and nothing is made of it', () => {
    writeFileSync(path.join(folder, 'anders.csv'), 'a;b\n1;2\n');
    expect(cli('import', 'anders.netwerk', 'anders.csv')).toMatchObject({ status: 1 });
    expect(existsSync(path.join(folder, 'anders.netwerk'))).toBe(false);
  });
});

describe('called the wrong way', () => {
  test.each([
    [['analyse'], 'precies één bestand'],
    [
      ['analyse', 'x.netwerk', '--as-of', '31-02-2026'],
      '31-02-2026 is geen dag op de kalender. Schrijf jjjj-mm-dd',
    ],
    [['analyse', 'x.netwerk', '--verkeerd'], '--verkeerd'],
    [['export', 'x.netwerk'], '--json'],
    [['nonsens'], 'Gebruik'],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = cli(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  test('a file that is not there, or is no network, is a refusal in Dutch without a stack', () => {
    writeFileSync(path.join(folder, 'tekst.netwerk'), 'tekst');
    for (const file of ['weg.netwerk', 'tekst.netwerk']) {
      const { status, stderr } = cli('analyse', file);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Het bestand .*\n$/);
    }
  });
});

describe('a network with a password', () => {
  const PASSWORD = 'vier paarden in de regen';
  const withInput = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', input });

  test('is made and read with a password from the standard input or another open file, and not without', () => {
    writeFileSync(path.join(folder, 'lijst.csv'), 'naam;soort\nKwartelhoek;Media\n');
    const made = withInput(`${PASSWORD}\n`, 'import', 'geheim.netwerk', 'lijst.csv', '--encrypt');
    expect(made).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder, 'geheim.netwerk')).includes('Kwartelhoek')).toBe(false);
    expect(withInput(PASSWORD, 'export', 'geheim.netwerk', '--json').stdout).toContain('Kwartelhoek');

    writeFileSync(path.join(folder, 'wachtwoord'), `${PASSWORD}\r\n`);
    const pipe = openSync(path.join(folder, 'wachtwoord'), 'r');
    const read = spawnSync(
      process.execPath,
      [CLI, 'export', 'geheim.netwerk', '--json', '--password-fd', '3'],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', pipe] },
    );
    closeSync(pipe);
    expect(read.stdout).toContain('Kwartelhoek');

    const wrong = withInput('iets anders', 'analyse', 'geheim.netwerk');
    expect([wrong.status, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('Dit wachtwoord klopt niet');
    expect(withInput('ABCDE', 'export', 'geheim.netwerk', '--json', '--recovery-key').status).toBe(1);
    expect(cli('export', 'geheim.netwerk', '--json', '--password', PASSWORD).status).toBe(2);
  });
});

test('a network with an owner’s password is refused, whatever is asked', async () => {
  const program = startProgram();
  const status = await program.get('file.createEmpty');
  await program.get('secretariat.setPassword', { current: null, next: 'vier losse woorden samen' });
  await program.get('file.close');
  const file = status.file?.path ?? '';
  const list = path.join(program.folder, 'lijst.csv');
  writeFileSync(list, 'naam;categorie\nWoonhart;media\n');
  for (const args of [
    ['export', file, '--json'],
    ['analyse', file],
    ['import', file, list],
  ]) {
    const { status: code, stdout, stderr } = cli(...args);
    expect(code, args[0]).not.toBe(0);
    expect([stdout, stderr].join(''), args[0]).toContain('alleen de eigenaar');
  }
});
