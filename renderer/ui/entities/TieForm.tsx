import { type ReactNode, useMemo, useState } from 'react';
import type { FormDraftKey } from '#shared/domain/draft-key.ts';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { TieDraft } from '#shared/domain/collaboration.ts';
import type { OrganisationId } from '#shared/domain/ids.ts';
import type { AppErrorData, FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { formTexts } from '#renderer/i18n/texts/forms.ts';
import type { TieFormTexts } from '#renderer/i18n/texts/ties.ts';
import { Button } from '../Button.tsx';
import { DateField } from '../fields/DateField.tsx';
import { MultiPicker } from '../fields/MultiPicker.tsx';
import { ErrorNotice } from '../Notices.tsx';
import { Select } from '../fields/Select.tsx';
import { TextField } from '../fields/TextField.tsx';
import { checkTieForm, readTieForm, TIE_WAYS, type TieFormValues } from './tie-form.ts';
import { useFocusWhenReady } from '../hooks/use-focus-when-ready.ts';
import '../fields/field.css';

interface TieFormPartner {
  readonly id: OrganisationId;
  readonly name: string;
  readonly shortName: string;
}

interface TieFormProps {
  readonly t: TieFormTexts;
  readonly from: TieFormPartner;
  readonly initial: TieFormValues;
  /** Where what was typed is kept until it is saved; see `tieDraftKey`. */
  readonly draftKey: FormDraftKey;
  /** Who may stand at the other end; with one that is fixed there is nothing to choose. */
  readonly others: readonly TieFormPartner[];
  readonly otherIsFixed?: boolean;
  readonly today: IsoDate;
  readonly saving: boolean;
  readonly refusal: (Pick<AppErrorData, 'code' | 'params'> & { readonly fields: FieldErrors }) | null;
  /** `forget`: it was saved, nothing has to be kept any more. */
  readonly onSave: (draft: TieDraft, forget: () => void) => void;
  readonly onCancel: () => void;
}

const STRENGTHS = ['1', '2', '3'] as const;

/** A tie in one line: who does what with whom, how strongly; where it is known from and since when below that. */
export function TieForm(props: TieFormProps): ReactNode {
  const { t, from, others, today, refusal } = props;
  const form = useKeptForm(props.draftKey, props.initial, readTieForm);
  const formElement = useFocusWhenReady(form.ready);
  const [isRefused, setIsRefused] = useState(false);
  // Two ends that were merged into one are no tie: the other is chosen again.
  const values = form.values.otherId === from.id ? { ...form.values, otherId: null } : form.values;
  const checked = checkTieForm(values, from.id, today);
  const { change } = form;
  const fields: FieldErrors = isRefused ? { ...refusal?.fields, ...checked.fields } : (refusal?.fields ?? {});
  const errorOf = (field: string): string | undefined => fieldErrorOf(fields, field);
  const options = useMemo(
    () =>
      others
        .filter(({ id }) => id !== from.id)
        .map(({ id, name, shortName }) => ({
          key: id,
          label: name,
          names: shortName === '' ? [] : [shortName],
        })),
    [others, from.id],
  );
  const other = others.find(({ id }) => id === values.otherId);
  const save = (): void => {
    setIsRefused(true);
    if (checked.draft === null || props.saving) return;
    props.onSave(checked.draft, () => void form.forget());
  };
  if (!form.ready) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of every form work inside
    <form
      ref={formElement}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          props.onCancel();
        }
      }}
    >
      {form.restored ? <p className="secondary-text">{formTexts.restored}</p> : null}
      <div className="field-row">
        <Select
          label={t.way(from.name)}
          value={values.way}
          error={errorOf('kind')}
          options={TIE_WAYS.map((way) => ({ value: way, label: sentenceCase(t.ways[way]) }))}
          onChange={(way) => {
            change({ way });
          }}
        />
        {props.otherIsFixed === true ? null : (
          <MultiPicker
            label={t.other}
            required
            texts={t.picker}
            options={options}
            chips={other === undefined ? [] : [{ key: other.id, label: other.name }]}
            error={errorOf('otherId')}
            onAdd={(key) => {
              const chosen = others.find(({ id }) => id === key);
              if (chosen !== undefined) change({ otherId: chosen.id });
            }}
            onRemove={() => {
              change({ otherId: null });
            }}
          />
        )}
        <Select
          label={t.strength}
          value={values.strength}
          options={STRENGTHS.map((value) => ({ value, label: sentenceCase(t.strengths[value]) }))}
          onChange={(strength) => {
            change({ strength });
          }}
        />
        <TextField
          label={t.source}
          description={t.sourceHelp}
          value={values.source}
          error={errorOf('source')}
          onChange={(source) => {
            change({ source });
          }}
        />
        <DateField
          label={t.from}
          today={today}
          direction="past"
          value={values.from}
          error={errorOf('from')}
          onChange={(text) => {
            change({ from: text });
          }}
        />
        <DateField
          label={t.until}
          today={today}
          direction="future"
          value={values.until}
          error={errorOf('until')}
          onChange={(until) => {
            change({ until });
          }}
        />
      </div>
      {refusal === null || Object.keys(refusal.fields).length > 0 ? null : <ErrorNotice error={refusal} />}
      <div className="form__actions">
        <Button variant="primary" type="submit" disabled={props.saving}>
          {t.save}
        </Button>
        <Button onClick={props.onCancel}>{form.changed ? formTexts.later : t.cancel}</Button>
        {form.changed ? (
          <Button
            variant="quiet"
            onClick={() => {
              form.discard();
              props.onCancel();
            }}
          >
            {formTexts.discard}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
