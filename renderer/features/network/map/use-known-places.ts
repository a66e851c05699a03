import { useCallback, useMemo, useState } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { MapPlace } from '#shared/domain/map-view.ts';
import { useNetworkClient, useNetworkMutation, useNetworkQuery } from '#renderer/api/hooks.ts';
import type { ArrangementChoice } from '#renderer/graph/arrangements.ts';
import type { KnownPlaces } from '#renderer/graph/arrangements/forces.ts';
import type { Point } from '#renderer/graph/layouts/geometry.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { Arrangement } from '#renderer/graph/scene.ts';

interface UsedPlaces {
  /** `null` until main has told. */
  readonly known: KnownPlaces | null;
  /** To be told of places that were worked out, so that they are kept. */
  readonly keep: (choice: ArrangementChoice, arrangement: Arrangement) => void;
  readonly pin: (places: readonly MapPlace[]) => void;
  readonly unpin: (ids: readonly OrganisationId[]) => void;
  /** Forgets where everybody stood; who is pinned stays. */
  readonly layAnew: () => void;
}

function byPartner(places: readonly MapPlace[]): ReadonlyMap<string, Point> {
  return new Map(places.map(({ organisationId, x, y }) => [organisationId, { x, y }]));
}

/** Where partners stood on the map that forces lay out, and who was put where. */
export function useKnownPlaces(context: NetworkContext): UsedPlaces {
  const stored = useNetworkQuery('mapPlaces.list', undefined);
  const client = useNetworkClient();
  const { mutate: pin } = useNetworkMutation('mapPlaces.pin');
  const { mutate: unpin } = useNetworkMutation('mapPlaces.unpin');
  /** What was worked out since the file was read; newer than what the file told. */
  const [latest, setLatest] = useState<ReadonlyMap<string, Point> | null>(null);
  const known = useMemo(
    () =>
      stored.data === undefined
        ? null
        : { places: latest ?? byPartner(stored.data.places), pins: byPartner(stored.data.pins) },
    [stored.data, latest],
  );
  const keep = useCallback(
    ({ layout, known: before }: ArrangementChoice, { positions }: Arrangement): void => {
      if (layout !== 'force') return;
      const places = context.partners.flatMap(({ id }): MapPlace[] => {
        const place = positions.get(id);
        return place === undefined ? [] : [{ organisationId: id, x: place.x, y: place.y }];
      });
      const isSame = places.every(({ organisationId, x, y }) => {
        const stood = before.places.get(organisationId);
        return stood !== undefined && Math.abs(stood.x - x) < 0.01 && Math.abs(stood.y - y) < 0.01;
      });
      if (isSame) return;
      setLatest(byPartner(places));
      // What is not kept now is worked out again the next time.
      client.ask('mapPlaces.keep', { places }).catch(() => undefined);
    },
    [client, context],
  );
  return {
    known,
    keep,
    pin: (places) => {
      pin({ places });
    },
    unpin: (ids) => {
      unpin({ ids });
    },
    layAnew: () => {
      setLatest(new Map());
    },
  };
}
