import { networkTexts } from '#renderer/i18n/texts/network.ts';
import type { NetworkContext, NetworkPartner } from '../network-context.ts';
import type { SceneEdge } from '../scene.ts';
import { categoryItems, entry, isInOtherGroup, isMine, SIZES } from './legend-items.ts';
import type { Lens } from './lens.ts';
import { generalImportance } from './overview.ts';

const t = networkTexts.introductions;

function isInChance({ id }: NetworkPartner, { chances = [] }: NetworkContext, planned?: boolean): boolean {
  return chances.some(
    (chance) => (planned === undefined || chance.isPlanned === planned) && chance.ids.includes(id),
  );
}

/** Who could be brought together: two that you know and that do not know each other. */
export const introductionsLens: Lens = {
  id: 'introductions',
  label: networkTexts.lenses.introductions,
  arrangement: 'communities',
  finding: ({ chances, chanceTotal = 0, partnerById }) => {
    if (chances === undefined) return t.waiting;
    const best = chances.find(({ isPlanned }) => !isPlanned);
    if (best === undefined) return chanceTotal === 0 ? t.noFinding : t.findingAllSeen(chanceTotal);
    const [first, second] = best.ids.map((id) => partnerById.get(id)?.shortName ?? '');
    return t.finding(first ?? '', second ?? '');
  },
  appearance: (partner, context) =>
    isInChance(partner, context)
      ? {
          fill: { kind: 'category', mark: partner.category.mark },
          ring: 'none',
          emphasis: 'plain',
          importance: 200 + generalImportance(partner, context),
        }
      : { fill: { kind: 'muted' }, ring: 'none', emphasis: 'quiet', importance: 0 },
  links: () => [],
  namesGroups: false,
  chances: ({ chances = [] }) =>
    chances.map(
      ({ key, ids: [source, target], number, isPlanned }): SceneEdge => ({
        id: `chance ${key}`,
        source,
        target,
        strength: 1,
        atOdds: false,
        chance: isPlanned ? 'planned' : 'open',
        ...(isPlanned ? {} : { label: String(number) }),
      }),
    ),
  legend: (context) => [
    entry(
      'chance',
      { kind: 'chance' },
      networkTexts.legend.chance,
      networkTexts.legend.chanceWho,
      (partner, now) => isInChance(partner, now, false),
    ),
    ...((context.chances ?? []).some(({ isPlanned }) => isPlanned)
      ? [
          entry(
            'planned',
            { kind: 'planned' },
            networkTexts.legend.planned,
            networkTexts.legend.plannedWho,
            (partner, now) => isInChance(partner, now, true),
          ),
        ]
      : []),
    SIZES,
    entry(
      'outside',
      { kind: 'muted' },
      networkTexts.legend.outsideChances,
      networkTexts.legend.outsideChancesWho,
      (partner, now) => !isInChance(partner, now),
    ),
    ...(context.analysis.bubbles.mineId === null
      ? []
      : [
          entry(
            'mine',
            { kind: 'hull', hull: 'mine' },
            networkTexts.legend.ownBubble,
            networkTexts.legend.mineWho,
            isMine,
          ),
        ]),
    entry(
      'community',
      { kind: 'hull', hull: 'community' },
      networkTexts.legend.community,
      networkTexts.legend.communityWho,
      isInOtherGroup,
    ),
    ...categoryItems(context),
  ],
  definitions: ({ analysis: { settings } }) => [
    { term: t.definitions.chance.term, text: t.definitions.chance.text(settings.livingTieMinutes) },
    t.definitions.order,
    { term: t.definitions.aside.term, text: t.definitions.aside.text(settings.setAsideDays) },
  ],
  columns: ['chances', 'category', 'minutes', 'last-encounter', 'community'],
  sortedBy: { column: 'chances', direction: 'descending' },
};
