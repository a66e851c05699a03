import type { InputOf, Method } from '#shared/ipc/contract.ts';
import type { NetworkClient } from './client.ts';

function isChosenPeriod(method: Method, input: unknown): input is InputOf<'analysis.leave'> {
  if (method !== 'analysis.network' || typeof input !== 'object' || input === null) return false;
  return Object.values(input).some((day) => day !== null);
}

/**
 * Tells main when the figures of a period that was chosen are waited for no longer, as when one steps through time faster than
 * can be calculated. Those of the default period are always of use: every screen asks for them.
 *
 * @param query as the query library hands it over; its signal is only touched where it is used, because touching it
 *   makes every question end with its last screen.
 */
export function leaveWhenAborted(
  client: NetworkClient,
  method: Method,
  input: unknown,
  query: { readonly signal: AbortSignal },
): void {
  if (!isChosenPeriod(method, input)) return;
  query.signal.addEventListener('abort', () => {
    // Nothing to say when it comes too late: then the figures are there already.
    client.ask('analysis.leave', input).catch(() => undefined);
  });
}
