import { PeriodFields } from '#renderer/ui/fields/PeriodFields.tsx';
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import type { PersonFormTexts } from '#renderer/i18n/texts/persons.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import type { PickerOption } from '#renderer/ui/fields/picker-types.ts';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { partnerOptions } from './partner-options.tsx';
import { positionField, type PositionRow, withPosition } from './person-form.ts';
import './person-form.css';

interface PositionRowsProps {
  readonly t: PersonFormTexts;
  readonly rows: readonly PositionRow[];
  readonly onChange: (rows: readonly PositionRow[]) => void;
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
}

/** The positions of a person at partners, each with its days. */
export function PositionRows(props: PositionRowsProps): ReactNode {
  const { t, rows, onChange, organisations, categories } = props;
  const options = useMemo(() => partnerOptions(organisations, categories), [organisations, categories]);
  const rowsElement = useRef<HTMLFieldSetElement>(null);
  const newKey = useRef<number | null>(null);
  useEffect(() => {
    if (newKey.current === null) return;
    rowsElement.current?.querySelector<HTMLElement>(`[data-position="${newKey.current}"] input`)?.focus();
    newKey.current = null;
  });
  return (
    <fieldset ref={rowsElement} className="position-rows">
      <legend className="field__label">{t.positions}</legend>
      <p className="field__description">{t.positionsHelp}</p>
      {rows.map((row, index) => (
        <PositionFields
          key={row.key}
          {...props}
          row={row}
          number={index + 1}
          options={options}
          onChangeRow={(changed) => {
            onChange(rows.map((each) => (each.key === row.key ? changed : each)));
          }}
          onRemove={() => {
            // The button goes away with its row.
            rowsElement.current?.querySelector<HTMLElement>('[data-add-position]')?.focus();
            onChange(rows.filter((each) => each.key !== row.key));
          }}
        />
      ))}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          data-add-position=""
          onClick={() => {
            const more = withPosition(rows);
            newKey.current = more.at(-1)?.key ?? null;
            onChange(more);
          }}
        >
          {t.addPosition}
        </Button>
      </div>
    </fieldset>
  );
}

interface PositionFieldsProps extends PositionRowsProps {
  readonly row: PositionRow;
  /** 1 for the first. */
  readonly number: number;
  readonly options: readonly PickerOption[];
  readonly onChangeRow: (row: PositionRow) => void;
  readonly onRemove: () => void;
}

function PositionFields(props: PositionFieldsProps): ReactNode {
  const { t, row, number, options, fields, today, onChangeRow } = props;
  const errorOf = (field: Parameters<typeof positionField>[1]): string | undefined =>
    fieldErrorOf(fields, positionField(row.key, field));
  const partner = props.organisations.find(({ id }) => id === row.organisationId);
  return (
    <fieldset className="position-row" data-position={row.key}>
      <legend className="visually-hidden">{t.position(number)}</legend>
      <div className="position-row__head">
        <span className="secondary-text" aria-hidden="true">
          {t.position(number)}
        </span>
        <IconButton
          label={t.removePosition(number)}
          icon={<Trash2 aria-hidden="true" />}
          onClick={props.onRemove}
        />
      </div>
      <MultiPicker
        label={t.partner}
        texts={t.picker}
        options={options}
        chips={partner === undefined ? [] : [{ key: partner.id, label: partner.name }]}
        error={errorOf('organisationId')}
        onAdd={(key) => {
          const chosen = props.organisations.find(({ id }) => id === key);
          if (chosen !== undefined) onChangeRow({ ...row, organisationId: chosen.id });
        }}
        onRemove={() => {
          onChangeRow({ ...row, organisationId: null });
        }}
      />
      <TextField
        label={t.role}
        value={row.role}
        error={errorOf('role')}
        onChange={(role) => {
          onChangeRow({ ...row, role });
        }}
      />
      <PeriodFields
        labels={t}
        descriptions={{ until: t.untilHelp }}
        from={row.from}
        until={row.until}
        errorOf={errorOf}
        today={today}
        untilDirection="past"
        onChange={(change) => {
          onChangeRow({ ...row, ...change });
        }}
      />
    </fieldset>
  );
}
