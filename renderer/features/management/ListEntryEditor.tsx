import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Category, CategoryLook } from '#shared/domain/category.ts';
import type { FieldErrors } from '#shared/errors.ts';
import { fieldErrorText } from '#shared/texts/errors.ts';
import type { ListTexts } from '#renderer/i18n/texts/lists.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/fields/Select.tsx';
import { TextField } from '#renderer/ui/fields/TextField.tsx';
import type { ListEntry } from './list-entries.ts';
import { MarkChoice } from './MarkChoice.tsx';

interface ListEntryEditorProps {
  readonly t: ListTexts;
  readonly entry: ListEntry;
  /** What it may be merged with. */
  readonly others: readonly ListEntry[];
  /** Empty where there are no marks. */
  readonly categories: readonly Category[];
  readonly busy: boolean;
  readonly fields: FieldErrors;
  readonly onSave: (name: string, look: CategoryLook | null) => void;
  readonly onMerge: (into: string) => void;
  readonly onCancel: () => void;
}

const NONE = '';

/** Changes one category, theme or area where it stands: its name, its look, or into which other it goes. */
export function ListEntryEditor(props: ListEntryEditorProps): ReactNode {
  const { t, entry, others, busy } = props;
  const [name, setName] = useState(entry.name);
  const [look, setLook] = useState(entry.look);
  const [intoId, setIntoId] = useState(NONE);
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const into = others.find(({ id }) => id === intoId);
  const code = props.fields['name'] ?? (isRefused && name.trim() === '' ? 'required' : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any field inside
    <form
      className="list-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsRefused(true);
        if (name.trim() !== '' && !busy) props.onSave(name, look);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <TextField
        label={t.name}
        required
        inputRef={field}
        value={name}
        error={code === undefined ? undefined : fieldErrorText(code)}
        onChange={setName}
      />
      {look === null ? null : (
        <MarkChoice
          t={t}
          value={look}
          onChange={setLook}
          others={props.categories.filter(({ id }) => id !== entry.id)}
        />
      )}
      <div className="form__actions">
        <Button variant="primary" type="submit" disabled={busy}>
          {t.save}
        </Button>
        <Button onClick={props.onCancel}>{t.cancel}</Button>
      </div>
      {others.length === 0 ? null : (
        <>
          <Select
            label={t.mergeInto(entry.name)}
            {...(into === undefined
              ? {}
              : { description: t.mergeHelp({ from: entry.name, into: into.name, uses: entry.uses }) })}
            value={intoId}
            options={[
              { value: NONE, label: t.mergeChoose },
              ...others.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            onChange={setIntoId}
          />
          {into === undefined ? null : (
            <div>
              <Button
                disabled={busy}
                onClick={() => {
                  props.onMerge(into.id);
                }}
              >
                {t.merge}
              </Button>
            </div>
          )}
        </>
      )}
    </form>
  );
}
