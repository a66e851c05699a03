import type { ReactNode } from 'react';
import {
  type PersonBasis,
  type PersonBasisDraft,
  personBasisDraftSchema,
  PURPOSES,
  SOURCES,
} from '#shared/domain/privacy.ts';
import { fieldErrorsOf } from '#shared/ipc/field-errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import { PURPOSE_LABELS, SOURCE_LABELS } from '#shared/texts/privacy.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useFormFrame } from '#renderer/api/use-form-frame.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { personPrivacyTexts } from '#renderer/i18n/texts/privacy.ts';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';

const NOT_SAID = '';

/** Purpose and source of what is kept of a person. */
export function BasisFormPanel({
  basis,
  onClose,
}: {
  readonly basis: PersonBasis;
  readonly onClose: () => void;
}): ReactNode {
  const t = personPrivacyTexts;
  const { personId, ...initial } = basis;
  const save = useNetworkMutation('personBases.save');
  const form = useKeptForm<PersonBasisDraft>(`basis:${personId}`, initial, (kept) => {
    const read = personBasisDraftSchema.safeParse(kept);
    return read.success ? read.data : null;
  });
  const checked = personBasisDraftSchema.safeParse(form.values);
  const { frame, fields, onChange } = useFormFrame({
    form,
    checked: checked.success ? checked.data : null,
    problems: checked.success ? {} : fieldErrorsOf(checked.error),
    saves: [save],
    save: (draft, outcome) => {
      save.mutate({ personId, draft }, outcome);
    },
    onSaved: onClose,
  });
  const errorOf = (field: keyof PersonBasisDraft): { readonly error?: string } => {
    const code = fields[field];
    return code === undefined ? {} : { error: fieldErrorText(code) };
  };
  if (!form.ready) return null;
  const { values } = form;
  return (
    <FormPanel {...frame} title={t.heading} onClose={onClose}>
      <Select
        label={t.purpose}
        value={values.purpose ?? NOT_SAID}
        options={[
          { value: NOT_SAID, label: t.notSaid },
          ...PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] })),
        ]}
        onChange={(purpose) => {
          onChange({ purpose: purpose === NOT_SAID ? null : purpose });
        }}
      />
      <TextField
        label={t.purposeNote}
        value={values.purposeNote}
        {...errorOf('purposeNote')}
        onChange={(purposeNote) => {
          onChange({ purposeNote });
        }}
      />
      <Select
        label={t.source}
        value={values.source ?? NOT_SAID}
        options={[
          { value: NOT_SAID, label: t.notSaid },
          ...SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] })),
        ]}
        onChange={(source) => {
          onChange({ source: source === NOT_SAID ? null : source });
        }}
      />
      <TextField
        label={t.sourceNote}
        value={values.sourceNote}
        {...errorOf('sourceNote')}
        onChange={(sourceNote) => {
          onChange({ sourceNote });
        }}
      />
      <Checkbox
        label={t.doNotRecord}
        checked={values.doNotRecord}
        onChange={(doNotRecord) => {
          onChange({ doNotRecord });
        }}
      />
      <p className="secondary-text">{t.doNotRecordHelp}</p>
    </FormPanel>
  );
}
