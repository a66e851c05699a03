import { expect, test } from 'vitest';
import { z } from 'zod';
import { refusal } from '#shared/errors.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';

const schema = z.strictObject({ ids: z.array(z.string().max(2, refusal('too-long'))) });

test('each field has its first reason, by its path', () => {
  const { error } = schema.safeParse({ ids: ['ab', 'abc', 1] });
  expect(error === undefined ? null : fieldErrorsOf(error)).toEqual({
    'ids.1': 'too-long',
    'ids.2': 'other',
  });
});

test('a list of thousands that are wrong gives no answer of thousands', () => {
  const { error } = schema.safeParse({ ids: Array.from({ length: 10_000 }, () => 'abc') });
  expect(error === undefined ? null : Object.keys(fieldErrorsOf(error))).toHaveLength(100);
});
