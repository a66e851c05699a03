import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

/** Our own scheme instead of `file:`, which would let the window read the whole disk. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://netwerkkaart`;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const SAFE_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/**
 * Brings in what answering takes, while the window's process is still starting: Node loads its web classes when they are
 * first used, and otherwise the first page would wait for that.
 */
export function warmUpAnswers(): void {
  void new Response(null, { headers: SAFE_HEADERS });
}

/** Whether a URL belongs to the app: its scheme and its host, nothing that merely starts like it. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${APP_SCHEME}:` && host === 'netwerkkaart' && username === '' && password === '';
}

/**
 * The file below `root` that a URL of the app names; `null` when it names something else: another host, a folder
 * outside `root`, a kind of file that the window has no use for.
 */
export function fileOfAppUrl(root: string, url: string): string | null {
  if (!isAppUrl(url)) return null;
  const encoded = new URL(url).pathname;
  let name: string;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  const file = path.resolve(root, `.${name}`);
  const inside = path.relative(root, file);
  if (name.includes('\0') || inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return null;
  return Object.hasOwn(CONTENT_TYPES, path.extname(file)) ? file : null;
}

/** Answers a request of the window from the folder of the built renderer. Only GET; 404 for all else. */
export async function serveAppFile(
  root: string,
  request: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  const file = request.method === 'GET' ? fileOfAppUrl(root, request.url) : null;
  if (file === null) return new Response(null, { status: 404, headers: SAFE_HEADERS });
  try {
    const headers = { ...SAFE_HEADERS, 'Content-Type': CONTENT_TYPES[path.extname(file)] ?? '' };
    return new Response(await readFile(file), { status: 200, headers });
  } catch {
    return new Response(null, { status: 404, headers: SAFE_HEADERS });
  }
}
