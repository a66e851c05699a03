/** What somebody would send who wants to hurt: each makes a fresh value, as it comes out of the structured clone of a message. */

/** Characters that turn a line around, hide in it or end it: they pass for a harmless name. */
const BIDI_OVERRIDE = '\u202Egnp.exe\u202C';

export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u0007\u001B[2J\u001B]0;titel\u0007',
  BIDI_OVERRIDE,
  '\u2066\u2069\u200B\uFEFF',
  '\uD800',
  '"; DROP TABLE organisation; --',
  "' OR 1=1 --",
  '%_%',
  'NEAR(a b) AND "',
  'a* OR b:c -d',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '=HYPERLINK("http://example.org")',
  "+cmd|' /C calc'!A0",
  '@SOM(A1)',
  '\t=1+1',
  '../../../../etc/passwd',
  'C:\\Windows\\System32\\con',
  'file:///etc/passwd',
  '${7*7} {{7*7}} %s%n',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '2026-02-30',
  '9999-99-99',
  '24:00',
  '01938f00-0000-7000-8000-0000000000ff',
  '01938F00-0000-7000-8000-0000000000FF',
  '\r\nBEGIN:VEVENT\r\n',
  'é'.repeat(300),
  'x'.repeat(20_001),
];

/** A list in a list in a list. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function ring(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

/** Of an object's own `__proto__`, as JSON gives it and a literal does not. */
function withOwnProto(): unknown {
  return JSON.parse(
    '{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"id": 1}}, "toString": 1}',
  );
}

export const HOSTILE_VALUES: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 1.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER,
  () => 2 ** 53,
  () => 1e308,
  () => 10n ** 30n,
  () => [],
  () => ({}),
  () => [null, undefined],
  () => Object.assign([], { length: 1000 }),
  () => Array.from({ length: 5000 }, () => 'x'),
  () => nested(2000),
  () => ring(),
  () => withOwnProto(),
  () => new Date(Number.NaN),
  () => new Map([['id', 1]]),
  () => new Set([1]),
  () => /(a+)+$/,
  () => new Uint8Array(1000),
  () => new ArrayBuffer(8),
  () => new Error('een fout'),
  () => Object.create(null) as unknown,
];

/** A text of a million characters; dear to make, so only now and then. */
export const HUGE_TEXT = 'A'.repeat(1_000_000);
