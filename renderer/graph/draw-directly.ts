import type { Core } from 'cytoscape';

/** Up to this many elements on the map, drawing each anew is faster than keeping pictures of them. */
const MOST_DIRECT = 700;

/** The part of Cytoscape's canvas renderer that is steered here. */
interface CanvasRenderer {
  drawElements(context: unknown, elements: ArrayLike<unknown>): void;
  drawLayeredElements(context: unknown, elements: ArrayLike<unknown>, ...rest: unknown[]): void;
}

function isCanvasRenderer(value: unknown): value is CanvasRenderer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'drawElements' in value &&
    typeof value.drawElements === 'function' &&
    'drawLayeredElements' in value &&
    typeof value.drawLayeredElements === 'function'
  );
}

function hasRenderer(value: object): value is { renderer(): unknown } {
  return 'renderer' in value && typeof value.renderer === 'function';
}

/**
 * Lets Cytoscape draw its elements straight onto the canvas. By itself it first makes a picture of each element, and
 * layers of those pictures: good for thousands, but for a hundred partners it costs three times the first frame, has to
 * be made anew in every frame of a change of lens, and blurs at zooms between two sizes of picture.
 *
 * The renderer is no public part of Cytoscape; where it looks different than expected, nothing is changed.
 */
export function drawDirectly(core: Core): void {
  const renderer = hasRenderer(core) ? core.renderer() : null;
  if (!isCanvasRenderer(renderer)) return;
  const drawLayered = renderer.drawLayeredElements.bind(renderer);
  renderer.drawLayeredElements = (context, elements, ...rest) => {
    if (elements.length <= MOST_DIRECT) renderer.drawElements(context, elements);
    else drawLayered(context, elements, ...rest);
  };
}
