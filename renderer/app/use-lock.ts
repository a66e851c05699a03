import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { type Place, writePlace } from './place.ts';

/** The draft in which the place is kept, in the network file. */
export const PLACE_DRAFT = 'place';

export interface LockControl {
  /** Asks to lock. */
  readonly lock: () => void;
  /** From now on this tells where the user is. */
  readonly followPlace: (read: () => Place) => void;
}

/**
 * Locking from the side of the window: the place and what was being typed are written first, while the file is still open.
 * Then main closes the file and begins the window anew.
 *
 * @returns also whether it is being locked: nothing of the network may be on the screen then.
 */
export function useLock(version: string): { readonly control: LockControl; readonly isLocking: boolean } {
  const client = useNetworkClient();
  const [isLocking, setIsLocking] = useState(false);
  const place = useRef<(() => Place) | null>(null);

  const lock = useCallback(() => {
    const text = place.current === null ? null : writePlace(place.current(), version);
    if (text !== null) client.ask('drafts.write', { key: PLACE_DRAFT, value: text }).catch(() => {});
    setIsLocking(true);
  }, [client, version]);

  // By now the workspace is gone, and with its going every form wrote what was typed; main answers in order.
  useEffect(() => {
    if (!isLocking) return;
    client.ask('vault.lock', undefined).catch(() => {
      setIsLocking(false);
    });
  }, [client, isLocking]);

  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name === 'lock-asked') lock();
        // Locked, or there was nothing to lock: either way what stands here is right again.
        if (event.name === 'status-changed') setIsLocking(false);
      }),
    [client, lock],
  );
  const followPlace = useCallback((read: () => Place) => {
    place.current = read;
  }, []);
  return { control: useMemo(() => ({ lock, followPlace }), [lock, followPlace]), isLocking };
}
