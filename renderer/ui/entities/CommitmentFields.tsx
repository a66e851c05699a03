import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type CommitmentOwner, commitmentOwnerSchema } from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { COMMITMENT_OWNER_LABELS } from '#shared/texts/vocabulary.ts';
import { commitmentTexts } from '#renderer/i18n/texts/commitments.ts';
import { DateField } from '../fields/DateField.tsx';
import { labelledOptions } from '../fields/labelled-options.ts';
import { TextField } from '../fields/TextField.tsx';
import { ToggleChips } from '../fields/ToggleChips.tsx';

interface CommitmentFieldsProps {
  readonly values: { readonly text: string; readonly owner: CommitmentOwner; readonly dueText: string };
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly onChange: (change: { text?: string; owner?: CommitmentOwner; dueText?: string }) => void;
}

const OWNERS = labelledOptions(commitmentOwnerSchema.options, COMMITMENT_OWNER_LABELS);

/** What was promised, by whom, before when: the same wherever a promise is written down by itself. */
export function CommitmentFields({ values, fields, today, onChange }: CommitmentFieldsProps): ReactNode {
  const t = commitmentTexts.form;
  return (
    <>
      <TextField
        label={t.text}
        careful
        required
        value={values.text}
        error={fieldErrorOf(fields, 'text')}
        onChange={(text) => {
          onChange({ text });
        }}
      />
      <ToggleChips
        label={t.owner}
        chips={OWNERS}
        value={values.owner}
        onChange={(owner) => {
          onChange({ owner });
        }}
      />
      <DateField
        label={t.due}
        description={t.dueHelp}
        value={values.dueText}
        today={today}
        direction="future"
        error={fieldErrorOf(fields, 'due')}
        onChange={(dueText) => {
          onChange({ dueText });
        }}
      />
    </>
  );
}
