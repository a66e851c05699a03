import { AppError, errorDataOf } from '#shared/errors.ts';
import { type CheckedInputOf, type Method, type OutputOf, REQUESTS } from '#shared/ipc/contract.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';
import type { Reply } from '#shared/ipc/reply.ts';

/** One function for each request of the contract; a forgotten one does not compile. */
export type Handlers = {
  readonly [M in Method]: (input: CheckedInputOf<M>) => OutputOf<M> | Promise<OutputOf<M>>;
};

/** The handlers of some domains: those whose names start with "organisations.", say. */
export type HandlersOf<Domain extends string> = Pick<Handlers, Extract<Method, `${Domain}.${string}`>>;

/** Who asks, as far as it matters for trust. */
export interface Sender {
  readonly url: string;
  readonly isMainFrame: boolean;
}

interface Gate {
  readonly isTrusted: (sender: Sender) => boolean;
  /** Told of faults of ours; refusals that the user can understand are no faults. */
  readonly reportFault: (method: string, error: unknown) => void;
  /** Resolves when the long change that is being written has ended; `null` when there is none and the content is whole. */
  readonly whenWhole?: () => Promise<void> | null;
}

/** Asked while a long change is being written: what stops it, and what does not look at the content. */
const NEEDS_NO_CONTENT: ReadonlySet<Method> = new Set<Method>([
  'import.cancel',
  'import.reading',
  'app.savePreferences',
]);

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(REQUESTS, method);
}

/**
 * What the schema says; `null` when it could not even look: a schema that promises a list that nobody changes freezes what it is
 * given before it refuses it, and bytes cannot be frozen.
 */
function looked(method: Method, input: unknown) {
  try {
    return REQUESTS[method].input.safeParse(input);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function checkedInput<M extends Method>(method: M, input: unknown): CheckedInputOf<M> {
  const result = looked(method, input);
  if (result === null) throw new AppError('invalid-input', { method });
  if (!result.success)
    throw new AppError('invalid-input', { method }, { fields: fieldErrorsOf(result.error) });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema was looked up by this very method
  return result.data as CheckedInputOf<M>;
}

async function answer<M extends Method>(handlers: Handlers, method: M, input: unknown): Promise<OutputOf<M>> {
  const output = await handlers[method](checkedInput(method, input));
  return output;
}

/**
 * The only way into main: trusted sender, known method, valid input, handler, reply. Never throws and never shows a
 * stack: a fault of ours reaches the window as `unexpected`.
 */
export function createDispatch(handlers: Handlers, gate: Gate) {
  return async (sender: Sender, method: unknown, input: unknown): Promise<Reply<unknown>> => {
    try {
      if (!gate.isTrusted(sender)) throw new AppError('untrusted-sender');
      if (!isMethod(method)) throw new AppError('unknown-method');
      // Of all that wait for the end of a long change the first may begin another: the others go on waiting.
      const changing = (): Promise<void> | null =>
        NEEDS_NO_CONTENT.has(method) ? null : (gate.whenWhole?.() ?? null);
      for (let ending = changing(); ending !== null; ending = changing()) await ending;
      return { ok: true, value: await answer(handlers, method, input) };
    } catch (error) {
      if (!(error instanceof AppError)) gate.reportFault(String(method), error);
      return { ok: false, error: errorDataOf(error) };
    }
  };
}
