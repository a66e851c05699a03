import type { Point } from '../layouts/geometry.ts';
import type { SceneRay } from '../scene.ts';
import type { EdgeLabelLook } from '../edge-labels.ts';
import type { EdgeLook, LabelLook, NodeLook } from '../node-looks.ts';

/** A disc as it is drawn now, in model units. */
export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly look: NodeLook;
  readonly shape: 'disc' | 'diamond';
  /** 0 to 1. */
  readonly opacity: number;
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  readonly label: LabelLook | null;
}

export interface DrawnEdge {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly look: EdgeLook;
  /** How many times as wide as its look says, 1 or more. */
  readonly scale: number;
  readonly label: EdgeLabelLook | null;
  /** 0 to 1; that of its look unless it has stepped back. */
  readonly opacity: number;
}

/** The line from you to a partner on a past day; a ghost is broken. */
export interface DrawnRay {
  readonly from: Point;
  readonly to: Point;
  readonly kind: SceneRay['kind'];
  readonly width: number;
  readonly dashes: readonly number[];
}

/** What is drawn now, on the screen and in a picture that is taken along; what lies on top comes last. */
export interface DrawnMap {
  /** Under all else. */
  readonly rays: readonly DrawnRay[];
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** Around a partner that is looked at, and around one that was chosen, in model units beyond its disc. */
export const HALO = { reach: 7, opacity: 0.28 } as const;
export const CHOSEN = { reach: 4.25, width: 2.5 } as const;
