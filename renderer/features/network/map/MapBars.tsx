import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import './map-bars.css';

export interface MapBar {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly {
    readonly label: string;
    readonly onChoose: () => void;
    readonly ends?: boolean;
  }[];
}

/** What holds for the map now besides the lens, each with the way out of it. */
export function MapBars({ bars }: { readonly bars: readonly MapBar[] }): ReactNode {
  if (bars.length === 0) return null;
  return (
    <div className="map-bars">
      {bars.map((bar) => (
        <div key={bar.id} className="map-bar">
          <output>{bar.text}</output>
          {bar.actions.map(({ label, onChoose, ends }) => (
            <Button
              key={label}
              variant="quiet"
              icon={ends === true ? <X aria-hidden="true" /> : undefined}
              onClick={(event) => {
                // The button goes away with what it ends: the focus goes to the map, not to nowhere.
                event.currentTarget.closest('.map')?.querySelector<HTMLElement>('.map__field')?.focus();
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
