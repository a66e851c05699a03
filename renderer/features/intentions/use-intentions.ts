import { useMemo } from 'react';
import type { Encounter } from '#shared/domain/encounter.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { AppError } from '#shared/errors.ts';
import type { ListedIntention } from '#shared/ipc/requests/intentions.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';

/** As many as main gives in one go. */
const MOST_ENCOUNTERS = 500;
const NO_ENCOUNTERS: ReadonlyMap<EncounterId, Encounter> = new Map();

export interface Intentions {
  /** `null` until they are there. */
  readonly intentions: readonly ListedIntention[] | null;
  readonly encounters: ReadonlyMap<EncounterId, Encounter>;
  readonly error: AppError | null;
  /** Why the last change was refused. */
  readonly refusal: AppError | null;
  readonly fulfil: (intention: ListedIntention, encounterId: EncounterId | null) => void;
  readonly setAside: (intention: ListedIntention, encounterId: EncounterId) => void;
}

/** All intentions, with the encounters that they became or may have become. */
export function useIntentions(): Intentions {
  const listed = useNetworkQuery('intentions.list', undefined, { keepPrevious: true });
  const ids = useMemo(() => {
    const all = (listed.data ?? []).flatMap(
      ({ encounterId, proposedEncounterId }) => encounterId ?? proposedEncounterId ?? [],
    );
    return [...new Set(all)].slice(0, MOST_ENCOUNTERS);
  }, [listed.data]);
  const met = useNetworkQuery('encounters.byIds', ids, { enabled: ids.length > 0, keepPrevious: true });
  const fulfil = useNetworkMutation('intentions.fulfil');
  const setAside = useNetworkMutation('intentions.setAside');
  const encounters = useMemo(
    () =>
      met.data === undefined
        ? NO_ENCOUNTERS
        : new Map(met.data.map((encounter) => [encounter.id, encounter])),
    [met.data],
  );
  return {
    intentions: listed.data ?? null,
    encounters,
    error: listed.error,
    refusal: fulfil.error ?? setAside.error,
    fulfil: ({ id }, encounterId) => {
      fulfil.mutate({ id, encounterId });
    },
    setAside: ({ id }, encounterId) => {
      setAside.mutate({ id, encounterId });
    },
  };
}
