import type { Point } from './layouts/geometry.ts';
import type { LabelLook } from './node-looks.ts';
import type { SceneNodeKind } from './scene.ts';

/** What a pointer can touch: a disc with its name. */
export interface TouchTarget {
  readonly id: string;
  readonly kind: SceneNodeKind;
  readonly place: Point;
  readonly diameter: number;
  readonly isHidden: boolean;
  readonly label: LabelLook | null;
}
