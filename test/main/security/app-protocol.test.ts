import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOfAppUrl, isAppUrl, serveAppFile } from '#main/security/app-protocol.ts';

let root = '';
beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'netwerkkaart-protocol-'));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets', 'app.js'), '1;');
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
});
afterAll(() => {
  rmSync(path.dirname(root), { recursive: true, force: true });
});

const get = (url: string) => serveAppFile(root, { url, method: 'GET' });

test('our own files come with their type and the policy', async () => {
  const response = await get('app://netwerkkaart/index.html?test');
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toContain('text/html');
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
  expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false);
  expect((await get('app://netwerkkaart/assets/app.js')).status).toBe(200);
});

describe('what is not ours', () => {
  test.each([
    'app://netwerkkaart/../secret.html',
    'app://netwerkkaart/%2e%2e/secret.html',
    'app://netwerkkaart/..%2fsecret.html',
    'app://netwerkkaart/%2e%2e%2fsecret.html',
    'app://netwerkkaart/..%5csecret.html',
    'app://netwerkkaart/',
    'app://netwerkkaart/index.html%00.js',
    'app://netwerkkaart/%',
    'app://netwerkkaart/missing.js',
    'app://netwerkkaart/netwerk.sqlite',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('%s gives nothing', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
  test('another method than GET gives nothing', async () => {
    expect((await serveAppFile(root, { url: 'app://netwerkkaart/index.html', method: 'POST' })).status).toBe(
      404,
    );
  });
});

test('only our scheme and our host are the app', () => {
  expect(isAppUrl('app://netwerkkaart/index.html')).toBe(true);
  for (const url of [
    'app://netwerkkaart.example/',
    'https://netwerkkaart/',
    'app://other@netwerkkaart/',
    'app:netwerkkaart',
    '',
  ]) {
    expect(isAppUrl(url), url).toBe(false);
  }
  expect(fileOfAppUrl(root, 'app://other/index.html')).toBe(null);
});
