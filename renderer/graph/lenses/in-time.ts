import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { isAlive } from '../rays.ts';
import { entry, remark } from './legend-items.ts';
import type { LegendItem, Lens, LensId } from './lens.ts';

const t = networkTexts.legend;
const known = new Map<LensId, Lens>();

/** On a past day rings are no distance in time: they would move everybody. They are importance, which stays. */
const RING_ITEMS: readonly LegendItem[] = [
  remark('tiers', t.tierRings),
  entry('living', { kind: 'ray' }, t.living, t.livingWho, ({ figures }) => isAlive(figures.standing)),
  entry('ghost', { kind: 'ghost' }, t.ghost, t.ghostWho, ({ id, figures }, { wasAlive }) => {
    const hasCooled = figures.standing === 'neglected' || figures.standing === 'cold';
    return hasCooled && wasAlive?.has(id) === true;
  }),
];

/** A lens as one looks through it at a past day: nobody changes places, only attention and standing do. */
export function inTime(lens: Lens): Lens {
  const before = known.get(lens.id);
  if (before !== undefined) return before;
  const hasGroups = lens.arrangement === 'communities';
  const timed: Lens = {
    ...lens,
    arrangement: hasGroups ? 'communities' : 'tiers',
    finding: (context) => networkTexts.time.finding(context.analysis.asOf, lens.finding(context)),
    legend: (context) => {
      const gone = hasGroups ? ['ego'] : ['ego', 'at-odds', 'link'];
      const own = lens.legend(context).filter(({ id }) => !gone.includes(id));
      return hasGroups
        ? [...own, remark('groups', networkTexts.time.groupsOfToday)]
        : [...RING_ITEMS, ...own];
    },
    // The links between others are not known per day.
    links: (context) => (hasGroups ? lens.links(context) : []),
  };
  known.set(lens.id, timed);
  return timed;
}
