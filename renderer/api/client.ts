import { AppError } from '#shared/errors.ts';
import type { Bridge } from '#shared/ipc/channels.ts';
import type { EventName, Events, InputOf, Method, OutputOf } from '#shared/ipc/contract.ts';
import { readReply } from '#shared/ipc/reply.ts';

/** An event of main with its payload, as one value of a union. */
export type NetworkEvent = {
  readonly [Name in EventName]: { readonly name: Name; readonly payload: Events[Name] };
}[EventName];

/** Asks main, typed by the contract. A refusal is thrown as an AppError with the code that main gave. */
export interface NetworkClient {
  ask<M extends Method>(method: M, input: InputOf<M>): Promise<OutputOf<M>>;
  /** Calls back for every event until the returned function is called. */
  subscribe(listener: (event: NetworkEvent) => void): () => void;
}

/** The client over the bridge that the preload script made. */
export function makeClient(bridge: Bridge): NetworkClient {
  return {
    async ask<M extends Method>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
      const reply = readReply<OutputOf<M>>(await bridge.invoke(method, input));
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.params, { fields: reply.error.fields });
      return reply.value;
    },
    subscribe(listener) {
      return bridge.subscribe((name, payload) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- main makes the event from the same contract
        listener({ name, payload } as NetworkEvent);
      });
    },
  };
}
