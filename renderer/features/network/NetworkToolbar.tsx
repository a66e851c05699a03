import { Cable, CircleHelp, History, ListFilter } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { NetworkPartner } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { tieFormTexts } from '#renderer/i18n/texts/ties.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { SCREEN_SEARCH_ATTRIBUTE } from '#renderer/ui/fields/SearchField.tsx';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import { countFilters } from './network-filters.ts';
import { type NetworkAction, type NetworkState, type NetworkViewMode, NOW } from './network-state.ts';

interface NetworkToolbarProps {
  readonly t: NetworkTexts;
  readonly state: NetworkState;
  readonly partners: readonly NetworkPartner[];
  readonly filtersId: string;
  /** How the map lies. */
  readonly mapTools: ReactNode;
  /** Over which days the figures go. */
  readonly periodText: string;
  readonly onAction: (action: NetworkAction) => void;
}

const MODES: readonly NetworkViewMode[] = ['map', 'split', 'table'];

/** Search, filter, choose between map and table, and ask what it means. */
export function NetworkToolbar(props: NetworkToolbarProps): ReactNode {
  const { t, state, partners, filtersId, onAction } = props;
  const active = countFilters(state.filters);
  return (
    <div className="network__tools">
      <MapSearch
        t={t}
        partners={partners}
        onFind={(id) => {
          onAction({ type: 'select', id });
        }}
      />
      <Button
        icon={<ListFilter aria-hidden="true" />}
        aria-expanded={state.filtersOpen}
        aria-controls={filtersId}
        onClick={() => {
          onAction({ type: 'toggle-filters' });
        }}
      >
        {active === 0 ? t.filters : t.filtersActive(active)}
      </Button>
      <ToggleChips
        label={t.viewLabel}
        labelHidden
        chips={MODES.map((mode) => ({ value: mode, label: t.views[mode] }))}
        value={state.mode}
        onChange={(mode) => {
          onAction({ type: 'show', mode });
        }}
      />
      <Button
        icon={<CircleHelp aria-hidden="true" />}
        data-compact=""
        title={t.explain}
        aria-expanded={state.explanationOpen && !state.partnerOpen}
        onClick={() => {
          onAction({ type: 'explain', open: !state.explanationOpen || state.partnerOpen });
        }}
      >
        {t.explain}
      </Button>
      {props.mapTools}
      <Button
        icon={<Cable aria-hidden="true" />}
        data-compact=""
        title={tieFormTexts.map.start}
        aria-pressed={state.laying !== null}
        onClick={() => {
          onAction(state.laying === null ? { type: 'lay', firstId: null } : { type: 'stop-laying' });
        }}
      >
        {tieFormTexts.map.start}
      </Button>
      <Button
        icon={<History aria-hidden="true" />}
        data-compact=""
        title={t.time.open}
        aria-pressed={state.time.kind !== 'now'}
        onClick={() => {
          const time = state.time.kind === 'now' ? ({ kind: 'replay', place: null } as const) : NOW;
          onAction({ type: 'travel', time });
        }}
      >
        {t.time.open}
      </Button>
      <p className="secondary-text network__period">{props.periodText}</p>
    </div>
  );
}

interface MapSearchProps {
  readonly t: NetworkTexts;
  readonly partners: readonly NetworkPartner[];
  readonly onFind: (id: OrganisationId) => void;
}

function markForScreenSearch(input: HTMLInputElement | null): void {
  input?.setAttribute(SCREEN_SEARCH_ATTRIBUTE, '');
}

/** Finds a partner by name and points it out. */
function MapSearch({ t, partners, onFind }: MapSearchProps): ReactNode {
  const options = useMemo(
    () =>
      partners.map((partner) => ({
        key: partner.id,
        label: partner.name,
        names: [partner.name, partner.shortName],
        mark: <CategoryMark look={partner.category} label={null} />,
      })),
    [partners],
  );
  return (
    <search className="network__search">
      <MultiPicker
        label={t.searchLabel}
        options={options}
        chips={[]}
        texts={t.search}
        inputRef={markForScreenSearch}
        onAdd={(key) => {
          const found = partners.find((partner) => partner.id === key);
          if (found !== undefined) onFind(found.id);
        }}
        onRemove={() => undefined}
      />
    </search>
  );
}
