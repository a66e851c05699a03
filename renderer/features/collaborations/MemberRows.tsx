import { PeriodFields } from '#renderer/ui/fields/PeriodFields.tsx';
import { CalendarRange, ClipboardPaste, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import { type Category, offered } from '#shared/domain/category.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorOf } from '#shared/texts/errors.ts';
import type { CollaborationFormTexts } from '#renderer/i18n/texts/collaboration-form.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { MultiPicker } from '#renderer/ui/fields/MultiPicker.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import { memberField, type MemberRow, withMembers } from './collaboration-form.ts';
import { PasteMembers } from './PasteMembers.tsx';
import './collaboration-form.css';

interface MemberRowsProps {
  readonly t: CollaborationFormTexts;
  readonly rows: readonly MemberRow[];
  readonly pasted: string;
  readonly onChange: (patch: { readonly members?: readonly MemberRow[]; readonly pasted?: string }) => void;
  readonly fields: FieldErrors;
  readonly today: IsoDate;
  readonly organisations: readonly Organisation[];
  readonly categories: readonly Category[];
}

const LONGEST_NAME = 200;

/** Who takes part, and as what: chosen one by one, or pasted as a list. */
export function MemberRows(props: MemberRowsProps): ReactNode {
  const { t, rows, pasted, onChange, organisations, categories } = props;
  const { ref, onFocus } = useKeptFocus<HTMLFieldSetElement>();
  const pasteId = useId();
  const [pasteOpen, setPasteOpen] = useState(pasted !== '');
  const members = useMemo(
    () => new Set<string>(rows.flatMap(({ organisationId }) => organisationId ?? [])),
    [rows],
  );
  const options = useMemo(() => {
    const byId = new Map(categories.map((category) => [category.id, category]));
    return organisations
      .filter(({ id, archived }) => !archived && !members.has(id))
      .map(({ id, name, shortName, categoryId }) => {
        const category = byId.get(categoryId);
        return {
          key: id,
          label: name,
          hint: category?.name,
          names: shortName === '' ? [] : [shortName],
          mark: category === undefined ? undefined : <CategoryMark look={category} label={null} />,
        };
      });
  }, [organisations, categories, members]);
  const add = (added: Parameters<typeof withMembers>[1]): void => {
    onChange({ members: withMembers(rows, added) });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only watches where the focus goes
    <fieldset ref={ref} className="member-rows" onFocus={onFocus}>
      <legend className="field__label">{t.members.legend(rows.length)}</legend>
      {rows.length === 0 ? null : (
        <ul className="lines">
          {rows.map((row) => (
            <MemberFields
              key={row.key}
              {...props}
              row={row}
              onChangeRow={(patch) => {
                onChange({
                  members: rows.map((each) => (each.key === row.key ? { ...each, ...patch } : each)),
                });
              }}
              onRemove={() => {
                onChange({ members: rows.filter(({ key }) => key !== row.key) });
              }}
            />
          ))}
        </ul>
      )}
      <MultiPicker
        label={t.members.add}
        options={options}
        chips={[]}
        texts={t.members.picker}
        creations={[
          {
            key: 'partner',
            label: t.members.picker.create,
            onCreate: (typed) => {
              const newName = typed.slice(0, LONGEST_NAME);
              add([{ organisationId: null, newName, newCategoryId: null, role: '' }]);
            },
          },
        ]}
        onAdd={(key) => {
          const chosen = organisations.find(({ id }) => id === key);
          if (chosen !== undefined)
            add([{ organisationId: chosen.id, newName: '', newCategoryId: null, role: '' }]);
        }}
        onRemove={() => undefined}
      />
      <div>
        <Button
          icon={<ClipboardPaste aria-hidden="true" />}
          aria-expanded={pasteOpen}
          aria-controls={pasteId}
          onClick={() => {
            setPasteOpen((open) => !open);
          }}
        >
          {pasteOpen ? t.paste.close : t.paste.open}
        </Button>
      </div>
      <div id={pasteId} hidden={!pasteOpen && props.fields['pasted'] === undefined}>
        <PasteMembers
          t={{ ...t.paste, chooseCategory: t.members.chooseCategory }}
          text={pasted}
          onText={(text) => {
            onChange({ pasted: text });
          }}
          organisations={organisations}
          categories={categories}
          members={members}
          unfinished={props.fields['pasted'] !== undefined}
          onAdd={(added) => {
            onChange({ members: withMembers(rows, added), pasted: '' });
          }}
        />
      </div>
    </fieldset>
  );
}

interface MemberFieldsProps extends MemberRowsProps {
  readonly row: MemberRow;
  readonly onChangeRow: (patch: Partial<MemberRow>) => void;
  readonly onRemove: () => void;
}

const NONE = '';

function MemberFields(props: MemberFieldsProps): ReactNode {
  const { row, fields, today, onChangeRow } = props;
  const t = props.t.members;
  const [datesOpen, setDatesOpen] = useState(row.from !== '' || row.until !== '');
  const nameId = useId();
  const isNew = row.organisationId === null;
  const name = isNew
    ? row.newName
    : (props.organisations.find(({ id }) => id === row.organisationId)?.name ?? t.unknownPartner);
  const errorOf = (field: Parameters<typeof memberField>[1]): string | undefined =>
    fieldErrorOf(fields, memberField(row.key, field));
  const hasDateError = errorOf('from') !== undefined || errorOf('until') !== undefined;
  return (
    <li>
      <fieldset className="member-row" aria-labelledby={nameId}>
        <div className="member-row__head">
          <p id={nameId} className="member-row__name">
            {name} {isNew ? <span className="secondary-text">{t.newPartner}</span> : null}
          </p>
          {isNew ? null : (
            <IconButton
              label={t.periodOf(name)}
              icon={<CalendarRange aria-hidden="true" />}
              aria-expanded={datesOpen}
              onClick={() => {
                setDatesOpen((open) => !open);
              }}
            />
          )}
          <IconButton label={t.remove(name)} icon={<Trash2 aria-hidden="true" />} onClick={props.onRemove} />
        </div>
        <TextField
          label={t.role}
          value={row.role}
          error={errorOf('role')}
          onChange={(role) => {
            onChangeRow({ role });
          }}
        />
        {isNew ? (
          <Select<CategoryId | typeof NONE>
            label={t.category(name)}
            required
            value={row.newCategoryId ?? NONE}
            error={errorOf('newCategoryId')}
            options={[
              { value: NONE, label: t.chooseCategory },
              ...offered(props.categories, [row.newCategoryId]).map(({ id, name: label }) => ({
                value: id,
                label,
              })),
            ]}
            onChange={(value) => {
              onChangeRow({ newCategoryId: value === NONE ? null : value });
            }}
          />
        ) : null}
        {isNew || !(datesOpen || hasDateError) ? null : (
          <PeriodFields
            labels={t}
            from={row.from}
            until={row.until}
            errorOf={errorOf}
            today={today}
            untilDirection="future"
            onChange={onChangeRow}
          />
        )}
      </fieldset>
    </li>
  );
}
