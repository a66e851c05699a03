import {
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { GlyphSource } from './GlyphSource.tsx';
import type { Point } from './layouts/geometry.ts';
import { handleMapKey, type MapCommand } from './map-keys.ts';
import { namesAndEgo, placeNames } from './map-names.ts';
import { MapNames } from './MapNames.tsx';
import { type MapDescription, MapTip } from './MapTip.tsx';
import { MapUnderlay } from './MapUnderlay.tsx';
import { readPalette } from './palette.ts';
import { type MapPicture, mapPicture, type PictureAround } from './picture/map-picture.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import { type CentredView, centredView, toModel, toScreen, viewportOf } from './viewport.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import './graph.css';

/** What can be asked of a map that is shown. */
export interface MapHandle {
  /** What lies in the middle and how near; `null` when all of it is fitted in, however large the window is. */
  readonly view: () => CentredView | null;
  readonly focus: () => void;
  /** The map as it is now, with what belongs around it. */
  readonly picture: (around: PictureAround) => MapPicture | null;
}

interface GraphCanvasProps {
  readonly scene: Scene;
  /** Changes when the view must be fitted anew: another arrangement, not another filter. */
  readonly fitKey: string;
  /** Changes when partners may take the time to move; anything else, such as a slider that is dragged, shows at once. */
  readonly motionKey: string;
  /** What to show when it is fitted; `null`: all of it. */
  readonly view: CentredView | null;
  readonly label: string;
  readonly selectedId: string | null;
  /** Every link of the selected partner. */
  readonly selectedEdges: readonly SceneEdge[];
  readonly chosenIds: ReadonlySet<string>;
  /** Whether partners can be moved. */
  readonly isMovable: boolean;
  /** What is to be read out now. */
  readonly spoken: string;
  readonly onSelect: (node: SceneNode | null, place: Point) => void;
  /** An arrow key led to it. */
  readonly onWalk: (node: SceneNode) => void;
  /** Enter or a double click: tell me about this one. */
  readonly onOpen: (node: SceneNode) => void;
  readonly onChoose: (nodes: readonly SceneNode[], way: 'toggle' | 'add') => void;
  readonly onMove: (node: SceneNode, place: Point) => void;
  /** What can be done here is asked, at a place in CSS pixels of the map. */
  readonly onMenu: (node: SceneNode | null, place: Point) => void;
  readonly onCommand: (command: MapCommand, node: SceneNode | null) => void;
  /** Read out when the keyboard arrives at something, shown when the pointer does. */
  readonly describe: (node: SceneNode) => MapDescription | null;
  readonly handle?: RefObject<MapHandle | null>;
  /** Lies over the map: a menu, say. */
  readonly children?: ReactNode;
}

function wantsMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The map: a picture for the eye, a thing to walk through with arrow keys; the table beside it says the same. */
export function GraphCanvas(props: GraphCanvasProps): ReactNode {
  const { scene, fitKey, motionKey, view, label, selectedId, selectedEdges, chosenIds, isMovable, describe } =
    props;
  const { onSelect, onOpen, onChoose, onMenu, onMove } = props;
  const { field, canvas, underlay, overlay, glyphSource, drawing, ...drawn } = useMapDrawing({
    onSelect,
    onOpen,
    onChoose,
    onMenu,
    onMove,
  });
  const { viewport, size, measure, hoveredId } = drawn;
  const helpId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const shownKey = useRef<string | null>(null);
  const shownMotion = useRef<string | null>(null);
  const selected = selectedId === null ? undefined : scene.nodes.find((node) => node.id === selectedId);

  useEffect(() => {
    const map = drawing.current;
    const container = field.current;
    if (map === null || container === null) return;
    const refit = shownKey.current !== fitKey;
    shownKey.current = fitKey;
    const moves = refit || shownMotion.current !== motionKey;
    shownMotion.current = motionKey;
    const room = { width: container.clientWidth, height: container.clientHeight };
    map.show(scene, {
      animate: moves && wantsMotion(),
      refit,
      isMovable,
      view: view === null ? null : viewportOf(view, room),
      obstacles: (at, textWidth) =>
        namesAndEgo(scene, at, room, textWidth, networkTexts.you).map((box) => toModel(box, at)),
    });
  }, [drawing, field, scene, fitKey, motionKey, view, isMovable]);

  useEffect(() => {
    const isThere = selectedId !== null && scene.nodes.some((node) => node.id === selectedId);
    drawing.current?.focus(isThere ? selectedId : null, selectedEdges);
    if (isThere) drawing.current?.reveal(selectedId);
  }, [drawing, scene, selectedId, selectedEdges]);

  useEffect(() => {
    drawing.current?.choose(chosenIds);
  }, [drawing, chosenIds]);

  useImperativeHandle(props.handle, () => ({
    view: () =>
      drawing.current === null || drawing.current.isFitted
        ? null
        : centredView(drawing.current.viewport, {
            width: field.current?.clientWidth ?? 0,
            height: field.current?.clientHeight ?? 0,
          }),
    focus: () => frame.current?.focus({ preventScroll: true }),
    picture: (around) =>
      drawing.current === null || frame.current === null
        ? null
        : mapPicture({
            ...around,
            map: frame.current,
            drawn: drawing.current.drawn(),
            viewport: drawing.current.viewport,
            palette: readPalette(getComputedStyle(document.documentElement)),
          }),
  }));

  const names = useMemo(
    () =>
      viewport === null || measure === null
        ? []
        : placeNames(scene, viewport, size, measure, networkTexts.you),
    [scene, viewport, size, measure],
  );
  /** Where the menu of something opens when no pointer says where. */
  const menuPlaceOf = (node: SceneNode | null): Point => {
    const map = drawing.current;
    if (map === null) return { x: 0, y: 0 };
    if (node === null) return { x: size.width / 2, y: size.height / 2 };
    return toScreen({ x: node.x + node.footprint, y: node.y }, map.viewport);
  };

  return (
    <div className="map">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has its own keys */}
      <div
        ref={frame}
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
        onContextMenu={(event) => {
          event.preventDefault();
        }}
        onKeyDown={(event) => {
          delete event.currentTarget.dataset['pressed'];
          const map = drawing.current;
          if (map === null) return;
          const isOurs = handleMapKey(event, map, {
            ...props,
            selected: selected ?? null,
            onMenu: (node) => {
              onMenu(node, menuPlaceOf(node));
            },
          });
          if (!isOurs) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <div className="map__picture" aria-hidden="true">
          {viewport === null ? null : (
            <MapUnderlay ref={underlay} scene={scene} viewport={viewport} hoveredId={hoveredId} />
          )}
          <canvas ref={canvas} className="map__drawing" />
          <div ref={field} className="map__canvas" />
          <div ref={overlay} className="map__names">
            <MapNames names={names} />
            <MapTip
              id={hoveredId === selectedId ? null : hoveredId}
              scene={scene}
              viewport={viewport}
              describe={describe}
            />
          </div>
        </div>
      </div>
      <p id={helpId} className="visually-hidden">
        {networkTexts.mapHelp}
      </p>
      <output className="visually-hidden" aria-live="polite">
        {props.spoken}
      </output>
      <ZoomButtons drawing={drawing} />
      <GlyphSource ref={glyphSource} />
      {props.children}
    </div>
  );
}
