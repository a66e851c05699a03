import type { ReactNode } from 'react';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import type { LinkChange } from '#shared/analysis/over-time/period-changes.ts';
import { TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { ColumnId } from '#renderer/graph/lenses/lens.ts';
import type { NetworkContext, NetworkPartner } from '#renderer/graph/network-context.ts';
import {
  compareNames,
  formatDate,
  formatDecimal,
  formatInteger,
  formatMinutesShort,
  sentenceCase,
} from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import type { ListColumn } from '#renderer/ui/tables/ListTable.tsx';
import type { ListSort } from '#renderer/ui/tables/list-sort.ts';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';
import type { PartnerColumn } from './network-state.ts';

/** What a column sorts by; `null` (nothing known) always comes last. */
type SortValue = number | string | null;

interface ColumnRecipe {
  readonly value: (partner: NetworkPartner, context: NetworkContext) => SortValue;
  readonly render: (partner: NetworkPartner, context: NetworkContext, t: NetworkTexts) => ReactNode;
  readonly numeric?: boolean;
  readonly spare?: boolean;
  /** CSS width; without it the column shares what is left. */
  readonly width?: string;
}

const TIER_ORDER = { core: 0, important: 1, other: 2, watch: 3 } as const;
const STANDING_ORDER: Readonly<Record<Standing, number>> = {
  'never-met': 0,
  cold: 1,
  neglected: 2,
  lapsing: 3,
  'on-time': 4,
  'no-rhythm': 5,
};

const CHANGE_ORDER: Readonly<Record<LinkChange, number>> = {
  new: 0,
  stronger: 1,
  weaker: 2,
  gone: 3,
  same: 4,
  none: 5,
};

function minutesText(minutes: number, t: NetworkTexts): string {
  return minutes === 0 ? t.none : formatMinutesShort(minutes);
}

const orNone = (value: number | null, text: (value: number) => string, none: string): string =>
  value === null ? none : text(value);

function communityName(partner: NetworkPartner, context: NetworkContext, t: NetworkTexts): string {
  const named = context.communities.get(partner.figures.communityId);
  if (named === undefined || named.community.partnerIds.length < 2) return t.alone;
  return named.isMine ? t.myBubble : t.communityName(named.leaders.map((leader) => leader.shortName));
}

const RECIPES: Readonly<Record<PartnerColumn, ColumnRecipe>> = {
  partner: {
    width: '240px',
    value: (partner) => partner.name,
    render: (partner) => (
      <>
        <CategoryMark look={partner.category} label={partner.category.name} />
        <span className="list-table__ellipsis">{partner.name}</span>
      </>
    ),
  },
  category: {
    value: (partner) => partner.category.position,
    render: (partner) => partner.category.name,
    spare: true,
  },
  tier: {
    width: '136px',
    value: (partner) => TIER_ORDER[partner.organisation.tier],
    render: (partner) => TIER_LABELS[partner.organisation.tier],
    spare: true,
  },
  encounters: {
    width: '114px',
    value: ({ figures }) => figures.encounterCount,
    render: ({ figures }) => formatInteger(figures.encounterCount),
    numeric: true,
  },
  minutes: {
    width: '86px',
    value: ({ figures }) => figures.minutes,
    render: ({ figures }, _, t) => minutesText(figures.minutes, t),
    numeric: true,
  },
  'last-encounter': {
    width: '122px',
    value: ({ figures }) => figures.lastEncounter?.date ?? null,
    render: ({ figures }, _, t) =>
      figures.lastEncounter === null ? t.never : formatDate(figures.lastEncounter.date),
    numeric: true,
  },
  standing: {
    width: '134px',
    value: ({ figures }) => STANDING_ORDER[figures.standing],
    render: ({ figures }) => <StandingRing standing={figures.standing} showLabel />,
  },
  share: {
    width: '120px',
    value: ({ figures }) => figures.share,
    render: ({ figures }, _, t) => orNone(figures.share, t.shareInTable, t.none),
    numeric: true,
  },
  'expected-share': {
    width: '110px',
    value: ({ figures }) => figures.expectedShare,
    render: ({ figures }, _, t) => orNone(figures.expectedShare, t.shareInTable, t.none),
    numeric: true,
    spare: true,
  },
  quotient: {
    width: '100px',
    value: ({ figures }) => figures.attentionQuotient,
    render: ({ figures }, _, t) => orNone(figures.attentionQuotient, t.times, t.none),
    numeric: true,
  },
  verdict: {
    width: '130px',
    value: ({ figures }) => figures.verdict,
    render: ({ figures }, _, t) => (figures.verdict === null ? '' : t.verdicts[figures.verdict]),
  },
  community: {
    value: (partner, context) => {
      const size = context.communities.get(partner.figures.communityId)?.community.partnerIds.length ?? 0;
      return size < 2 ? null : partner.figures.communityId;
    },
    render: communityName,
  },
  participation: {
    width: '168px',
    value: ({ figures }) => figures.participation,
    render: ({ figures }, _, t) => orNone(figures.participation, (value) => formatDecimal(value, 2), t.none),
    numeric: true,
  },
  betweenness: {
    width: '126px',
    value: ({ figures }) => figures.betweenness,
    render: ({ figures }, _, t) => t.shareInTable(figures.betweenness),
    numeric: true,
    spare: true,
  },
  rhythm: {
    width: '130px',
    value: ({ figures }) => figures.desiredIntervalDays,
    render: ({ figures }, _, t) => orNone(figures.desiredIntervalDays, t.everyDays, t.noRhythm),
    spare: true,
  },
  overdue: {
    width: '104px',
    value: ({ figures }) => figures.overdueRatio,
    render: ({ figures }, _, t) => orNone(figures.overdueRatio, t.times, t.none),
    numeric: true,
  },
  'overdue-commitments': {
    width: '146px',
    value: ({ figures }) => figures.overdueCommitments,
    render: ({ figures }, _, t) =>
      figures.overdueCommitments === 0 ? t.none : formatInteger(figures.overdueCommitments),
    numeric: true,
    spare: true,
  },
  'minutes-before': {
    width: '100px',
    value: ({ id }, context) => context.changeById?.get(id)?.minutesBefore ?? 0,
    render: ({ id }, context, t) => minutesText(context.changeById?.get(id)?.minutesBefore ?? 0, t),
    numeric: true,
  },
  change: {
    width: '130px',
    value: ({ id }, context) => CHANGE_ORDER[context.changeById?.get(id)?.change ?? 'none'],
    render: ({ id }, context, t) => t.time.changeNames[context.changeById?.get(id)?.change ?? 'none'],
  },
  chances: {
    width: '100px',
    value: ({ id }, { chances = [] }) => chances.filter(({ ids }) => ids.includes(id)).length,
    render: ({ id }, { chances = [] }) => formatInteger(chances.filter(({ ids }) => ids.includes(id)).length),
    numeric: true,
  },
  priority: {
    width: '90px',
    value: ({ figures }) => figures.priority,
    render: ({ figures }) => formatDecimal(figures.priority),
    numeric: true,
  },
};

/** The columns of the table, the name of the partner first. */
export function partnerColumns(
  ids: readonly ColumnId[],
  context: NetworkContext,
  t: NetworkTexts,
): readonly [ListColumn<NetworkPartner, PartnerColumn>, ...ListColumn<NetworkPartner, PartnerColumn>[]] {
  const column = (id: PartnerColumn): ListColumn<NetworkPartner, PartnerColumn> => {
    const recipe = RECIPES[id];
    return {
      id,
      label: t.columns[id],
      render: (partner) => recipe.render(partner, context, t),
      sortable: true,
      ...(recipe.numeric === true ? { numeric: true } : {}),
      ...(recipe.spare === true ? { spare: true } : {}),
      ...(recipe.width === undefined ? {} : { width: recipe.width }),
    };
  };
  return [column('partner'), ...ids.map((id) => column(id))];
}

function compareValues(first: SortValue, second: SortValue): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return compareNames(String(first), String(second));
}

/** The rows in the order asked; where nothing is known comes last, equals by name. */
export function sortedPartners(
  partners: readonly NetworkPartner[],
  context: NetworkContext,
  sort: ListSort<PartnerColumn>,
): readonly NetworkPartner[] {
  const { value } = RECIPES[sort.column];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return partners
    .map((partner) => ({ partner, value: value(partner, context) }))
    .sort((first, second) => {
      if (first.value === null || second.value === null) {
        if (first.value !== second.value) return first.value === null ? 1 : -1;
      } else {
        const order = compareValues(first.value, second.value);
        if (order !== 0) return sign * order;
      }
      return compareNames(first.partner.name, second.partner.name);
    })
    .map(({ partner }) => partner);
}

/** The way that a column starts: figures with the most first, the rest from the top. */
export function startDirection(column: PartnerColumn): ListSort<PartnerColumn>['direction'] {
  return RECIPES[column].numeric === true ? 'descending' : 'ascending';
}

/** A standing in words, for a sentence of its own. */
export function standingText(standing: Standing, t: NetworkTexts): string {
  return sentenceCase(t.standings[standing]);
}
