import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Reflection } from '#shared/domain/mirror.ts';
import { REFLECTION_FIGURES, type ReflectionSubject } from '#shared/texts/reflection-questions.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { UNKNOWN_FIGURE } from '#renderer/i18n/format-figure.ts';
import { mirrorReflectionTexts } from '#renderer/i18n/texts/mirror-reflection.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Figure } from '../Figure.tsx';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';
import type { ReflectionFigures } from './reflection-figures.ts';
import { ReflectionForm } from './ReflectionForm.tsx';

interface ReflectionSubjectViewProps {
  readonly subject: ReflectionSubject;
  readonly figures: ReflectionFigures;
  /** The figures that came later did not come. */
  readonly failed: boolean;
  readonly report: MirrorReport;
  readonly today: IsoDate;
  /** About this aspect, newest first. */
  readonly reflections: readonly Reflection[];
}

/** One aspect: its questions, the figures beside them, and room for an answer. */
export function ReflectionSubjectView(props: ReflectionSubjectViewProps): ReactNode {
  const { subject, figures, report, today, reflections } = props;
  const t = mirrorReflectionTexts;
  // What is being changed; `new`: another answer.
  const resumed = useResumedForm((key) =>
    key === `reflection:${subject.aspect}`
      ? 'new'
      : (reflections.find(({ id }) => key === `reflection:${id}`) ?? null),
  );
  const [editing, setEditing] = useState<Reflection | 'new' | null>(resumed);
  return (
    <article className="reflection-subject" aria-label={subject.label}>
      <div className="reflection-subject__words">
        <h3>{subject.label}</h3>
        <ul className="reflection-subject__questions">
          {subject.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {editing === null ? (
          <div>
            <Button
              icon={<Pencil aria-hidden="true" />}
              aria-label={t.writeOn(subject.label)}
              onClick={() => {
                setEditing('new');
              }}
            >
              {t.write}
            </Button>
          </div>
        ) : (
          <ReflectionForm
            key={editing === 'new' ? 'new' : editing.id}
            subject={subject}
            reflection={editing === 'new' ? null : editing}
            figures={figures}
            period={report.period}
            today={today}
            onClose={() => {
              setEditing(null);
            }}
          />
        )}
        {reflections.length === 0 ? null : (
          <details className="explain">
            <summary>{t.earlier(reflections.length)}</summary>
            {reflections.map((reflection) => (
              <EarlierAnswer
                key={reflection.id}
                reflection={reflection}
                figures={figures}
                onChange={() => {
                  setEditing(reflection);
                }}
              />
            ))}
          </details>
        )}
      </div>
      <dl className="mirror-figures reflection-subject__figures">
        {subject.figures.map((id) => (
          <div key={id}>
            <dt>{REFLECTION_FIGURES[id]?.label ?? id}</dt>
            <dd>
              <FigureNow id={id} figures={figures} failed={props.failed} />
              <FigureBefore id={id} report={report} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function FigureNow({
  id,
  figures,
  failed,
}: Pick<ReflectionSubjectViewProps, 'figures' | 'failed'> & { readonly id: string }): ReactNode {
  const name = REFLECTION_FIGURES[id];
  const value = figures[id];
  if (name === undefined) return UNKNOWN_FIGURE;
  if (value === undefined) return failed ? UNKNOWN_FIGURE : mirrorReflectionTexts.pending;
  return <Figure path={`measures/${id}/value`} value={value} unit={name.unit} about={name.label} />;
}

/** The same figure of the period before; only where there is one. */
function FigureBefore({
  id,
  report,
}: Pick<ReflectionSubjectViewProps, 'report'> & { readonly id: string }): ReactNode {
  const name = REFLECTION_FIGURES[id];
  const previous = report.measures[id]?.previous ?? null;
  if (name === undefined || previous === null) return null;
  return (
    <span className="reflection-subject__before">
      {mirrorReflectionTexts.previous}{' '}
      <Figure path={`measures/${id}/previous`} value={previous} unit={name.unit} about={name.label} />
    </span>
  );
}

interface EarlierAnswerProps {
  readonly reflection: Reflection;
  readonly figures: ReflectionFigures;
  readonly onChange: () => void;
}

/** What was answered before, with the figures of that day beside those of now. */
function EarlierAnswer({ reflection, figures, onChange }: EarlierAnswerProps): ReactNode {
  const t = mirrorReflectionTexts;
  const remove = useNetworkMutation('reflections.remove');
  const { writtenOn, periodFrom, periodUntil, question, answer } = reflection;
  const kept = Object.entries(reflection.figures);
  return (
    <div className="reflection-answer">
      <p className="secondary-text">{t.writtenOn(writtenOn, { from: periodFrom, until: periodUntil })}</p>
      <p className="reflection-answer__question">{question}</p>
      <p className="story-page__text">{answer}</p>
      {kept.length === 0 ? null : (
        <table className="table">
          <caption>{t.figuresThen}</caption>
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col" className="table__number">
                {t.before}
              </th>
              <th scope="col" className="table__number">
                {t.now}
              </th>
            </tr>
          </thead>
          <tbody>
            {kept.map(([id, value]) => {
              const name = REFLECTION_FIGURES[id];
              return (
                <tr key={id}>
                  <th scope="row">{name?.label ?? id}</th>
                  <td className="table__number">
                    <Figure path="" value={value} unit={name?.unit ?? 'count'} about={name?.label ?? id} />
                  </td>
                  <td className="table__number">
                    <FigureNow id={id} figures={figures} failed={false} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div className="form__actions">
        <Button variant="quiet" onClick={onChange}>
          {t.change}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            remove.mutate({ id: reflection.id });
          }}
        >
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
