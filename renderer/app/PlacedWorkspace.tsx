import { type ReactNode, useEffect, useState } from 'react';
import type { OpenFile } from '#shared/ipc/app-state.ts';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { Loading } from '#renderer/ui/Notices.tsx';
import { type Place, readPlace } from './place.ts';
import type { LockControl } from './use-lock.ts';
import { PLACE_DRAFT } from './use-lock.ts';
import { Workspace } from './Workspace.tsx';

interface PlacedWorkspaceProps {
  readonly file: OpenFile;
  readonly importFirst: boolean;
  readonly version: string;
  readonly lock: LockControl;
}

/** The network as it was left when it was locked; one without a password is never locked and opens at once. */
export function PlacedWorkspace({ file, importFirst, version, lock }: PlacedWorkspaceProps): ReactNode {
  const client = useNetworkClient();
  const { isEncrypted } = file;
  const [place, setPlace] = useState<Place | null | undefined>(isEncrypted ? undefined : null);
  const isAsked = place === undefined;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    const readBack = async (): Promise<void> => {
      const text = await client.ask('drafts.read', { key: PLACE_DRAFT }).catch(() => null);
      if (!isCurrent) return;
      setPlace(readPlace(text, version));
      if (text !== null) await client.ask('drafts.clear', { key: PLACE_DRAFT }).catch(() => {});
    };
    void readBack();
    return () => {
      isCurrent = false;
    };
  }, [client, isAsked, version]);
  return place === undefined ? (
    <Loading />
  ) : (
    <Workspace file={file} importFirst={importFirst} place={place} lock={lock} />
  );
}
