import { memo, type ReactNode } from 'react';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import type { MapName } from './map-name.ts';

/** The names of rings, categories and groups, in their places over the canvas. */
export const MapNames = memo(function MapNames({ names }: { readonly names: readonly MapName[] }): ReactNode {
  return (
    <>
      {names.map((name) => (
        <div
          key={name.id}
          className={`map__name map__name--${name.kind} map__name--${name.align}`}
          style={{ transform: `translate(${name.box.left}px, ${name.box.top}px)` }}
        >
          {name.look === null ? null : <CategoryMark look={name.look} label={null} />}
          <span style={{ minWidth: name.look === null ? `${name.box.right - name.box.left}px` : undefined }}>
            {name.lines.map((line) => (
              <span key={line} className="map__name-line">
                {line}
              </span>
            ))}
          </span>
        </div>
      ))}
    </>
  );
});
