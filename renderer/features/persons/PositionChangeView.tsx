import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { AffiliationId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { Person } from '#shared/domain/person.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import type { FormFrame } from '#renderer/api/use-form-frame.ts';
import type { PositionChangeTexts } from '#renderer/i18n/texts/position-change.ts';
import { DateField } from '#renderer/ui/fields/DateField.tsx';
import { FormPanel } from '#renderer/ui/FormPanel.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';
import { RadioGroup } from '#renderer/ui/fields/RadioGroup.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import type { PositionChangeValues } from './position-change.ts';
import './person-form.css';

interface PositionChangeViewProps {
  readonly t: PositionChangeTexts;
  readonly person: Person;
  /** The positions of today, one of which ends. */
  readonly endings: readonly { readonly value: AffiliationId; readonly label: string }[];
  /** What of ours goes with the person. */
  readonly links: ReactNode;
  readonly values: PositionChangeValues;
  readonly onChange: (patch: Partial<PositionChangeValues>) => void;
  readonly onEnding: (id: AffiliationId) => void;
  readonly onUntil: (until: string) => void;
  /** The next position starts before this one ends. */
  readonly overlap: boolean;
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly partnerOptions: readonly PickerOption[];
  readonly personOptions: readonly PickerOption[];
  readonly frame: FormFrame;
  readonly onClose: () => void;
}

/** Somebody works elsewhere now: until when, where next, and who takes over. */
export function PositionChangeView(props: PositionChangeViewProps): ReactNode {
  const { t, values, onChange, fields } = props;
  const errorOf = (field: string): string | undefined => fieldErrorOf(fields, field);
  const partner = props.organisations.find(({ id }) => id === values.organisationId);
  const successor = props.persons.find(({ id }) => id === values.successorId);
  return (
    <FormPanel title={t.title(props.person.name)} onClose={props.onClose} {...props.frame}>
      <RadioGroup
        label={t.ending}
        value={values.affiliationId}
        options={props.endings}
        onChange={props.onEnding}
      />
      <DateField
        label={t.until}
        required
        today={props.today}
        direction="past"
        value={values.until}
        error={errorOf('until')}
        onChange={props.onUntil}
      />
      {props.links}
      <RadioGroup
        label={t.next}
        value={values.goes}
        options={(['partner', 'nowhere'] as const).map((value) => ({ value, label: t.goes[value] }))}
        onChange={(goes) => {
          onChange({ goes });
        }}
      />
      {values.goes === 'nowhere' ? null : (
        <div className="position-row">
          <MultiPicker
            label={t.partner}
            texts={t.partnerPicker}
            options={props.partnerOptions}
            chips={partner === undefined ? [] : [{ key: partner.id, label: partner.name }]}
            error={errorOf('next.organisationId')}
            onAdd={(key) => {
              onChange({ organisationId: props.organisations.find(({ id }) => id === key)?.id ?? null });
            }}
            onRemove={() => {
              onChange({ organisationId: null });
            }}
          />
          <TextField
            label={t.role}
            value={values.role}
            error={errorOf('next.role')}
            onChange={(role) => {
              onChange({ role });
            }}
          />
          <DateField
            label={t.from}
            today={props.today}
            direction="past"
            description={t.fromHelp}
            value={values.from}
            error={errorOf('next.from')}
            onChange={(from) => {
              onChange({ from });
            }}
          />
          {props.overlap ? <p className="secondary-text">{t.overlap}</p> : null}
        </div>
      )}
      <RadioGroup
        label={t.successor}
        value={values.succession}
        options={(['nobody', 'existing', 'new'] as const).map((value) => ({
          value,
          label: t.succession[value],
        }))}
        onChange={(succession) => {
          onChange({ succession });
        }}
      />
      {values.succession === 'nobody' ? null : (
        <div className="position-row">
          {values.succession === 'existing' ? (
            <MultiPicker
              label={t.successorPerson}
              texts={t.personPicker}
              options={props.personOptions}
              chips={successor === undefined ? [] : [{ key: successor.id, label: successor.name }]}
              error={errorOf('successor.personId')}
              onAdd={(key) => {
                onChange({ successorId: props.persons.find(({ id }) => id === key)?.id ?? null });
              }}
              onRemove={() => {
                onChange({ successorId: null });
              }}
            />
          ) : (
            <TextField
              label={t.successorName}
              required
              value={values.successorName}
              error={errorOf('successor.name')}
              onChange={(successorName) => {
                onChange({ successorName });
              }}
            />
          )}
          <TextField
            label={t.successorRole}
            value={values.successorRole}
            error={errorOf('successor.role')}
            onChange={(successorRole) => {
              onChange({ successorRole });
            }}
          />
          <DateField
            label={t.successorFrom}
            today={props.today}
            direction="past"
            description={t.fromHelp}
            value={values.successorFrom}
            error={errorOf('successor.from')}
            onChange={(successorFrom) => {
              onChange({ successorFrom });
            }}
          />
        </div>
      )}
    </FormPanel>
  );
}
