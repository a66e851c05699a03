import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import type { EncounterId, OrganisationId } from '#shared/domain/ids.ts';
import { DEFAULT_PERIOD } from '#renderer/api/default-period.ts';
import { asAppError, useNetworkQuery } from '#renderer/api/hooks.ts';
import { arrangementOf } from '#renderer/graph/arrangements.ts';
import { buildScene, edgesOf } from '#renderer/graph/build-scene.ts';
import { GraphCanvas } from '#renderer/graph/GraphCanvas.tsx';
import { LENSES, lensOf } from '#renderer/graph/lenses.ts';
import {
  contextOf,
  type NetworkContext,
  type NetworkPartner,
  otherEnd,
} from '#renderer/graph/network-context.ts';
import type { SceneEdge } from '#renderer/graph/scene.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { useViewState } from '#renderer/ui/use-view-state.ts';
import { standingText } from './columns.tsx';
import { LensExplanation } from './LensExplanation.tsx';
import { passes } from './network-filters.ts';
import {
  type Laying,
  type NetworkAction,
  networkReducer,
  type NetworkState,
  startState,
} from './network-state.ts';
import { NetworkView } from './NetworkView.tsx';
import { PartnerSidePanel } from './PartnerSidePanel.tsx';
import { TiePanel } from './TiePanel.tsx';

interface NetworkPanelProps {
  readonly onOpenPartner: (id: OrganisationId) => void;
  readonly onOpenEncounter: (id: EncounterId) => void;
  readonly onLogEncounter: (organisationIds: readonly OrganisationId[]) => void;
  readonly onFindMissing: () => void;
}

/** The explanation stands open where it leaves the map enough room. */
const ROOM_FOR_PANEL = '(min-width: 1280px)';

/** The screen Netwerk: asks for what it shows, and remembers how one looked. */
export function NetworkPanel(props: NetworkPanelProps): ReactNode {
  const analysis = useNetworkQuery('analysis.network', DEFAULT_PERIOD, { keepPrevious: true });
  const organisations = useNetworkQuery('organisations.list', undefined);
  const categories = useNetworkQuery('categories.list', undefined);
  const themes = useNetworkQuery('themes.list', undefined);
  const areas = useNetworkQuery('areas.list', undefined);
  const queries = [analysis, organisations, categories, themes, areas];
  const context = useMemo(
    () =>
      analysis.data === undefined ||
      organisations.data === undefined ||
      categories.data === undefined ||
      themes.data === undefined ||
      areas.data === undefined
        ? null
        : contextOf({
            analysis: analysis.data,
            organisations: organisations.data,
            categories: categories.data,
            themes: themes.data,
            areas: areas.data,
          }),
    [analysis.data, organisations.data, categories.data, themes.data, areas.data],
  );
  const refused = queries.find((query) => query.isError);
  if (refused !== undefined) {
    return (
      <div className="page">
        <ErrorNotice error={asAppError(refused.error)} onRetry={() => void refused.refetch()} />
      </div>
    );
  }
  if (context === null) return <Loading />;
  if (context.partners.length === 0) {
    return (
      <div className="page">
        <h1>{networkTexts.overviewFinding(0, 0)}</h1>
        <EmptyState
          title={networkTexts.emptyTitle}
          action={
            <Button
              variant="primary"
              onClick={() => {
                props.onLogEncounter([]);
              }}
            >
              {networkTexts.emptyAction}
            </Button>
          }
        >
          <p>{networkTexts.emptyText}</p>
          <Button onClick={props.onFindMissing}>{networkTexts.findMissing}</Button>
        </EmptyState>
      </div>
    );
  }
  return <FilledNetwork {...props} context={context} />;
}

