import type { LabelLook, NodeLook } from '../node-looks.ts';

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
  readonly width: number;
  readonly opacity: number;
  readonly colour: string;
  readonly isDashed: boolean;
}

/** What Cytoscape draws now, without Cytoscape; what lies on top comes last. */
export interface DrawnMap {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
