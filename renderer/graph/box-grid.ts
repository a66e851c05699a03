import { type Box, boxesOverlap } from './layouts/geometry.ts';

/** The cells of a grid that a box lies in, from the first to the last of both. */
interface Cells {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Owned {
  readonly box: Box;
  readonly owner: string | null;
}

/**
 * Boxes by the cells of a grid, so that a thousand labels are not compared with each other. Thousands of boxes are tried for
 * each picture, so that trying one makes as little as can be.
 */
export class BoxGrid {
  readonly #cell: number;
  readonly #cells = new Map<number, Owned[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box, owner: string | null): void {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        const here = this.#cells.get(cellKey(column, row));
        if (here === undefined) this.#cells.set(cellKey(column, row), [{ box, owner }]);
        else here.push({ box, owner });
      }
    }
  }

  /** Whether anything that is not the owner's own lies here. */
  meets(box: Box, owner: string | null): boolean {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        for (const other of this.#cells.get(cellKey(column, row)) ?? []) {
          if (other.owner !== owner && boxesOverlap(other.box, box)) return true;
        }
      }
    }
    return false;
  }

  /** How many others lie here, each counted once. */
  count(box: Box, owner: string | null): number {
    return this.countAlong([box], owner);
  }

  /** How many others lie in one of some boxes, each counted once. */
  countAlong(boxes: readonly Box[], owner: string | null): number {
    const others = new Set<string | null>();
    for (const box of boxes) {
      for (const other of this.#near(box)) {
        if (other.owner !== owner && boxesOverlap(other.box, box)) others.add(other.owner);
      }
    }
    return others.size;
  }

  *#near(box: Box): Generator<Owned, undefined> {
    const { left, right, top, bottom } = this.#cellsOf(box);
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) yield* this.#cells.get(cellKey(column, row)) ?? [];
    }
    return undefined;
  }

  #cellsOf({ left, right, top, bottom }: Box): Cells {
    return {
      left: Math.floor(left / this.#cell),
      right: Math.floor(right / this.#cell),
      top: Math.floor(top / this.#cell),
      bottom: Math.floor(bottom / this.#cell),
    };
  }
}

function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row;
}
