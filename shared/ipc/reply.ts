import type { AppErrorData } from '#shared/errors.ts';

/** What main answers to one request. */
export type Reply<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: AppErrorData };

/**
 * A reply as one text. A text crosses the two borders between main and the page as it is; an object would be taken apart
 * and rebuilt at each, which cost more than the figures themselves.
 */
export function writeReply(reply: Reply<unknown>): string {
  return JSON.stringify(reply);
}

/** The reply that `writeReply` wrote. @throws {SyntaxError} for any other text: a fault of ours. */
export function readReply<Output>(text: string): Reply<Output> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main makes the reply from the same contract
  return JSON.parse(text) as Reply<Output>;
}
