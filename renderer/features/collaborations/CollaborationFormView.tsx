import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Category, offered, type Theme } from '#shared/domain/category.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import {
  collaborationFormSchema,
  type GovernmentRole,
  governmentRoleSchema,
  ownRoleSchema,
  phaseSchema,
} from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import {
  COLLABORATION_FORM_LABELS,
  GOVERNMENT_ROLE_LABELS,
  OWN_ROLE_LABELS,
  PHASE_LABELS,
} from '#shared/texts/vocabulary.ts';
import type { FormFrame } from '#renderer/api/use-form-frame.ts';
import type { CollaborationFormTexts } from '#renderer/i18n/texts/collaboration-form.ts';
import { PeriodFields } from '#renderer/ui/fields/PeriodFields.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { NamePicker } from '#renderer/ui/fields/NamePicker.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';
import type { CollaborationFormValues } from './collaboration-form.ts';
import { MemberRows } from './MemberRows.tsx';

interface CollaborationFormViewProps {
  readonly t: CollaborationFormTexts;
  readonly title: string;
  readonly values: CollaborationFormValues;
  readonly onChange: (patch: Partial<CollaborationFormValues>) => void;
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly onCreateTheme: (name: string) => void;
  /** Another collaboration has this very name. */
  readonly nameIsTaken: boolean;
  readonly frame: FormFrame;
  readonly onClose: () => void;
}

const NONE = '';

/** All that can be written down about a collaboration. Only the name is needed. */
export function CollaborationFormView(props: CollaborationFormViewProps): ReactNode {
  const { t, values, onChange, fields, today } = props;
  const errorOf = (field: keyof typeof fields): string | undefined => fieldErrorOf(fields, field);
  return (
    <FormPanel title={props.title} onClose={props.onClose} {...props.frame}>
      <TextField
        label={t.name}
        required
        value={values.name}
        error={errorOf('name')}
        {...(props.nameIsTaken ? { description: t.sameName(values.name.trim()) } : {})}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <div className="field-row">
        <Select
          label={t.form}
          value={values.form}
          options={labelledOptions(collaborationFormSchema.options, COLLABORATION_FORM_LABELS)}
          onChange={(form) => {
            onChange({ form });
          }}
        />
        <Select
          label={t.phase}
          value={values.phase}
          options={labelledOptions(phaseSchema.options, PHASE_LABELS)}
          onChange={(phase) => {
            onChange({ phase });
          }}
        />
      </div>
      <div className="field-row">
        <Select
          label={t.ownRole}
          value={values.ownRole}
          options={labelledOptions(ownRoleSchema.options, OWN_ROLE_LABELS)}
          onChange={(ownRole) => {
            onChange({ ownRole });
          }}
        />
        <TextField
          label={t.meetings}
          description={t.meetingsHelp}
          inputMode="numeric"
          value={values.meetings}
          error={errorOf('meetingsPerYear')}
          onChange={(meetings) => {
            onChange({ meetings });
          }}
        />
      </div>
      <Select<GovernmentRole | typeof NONE>
        label={t.governmentRole}
        description={t.governmentRoleHelp[values.governmentRole ?? 'none']}
        value={values.governmentRole ?? NONE}
        options={[
          { value: NONE, label: t.noGovernmentRole },
          ...labelledOptions(governmentRoleSchema.options, GOVERNMENT_ROLE_LABELS),
        ]}
        onChange={(value) => {
          onChange({ governmentRole: value === NONE ? null : value });
        }}
      />
      <NamePicker
        label={t.themes}
        texts={t.picker}
        things={offered(props.themes, values.themeIds)}
        chosen={values.themeIds}
        error={errorOf('themeIds')}
        onChange={(themeIds) => {
          onChange({ themeIds });
        }}
        onCreate={props.onCreateTheme}
      />
      <MemberRows
        t={t}
        rows={values.members}
        pasted={values.pasted}
        onChange={onChange}
        fields={fields}
        today={today}
        organisations={props.organisations}
        categories={props.categories}
      />
      <TextArea
        label={t.note}
        value={values.note}
        error={errorOf('note')}
        onChange={(note) => {
          onChange({ note });
        }}
      />
      <PeriodFields
        labels={t}
        from={values.from}
        until={values.until}
        errorOf={errorOf}
        today={today}
        untilDirection="future"
        onChange={onChange}
      />
    </FormPanel>
  );
}
