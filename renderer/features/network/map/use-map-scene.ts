import { useMemo } from 'react';
import { isValidOn } from '#shared/domain/calendar-date.ts';
import type { Collaboration } from '#shared/domain/collaboration.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { MapLayout } from '#shared/domain/map-view.ts';
import type { Person } from '#shared/domain/person.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { type ArrangementChoice, isTooLarge } from '#renderer/graph/arrangements.ts';
import { NO_PLACES } from '#renderer/graph/arrangements/forces.ts';
import { buildScene } from '#renderer/graph/build-scene.ts';
import type { Lens } from '#renderer/graph/lenses/lens.ts';
import { type FocusedPart, focusedPart } from '#renderer/graph/map-focus.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import type { OpenedPersons } from '#renderer/graph/opened-persons.ts';
import type { Arrangement, Scene } from '#renderer/graph/scene.ts';
import { useArrangement } from '#renderer/graph/use-arrangement.ts';
import type { MapState } from './map-state.ts';
import type { useKnownPlaces } from './use-known-places.ts';

interface MapSceneInput {
  readonly context: NetworkContext;
  /** The network that decides about the places: it stays while one goes back in time. */
  readonly room: NetworkContext;
  readonly isLit: boolean;
  readonly lens: Lens;
  readonly state: MapState;
  readonly selectedId: OrganisationId | null;
  readonly passes: (partner: NetworkPartner) => boolean;
  readonly places: ReturnType<typeof useKnownPlaces>;
  /** Those that may stand on the map. */
  readonly running: readonly Collaboration[];
}

interface UsedScene {
  readonly layout: MapLayout;
  /** `null` until there is a first arrangement. */
  readonly scene: Scene | null;
  readonly arrangement: Arrangement | null;
  readonly isSettling: boolean;
  /** Changes when another arrangement is shown. */
  readonly shownKey: string;
  /** Who belongs to what is focused on; `null`: everybody. */
  readonly part: FocusedPart | null;
  readonly persons: OpenedPersons;
  /** Whether who works where has been read. */
  readonly arePersonsKnown: boolean;
  /** Collaborations of at least two partners on the map; none when none are asked for. */
  readonly collaborations: readonly Collaboration[];
}

const NOBODY: OpenedPersons = new Map();
/** More persons in one organisation cannot be told apart. */
const MOST_PERSONS = 60;

/** What the map shows now, out of all that decides about it. */
export function useMapScene({
  context,
  room,
  isLit,
  lens,
  state,
  selectedId,
  passes,
  places,
  running,
}: MapSceneInput): UsedScene {
  const layout = state.layout ?? lens.arrangement;
  const known = places.known ?? NO_PLACES;
  const placesOfLayout = layout === 'force' ? known : NO_PLACES;
  const { openGroups } = state;
  const choice = useMemo(
    (): ArrangementChoice => ({ layout, known: placesOfLayout, openGroups }),
    [layout, placesOfLayout, openGroups],
  );
  const { arrangement, isSettling, shownKey } = useArrangement(room, choice, places.keep);
  const part = useMemo(
    () => (state.focus === null ? null : focusedPart(context, state.focus)),
    [context, state.focus],
  );
  const { persons, areKnown: arePersonsKnown } = useOpenedPersons(state.openedIds, context);
  const look = isTooLarge(context) ? 'none' : state.collaborations;
  const aroundId = state.collaborations === 'hulls' ? selectedId : null;
  const scene = useMemo(() => {
    if (arrangement === null) return null;
    const inPart = part === null ? null : new Set(part.ids);
    return buildScene(context, lens, arrangement, {
      isChosen: (partner) => passes(partner) && (inPart === null || inPart.has(partner.id)),
      isLit,
      showsEgo: state.showsEgo,
      hiddenIds: new Set(state.hiddenIds),
      extraLinks: part?.links ?? [],
      marksExtra: state.focus?.kind === 'path',
      persons,
      collaborations: {
        look,
        list: running,
        aroundId,
      },
    });
  }, [
    context,
    lens,
    arrangement,
    isLit,
    passes,
    part,
    persons,
    running,
    aroundId,
    look,
    state.focus,
    state.showsEgo,
    state.hiddenIds,
  ]);
  return {
    layout,
    scene,
    arrangement,
    isSettling,
    shownKey,
    part,
    persons,
    arePersonsKnown,
    collaborations: look === 'none' ? [] : running,
  };
}

/** Who works at the organisations that are opened, on the day of the figures. */
function useOpenedPersons(
  openedIds: readonly OrganisationId[],
  context: NetworkContext,
): { readonly persons: OpenedPersons; readonly areKnown: boolean } {
  const persons = useNetworkQuery('persons.list', undefined, { enabled: openedIds.length > 0 });
  return useMemo(() => {
    if (openedIds.length === 0 || persons.data === undefined) return { persons: NOBODY, areKnown: false };
    const all = persons.data;
    return {
      persons: new Map(
        openedIds
          .map((id) => [id, personsAt(all, id, context)] as const)
          .filter(([, found]) => found.length > 0),
      ),
      areKnown: true,
    };
  }, [openedIds, persons.data, context]);
}

function personsAt(
  persons: readonly Person[],
  id: OrganisationId,
  context: NetworkContext,
): { readonly id: Person['id']; readonly name: string; readonly role: string }[] {
  return persons
    .flatMap((person) => {
      const position = person.affiliations.find(
        (one) => one.organisationId === id && isValidOn(context.analysis.asOf, one.from, one.until),
      );
      return person.archived || position === undefined
        ? []
        : [{ id: person.id, name: person.name, role: position.role }];
    })
    .slice(0, MOST_PERSONS);
}
