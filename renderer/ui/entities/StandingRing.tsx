import type { ReactNode } from 'react';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import { STANDING_LABELS } from '#renderer/i18n/texts/ui.ts';
import './standing-ring.css';

/** How much of the ring is left and how: full, thinning, broken, open. Read by shape, not by colour. */
const RINGS: Readonly<Record<Standing, { readonly width: number; readonly dashes: string | undefined }>> = {
  'on-time': { width: 3, dashes: undefined },
  lapsing: { width: 1.5, dashes: undefined },
  // Dash lengths are parts of the circumference, which `pathLength` sets to 100.
  neglected: { width: 2.5, dashes: '17 8' },
  cold: { width: 2.5, dashes: '45 55' },
  'never-met': { width: 2, dashes: '3.5 9' },
  'no-rhythm': { width: 0, dashes: undefined },
};

interface StandingRingProps {
  readonly standing: Standing;
  /** Whether the word stands beside the ring; without it the ring has it as its name. */
  readonly showLabel?: boolean;
}

/** Standing of a link against its rhythm, as a ring. */
export function StandingRing({ standing, showLabel = false }: StandingRingProps): ReactNode {
  const ring = RINGS[standing];
  const label = STANDING_LABELS[standing];
  const needsAttention = standing !== 'on-time' && standing !== 'no-rhythm';
  return (
    <span
      className={needsAttention ? 'standing-ring standing-ring--attention' : 'standing-ring'}
      title={showLabel ? undefined : label}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {ring.width === 0 ? (
          <line x1="4" y1="8" x2="12" y2="8" className="standing-ring__line" strokeWidth="1.5" />
        ) : (
          <circle
            cx="8"
            cy="8"
            r="6"
            pathLength="100"
            className="standing-ring__line"
            strokeWidth={ring.width}
            strokeDasharray={ring.dashes}
            transform="rotate(-90 8 8)"
          />
        )}
      </svg>
      <span className={showLabel ? undefined : 'visually-hidden'}>{label}</span>
    </span>
  );
}
