import type { Core } from 'cytoscape';
import type { Point } from './layouts/geometry.ts';
import type { Palette } from './palette.ts';
import { touchStyle } from './touch-style.ts';
import type { TouchTarget } from './touch-target.ts';

/** As many as are made or changed between two frames: each costs about a fifth of a millisecond. */
const AT_ONCE = 150;

/**
 * The nodes by which Cytoscape knows what the pointer touches, chooses or drags. Nobody sees them: the map is painted by
 * itself, and they follow a moment later, some at a time, so that the window is never held up.
 */
export class TouchNodes {
  readonly #core: Core;
  #known = new Map<string, TouchTarget>();
  #waiting: readonly TouchTarget[] = [];
  #place = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(core: Core, palette: Palette) {
    this.#core = core;
    this.setPalette(palette);
  }

  setPalette(palette: Palette): void {
    const style = touchStyle(palette, (id) => this.#target(id));
    this.#core.style().fromJson(style).update();
  }

  #target(id: string): TouchTarget {
    const known = this.#known.get(id);
    if (known === undefined) throw new Error(`nothing to touch for element ${id} of the map`);
    return known;
  }

  /** From now on these can be touched. */
  follow(targets: readonly TouchTarget[]): void {
    const wanted = new Set(targets.map(({ id }) => id));
    const gone = [...this.#known.keys()].filter((id) => !wanted.has(id));
    if (gone.length > 0) {
      this.#core.batch(() => {
        for (const id of gone) this.#core.getElementById(id).remove();
      });
      for (const id of gone) this.#known.delete(id);
    }
    this.#waiting = targets;
    this.#place = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#next();
    }, 0);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  #next(): void {
    let changed = 0;
    const fresh: TouchTarget[] = [];
    this.#core.batch(() => {
      while (changed < AT_ONCE && this.#place < this.#waiting.length) {
        const target = this.#waiting[this.#place];
        this.#place += 1;
        if (target === undefined) continue;
        const known = this.#known.get(target.id);
        this.#known.set(target.id, target);
        if (known === undefined) fresh.push(target);
        else if (!this.#change(known, target)) continue;
        changed += 1;
      }
      if (fresh.length > 0) this.#core.add(fresh.map((target) => elementOf(target)));
    });
    if (this.#place >= this.#waiting.length) return;
    this.#timer = setTimeout(() => {
      this.#next();
    }, 20);
  }

  /** @returns whether anything had to be changed. */
  #change(known: TouchTarget, target: TouchTarget): boolean {
    const moved = known.place.x !== target.place.x || known.place.y !== target.place.y;
    const reshaped =
      known.diameter !== target.diameter ||
      known.isHidden !== target.isHidden ||
      known.label !== target.label;
    if (!moved && !reshaped) return false;
    const node = this.#core.getElementById(target.id);
    if (moved) node.positions({ ...target.place });
    if (reshaped) {
      node.classes(classesOf(target));
      // Cytoscape asks for size and name anew when the data of an element changed.
      node.data('shape', `${String(target.diameter)} ${String(target.label?.size ?? 0)}`);
    }
    return true;
  }
}

function classesOf({ kind, isHidden, label }: TouchTarget): string {
  return [kind, ...(isHidden ? ['hidden'] : []), ...(label === null ? [] : ['labelled'])].join(' ');
}

function elementOf(target: TouchTarget): {
  group: 'nodes';
  data: { id: string };
  classes: string;
  position: Point;
} {
  return {
    group: 'nodes',
    data: { id: target.id },
    classes: classesOf(target),
    position: { ...target.place },
  };
}
