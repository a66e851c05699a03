import { draftKeySchema } from '#shared/domain/draft-key.ts';
import { AppError, errorDataOf } from '#shared/errors.ts';
import type { Bridge } from '#shared/ipc/channels.ts';
import type { EventName, Events, InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';
import { writeReply } from '#shared/ipc/reply.ts';

type Answers = {
  readonly [M in Method]?: (input: InputOf<M>) => OutputOf<M> | Promise<OutputOf<M>>;
};

/** The other side of the boundary, by script: what main would answer, and what it was asked. */
export interface ScriptedMain {
  readonly bridge: Bridge;
  /** Everything that was asked so far, in order. */
  readonly asked: readonly { readonly method: string; readonly input: unknown }[];
  /** Inputs with which a method was asked. */
  readonly inputsOf: (method: Method) => readonly unknown[];
  /** Answers this method differently from now on. */
  readonly answer: <M extends Method>(
    method: M,
    reply: (input: InputOf<M>) => OutputOf<M> | Promise<OutputOf<M>>,
  ) => void;
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
}

/** Drafts are kept as main keeps them; a method without an answer is refused, so that no test leans on silence. */
export function scriptedMain(answers: Answers): ScriptedMain {
  const drafts = new Map<string, string>();
  const known = new Map<string, (input: never) => unknown>(Object.entries(answers));
  known.set('drafts.read', ({ key }: { key: string }) => drafts.get(key) ?? null);
  known.set('drafts.write', ({ key, value }: { key: string; value: string }) => {
    // As the gate of main does: under a key that it refuses nothing is kept.
    drafts.set(draftKeySchema.parse(key), value);
  });
  known.set('drafts.clear', ({ key }: { key: string }) => {
    drafts.delete(key);
  });
  known.set('drafts.list', () => []);
  const asked: { method: string; input: unknown }[] = [];
  const listeners = new Set<(name: string, payload: unknown) => void>();
  return {
    asked,
    inputsOf: (method) => asked.filter((one) => one.method === method).map(({ input }) => input),
    answer: (method, reply) => {
      known.set(method, reply);
    },
    tell: (name, payload) => {
      for (const listener of listeners) listener(name, payload);
    },
    bridge: {
      async invoke(method, input) {
        asked.push({ method, input });
        try {
          const reply = known.get(method);
          if (reply === undefined) throw new AppError('unknown-method', { method });
          return writeReply({ ok: true, value: await reply(input as never) });
        } catch (error) {
          return writeReply({ ok: false, error: errorDataOf(error) });
        }
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
  };
}
