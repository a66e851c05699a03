import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { MapView } from '#shared/domain/map-view.ts';
import { useNetworkClient } from '#renderer/api/hooks.ts';
import { mapViewTexts as t } from '#renderer/i18n/texts/map-views.ts';
import { Button } from '#renderer/ui/Button.tsx';

interface PresentationProps {
  readonly views: readonly MapView[];
  readonly place: number;
  readonly onGo: (place: number) => void;
  readonly onStop: () => void;
  /** The map as the view shows it. */
  readonly map: ReactNode;
  /** What its marks mean. */
  readonly legend: ReactNode;
  /** What the lens finds, and over which days. */
  readonly finding: string;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** Each view takes the focus when it comes, so that it is read out and its keys work. */
function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

/** Kept views one after the other over the whole screen, each with its note. */
export function Presentation({
  views,
  place,
  onGo,
  onStop,
  map,
  legend,
  finding,
}: PresentationProps): ReactNode {
  const client = useNetworkClient();
  const view = views[place];
  useEffect(() => {
    // A system that refuses the whole screen still shows the presentation over the whole window.
    const fill = (on: boolean): void => void client.ask('pictures.fullScreen', { on }).catch(() => undefined);
    fill(true);
    return () => {
      fill(false);
    };
  }, [client]);
  if (view === undefined) return null;
  const go = (target: number): void => {
    if (target >= 0 && target < views.length) onGo(target);
  };
  return createPortal(
    <section
      className="presentation"
      aria-label={t.presentation}
      onKeyDownCapture={(event) => {
        const isButton = event.target instanceof HTMLButtonElement;
        const step = isButton && event.key === ' ' ? undefined : STEPS[event.key];
        if (event.key === 'Escape') onStop();
        else if (step !== undefined) go(place + step);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className="presentation__map">{map}</div>
      <div>{legend}</div>
      <div className="presentation__words">
        <div aria-live="polite">
          <h2 key={view.id} ref={focusOnce} tabIndex={-1}>
            {view.name}
          </h2>
          {view.note === '' ? null : <p className="presentation__note">{view.note}</p>}
          <p className="presentation__finding">{finding}</p>
        </div>
        <div className="presentation__buttons">
          <span className="secondary-text">{t.place(place + 1, views.length)}</span>
          <Button
            icon={<ArrowLeft aria-hidden="true" />}
            disabled={place === 0}
            onClick={() => {
              go(place - 1);
            }}
          >
            {t.previous}
          </Button>
          <Button
            icon={<ArrowRight aria-hidden="true" />}
            disabled={place === views.length - 1}
            onClick={() => {
              go(place + 1);
            }}
          >
            {t.next}
          </Button>
          <Button variant="quiet" icon={<X aria-hidden="true" />} onClick={onStop}>
            {t.stop}
          </Button>
        </div>
      </div>
    </section>,
    document.body,
  );
}
