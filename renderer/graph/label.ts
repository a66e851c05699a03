import type { Box, Point } from './layouts/geometry.ts';

/** On which side of its disc a label stands. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'above-right'
  | 'below-right'
  | 'above-left'
  | 'below-left';

/** What may be labelled. */
export interface LabelCandidate {
  readonly id: string;
  /** Middle of the disc, in model units. */
  readonly x: number;
  readonly y: number;
  /** Radius of the disc with its ring, in model units. */
  readonly radius: number;
  /** Width of the text in CSS pixels. */
  readonly textWidth: number;
  /** Higher comes first; 0 or less is never labelled, yet its disc keeps labels away. */
  readonly importance: number;
  /** It has stepped back: a label that finds no free place may cover its disc. */
  readonly isQuiet: boolean;
  /** It holds others, whose labels may lie on it. */
  readonly isContainer?: boolean;
}

export interface LabelOptions {
  /** CSS pixels per model unit, above 0. Labels keep their size on the screen. */
  readonly zoom: number;
  /** Height of a line in CSS pixels. */
  readonly lineHeight: number;
  /** Room between disc and text in CSS pixels. */
  readonly gap: number;
  /** How many labels at most. */
  readonly limit: number;
  /** So many of the most important in sight are named also in a crowd. */
  readonly leaders: number;
  /** Boxes in model units that no label may touch: names of rings, sectors and hulls. */
  readonly obstacles: readonly Box[];
  /** What is in sight, in model units: a label outside it could only be read in part. */
  readonly sight: Box;
}

export interface PlacedLabel {
  /** `apart`: farther off, at the end of its line. */
  readonly side: LabelSide | 'apart';
  /** The box of the text, in model units. */
  readonly box: Box;
  /** From the edge of the disc to the box, in model units; `null` for a label beside its disc. */
  readonly leader: readonly [Point, Point] | null;
}
