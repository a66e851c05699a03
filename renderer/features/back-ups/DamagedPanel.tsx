import { type ReactNode, useState } from 'react';
import type { DamagedNetwork, NetworkCopy } from '#shared/back-ups/back-up-state.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { damagedTexts } from '#renderer/i18n/texts/damaged.ts';
import { DamagedView } from './DamagedView.tsx';

/** Instead of the first screen, when the network did not open because it is damaged. */
export function DamagedPanel({ damaged }: { readonly damaged: DamagedNetwork }): ReactNode {
  const recover = useNetworkMutation('damaged.recover');
  const openSaved = useNetworkMutation('damaged.openSaved');
  const openCopy = useNetworkMutation('damaged.openCopy');
  const leave = useNetworkMutation('damaged.leave');
  const [refused, setRefused] = useState<readonly string[]>([]);
  const actions = [recover, openSaved, openCopy, leave];
  return (
    <DamagedView
      t={damagedTexts}
      damaged={{ ...damaged, copies: damaged.copies.filter(({ id }) => !refused.includes(id)) }}
      report={recover.data ?? null}
      refusal={actions.find(({ error }) => error !== null)?.error ?? null}
      busy={actions.some(({ isPending }) => isPending)}
      recovering={recover.isPending}
      onRecover={() => {
        recover.mutate(undefined);
      }}
      onOpenSaved={() => {
        openSaved.mutate(undefined);
      }}
      onOpenCopy={(copy: NetworkCopy) => {
        openCopy.mutate(
          { id: copy.id },
          {
            onError: ({ code }) => {
              // This copy is no good either: the next one comes up.
              if (code === 'file-damaged') setRefused((before) => [...before, copy.id]);
            },
          },
        );
      }}
      onLeave={() => {
        leave.mutate(undefined);
      }}
    />
  );
}
