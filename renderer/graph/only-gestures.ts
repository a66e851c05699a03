import type { Core } from 'cytoscape';

/** The part of Cytoscape's canvas renderer that is steered here. */
interface CanvasRenderer {
  render(options?: unknown): void;
  drawSelectionRectangle(options: object, prepare: (context: CanvasRenderingContext2D) => void): void;
  getPixelRatio(): number;
}

function isCanvasRenderer(value: unknown): value is CanvasRenderer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'render' in value &&
    typeof value.render === 'function' &&
    'drawSelectionRectangle' in value &&
    typeof value.drawSelectionRectangle === 'function' &&
    'getPixelRatio' in value &&
    typeof value.getPixelRatio === 'function'
  );
}

function hasRenderer(value: object): value is { renderer(): unknown } {
  return 'renderer' in value && typeof value.renderer === 'function';
}

/**
 * Lets Cytoscape draw nothing but the frame with which the pointer chooses several: the map is painted apart.
 *
 * The renderer is no public part of Cytoscape; where it looks different than expected, it goes on drawing its own nodes, which
 * cannot be seen.
 */
export function onlyGestures(core: Core): void {
  const renderer = hasRenderer(core) ? core.renderer() : null;
  if (!isCanvasRenderer(renderer)) return;
  let frame: 'none' | 'drawn' | 'ends' = 'none';
  core.on('boxstart', () => {
    frame = 'drawn';
  });
  core.on('boxend', () => {
    frame = 'ends';
  });
  renderer.render = () => {
    // A canvas that is never drawn on takes no memory, and nothing has to be put on the screen again.
    if (frame === 'none') return;
    if (frame === 'ends') frame = 'none';
    renderer.drawSelectionRectangle({}, (context) => {
      const ratio = renderer.getPixelRatio();
      const { x, y } = core.pan();
      const scale = core.zoom() * ratio;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    });
  };
}
