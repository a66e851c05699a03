import { expect, test } from 'vitest';
import { isAllowedRequest } from '#main/security/lock-down.ts';

test.each([
  'app://netwerkkaart/assets/index.js',
  'blob:app://netwerkkaart/1234',
  'data:image/png;base64,AAAA',
])('%s is ours', (url) => {
  expect(isAllowedRequest(url)).toBe(true);
});

test.each([
  'https://example.org/',
  'http://127.0.0.1/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'blob:https://example.org/1234',
  'app://netwerkkaart.example/',
  'app://elsewhere/index.html',
  'devtools://devtools/bundled/inspector.html',
  'chrome://version',
  '',
])('%j is refused', (url) => {
  expect(isAllowedRequest(url)).toBe(false);
});
