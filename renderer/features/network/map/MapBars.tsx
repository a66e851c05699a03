import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import './map-bars.css';

export interface MapBar {
  readonly id: string;
  readonly text: string;
  /** True for what goes on for a moment: it lies over the map, which then stays as it is under the pointer. */
  readonly isPassing?: boolean;
  readonly actions: readonly {
    readonly label: string;
    readonly onChoose: () => void;
    readonly ends?: boolean;
  }[];
}

interface MapBarsProps {
  readonly bars: readonly MapBar[];
  /** Over the map, or on lines of their own above it. */
  readonly place: 'over' | 'above';
}

/** What holds for the map now besides the lens, each with the way out of it. */
export function MapBars({ bars, place }: MapBarsProps): ReactNode {
  const shown = bars.filter(({ isPassing = false }) => isPassing === (place === 'over'));
  if (shown.length === 0) return null;
  return (
    <div className={`map-bars map-bars--${place}`}>
      {shown.map((bar) => (
        <div key={bar.id} className="map-bar">
          <output>{bar.text}</output>
          {bar.actions.map(({ label, onChoose, ends }) => (
            <Button
              key={label}
              variant="quiet"
              icon={ends === true ? <X aria-hidden="true" /> : undefined}
              onClick={(event) => {
                // The button goes away with what it ends: the focus goes to the map, not to nowhere.
                event.currentTarget.closest('.map-area')?.querySelector<HTMLElement>('.map__field')?.focus();
                onChoose();
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}
