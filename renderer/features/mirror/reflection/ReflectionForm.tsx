import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { IsoDate, Period } from '#shared/domain/calendar-date.ts';
import type { Reflection, ReflectionDraft } from '#shared/domain/mirror.ts';
import type { ReflectionSubject } from '#shared/texts/reflection-questions.ts';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { mirrorReflectionTexts } from '#renderer/i18n/texts/mirror-reflection.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';
import type { ReflectionFigures } from './reflection-figures.ts';

interface ReflectionFormProps {
  readonly subject: ReflectionSubject;
  /** `null`: a new answer. */
  readonly reflection: Reflection | null;
  readonly figures: ReflectionFigures;
  readonly period: Period;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

interface Values {
  readonly question: string;
  readonly answer: string;
}

function readKept(kept: unknown): Values | null {
  if (typeof kept !== 'object' || kept === null || !('question' in kept) || !('answer' in kept)) return null;
  const { question, answer } = kept;
  return typeof question === 'string' && typeof answer === 'string' ? { question, answer } : null;
}

/** An answer to one of the questions; what is typed survives closing, a crash and a restart. */
export function ReflectionForm(props: ReflectionFormProps): ReactNode {
  const { subject, reflection, figures, period, today, onClose } = props;
  const t = mirrorReflectionTexts;
  const [initial] = useState<Values>({
    question: reflection?.question ?? subject.questions[0] ?? '',
    answer: reflection?.answer ?? '',
  });
  const form = useKeptForm(`reflection:${reflection?.id ?? subject.aspect}`, initial, readKept);
  const create = useNetworkMutation('reflections.create');
  const update = useNetworkMutation('reflections.update');
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const ready = form.ready;
  useEffect(() => {
    if (ready) place.current?.querySelector('textarea')?.focus();
  }, [ready]);
  if (!ready) return null;

  const { question, answer } = form.values;
  const questions = [...new Set([...subject.questions, initial.question])];
  const save = (): void => {
    setTried(true);
    if (answer.trim() === '') return;
    const done = {
      onSuccess: () => {
        void form.forget();
        onClose();
      },
    };
    if (reflection !== null) {
      const { id, ...before } = reflection;
      update.mutate({ id, draft: { ...before, question, answer } }, done);
      return;
    }
    const draft: ReflectionDraft = {
      aspect: subject.aspect,
      question,
      answer,
      writtenOn: today,
      periodFrom: period.from,
      periodUntil: period.until,
      // Only what was known that day is kept beside the answer.
      figures: Object.fromEntries(
        subject.figures.flatMap((id) => {
          const value = figures[id];
          return value === undefined ? [] : [[id, value] as const];
        }),
      ),
    };
    create.mutate(draft, done);
  };
  const error = create.error ?? update.error;
  return (
    <form
      ref={place}
      className="reflection-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {form.restored ? <p className="secondary-text">{t.restored}</p> : null}
      <Select
        label={t.question}
        value={question}
        options={questions.map((each) => ({ value: each, label: each }))}
        onChange={(value) => {
          form.change({ question: value });
        }}
      />
      <TextArea
        label={t.answer}
        rows={5}
        value={answer}
        onChange={(value) => {
          form.change({ answer: value });
        }}
        {...(tried && answer.trim() === '' ? { error: t.empty } : {})}
      />
      {error === null ? null : <ErrorNotice error={asAppError(error)} />}
      <div className="form__actions">
        <Button variant="primary" type="submit" disabled={create.isPending || update.isPending}>
          {t.save}
        </Button>
        <Button onClick={onClose}>{t.close}</Button>
        {form.changed ? (
          <Button
            variant="quiet"
            onClick={() => {
              form.discard();
              onClose();
            }}
          >
            {t.discard}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
