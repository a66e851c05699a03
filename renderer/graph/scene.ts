import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { LinkChange } from '#shared/analysis/over-time/period-changes.ts';
import type { CategoryIcon, CategoryLook, CategoryMark } from '#shared/domain/category.ts';
import type { CategoryId, OrganisationId } from '#shared/domain/ids.ts';
import type { GroupLink } from './layouts/communities.ts';
import type { Box, Point } from './layouts/geometry.ts';

/**
 * What the map shows, as plain data in model units: no colours (those follow light and dark) and no Cytoscape. One
 * unit is one CSS pixel at zoom 1.
 */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly rings: readonly SceneRing[];
  readonly sectors: readonly SceneSector[];
  readonly hulls: readonly SceneHull[];
  /** Drawn from the middle, under the partners; none where they are no matter of the lens. */
  readonly rays?: readonly SceneRay[];
  /** Where you stand; `null` when you are left out. */
  readonly ego: Point | null;
  /** Whether most partners are shown as groups, because there are too many. */
  readonly isAggregated: boolean;
  /** Around all of it, names of rings, sectors and hulls left out. */
  readonly bounds: Box;
}

/** What the colour of a disc means. */
export type SceneFill =
  | { readonly kind: 'category'; readonly mark: CategoryMark }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'change'; readonly change: LinkChange }
  | { readonly kind: 'muted' }
  /** An organisation that is opened: paper, with an edge in its own colour. */
  | { readonly kind: 'container'; readonly of: SceneFill }
  | { readonly kind: 'person' }
  | { readonly kind: 'collaboration' };

/**
 * What the ring around a disc tells. `expected`: the disc of another size that it is compared with; `bridge`: it leads
 * out of a group; `fading`: on time, but less and less.
 */
export type SceneRingStyle = Standing | 'expected' | 'bridge' | 'fading' | 'none';

/** What a disc stands for. */
export type SceneNodeKind = 'partner' | 'person' | 'collaboration' | 'group';

export interface SceneNode extends Point {
  /** Unique on the map; of a partner its own id. */
  readonly id: string;
  readonly kind: SceneNodeKind;
  /** `null` for what is no partner. */
  readonly partnerId: OrganisationId | null;
  /** The node that it stands in: of a person the organisation that was opened; absent for what stands by itself. */
  readonly insideId?: string;
  /** What stands beside it; shortened where the name is long. */
  readonly label: string;
  readonly icon: CategoryIcon;
  readonly fill: SceneFill;
  readonly ring: SceneRingStyle;
  /** Diameter of the disc: its area grows with attention. */
  readonly diameter: number;
  /** Diameter of the disc that its tier asks for; drawn when `ring` is "expected". */
  readonly expectedDiameter: number;
  /** Half the room it takes, ring included. */
  readonly footprint: number;
  readonly emphasis: 'plain' | 'quiet' | 'hidden';
  /** Labels come in this order; 0 has none at rest. */
  readonly importance: number;
}

export interface SceneEdge {
  readonly id: string;
  /** Ids of nodes. */
  readonly source: string;
  readonly target: string;
  /** 0 weakest to 1 strongest of the network. */
  readonly strength: number;
  readonly atOdds: boolean;
  /** It is what one looks at. */
  readonly isMarked?: boolean;
  /** A line that is no link yet: it could be made, or one means to make it. */
  readonly chance?: 'open' | 'planned';
  /** Stands in the middle of the line, in few signs. */
  readonly label?: string;
}

/** The link between you and a partner, from the middle of the map. */
export interface SceneRay {
  readonly id: OrganisationId;
  readonly to: Point;
  /** A ghost was alive before, and cooled. */
  readonly kind: 'living' | 'ghost';
}

/** A circle round the middle that bounds a step of distance. */
export interface SceneRing {
  readonly radius: number;
  readonly label: string;
}

/** The part of the rim where one category stands. */
export interface SceneSector {
  readonly categoryId: CategoryId;
  readonly label: string;
  readonly look: CategoryLook;
  readonly angle: number;
  readonly radius: number;
}

export interface SceneHull {
  readonly id: string;
  readonly outline: readonly Point[];
  readonly label: string;
  /** How many partners it holds. */
  readonly size: number;
  /** `named`: a group that one asked for, such as a category. */
  readonly kind: 'mine' | 'bubble' | 'community' | 'loners' | 'named' | 'collaboration';
  /** Drawn in the place of the outline: a broad line through all members. */
  readonly area?: SceneArea;
}

/** A broad, branching line through points, as wide as is said, in one of some tints. */
export interface SceneArea {
  readonly tint: number;
  readonly branches: readonly (readonly [Point, Point])[];
  readonly width: number;
}

/** Partners that are shown as one disc. */
export interface SceneGroup {
  /** Id of its node. */
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly look: CategoryLook | null;
  readonly isOpen: boolean;
  readonly memberIds: readonly OrganisationId[];
  /** How many of them were met in the period. */
  readonly metCount: number;
  readonly diameter: number;
}

/** Where everything stands, without what a lens makes of it. */
export interface Arrangement {
  /** By id of the node. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly rings: readonly SceneRing[];
  readonly sectors: readonly SceneSector[];
  readonly hulls: readonly SceneHull[];
  /** Filled when there are too many partners to draw each. */
  readonly groups: readonly SceneGroup[];
  /** What the links between partners of closed groups come to, by id of their nodes. */
  readonly groupLinks: readonly GroupLink[];
  readonly isAggregated: boolean;
  /** Where you stand; `null` where you have no place. */
  readonly ego: Point | null;
}
