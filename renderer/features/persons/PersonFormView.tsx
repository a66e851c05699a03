import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import type { FormFrame } from '#renderer/api/use-form-frame.ts';
import type { PersonFormTexts } from '#renderer/i18n/texts/persons.ts';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import type { PersonFormValues } from './person-form.ts';
import { PositionRows } from './PositionRows.tsx';

interface PersonFormViewProps {
  readonly t: PersonFormTexts;
  readonly title: string;
  readonly values: PersonFormValues;
  readonly onChange: (patch: Partial<PersonFormValues>) => void;
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
  /** Somebody else has this very name: where that one works; `null`: nobody has. */
  readonly namesake: { readonly name: string; readonly partners: readonly string[] } | null;
  readonly frame: FormFrame;
  readonly onClose: () => void;
}

/** All that can be written down about a person. Only the name is needed. */
export function PersonFormView(props: PersonFormViewProps): ReactNode {
  const { t, values, onChange, fields } = props;
  const errorOf = (field: string): string | undefined => fieldErrorOf(fields, field);
  return (
    <FormPanel title={props.title} onClose={props.onClose} {...props.frame}>
      <TextField
        label={t.name}
        required
        value={values.name}
        error={errorOf('name')}
        {...(props.namesake === null ? {} : { description: t.sameName(props.namesake) })}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <TextField
        label={t.nickname}
        description={t.nicknameHelp}
        value={values.nickname}
        error={errorOf('nickname')}
        onChange={(nickname) => {
          onChange({ nickname });
        }}
      />
      <PositionRows
        t={t}
        rows={values.positions}
        fields={fields}
        today={props.today}
        organisations={props.organisations}
        categories={props.categories}
        onChange={(positions) => {
          onChange({ positions });
        }}
      />
      <div className="field-row">
        <TextField
          label={t.email}
          type="email"
          value={values.email}
          error={errorOf('email')}
          onChange={(email) => {
            onChange({ email });
          }}
        />
        <TextField
          label={t.phone}
          type="tel"
          value={values.phone}
          error={errorOf('phone')}
          onChange={(phone) => {
            onChange({ phone });
          }}
        />
      </div>
      <TextArea
        label={t.note}
        value={values.note}
        error={errorOf('note')}
        onChange={(note) => {
          onChange({ note });
        }}
      />
    </FormPanel>
  );
}
