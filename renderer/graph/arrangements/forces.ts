import type { OrganisationId } from '#shared/domain/ids.ts';
import type { ForceItem, ForceLink } from '../layouts/force.ts';
import type { Point } from '../layouts/geometry.ts';
import type { ForceTask } from '../layouts/task.ts';
import { backboneOf } from '../backbone.ts';
import type { NetworkContext } from '../network-context.ts';
import { footprintOf } from '../node-size.ts';
import { freeSpotNear } from '../layouts/free-spot.ts';
import { NOTHING_ARRANGED, type Outline, outlined } from './outline.ts';

/** Where partners stood last, and where the user put some of them. */
export interface KnownPlaces {
  readonly places: ReadonlyMap<string, Point>;
  readonly pins: ReadonlyMap<string, Point>;
}

export const NO_PLACES: KnownPlaces = { places: new Map(), pins: new Map() };

/** Each partner pulls at those it is linked to most; all links together would pull everybody into one heap. */
const LINKS_EACH = 4;
/** Room that you take in the middle. */
const EGO_RADIUS = 22;

/** Who is linked stands near each other; you stand where your time goes. */
export function outlineByForce(context: NetworkContext, known: KnownPlaces): Outline {
  const items = context.partners.map(
    (partner): ForceItem<OrganisationId> => ({
      id: partner.id,
      radius: footprintOf(partner, context),
      place: known.places.get(partner.id) ?? null,
      pin: known.pins.get(partner.id) ?? null,
    }),
  );
  const binding = context.links.filter((link) => link.weight > 0);
  const links = backboneOf(binding, LINKS_EACH, Infinity).map(
    (link): ForceLink => ({
      first: link.firstOrganisationId,
      second: link.secondOrganisationId,
      weight: link.weight,
    }),
  );
  return outlined<ForceTask>({ kind: 'force', items, links }, ({ positions }) => ({
    ...NOTHING_ARRANGED,
    positions,
    ego: egoAmong(context, positions),
  }));
}

/** The free spot that is nearest to the middle of your attention. */
function egoAmong(context: NetworkContext, positions: ReadonlyMap<string, Point>): Point {
  let [x, y, total] = [0, 0, 0];
  const discs = context.partners.flatMap((partner) => {
    const place = positions.get(partner.id);
    if (place === undefined) return [];
    const weight = partner.figures.minutes;
    x += place.x * weight;
    y += place.y * weight;
    total += weight;
    return [{ ...place, radius: footprintOf(partner, context) }];
  });
  return freeSpotNear(total === 0 ? { x: 0, y: 0 } : { x: x / total, y: y / total }, EGO_RADIUS, discs);
}
