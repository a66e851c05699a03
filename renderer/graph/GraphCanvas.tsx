import { Maximize, Minus, Plus } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { GlyphSource } from './GlyphSource.tsx';
import type { MapDrawing } from './map-drawing.ts';
import { placeNames } from './map-names.ts';
import { MapNames } from './MapNames.tsx';
import { type MapDescription, MapTip } from './MapTip.tsx';
import { MapUnderlay } from './MapUnderlay.tsx';
import { type Direction, neighbourIn } from './neighbour.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import { useRestingViewport } from './use-resting-viewport.ts';
import { toModel, type Viewport } from './viewport.ts';
import './graph.css';

interface GraphCanvasProps {
  readonly scene: Scene;
  /** Changes when the view must be fitted anew: another arrangement, not another filter. */
  readonly fitKey: string;
  /** Changes when partners may take the time to move; anything else, such as a slider that is dragged, shows at once. */
  readonly motionKey: string;
  readonly label: string;
  readonly selectedId: OrganisationId | null;
  /** Every link of the selected partner. */
  readonly selectedEdges: readonly SceneEdge[];
  readonly onSelect: (id: OrganisationId | null) => void;
  /** An arrow key led to a partner. */
  readonly onWalk: (id: OrganisationId) => void;
  /** Enter or a double click: tell me about this one. */
  readonly onOpen: (id: OrganisationId) => void;
  /** The key R: lay a tie, from the selected partner when there is one. */
  readonly onLay: (id: OrganisationId | null) => void;
  /** Read out when the keyboard arrives at a partner, shown when the pointer does. */
  readonly describe: (id: OrganisationId) => MapDescription | null;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ZOOM_STEP = 1.3;

function wantsMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The map: a picture for the eye, a thing to walk through with arrow keys; the table beside it says the same. */
export function GraphCanvas(props: GraphCanvasProps): ReactNode {
  const { scene, fitKey, motionKey, label, selectedId, selectedEdges, onSelect, onOpen, describe } = props;
  const { canvas, glyphSource, drawing, viewport, size, measure, hoveredId } = useMapDrawing({
    onSelect,
    onOpen,
  });
  const helpId = useId();
  const shownKey = useRef<string | null>(null);
  const shownMotion = useRef<string | null>(null);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    const map = drawing.current;
    const container = canvas.current;
    if (map === null || container === null) return;
    const refit = shownKey.current !== fitKey;
    shownKey.current = fitKey;
    const moves = refit || shownMotion.current !== motionKey;
    shownMotion.current = motionKey;
    const room = { width: container.clientWidth, height: container.clientHeight };
    map.show(scene, {
      animate: moves && wantsMotion(),
      refit,
      obstacles: (view, textWidth) =>
        placeNames(scene, view, room, textWidth, networkTexts.you).map(({ box }) => toModel(box, view)),
    });
  }, [drawing, canvas, scene, fitKey, motionKey]);

  useEffect(() => {
    const isThere = selectedId !== null && scene.nodes.some((node) => node.id === selectedId);
    drawing.current?.focus(isThere ? selectedId : null, selectedEdges);
    if (isThere) drawing.current?.reveal(selectedId);
  }, [drawing, scene, selectedId, selectedEdges]);

  const resting = useRestingViewport(viewport);
  const names = useMemo(
    () =>
      resting === null || measure === null ? [] : placeNames(scene, resting, size, measure, networkTexts.you),
    [scene, resting, size, measure],
  );

  return (
    <div className="map">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has its own keys */}
      <div
        className="map__field"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- and takes the focus, so that they reach it
        tabIndex={0}
        aria-label={label}
        aria-describedby={helpId}
        onPointerUp={(event) => {
          // Cytoscape takes the focus away when the mouse goes down; the keys belong to the map that was pressed.
          event.currentTarget.focus({ preventScroll: true });
          event.currentTarget.dataset['pressed'] = '';
        }}
        onKeyDown={(event) => {
          delete event.currentTarget.dataset['pressed'];
          handleKey(event, drawing, props, setSpoken);
        }}
      >
        <div className="map__picture" aria-hidden="true">
          {viewport === null ? null : <MapUnderlay scene={scene} viewport={viewport} />}
          <div ref={canvas} className="map__canvas" />
          <div className="map__names" style={{ transform: draggedBy(resting, viewport) }}>
            <MapNames names={names} />
          </div>
          <MapTip
            id={hoveredId === selectedId ? null : hoveredId}
            scene={scene}
            viewport={viewport}
            describe={describe}
          />
        </div>
      </div>
      <p id={helpId} className="visually-hidden">
        {networkTexts.mapHelp}
      </p>
      <output className="visually-hidden" aria-live="polite">
        {spoken}
      </output>
      <ZoomButtons drawing={drawing} />
      <GlyphSource ref={glyphSource} />
    </div>
  );
}

/** How far the map was dragged since its names were placed. */
function draggedBy(resting: Viewport | null, viewport: Viewport | null): string | undefined {
  if (resting === null || viewport === null || resting === viewport) return undefined;
  return `translate(${viewport.pan.x - resting.pan.x}px, ${viewport.pan.y - resting.pan.y}px)`;
}

/** What the keys of the map do; any other key goes on its way. */
function handleKey(
  event: KeyboardEvent,
  drawing: RefObject<MapDrawing | null>,
  { scene, selectedId, onSelect, onWalk, onOpen, onLay, describe }: GraphCanvasProps,
  say: (text: string) => void,
): void {
  const map = drawing.current;
  if (map === null || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') map.stopHover();
  const direction = ARROWS[event.key];
  if (direction !== undefined) {
    const shown = scene.nodes.filter((node) => node.emphasis !== 'hidden');
    const from = shown.find((node) => node.id === selectedId) ?? { x: 0, y: 0 };
    const next = neighbourIn(from, direction, shown);
    const description = next === undefined ? null : describe(next.id);
    if (next !== undefined) onWalk(next.id);
    if (description !== null) say([description.name, ...description.details].join(', '));
  } else if (event.key === 'Enter' && selectedId !== null) onOpen(selectedId);
  else if (event.key === 'Escape' && selectedId !== null) onSelect(null);
  else if (event.key === 'r' || event.key === 'R') onLay(selectedId);
  else if (event.key === '+' || event.key === '=') map.zoomBy(ZOOM_STEP);
  else if (event.key === '-') map.zoomBy(1 / ZOOM_STEP);
  else if (event.key === '0') map.fit();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function ZoomButtons({ drawing }: { readonly drawing: RefObject<MapDrawing | null> }): ReactNode {
  return (
    <div className="map__zoom">
      <IconButton
        label={networkTexts.zoomIn}
        icon={<Plus aria-hidden="true" />}
        onClick={() => drawing.current?.zoomBy(ZOOM_STEP)}
      />
      <IconButton
        label={networkTexts.zoomOut}
        icon={<Minus aria-hidden="true" />}
        onClick={() => drawing.current?.zoomBy(1 / ZOOM_STEP)}
      />
      <IconButton
        label={networkTexts.fit}
        icon={<Maximize aria-hidden="true" />}
        onClick={() => drawing.current?.fit()}
      />
    </div>
  );
}
