import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { StackedRows } from '#renderer/ui/charts/StackedRows.tsx';
import { Figure } from '../Figure.tsx';
import { seriesOfAspect } from '../stage/PracticeCourses.tsx';

interface TonesByCategoryProps {
  readonly report: MirrorReport;
  readonly names: NetworkNames;
}

/** The tones with each kind of partner, as small bars under each other on one scale. */
export function TonesByCategory({ report, names }: TonesByCategoryProps): ReactNode {
  const t = mirrorLanguageTexts.categories;
  const series = seriesOfAspect('tone', report);
  const rows = report.practice.tonesByCategory;
  const nameOf = (id: string): string => names.categories.get(id)?.name ?? '';
  return (
    <StackedRows
      title={t.chart}
      description={t.description}
      series={series}
      rows={rows.map(({ categoryId, encounters, values }) => ({
        id: categoryId,
        label: nameOf(categoryId),
        values: values.map((value) => value.encounters / encounters),
        note: t.note(encounters),
      }))}
      unknownLabel={mirrorTexts.unknownPlace}
      table={
        <table className="table">
          <caption>{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.category}</th>
              {series.map(({ id, label }) => (
                <th key={id} scope="col" className="table__number">
                  {label}
                </th>
              ))}
              <th scope="col" className="table__number">
                {t.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ categoryId, encounters, values }) => (
              <tr key={categoryId}>
                <th scope="row">{nameOf(categoryId)}</th>
                {values.map((value, index) => (
                  <td key={value.value ?? 'null'} className="table__number">
                    <Figure
                      path={`practice/tonesByCategory/${categoryId}/values/${value.value ?? 'null'}/encounters`}
                      value={value.encounters}
                      unit="count"
                      about={`${nameOf(categoryId)}: ${series[index]?.label ?? ''}`}
                      encounterIds={value.encounterIds}
                    />
                  </td>
                ))}
                <td className="table__number">
                  <Figure
                    path={`practice/tonesByCategory/${categoryId}/encounters`}
                    value={encounters}
                    unit="count"
                    about={nameOf(categoryId)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
