import { expect, expectTypeOf, test } from 'vitest';
import type { Events, Method, OutputOf } from '#shared/ipc/contract.ts';
import { readReply, writeReply } from '#shared/ipc/reply.ts';

/** What a text can hold without losing any of it. */
type Plain<Value> = Value extends string | number | boolean | null | undefined | void
  ? Value
  : Value extends
        | ((...args: never[]) => unknown)
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
        | Date
    ? never
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : never;

type NotPlain = { [M in Method]: OutputOf<M> extends Plain<OutputOf<M>> ? never : M }[Method];

test('no reply of the contract holds anything that a text would lose', () => {
  expectTypeOf<NotPlain>().toEqualTypeOf<never>();
  expectTypeOf<Events['network-changed']>().toExtend<Plain<Events['network-changed']>>();
});

test('a reply comes out of its text as it went in', () => {
  const full = {
    ok: true,
    value: { name: 'Öztürk "de bakker"\u2028\u0000', minutes: 90.5, none: null },
  } as const;
  expect(readReply(writeReply(full))).toEqual(full);
  const refused = {
    ok: false,
    error: { code: 'not-found', params: { kind: 'organisation' }, fields: {} },
  } as const;
  expect(readReply(writeReply(refused))).toEqual(refused);
});

test('a request that answers nothing is still answered', () => {
  expect(readReply(writeReply({ ok: true, value: undefined }))).toEqual({ ok: true });
});
