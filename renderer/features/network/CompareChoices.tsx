import type { ReactNode } from 'react';
import type { TimeTexts } from '#renderer/i18n/texts/network-time.ts';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';
import type { NetworkTime } from './network-state.ts';

interface CompareChoicesProps {
  readonly t: TimeTexts;
  readonly time: Extract<NetworkTime, { readonly kind: 'compare' }>;
  readonly onTravel: (time: NetworkTime) => void;
}

const SPANS = ['quarter', 'half', 'year'] as const;
const AGAINST = ['before', 'year-earlier'] as const;
const VIEWS = ['difference', 'beside'] as const;

/** Which period, against which, and how. */
export function CompareChoices({ t, time, onTravel }: CompareChoicesProps): ReactNode {
  return (
    <div className="time-bar__choices">
      <ToggleChips
        label={t.spanLabel}
        labelHidden
        chips={SPANS.map((value) => ({ value, label: t.spans[value] }))}
        value={time.span}
        onChange={(span) => {
          onTravel({ ...time, span });
        }}
      />
      <ToggleChips
        label={t.withLabel}
        labelHidden
        chips={AGAINST.map((value) => ({ value, label: t.comparedWith[value] }))}
        value={time.comparedWith}
        onChange={(comparedWith) => {
          onTravel({ ...time, comparedWith });
        }}
      />
      <ToggleChips
        label={t.viewLabel}
        labelHidden
        chips={VIEWS.map((value) => ({ value, label: t.views[value] }))}
        value={time.view}
        onChange={(view) => {
          onTravel({ ...time, view });
        }}
      />
    </div>
  );
}
