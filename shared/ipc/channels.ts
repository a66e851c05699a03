/** The two channels of the boundary: one to ask, one to be told. Kept apart from the schemas so that preload stays small. */
export const REQUEST_CHANNEL = 'netwerkkaart:request';
export const EVENT_CHANNEL = 'netwerkkaart:event';

/** What the preload script puts on `window.netwerkkaart`. */
export interface Bridge {
  /** The answer is a text: see reply.ts. */
  invoke(method: string, input: unknown): Promise<string>;
  /** Calls back for every event until the returned function is called. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
}
