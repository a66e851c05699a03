import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#main/security/content-security-policy.ts';
import { brokenRules, SECURITY_RULES } from '../support/security-rules.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(projectRoot, name), 'utf8');
const sources = globSync('{main,renderer,shared,db}/**/*.{ts,tsx,css,html}', { cwd: projectRoot })
  .map((name) => name.replaceAll(path.sep, '/'))
  .sort();

test('no file of the program breaks a rule', () => {
  expect(sources.length).toBeGreaterThan(400);
  const broken = sources.flatMap((file) => brokenRules(file, read(file)).map((rule) => `${file}: ${rule}`));
  expect(broken).toEqual([]);
});

test.for(SECURITY_RULES)('rejects its sample: $name', ({ name, sample, sound, where }) => {
  const file =
    ['main/preload.ts', 'main/other.ts', 'renderer/other.tsx'].find((each) => where.test(each)) ?? '';
  const elsewhere = where.test('main/other.ts') ? 'main/other.ts' : file;
  expect(brokenRules(elsewhere, sample)).toContain(name);
  expect(brokenRules(elsewhere, sound)).not.toContain(name);
  // Speaking of it in a comment is no mistake.
  expect(brokenRules(elsewhere, `/* ${sample} */\n// ${sample}`)).not.toContain(name);
});

test('every file that may break a rule still does', () => {
  const excused = SECURITY_RULES.flatMap(({ but, mistake, name }) =>
    Object.keys(but ?? {}).map((file) => ({ file, mistake, name })),
  );
  expect(excused.filter(({ file, mistake }) => !mistake.test(read(file)))).toEqual([]);
});

/** What is wrong with a policy, in words. */
function weaknesses(policy: string): readonly string[] {
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...allowed] = part.trim().split(/\s+/);
      return [name, allowed] as const;
    }),
  );
  const required = ['default-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'];
  return [
    ...required
      .filter((name) => directives.get(name)?.join(' ') !== "'none'")
      .map((name) => `${name} is open`),
    ...[...directives].flatMap(([name, allowed]) =>
      allowed
        .filter((source) =>
          /^(\*|https?:|wss?:|file:|'unsafe-eval'|'unsafe-hashes'|'wasm-unsafe-eval')/.test(source),
        )
        .map((source) => `${name} allows ${source}`),
    ),
    ...(directives.get('script-src')?.join(' ') === "'self'"
      ? []
      : ['script-src takes more than our own files']),
    ...(directives.get('connect-src')?.join(' ') === "'self'" ? [] : ['connect-src reaches elsewhere']),
    ...(directives.get('worker-src')?.join(' ') === "'self'" ? [] : ['worker-src reaches elsewhere']),
  ];
}

test('the policy of the window lets nothing in', () => {
  expect(weaknesses(CONTENT_SECURITY_POLICY)).toEqual([]);
});

test.for([
  ["default-src 'self'", 'default-src is open'],
  [`${CONTENT_SECURITY_POLICY}; media-src *`, 'media-src allows *'],
  [
    CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    'script-src takes more than our own files',
  ],
  [
    CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
    "script-src allows 'unsafe-eval'",
  ],
  [CONTENT_SECURITY_POLICY.replace("connect-src 'self'", 'connect-src https:'), 'connect-src allows https:'],
  [CONTENT_SECURITY_POLICY.replace("base-uri 'none'", "base-uri 'self'"), 'base-uri is open'],
] as const)('a weaker policy is rejected: %s', ([policy, weakness]) => {
  expect(weaknesses(policy)).toContain(weakness);
});

/** What a release must say about its fuses, by the word that electron-builder knows. */
const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

/** Fuses that are not as a release must have them. */
function wrongFuses(settings: string): readonly string[] {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(settings)?.[1] ?? '';
  const written = new Map(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value]),
  );
  return Object.entries(FUSES)
    .filter(([name, value]) => written.get(name) !== String(value))
    .map(([name]) => name);
}

test('the settings of the package set every fuse', () => {
  const settings = read('electron-builder.yml');
  expect(wrongFuses(settings)).toEqual([]);
  expect(wrongFuses(settings.replace('runAsNode: false', 'runAsNode: true'))).toEqual(['runAsNode']);
  expect(wrongFuses(settings.replace(/^ {2}onlyLoadAppFromAsar.*\n/m, ''))).toEqual(['onlyLoadAppFromAsar']);
});