function FilledNetwork({
  context,
  ...props
}: NetworkPanelProps & { readonly context: NetworkContext }): ReactNode {
  const t = networkTexts;
  const [state, setState] = useViewState<NetworkState>(
    'network',
    startState(window.matchMedia(ROOM_FOR_PANEL).matches),
  );
  const act = useCallback(
    (action: NetworkAction): void => {
      setState((before) => networkReducer(before, action));
    },
    [setState],
  );
  const lens = lensOf(state.lensId);
  const { filters } = state;
  const chosen = useMemo(
    () => context.partners.filter((partner) => passes(partner, filters)),
    [context, filters],
  );
  const arrangement = arrangementOf(context, lens.arrangement);
  useEffect(() => arrangeAhead(context), [context]);
  const scene = useMemo(
    () => buildScene(context, lens, arrangement, (partner) => passes(partner, filters)),
    [context, lens, arrangement, filters],
  );
  const selected = state.selectedId === null ? undefined : context.partnerById.get(state.selectedId);
  const selectedId = selected?.id ?? null;
  const selectedEdges = useMemo(
    () =>
      selectedId === null ? [] : (layingEdges(state.laying, selectedId) ?? edgesOf(context, selectedId)),
    [context, selectedId, state.laying],
  );
  const describe = useCallback((id: OrganisationId) => described(id, context), [context]);
  const select = useCallback(
    (id: OrganisationId | null): void => {
      act({ type: 'select', id });
    },
    [act],
  );
  return (
    <NetworkView
      t={t}
      context={context}
      lens={lens}
      state={state}
      chosen={chosen}
      onAction={act}
      map={
        <GraphCanvas
          scene={scene}
          fitKey={lens.arrangement}
          label={t.mapLabel(lens.label, chosen.length)}
          selectedId={selectedId}
          selectedEdges={selectedEdges}
          onSelect={select}
          onWalk={(id) => {
            act({ type: 'walk', id });
          }}
          onOpen={(id) => {
            act({ type: 'open', id });
          }}
          onLay={(firstId) => {
            act({ type: 'lay', firstId });
          }}
          describe={describe}
        />
      }
      panel={<SidePanel {...props} context={context} state={state} onAction={act} />}
    />
  );
}

interface SidePanelProps extends NetworkPanelProps {
  readonly context: NetworkContext;
  readonly state: NetworkState;
  readonly onAction: (action: NetworkAction) => void;
}

/** The selected partner, or what the lens means, or nothing. */
function SidePanel({ context, state, onAction, ...open }: SidePanelProps): ReactNode {
  const collaborations = useNetworkQuery('collaborations.list', undefined);
  const { laying } = state;
  const partnerOf = (id: OrganisationId | null): NetworkPartner | undefined =>
    id === null ? undefined : context.partnerById.get(id);
  const first = partnerOf(laying?.firstId ?? null);
  const second = partnerOf(laying?.secondId ?? null);
  const selected = state.selectedId === null ? undefined : context.partnerById.get(state.selectedId);
  const select = (id: OrganisationId | null): void => {
    onAction({ type: 'select', id });
  };
  if (first !== undefined && second !== undefined) {
    return (
      <TiePanel
        key={`${first.id} ${second.id}`}
        first={first}
        second={second}
        onDone={() => {
          onAction({ type: 'stop-laying' });
        }}
        onBack={() => {
          onAction({ type: 'lay', firstId: first.id });
        }}
      />
    );
  }
  if (selected !== undefined && state.partnerOpen) {
    return (
      <PartnerSidePanel
        {...open}
        key={`partner ${state.focusCount}`}
        partner={selected}
        context={context}
        collaborations={collaborations.data ?? []}
        takeFocus={state.focusedPanel === 'partner'}
        onSelect={select}
      />
    );
  }
  if (!state.explanationOpen) return null;
  return (
    <LensExplanation
      key={`lens ${state.focusCount}`}
      t={networkTexts}
      lens={lensOf(state.lensId)}
      context={context}
      collaborations={collaborations.data ?? []}
      takeFocus={state.focusedPanel === 'explanation'}
      onSelect={select}
      onFindMissing={open.onFindMissing}
      onClose={() => {
        onAction({ type: 'explain', open: false });
      }}
    />
  );
}

/** The tie as it would run, from the first partner to the one that is looked at; `null` when none is being laid. */
function layingEdges(laying: Laying | null, selectedId: OrganisationId): readonly SceneEdge[] | null {
  if (laying === null) return null;
  const { firstId } = laying;
  if (firstId === null || firstId === selectedId) return [];
  return [{ id: 'laying', source: firstId, target: selectedId, strength: 1, atOdds: false }];
}

/** Works out the other lenses while nothing else is asked, so that each opens at once. */
function arrangeAhead(context: NetworkContext): () => void {
  const waiting = LENSES.map((lens) =>
    requestIdleCallback(() => {
      arrangementOf(context, lens.arrangement);
    }),
  );
  return () => {
    for (const each of waiting) cancelIdleCallback(each);
  };
}

/** A partner in few words, for the ear and for the pointer. */
function described(
  id: OrganisationId,
  context: NetworkContext,
): { readonly name: string; readonly details: readonly string[] } | null {
  const partner = context.partnerById.get(id);
  if (partner === undefined) return null;
  const links = context.links.filter((link) => otherEnd(link, id) !== undefined).length;
  return {
    name: partner.name,
    details: [
      partner.category.name,
      standingText(partner.figures.standing, networkTexts),
      networkTexts.linkCount(links),
    ],
  };
}
