import { useMemo } from 'react';
import type { InputSetAside } from '#shared/analysis/input.ts';
import { isSetAside } from '#shared/analysis/introductions.ts';
import type { AppError } from '#shared/errors.ts';
import { DEFAULT_PERIOD } from '#renderer/api/default-period.ts';
import { useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import { type ChanceOnMap, chosenChances } from '#renderer/graph/chances.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';

/** As many as one can weigh at a glance. */
const SHOWN = 5;
/** Enough to ask for another for a while. */
const ASKED = 60;

/** The chances to introduce, and what can be done with one. */
export interface Chances {
  /** `null` while they are looked for. */
  readonly shown: readonly ChanceOnMap[] | null;
  readonly total: number;
  /** How many were skipped that would otherwise be shown. */
  readonly skippedCount: number;
  /** Pairs that are put aside now. */
  readonly setAside: readonly InputSetAside[];
  readonly error: AppError | null;
  readonly accept: (chance: ChanceOnMap) => void;
  readonly putAside: (chance: ChanceOnMap) => void;
  readonly bringBack: (pair: InputSetAside) => void;
}

/** Asks for the chances once one looks at them. */
export function useChances(context: NetworkContext, wanted: boolean, skipped: readonly string[]): Chances {
  const found = useNetworkQuery(
    'analysis.introductions',
    { ...DEFAULT_PERIOD, limit: ASKED },
    { enabled: wanted, keepPrevious: true },
  );
  const intentions = useNetworkQuery('intentions.list', undefined, { enabled: wanted, keepPrevious: true });
  const aside = useNetworkQuery('introductions.list', undefined, { enabled: wanted, keepPrevious: true });
  const create = useNetworkMutation('intentions.create');
  const setAside = useNetworkMutation('introductions.setAside');
  const bringBack = useNetworkMutation('introductions.bringBack');
  const chosen = useMemo(() => {
    if (found.data === undefined || intentions.data === undefined) return null;
    const open = intentions.data.filter(({ encounterId }) => encounterId === null);
    return chosenChances(
      found.data,
      (ids) => open.some(({ organisationIds }) => ids.every((id) => organisationIds.includes(id))),
      skipped,
      SHOWN,
    );
  }, [found.data, intentions.data, skipped]);
  const { asOf, settings } = context.analysis;
  return {
    shown: chosen?.shown ?? null,
    total: chosen?.total ?? 0,
    skippedCount: skipped.length,
    setAside: (aside.data ?? []).filter(({ date }) => isSetAside(date, asOf, settings)),
    error: found.error ?? intentions.error ?? create.error ?? setAside.error ?? bringBack.error,
    accept: ({ ids }) => {
      const [first, second] = ids.map((id) => context.partnerById.get(id)?.shortName ?? '');
      create.mutate({
        subject: networkTexts.introductions.subject(first ?? '', second ?? ''),
        organisationIds: [...ids],
        personIds: [],
        before: null,
        note: '',
      });
    },
    putAside: ({ ids: [firstOrganisationId, secondOrganisationId] }) => {
      setAside.mutate({ firstOrganisationId, secondOrganisationId });
    },
    bringBack: ({ firstOrganisationId, secondOrganisationId }) => {
      bringBack.mutate({ firstOrganisationId, secondOrganisationId });
    },
  };
}
