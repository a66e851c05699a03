import { largestZoomWithNames } from './rim-names.ts';
import type { Scene } from './scene.ts';
import { estimatedWidth } from './text-width.ts';
import { fitBox, type Padding, type Size, type Viewport } from './viewport.ts';

/** Room around the rim, whose names are reckoned with apart. */
const RIM_PADDING: Padding = { horizontal: 8, vertical: 26 };
/** Room for the names above and below groups. */
const GROUP_PADDING: Padding = { horizontal: 28, vertical: 44 };

/**
 * The view in which all of a scene and the names around it are in sight.
 *
 * Widths of names are estimated, not measured: the view must not change when the font arrives a moment later.
 */
export function fitScene(scene: Scene | null, size: Size): Viewport {
  if (scene === null) return fitBox(null, size, RIM_PADDING, Infinity);
  if (scene.sectors.length === 0) return fitBox(scene.bounds, size, GROUP_PADDING, Infinity);
  return fitBox(scene.bounds, size, RIM_PADDING, largestZoomWithNames(scene.sectors, size, estimatedWidth));
}
