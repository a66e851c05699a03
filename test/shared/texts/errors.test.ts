import { expect, test } from 'vitest';
import { ERROR_CODES, FIELD_ERROR_CODES } from '#shared/errors.ts';
import { errorText, fieldErrorText } from '#shared/texts/errors.ts';

test('every refusal has a Dutch sentence without gaps', () => {
  for (const code of ERROR_CODES) {
    const params = { path: 'mijn.netwerk', what: 'Woonhart', row: '12', reason: 'de naam ontbreekt' };
    const text = errorText({ code, params });
    expect(text, code).toMatch(/^[A-Z].*\.$/s);
    expect(text, code).not.toMatch(/[{}]/);
  }
});

test('a missing placeholder leaves no curly braces behind', () => {
  expect(errorText({ code: 'file-not-found', params: {} })).not.toContain('{');
});

test('every reason beside a field has a Dutch sentence', () => {
  for (const code of FIELD_ERROR_CODES) expect(fieldErrorText(code), code).toMatch(/^[A-Z].*\.$/);
});
