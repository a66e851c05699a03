import { type ReactNode, useId } from 'react';
import type { UsualSuspects } from '#shared/analysis/network-analysis.ts';
import { formatShare } from '#renderer/i18n/format.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { attentionOfTop } from './lorenz.ts';

interface LorenzCurveProps {
  readonly t: NetworkTexts['lens'];
  readonly lorenz: UsualSuspects['lorenz'];
  /** The part of the partners that the sentence and the mark are about: the core, 0 to 1. */
  readonly top: number;
}

const SIZE = { width: 340, height: 220 } as const;
const EDGE = { left: 4, right: 44, top: 8, bottom: 22 } as const;
const TABLE_PARTS = [0.05, 0.1, 0.2, 0.5, 1] as const;

const across = (share: number): number => EDGE.left + share * (SIZE.width - EDGE.left - EDGE.right);
const down = (share: number): number =>
  SIZE.height - EDGE.bottom - share * (SIZE.height - EDGE.top - EDGE.bottom);

/** How unevenly the time is spread: the curve, one sentence that reads it, and the same as a table. */
export function LorenzCurve({ t, lorenz, top }: LorenzCurveProps): ReactNode {
  const titleId = useId();
  const descriptionId = useId();
  if (lorenz.length === 0) return null;
  const path = lorenz
    .map((point, index) => {
      const place = `${across(point.populationShare).toFixed(1)} ${down(point.attentionShare).toFixed(1)}`;
      return index === 0 ? `M${place}` : `L${place}`;
    })
    .join('');
  const topShare = attentionOfTop(lorenz, top);
  const description = t.lorenzDescription(top, topShare);
  const mark = { x: across(1 - top), y: down(1 - topShare) };
  return (
    <figure className="lorenz">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold a drawing that follows the theme
        role="img"
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
      >
        <title id={titleId}>{t.lorenzLabel}</title>
        <desc id={descriptionId}>{description}</desc>
        <path className="lorenz__gap" d={`${path}Z`} />
        <rect
          className="lorenz__core"
          x={mark.x}
          width={across(1) - mark.x}
          y={down(1)}
          height={down(0) - down(1)}
        />
        <line className="lorenz__axis" x1={across(0)} x2={across(1)} y1={down(0)} y2={down(0)} />
        <line className="lorenz__axis" x1={across(1)} x2={across(1)} y1={down(0)} y2={down(1)} />
        <line className="lorenz__equal" x1={across(0)} x2={across(1)} y1={down(0)} y2={down(1)} />
        <path className="lorenz__curve" d={path} />
        <line className="lorenz__mark" x1={mark.x} x2={across(1)} y1={mark.y} y2={mark.y} />
        <circle className="lorenz__point" cx={mark.x} cy={mark.y} r={3.5} />
        <text
          x={across(0.3)}
          y={down(0.3) - 10}
          textAnchor="middle"
          transform={`rotate(${SLOPE} ${across(0.3)} ${down(0.3) - 10})`}
        >
          {t.lorenzEqual}
        </text>
        <text x={across(1) + 6} y={down(1) + 10}>
          {formatShare(1)}
        </text>
        <text x={across(1) + 6} y={Math.min(down(0) - 2, mark.y + 4)}>
          {formatShare(1 - topShare)}
        </text>
        <text x={across(0)} y={SIZE.height - 5}>
          {t.lorenzX}
        </text>
      </svg>
      <figcaption>{description}</figcaption>
      <details className="explain">
        <summary>{t.lorenzTable}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.lorenzPartners}</th>
              <th scope="col" className="table__number">
                {t.lorenzShare}
              </th>
            </tr>
          </thead>
          <tbody>
            {TABLE_PARTS.map((part) => (
              <tr key={part}>
                <th scope="row">{formatShare(part)}</th>
                <td className="table__number">{formatShare(attentionOfTop(lorenz, part))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Slope of the line of equality on the page, in degrees. */
const SLOPE = (Math.atan2(down(1) - down(0), across(1) - across(0)) * 180) / Math.PI;
