import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Area, type Category, offered, type Theme } from '#shared/domain/category.ts';
import { scaleSchema, type Tier, tierSchema } from '#shared/domain/vocabulary.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { SCALE_LABELS, TIER_LABELS } from '#shared/texts/vocabulary.ts';
import type { FormFrame } from '#renderer/api/use-form-frame.ts';
import type { PartnerFormTexts } from '#renderer/i18n/texts/partner-form.ts';
import { PeriodFields } from '#renderer/ui/fields/PeriodFields.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { NamePicker } from '#renderer/ui/fields/NamePicker.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/TextField.tsx';
import { labelledOptions } from '#renderer/ui/fields/labelled-options.ts';
import type { PartnerFormValues } from './partner-form.ts';

interface PartnerFormViewProps {
  readonly t: PartnerFormTexts;
  readonly title: string;
  readonly values: PartnerFormValues;
  readonly onChange: (patch: Partial<PartnerFormValues>) => void;
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly onCreateTheme: (name: string) => void;
  readonly onCreateArea: (name: string) => void;
  /** Days between two encounters that each tier asks for; `null`: no rhythm. */
  readonly tierIntervalDays: Readonly<Record<Tier, number | null>>;
  /** Another partner has this very name. */
  readonly nameIsTaken: boolean;
  readonly frame: FormFrame;
  readonly onClose: () => void;
}

/** Value of "not chosen yet"; no id looks like it. */
const NONE = '';

/** All that can be written down about a partner. Only the name and the category are needed. */
export function PartnerFormView(props: PartnerFormViewProps): ReactNode {
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
      <TextField
        label={t.shortName}
        description={t.shortNameHelp}
        value={values.shortName}
        error={errorOf('shortName')}
        onChange={(shortName) => {
          onChange({ shortName });
        }}
      />
      <Select
        label={t.category}
        required
        value={values.categoryId ?? NONE}
        error={errorOf('categoryId')}
        options={[
          ...(values.categoryId === null ? [{ value: NONE, label: t.chooseCategory } as const] : []),
          ...offered(props.categories, [values.categoryId]).map(({ id, name }) => ({
            value: id,
            label: name,
          })),
        ]}
        onChange={(value) => {
          onChange({ categoryId: value === NONE ? null : value });
        }}
      />
      <div className="field-row">
        <Select
          label={t.tier}
          description={t.tierHelp(props.tierIntervalDays[values.tier])}
          value={values.tier}
          error={errorOf('tier')}
          options={labelledOptions(tierSchema.options, TIER_LABELS)}
          onChange={(tier) => {
            onChange({ tier });
          }}
        />
        <Select
          label={t.scale}
          value={values.scale}
          error={errorOf('scale')}
          options={labelledOptions(scaleSchema.options, SCALE_LABELS)}
          onChange={(scale) => {
            onChange({ scale });
          }}
        />
      </div>
      <NamePicker
        label={t.themes}
        texts={t.picker.themes}
        things={offered(props.themes, values.themeIds)}
        chosen={values.themeIds}
        error={errorOf('themeIds')}
        onChange={(themeIds) => {
          onChange({ themeIds });
        }}
        onCreate={props.onCreateTheme}
      />
      <NamePicker
        label={t.areas}
        texts={t.picker.areas}
        things={offered(props.areas, values.areaIds)}
        chosen={values.areaIds}
        error={errorOf('areaIds')}
        onChange={(areaIds) => {
          onChange({ areaIds });
        }}
        onCreate={props.onCreateArea}
      />
      <TextField
        label={t.interval}
        description={t.intervalHelp}
        inputMode="numeric"
        value={values.interval}
        error={errorOf('desiredIntervalDays')}
        onChange={(interval) => {
          onChange({ interval });
        }}
      />
      <TextField
        label={t.website}
        type="text"
        value={values.website}
        error={errorOf('website')}
        onChange={(website) => {
          onChange({ website });
        }}
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
        descriptions={{ from: t.periodHelp, until: t.periodHelp }}
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
