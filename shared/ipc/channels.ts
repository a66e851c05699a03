import type { AppErrorData } from '#shared/errors.ts';

/** The two channels of the boundary: one to ask, one to be told. Kept apart from the schemas so that preload stays small. */
export const REQUEST_CHANNEL = 'netwerkkaart:request';
export const EVENT_CHANNEL = 'netwerkkaart:event';

export type Reply<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: AppErrorData };

/** What the preload script puts on `window.netwerkkaart`. */
export interface Bridge {
  invoke(method: string, input: unknown): Promise<Reply<unknown>>;
  /** Calls back for every event until the returned function is called. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
}
