import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { LegendItem, LegendMark } from '#renderer/graph/lenses/lens.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { LegendMarkShape } from './LegendMarkShape.tsx';
import './map-legend.css';

interface MapLegendProps {
  readonly t: NetworkTexts;
  readonly items: readonly LegendItem[];
  /** Ids of the entries that are lit; none: everything shows as the lens wants it. */
  readonly lit: readonly string[];
  readonly kindsOpen: boolean;
  readonly onLight: (id: string) => void;
  readonly onOpenKinds: (open: boolean) => void;
}

function isKind(mark: LegendMark | null): boolean {
  return mark?.kind === 'category' || mark?.kind === 'icon';
}

/** What the marks of the map mean now, as a sentence with the marks in it; pressing a mark lights whom it stands for. */
export function MapLegend({ t, items, lit, kindsOpen, onLight, onOpenKinds }: MapLegendProps): ReactNode {
  const kindsId = useId();
  const kinds = items.filter(({ mark }) => isKind(mark));
  const marks = items.filter(({ mark }) => !isKind(mark));
  const byIcon = kinds[0]?.mark?.kind === 'icon';
  const entries = (shown: readonly LegendItem[]): ReactNode =>
    shown.map((item) => (
      <li key={item.id}>
        <Entry t={t} item={item} isLit={lit.includes(item.id)} onLight={onLight} />
      </li>
    ));
  return (
    <div className="map-legend-frame">
      <ul className="map-legend" aria-label={t.legendLabel}>
        {entries(marks)}
        {kinds.length === 0 ? null : (
          <li>
            <button
              type="button"
              className="map-legend__entry"
              aria-expanded={kindsOpen}
              aria-controls={kindsId}
              onClick={() => {
                onOpenKinds(!kindsOpen);
              }}
            >
              {byIcon ? t.legend.kindsByIcon(kinds.length) : t.legend.kinds(kinds.length)}
              {kindsOpen ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
            </button>
          </li>
        )}
      </ul>
      {kinds.length > 0 && kindsOpen ? (
        <ul id={kindsId} className="map-legend map-legend--kinds" aria-label={t.legend.kindsLabel}>
          {entries(kinds)}
        </ul>
      ) : null}
    </div>
  );
}

interface EntryProps {
  readonly t: NetworkTexts;
  readonly item: LegendItem;
  readonly isLit: boolean;
  readonly onLight: (id: string) => void;
}

function Entry({ t, item, isLit, onLight }: EntryProps): ReactNode {
  const words = (
    <>
      {item.mark === null ? null : <LegendMarkShape mark={item.mark} />}
      {item.text}
    </>
  );
  if (item.lights === null) return <span className="map-legend__remark">{words}</span>;
  return (
    <button
      type="button"
      className="map-legend__entry"
      aria-pressed={isLit}
      title={t.legend.press}
      onClick={() => {
        onLight(item.id);
      }}
    >
      {words}
    </button>
  );
}
