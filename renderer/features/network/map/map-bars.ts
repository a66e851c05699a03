import type { OrganisationId } from '#shared/domain/ids.ts';
import type { MapPlace } from '#shared/domain/map-view.ts';
import { MOST_COLLABORATION_HULLS } from '#renderer/graph/collaborations-on-map.ts';
import type { FocusedPart } from '#renderer/graph/map-focus.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { SceneNode } from '#renderer/graph/scene.ts';
import { mapTexts } from '#renderer/i18n/texts/map.ts';
import type { MapAction, MapState } from './map-state.ts';
import type { MapBar } from './MapBars.tsx';

interface MapBarsInput {
  readonly context: NetworkContext;
  readonly state: MapState;
  readonly shown: {
    readonly part: FocusedPart | null;
    readonly arrangement: { readonly isAggregated: boolean } | null;
    readonly collaborations: readonly unknown[];
    readonly persons: ReadonlyMap<OrganisationId, readonly unknown[]>;
    readonly arePersonsKnown: boolean;
  };
  readonly nodes: readonly SceneNode[];
  readonly doors: {
    readonly act: (action: MapAction) => void;
    readonly hide: (ids: readonly OrganisationId[]) => void;
    /** `null` where nobody can be put anywhere. */
    readonly pin: ((places: readonly MapPlace[]) => void) | null;
    readonly onLogEncounter: (ids: readonly OrganisationId[]) => void;
    readonly onPlan: ((ids: readonly OrganisationId[]) => void) | null;
    readonly onEditPartners: (ids: readonly OrganisationId[]) => void;
  };
}

/** What holds for the map now, in sentences, each with what can be done about it. */
export function mapBars(input: MapBarsInput): readonly MapBar[] {
  return [
    ...aggregatedBar(input),
    ...askingBars(input),
    ...focusBar(input),
    ...hullBar(input),
    ...emptyBars(input),
    ...hiddenBar(input),
    ...chosenBar(input),
  ];
}

function aggregatedBar({ context, state, shown, doors }: MapBarsInput): readonly MapBar[] {
  if (shown.arrangement?.isAggregated !== true) return [];
  return [
    {
      id: 'aggregated',
      text: mapTexts.aggregated(context.partners.length),
      actions:
        state.openGroups.length === 0
          ? []
          : [{ label: mapTexts.closeGroups, onChoose: () => doors.act({ type: 'close-groups' }) }],
    },
  ];
}

function askingBars({ context, state, doors }: MapBarsInput): readonly MapBar[] {
  const nameOf = (id: OrganisationId): string => context.partnerById.get(id)?.name ?? '';
  return [
    ...(state.pathFrom === null
      ? []
      : [
          {
            id: 'path',
            isPassing: true,
            text: mapTexts.pathStart(nameOf(state.pathFrom)),
            actions: [
              {
                label: mapTexts.stop,
                ends: true,
                onChoose: () => doors.act({ type: 'path-from', id: null }),
              },
            ],
          },
        ]),
    ...(state.movingId === null
      ? []
      : [
          {
            id: 'moving',
            isPassing: true,
            text: mapTexts.moving(nameOf(state.movingId)),
            actions: [
              { label: mapTexts.stop, ends: true, onChoose: () => doors.act({ type: 'move', id: null }) },
            ],
          },
        ]),
  ];
}

function focusBar({ context, state: { focus }, shown: { part }, doors }: MapBarsInput): readonly MapBar[] {
  if (focus === null || part === null) return [];
  const nameOf = (id: OrganisationId): string => context.partnerById.get(id)?.shortName ?? '';
  const text =
    focus.kind === 'around'
      ? mapTexts.focusAround(nameOf(focus.id), focus.steps, part.ids.length)
      : part.ids.length === 0
        ? mapTexts.noPath(nameOf(focus.fromId), nameOf(focus.toId))
        : mapTexts.pathFound(part.ids.map((id) => nameOf(id)));
  return [
    {
      id: 'focus',
      text,
      actions: [
        {
          label: mapTexts.wholeNetwork,
          ends: true,
          onChoose: () => doors.act({ type: 'focus', focus: null }),
        },
      ],
    },
  ];
}

function hullBar({ state, shown }: MapBarsInput): readonly MapBar[] {
  const all = shown.collaborations.length;
  if (state.collaborations !== 'hulls' || all === 0) return [];
  return [
    { id: 'hulls', text: mapTexts.hullsShown(Math.min(all, MOST_COLLABORATION_HULLS), all), actions: [] },
  ];
}

/** Opened, and nobody is known to work there: the map shows nothing then, and must say so. */
function emptyBars({ context, state, shown, doors }: MapBarsInput): readonly MapBar[] {
  if (!shown.arePersonsKnown) return [];
  return state.openedIds
    .filter((id) => !shown.persons.has(id))
    .map((id) => ({
      id: `empty-${id}`,
      text: `${mapTexts.said.noPersons(context.partnerById.get(id)?.name ?? '')}.`,
      actions: [
        {
          label: mapTexts.menu.hidePersons,
          ends: true,
          onChoose: () => doors.act({ type: 'toggle-persons', id }),
        },
      ],
    }));
}

function hiddenBar({ state, doors }: MapBarsInput): readonly MapBar[] {
  if (state.hiddenIds.length === 0) return [];
  return [
    {
      id: 'hidden',
      text: mapTexts.hidden(state.hiddenIds.length),
      actions: [{ label: mapTexts.showAgain, onChoose: () => doors.act({ type: 'show-hidden' }) }],
    },
  ];
}

function chosenBar({ state: { chosenIds }, nodes, doors }: MapBarsInput): readonly MapBar[] {
  if (chosenIds.length === 0) return [];
  const { pin } = doors;
  const { onPlan } = doors;
  return [
    {
      id: 'chosen',
      isPassing: true,
      text: mapTexts.chosen(chosenIds.length),
      actions: [
        { label: mapTexts.bulk.log, onChoose: () => doors.onLogEncounter(chosenIds) },
        ...(onPlan === null ? [] : [{ label: mapTexts.bulk.plan, onChoose: () => onPlan(chosenIds) }]),
        { label: mapTexts.bulk.edit, onChoose: () => doors.onEditPartners(chosenIds) },
        ...(pin === null
          ? []
          : [
              {
                label: mapTexts.bulk.pin,
                onChoose: () => {
                  pin(placesOf(nodes, new Set<string>(chosenIds)));
                },
              },
            ]),
        { label: mapTexts.bulk.hide, onChoose: () => doors.hide(chosenIds) },
        { label: mapTexts.bulk.clear, ends: true, onChoose: () => doors.act({ type: 'choose-none' }) },
      ],
    },
  ];
}

function placesOf(nodes: readonly SceneNode[], ids: ReadonlySet<string>): readonly MapPlace[] {
  return nodes.flatMap(({ id, partnerId, x, y }) =>
    partnerId !== null && ids.has(id) ? [{ organisationId: partnerId, x, y }] : [],
  );
}
