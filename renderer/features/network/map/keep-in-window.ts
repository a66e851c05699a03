import type { Point } from '#renderer/graph/layouts/geometry.ts';

/** Room between a menu and the edge of the window, in CSS pixels. */
const MENU_EDGE = 4;

/** Opens a menu over all else, at its place on the map as far as it then fits in the window: a map may be lower than its menu. */
export function keepInWindow(frame: HTMLElement | null, place: Point): void {
  const menu = frame?.firstElementChild;
  const map = frame?.closest('.map');
  if (frame === null || !(menu instanceof HTMLElement) || !(map instanceof HTMLElement)) return;
  if ('showPopover' in frame && !frame.matches(':popover-open')) frame.showPopover();
  const { left, top } = map.getBoundingClientRect();
  const kept = (wish: number, size: number, room: number): string =>
    `${String(Math.max(MENU_EDGE, Math.min(wish, room - size - MENU_EDGE)))}px`;
  menu.style.maxHeight = `${String(window.innerHeight - 2 * MENU_EDGE)}px`;
  frame.style.left = kept(left + place.x, menu.offsetWidth, window.innerWidth);
  frame.style.top = kept(top + place.y, menu.offsetHeight, window.innerHeight);
}
