import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { networkTexts } from '#renderer/i18n/texts/network.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import type { MapDrawing } from './map-drawing.ts';

export const ZOOM_STEP = 1.3;

/** Zooming without a wheel. */
export function ZoomButtons({ drawing }: { readonly drawing: RefObject<MapDrawing | null> }): ReactNode {
  return (
    <div className="map__zoom">
      <IconButton
        label={networkTexts.zoomIn}
        icon={<Plus aria-hidden="true" />}
        onClick={() => drawing.current?.zoomBy(ZOOM_STEP)}
      />
      <IconButton
        label={networkTexts.zoomOut}
        icon={<Minus aria-hidden="true" />}
        onClick={() => drawing.current?.zoomBy(1 / ZOOM_STEP)}
      />
      <IconButton
        label={networkTexts.fit}
        icon={<Maximize aria-hidden="true" />}
        onClick={() => drawing.current?.fit()}
      />
    </div>
  );
}
