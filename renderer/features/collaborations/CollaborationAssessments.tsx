import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AssessmentId, CollaborationId } from '#shared/domain/ids.ts';
import type { Assessment, AssessmentDraft } from '#shared/domain/mirror.ts';
import type { AppErrorData } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { formTexts } from '#renderer/i18n/texts/forms.ts';
import type { CollaborationTexts } from '#renderer/i18n/texts/collaborations.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { readDay } from '#renderer/ui/fields/read-field.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';
import { useFocusWhenReady } from '#renderer/ui/hooks/use-focus-when-ready.ts';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import '#renderer/ui/tables/table.css';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';
import './collaboration-page.css';

const DIMENSIONS = ['cultural', 'relational', 'procedural', 'content'] as const;
type Dimension = (typeof DIMENSIONS)[number];
/** The middle of the scale stands at this place of its words. */
const MIDDLE = 2;

interface CollaborationAssessmentsProps {
  readonly t: CollaborationTexts['assessments'];
  readonly collaborationId: CollaborationId;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
  readonly today: IsoDate;
  readonly refusal: Pick<AppErrorData, 'code' | 'params'> | null;
  readonly saving: boolean;
  /** Calls `onSaved` once it stands in the network. */
  readonly onAdd: (draft: AssessmentDraft, onSaved: () => void) => void;
  readonly onRemove: (id: AssessmentId) => void;
}

/** How the collaboration fared over time, in four dimensions, and one more judgement. */
export function CollaborationAssessments(props: CollaborationAssessmentsProps): ReactNode {
  const { t, assessments } = props;
  const resumed = useResumedForm((key) => (key === `assessment:${props.collaborationId}` ? key : null));
  const [isOpen, setIsOpen] = useState(resumed !== null);
  const { ref, onFocus } = useKeptFocus();
  return (
    <Section heading={t.heading(assessments.length)}>
      <div ref={ref} onFocus={onFocus} className="assessments__form">
        {assessments.length === 0 ? (
          <p className="secondary-text">{t.empty}</p>
        ) : (
          <AssessmentTable t={t} assessments={assessments} onRemove={props.onRemove} />
        )}
        {props.refusal === null ? null : <ErrorNotice error={props.refusal} />}
        {isOpen ? (
          <AssessmentForm
            {...props}
            onDone={() => {
              setIsOpen(false);
            }}
          />
        ) : (
          <div>
            <Button
              icon={<Plus aria-hidden="true" />}
              onClick={() => {
                setIsOpen(true);
              }}
            >
              {t.add}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function AssessmentTable({
  t,
  assessments,
  onRemove,
}: Pick<CollaborationAssessmentsProps, 't' | 'assessments' | 'onRemove'>): ReactNode {
  return (
    <div className="assessments__scroll">
      <table className="table" aria-label={t.table}>
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            {DIMENSIONS.map((dimension) => (
              <th key={dimension} scope="col">
                {t.dimensions[dimension]}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {assessments.map((assessment) => (
            <tr key={assessment.id} title={assessment.note === '' ? undefined : assessment.note}>
              <th scope="row" className="tabular assessments__day">
                {formatDate(assessment.date)}
              </th>
              {DIMENSIONS.map((dimension) => (
                <td key={dimension}>{scoreText(t, dimension, assessment[dimension])}</td>
              ))}
              <td>
                <IconButton
                  label={t.remove(assessment.date)}
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={() => {
                    onRemove(assessment.id);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function scoreText(
  t: CollaborationTexts['assessments'],
  dimension: Dimension,
  score: number | null,
): ReactNode {
  if (score === null) return <span className="secondary-text">–</span>;
  return (
    <>
      {t.scales[dimension][score + MIDDLE]} <span className="secondary-text tabular">{t.score(score)}</span>
    </>
  );
}

const NOT_JUDGED = '';

const NOTHING_JUDGED = { cultural: null, relational: null, procedural: null, content: null } as const;

const score = z.int().min(-MIDDLE).max(MIDDLE).nullable();
const assessmentFormSchema = z.strictObject({
  cultural: score,
  relational: score,
  procedural: score,
  content: score,
  date: z.string(),
  note: z.string(),
});
type AssessmentFormValues = z.infer<typeof assessmentFormSchema>;

function readAssessmentForm(kept: unknown): AssessmentFormValues | null {
  const result = assessmentFormSchema.safeParse(kept);
  return result.success ? result.data : null;
}

function AssessmentForm({
  t,
  collaborationId,
  today,
  saving,
  onAdd,
  onDone,
}: CollaborationAssessmentsProps & { readonly onDone: () => void }): ReactNode {
  const initial: AssessmentFormValues = useMemo(
    () => ({ ...NOTHING_JUDGED, date: formatDate(today), note: '' }),
    [today],
  );
  const form = useKeptForm(`assessment:${collaborationId}`, initial, readAssessmentForm);
  const formElement = useFocusWhenReady(form.ready);
  const { date, note, ...judged } = form.values;
  const [isRefused, setIsRefused] = useState(false);
  const day = readDay(date, today, 'past');
  const isEmpty = DIMENSIONS.every((dimension) => judged[dimension] === null);
  const dayError = day.refused ?? (day.value === null ? 'required' : null);
  const save = (): void => {
    setIsRefused(true);
    if (isEmpty || day.value === null) return;
    const subject = { organisationId: null, collaborationId };
    onAdd({ ...subject, ...judged, date: day.value, influence: null, interest: null, note }, () => {
      void form.forget();
      onDone();
    });
  };
  if (!form.ready) return null;
  return (
    <form
      ref={formElement}
      className="assessments__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) save();
      }}
    >
      <DateField
        label={t.date}
        required
        today={today}
        direction="past"
        value={date}
        error={isRefused && dayError !== null ? fieldErrorText(dayError) : undefined}
        onChange={(typed) => {
          form.change({ date: typed });
        }}
      />
      <div className="field-row">
        {DIMENSIONS.map((dimension) => (
          <Select
            key={dimension}
            label={t.dimensions[dimension]}
            value={judged[dimension] === null ? NOT_JUDGED : String(judged[dimension])}
            error={isRefused && isEmpty && dimension === 'cultural' ? t.atLeastOne : undefined}
            options={[
              { value: NOT_JUDGED, label: t.notJudged },
              ...t.scales[dimension].map((words, place) => ({
                value: String(place - MIDDLE),
                label: `${t.score(place - MIDDLE)}: ${words}`,
              })),
            ]}
            onChange={(value) => {
              form.change({ [dimension]: value === NOT_JUDGED ? null : Number(value) });
            }}
          />
        ))}
      </div>
      <TextArea
        label={t.note}
        rows={2}
        value={note}
        onChange={(typed) => {
          form.change({ note: typed });
        }}
      />
      <div className="form__actions">
        <Button variant="primary" type="submit" disabled={saving}>
          {t.save}
        </Button>
        <Button onClick={onDone}>{form.changed ? formTexts.later : t.cancel}</Button>
        {form.changed ? (
          <Button
            variant="quiet"
            onClick={() => {
              form.discard();
              onDone();
            }}
          >
            {formTexts.discard}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
