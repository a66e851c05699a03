import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AssessmentId } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/mirror.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { type AssessmentTexts, SCALE_IDS, scaleValue } from '#renderer/i18n/texts/assessments.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { ScaleChart } from './ScaleChart.tsx';
import '#renderer/ui/tables/table.css';
import './assessments.css';

interface PartnerAssessmentsProps {
  readonly t: AssessmentTexts;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
  readonly onAdd: () => void;
  readonly onRemove: (id: AssessmentId) => void;
}

/** How this partner was judged over time: a small chart per scale, and all of it as a table. */
export function PartnerAssessments({ t, assessments, onAdd, onRemove }: PartnerAssessmentsProps): ReactNode {
  const charts = SCALE_IDS.map((scale) => ({
    scale,
    points: assessments
      .flatMap((assessment) => {
        const value = assessment[scale];
        return value === null ? [] : [{ date: assessment.date, value }];
      })
      .toReversed(),
  })).filter(({ points }) => points.length > 0);
  return (
    <Section heading={t.heading(assessments)}>
      {assessments.length === 0 ? <p className="secondary-text">{t.empty}</p> : null}
      {charts.length === 0 ? null : (
        <div className="scale-charts">
          {charts.map(({ scale, points }) => (
            <ScaleChart key={scale} t={t} scale={scale} points={points} />
          ))}
        </div>
      )}
      <div>
        <Button icon={<Plus aria-hidden="true" />} onClick={onAdd}>
          {t.add}
        </Button>
      </div>
      {assessments.length === 0 ? null : (
        <details className="explain">
          <summary>{t.table}</summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must do so by keyboard too */}
          <section className="assessment-table" tabIndex={0} aria-label={t.table}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t.date}</th>
                  {SCALE_IDS.map((scale) => (
                    <th key={scale} scope="col" className="table__number">
                      {t.chart(scale)}
                    </th>
                  ))}
                  <th scope="col">{t.note}</th>
                  <th scope="col">
                    <span className="visually-hidden">{t.remove}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {assessments.map((assessment) => (
                  <tr key={assessment.id}>
                    <th scope="row" className="tabular">
                      {formatDate(assessment.date)}
                    </th>
                    {SCALE_IDS.map((scale) => (
                      <td key={scale} className="table__number">
                        {scaleValue(scale, assessment[scale])}
                      </td>
                    ))}
                    <td>{assessment.note}</td>
                    <td>
                      <IconButton
                        label={t.removeFor(assessment.date)}
                        icon={<Trash2 aria-hidden="true" />}
                        onClick={(event) => {
                          // The row goes away, and the button with it.
                          event.currentTarget.closest('section')?.querySelector('h2')?.focus();
                          onRemove(assessment.id);
                        }}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </Section>
  );
}
