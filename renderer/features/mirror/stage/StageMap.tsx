import { max } from 'd3-array';
import { scaleBand, scaleSqrt } from 'd3-scale';
import type { ReactNode } from 'react';
import type { Stage } from '#shared/analysis/mirror/practice.ts';
import { encounterFormSchema, podiumSchema } from '#shared/domain/vocabulary.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { aspectLabel } from '#renderer/i18n/texts/mirror.ts';
import { mirrorStageTexts } from '#renderer/i18n/texts/mirror-stage.ts';
import { ChartFrame } from '#renderer/ui/charts/ChartFrame.tsx';
import { useChartWidth } from '#renderer/ui/charts/use-chart-width.ts';
import { Figure } from '../Figure.tsx';

const ROW = 52;
const EDGE = { left: 128, right: 12, top: 34, bottom: 6 } as const;
/** A narrow drawing has room for the names of the forms only when they stand askew. */
const ROOM_FOR_NAMES = 96;

/** Where one plays: podium by form, with a dot as large as the time that was spent there. */
export function StageMap({ stages }: { readonly stages: readonly Stage[] }): ReactNode {
  const t = mirrorStageTexts.stages;
  const [room, width] = useChartWidth();
  const podia = [...podiumSchema.options, null].filter((podium) =>
    stages.some((stage) => stage.podium === podium),
  );
  const forms = encounterFormSchema.options.filter((form) => stages.some((stage) => stage.form === form));
  const across = scaleBand()
    .domain(forms)
    .range([EDGE.left, width - EDGE.right]);
  const askew = across.bandwidth() < ROOM_FOR_NAMES;
  const top = askew ? EDGE.top + 86 : EDGE.top;
  const height = top + podia.length * ROW + EDGE.bottom;
  const size = scaleSqrt()
    .domain([0, max(stages, ({ minutes }) => minutes) ?? 1])
    .range([0, Math.min(ROW, across.bandwidth()) / 2 - 2]);
  const [most] = stages;
  return (
    <div ref={room}>
      <ChartFrame
        title={t.chart}
        description={most === undefined ? '' : t.description(t.name(most.podium, most.form), most.encounters)}
        size={{ width, height }}
        legend={null}
        table={<StageTable stages={stages} podia={podia} forms={forms} />}
      >
        <>
          {forms.map((form) => {
            const x = (across(form) ?? 0) + across.bandwidth() / 2;
            return (
              <text
                key={form}
                className="chart__tick"
                x={x}
                y={top - 12}
                textAnchor={askew ? 'start' : 'middle'}
                {...(askew ? { transform: `rotate(-50 ${String(x)} ${String(top - 12)})` } : {})}
              >
                {aspectLabel('form', form)}
              </text>
            );
          })}
          {podia.map((podium, row) => {
            const middle = top + row * ROW + ROW / 2;
            return (
              <g key={podium ?? 'null'}>
                <line className="chart__grid" x1={0} x2={width} y1={top + row * ROW} y2={top + row * ROW} />
                <text x={0} y={middle + 5}>
                  {sentenceCase(aspectLabel('podium', podium))}
                </text>
                {stages
                  .filter((stage) => stage.podium === podium)
                  .map(({ form, encounters, minutes }) => {
                    const x = (across(form) ?? 0) + across.bandwidth() / 2;
                    const radius = Math.max(2, size(minutes));
                    return (
                      <g key={form}>
                        <circle className="stage-map__dot" cx={x} cy={middle} r={radius} />
                        <text
                          className={radius > 13 ? 'stage-map__inside' : 'chart__tick stage-map__number'}
                          x={radius > 13 ? x : x + radius + 4}
                          y={middle + 5}
                          textAnchor={radius > 13 ? 'middle' : 'start'}
                        >
                          {encounters}
                        </text>
                      </g>
                    );
                  })}
              </g>
            );
          })}
        </>
      </ChartFrame>
    </div>
  );
}

interface StageTableProps {
  readonly stages: readonly Stage[];
  readonly podia: readonly Stage['podium'][];
  readonly forms: readonly Stage['form'][];
}

function StageTable({ stages, podia, forms }: StageTableProps): ReactNode {
  const t = mirrorStageTexts.stages;
  return (
    <table className="table">
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.podium}</th>
          {forms.map((form) => (
            <th key={form} scope="col" className="table__number">
              {sentenceCase(aspectLabel('form', form))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {podia.map((podium) => (
          <tr key={podium ?? 'null'}>
            <th scope="row">{sentenceCase(aspectLabel('podium', podium))}</th>
            {forms.map((form) => {
              const stage = stages.find((each) => each.podium === podium && each.form === form);
              return (
                <td key={form} className="table__number">
                  {stage === undefined ? (
                    '–'
                  ) : (
                    <Figure
                      path={`practice/stages/${podium ?? 'null'}+${form}/encounters`}
                      value={stage.encounters}
                      unit="count"
                      about={sentenceCase(t.name(podium, form))}
                      encounterIds={stage.encounterIds}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
