import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { Point } from './layouts/geometry.ts';
import type { SceneNode } from './scene.ts';
import type { Viewport } from './viewport.ts';

export interface MapHandlers {
  /** `null`: next to everything, at a place of the model. */
  onSelect(node: SceneNode | null, place: Point): void;
  onOpen(node: SceneNode): void;
  /** With Shift: chosen together, or not any more. */
  onChoose(nodes: readonly SceneNode[], way: 'toggle' | 'add'): void;
  /** The right button of the pointer, at a place of the canvas in CSS pixels. */
  onMenu(node: SceneNode | null, place: Point): void;
  /** Dragged to a place of the model. */
  onMove(node: SceneNode, place: Point): void;
  onHover(id: string | null): void;
  /** The view moves; told for each frame. */
  onViewport(viewport: Viewport): void;
  /** Where the view has come to rest, or will in a moment. */
  onRest(viewport: Viewport): void;
  onFirstFrame(): void;
}

/** Nobody is pointed at any more. */
export function stopHover(core: Core, handlers: Pick<MapHandlers, 'onHover'>): void {
  core.container()?.classList.remove('map__canvas--pointing');
  handlers.onHover(null);
}

/** Tells what the pointer does on the map. @param nodeOf what of the scene is drawn under an id. */
export function listenToPointer(
  core: Core,
  nodeOf: (id: string) => SceneNode | null,
  handlers: MapHandlers,
): void {
  core.on('tap', (event) => {
    if (event.target === core) handlers.onSelect(null, { ...event.position });
  });
  core.on('tap', 'node', (event: EventObjectNode) => {
    const node = nodeOf(event.target.id());
    if (node === null) return;
    if (event.originalEvent.shiftKey) handlers.onChoose([node], 'toggle');
    else handlers.onSelect(node, node);
  });
  core.on('dbltap', 'node', (event: EventObjectNode) => {
    const node = nodeOf(event.target.id());
    if (node !== null) handlers.onOpen(node);
  });
  core.on('cxttap', (event: EventObject) => {
    // Links hear nothing: what is not the map itself is a node.
    if (event.target === core) handlers.onMenu(null, { ...event.renderedPosition });
  });
  core.on('cxttap', 'node', (event: EventObjectNode) => {
    handlers.onMenu(nodeOf(event.target.id()), { ...event.renderedPosition });
  });
  core.on('dragfree', 'node', (event: EventObjectNode) => {
    const node = nodeOf(event.target.id());
    if (node !== null) handlers.onMove(node, { ...event.target.position() });
  });
  let boxed: SceneNode[] = [];
  core.on('box', 'node', (event: EventObjectNode) => {
    const node = nodeOf(event.target.id());
    if (node !== null && node.emphasis !== 'hidden') boxed.push(node);
  });
  core.on('boxend', () => {
    // Each of those in the box is told of after the end of it.
    setTimeout(() => {
      const inBox = boxed;
      boxed = [];
      if (inBox.length > 0) handlers.onChoose(inBox, 'add');
    }, 0);
  });
  core.on('mouseover', 'node', (event: EventObjectNode) => {
    core.container()?.classList.add('map__canvas--pointing');
    handlers.onHover(event.target.id());
  });
  core.on('mouseout', 'node', () => {
    stopHover(core, handlers);
  });
  // What says who is pointed at stands where it was pointed at; what is dragged leaves it.
  core.on('drag', 'node', () => {
    stopHover(core, handlers);
  });
  // Cytoscape does not notice that the pointer left a node together with the canvas.
  core.container()?.addEventListener('mouseleave', () => {
    stopHover(core, handlers);
  });
}
