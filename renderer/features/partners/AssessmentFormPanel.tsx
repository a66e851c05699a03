import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import {
  type AssessmentTexts,
  assessmentTexts,
  SCALE_IDS,
  type ScaleId,
  SCALES,
  scaleValue,
} from '#renderer/i18n/texts/assessments.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';
import { OptionalToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';

const degree = z.int().min(1).max(5).nullable();
const dimension = z.int().min(-2).max(2).nullable();
const formSchema = z.strictObject({
  cultural: dimension,
  relational: dimension,
  procedural: dimension,
  content: dimension,
  influence: degree,
  interest: degree,
  note: z.string(),
});
type FormValues = z.infer<typeof formSchema>;

const EMPTY: FormValues = {
  cultural: null,
  relational: null,
  procedural: null,
  content: null,
  influence: null,
  interest: null,
  note: '',
};

function readForm(kept: unknown): FormValues | null {
  const result = formSchema.safeParse(kept);
  return result.success ? result.data : null;
}

function isEmpty(values: FormValues): boolean {
  return values.note.trim() === '' && SCALE_IDS.every((scale) => values[scale] === null);
}

interface AssessmentFormPanelProps {
  readonly organisation: Organisation;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** Six taps and perhaps a line: how it stands today with one partner. */
export function AssessmentFormPanel({ organisation, today, onClose }: AssessmentFormPanelProps): ReactNode {
  const t = assessmentTexts;
  const form = useKeptForm(`assessment:${organisation.id}`, EMPTY, readForm);
  const create = useNetworkMutation('assessments.create');
  const [refusals, setRefusals] = useState(0);
  if (!form.ready) return null;
  const { values } = form;
  const nothing = isEmpty(values);
  const refuse = (): void => {
    setRefusals((count) => count + 1);
  };
  const noteError = create.error?.fields['note'];
  return (
    <FormPanel
      title={t.titleNew(organisation.name)}
      onClose={onClose}
      saving={create.isPending}
      refusal={create.error}
      refusals={refusals}
      restored={form.restored}
      onDiscard={form.changed ? form.discard : null}
      onSubmit={() => {
        if (nothing) {
          refuse();
          return;
        }
        create.mutate(
          { ...values, organisationId: organisation.id, collaborationId: null, date: today },
          {
            onSuccess: () => {
              void form.forget();
              onClose();
            },
            onError: refuse,
          },
        );
      }}
    >
      <p className="secondary-text">{t.intro}</p>
      {SCALE_IDS.map((scale) => (
        <ScaleField
          key={scale}
          t={t}
          scale={scale}
          value={values[scale]}
          onChange={(value) => {
            form.change({ [scale]: value });
          }}
        />
      ))}
      <TextArea
        label={t.note}
        rows={2}
        value={values.note}
        error={
          refusals > 0 && nothing
            ? t.nothing
            : noteError === undefined
              ? undefined
              : fieldErrorText(noteError)
        }
        onChange={(note) => {
          create.reset();
          form.change({ note });
        }}
      />
    </FormPanel>
  );
}

function ScaleField({
  t,
  scale,
  value,
  onChange,
}: {
  readonly t: AssessmentTexts;
  readonly scale: ScaleId;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const { least, most } = SCALES[scale];
  return (
    <OptionalToggleChips
      label={t.scaleLabel(scale)}
      chips={Array.from({ length: most - least + 1 }, (_, place) => ({
        value: String(least + place),
        label: scaleValue(scale, least + place),
      }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        onChange(chosen === null ? null : Number(chosen));
      }}
    />
  );
}
