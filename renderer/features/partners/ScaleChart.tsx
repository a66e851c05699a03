import { type ReactNode, useId } from 'react';
import { dayNumber, type IsoDate } from '#shared/domain/calendar-date.ts';
import { type AssessmentTexts, type ScaleId, SCALES, scaleValue } from '#renderer/i18n/texts/assessments.ts';

interface ScaleChartProps {
  readonly t: AssessmentTexts;
  readonly scale: ScaleId;
  /** Oldest first; at least one. */
  readonly points: readonly { readonly date: IsoDate; readonly value: number }[];
}

const SIZE = { width: 200, height: 68 } as const;
const EDGE = { left: 6, right: 30, top: 8, bottom: 8 } as const;

/** How one judgement went over time: a line through its points, and the latest value beside it. */
export function ScaleChart({ t, scale, points }: ScaleChartProps): ReactNode {
  const titleId = useId();
  const descriptionId = useId();
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const { least, most, low, high } = SCALES[scale];
  const span = dayNumber(last.date) - dayNumber(first.date);
  const across = (date: IsoDate): number => {
    const room = SIZE.width - EDGE.left - EDGE.right;
    return EDGE.left + (span === 0 ? room : (room * (dayNumber(date) - dayNumber(first.date))) / span);
  };
  const down = (value: number): number =>
    EDGE.top + ((most - value) / (most - least)) * (SIZE.height - EDGE.top - EDGE.bottom);
  const middle = down((least + most) / 2);
  const path = points
    .map(
      ({ date, value }, place) =>
        `${place === 0 ? 'M' : 'L'}${across(date).toFixed(1)} ${down(value).toFixed(1)}`,
    )
    .join('');
  return (
    <figure className="scale-chart">
      <figcaption>
        {t.chart(scale)} <span className="secondary-text">{`${low} – ${high}`}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold a drawing that follows the theme
        role="img"
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
      >
        <title id={titleId}>{t.chart(scale)}</title>
        <desc id={descriptionId}>{t.chartDescription(scale, first, last, points.length)}</desc>
        <line
          className="scale-chart__middle"
          x1={EDGE.left}
          x2={SIZE.width - EDGE.right}
          y1={middle}
          y2={middle}
        />
        {points.length === 1 ? null : <path className="scale-chart__line" d={path} />}
        {points.map(({ date, value }, place) => (
          <circle
            // oxlint-disable-next-line react/no-array-index-key -- two judgements may be of one day
            key={place}
            className="scale-chart__point"
            cx={across(date)}
            cy={down(value)}
            r={place === points.length - 1 ? 4 : 2.5}
          />
        ))}
        <text x={SIZE.width - EDGE.right + 8} y={down(last.value) + 5}>
          {scaleValue(scale, last.value)}
        </text>
      </svg>
    </figure>
  );
}
