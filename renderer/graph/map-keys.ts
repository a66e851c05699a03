import type { KeyboardEvent } from 'react';
import type { Point } from './layouts/geometry.ts';
import type { MapDrawing } from './map-drawing.ts';
import { type Direction, neighbourIn } from './neighbour.ts';
import type { Scene, SceneNode } from './scene.ts';
import { ZOOM_STEP } from './ZoomButtons.tsx';

/** What a key may ask besides moving and zooming. */
export type MapCommand =
  | 'lay'
  | 'choose'
  | 'hide'
  | 'focus'
  | 'pin'
  | 'persons'
  | 'next-linked'
  | 'previous-linked';

const COMMANDS: Readonly<Record<string, MapCommand>> = {
  r: 'lay',
  ' ': 'choose',
  v: 'hide',
  f: 'focus',
  p: 'pin',
  o: 'persons',
  n: 'next-linked',
  N: 'previous-linked',
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** How far Ctrl and an arrow move a partner, in model units. */
const NUDGE = 20;
const NUDGES: Readonly<Record<Direction, Point>> = {
  left: { x: -NUDGE, y: 0 },
  right: { x: NUDGE, y: 0 },
  up: { x: 0, y: -NUDGE },
  down: { x: 0, y: NUDGE },
};

export interface MapKeyTarget {
  readonly scene: Scene;
  readonly selected: SceneNode | null;
  readonly isMovable: boolean;
  readonly onSelect: (node: SceneNode | null, place: Point) => void;
  readonly onWalk: (node: SceneNode) => void;
  readonly onOpen: (node: SceneNode) => void;
  readonly onMove: (node: SceneNode, place: Point) => void;
  readonly onMenu: (node: SceneNode | null) => void;
  readonly onCommand: (command: MapCommand, node: SceneNode | null) => void;
}

/** What the keys of the map do; any other key goes on its way. @returns whether the key was ours */
export function handleMapKey(event: KeyboardEvent, map: MapDrawing, target: MapKeyTarget): boolean {
  const { selected } = target;
  const direction = ARROWS[event.key];
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    target.onMenu(selected);
    return true;
  }
  if (direction !== undefined && event.ctrlKey && selected?.kind === 'partner' && target.isMovable) {
    const by = NUDGES[direction];
    target.onMove(selected, { x: selected.x + by.x, y: selected.y + by.y });
    return true;
  }
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.key === 'Escape') map.stopHover();
  const command = COMMANDS[event.key] ?? COMMANDS[event.key.toLowerCase()];
  if (direction !== undefined) {
    const shown = target.scene.nodes.filter((node) => node.emphasis !== 'hidden');
    const next = neighbourIn(selected ?? target.scene.ego ?? { x: 0, y: 0 }, direction, shown);
    if (next !== undefined) target.onWalk(next);
  } else if (event.key === 'Enter' && selected !== null) target.onOpen(selected);
  else if (event.key === 'Escape' && selected !== null) target.onSelect(null, { x: 0, y: 0 });
  else if (command !== undefined) target.onCommand(command, selected);
  else if (event.key === '+' || event.key === '=') map.zoomBy(ZOOM_STEP);
  else if (event.key === '-') map.zoomBy(1 / ZOOM_STEP);
  else if (event.key === '0') map.fit();
  else return false;
  return true;
}
