import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useMemo, useState } from 'react';
import { classNames } from '../class-names.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';
import { findByName, searchable } from './fuzzy-match.ts';
import type { PickerChip, PickerCreation, PickerOption, PickerRow, PickerTexts } from './picker-types.ts';
import { PickerList } from './PickerList.tsx';
import './multi-picker.css';

interface MultiPickerProps extends FieldProps {
  readonly options: readonly PickerOption[];
  readonly chips: readonly PickerChip[];
  readonly texts: PickerTexts;
  readonly onAdd: (key: string) => void;
  readonly onRemove: (key: string) => void;
  readonly creations?: readonly PickerCreation[];
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Told what stands in the field, so that a half typed name is not forgotten. */
  readonly onTyped?: (text: string) => void;
}

const LIST_LENGTH = 8;
const NO_CREATIONS: readonly PickerCreation[] = [];

/** The first options that are not chosen yet. */
function firstFree(options: readonly PickerOption[], chosen: ReadonlySet<string>): readonly PickerOption[] {
  const free: PickerOption[] = [];
  for (const option of options) {
    if (free.length === LIST_LENGTH) break;
    if (!chosen.has(option.key)) free.push(option);
  }
  return free;
}

/**
 * Chooses any number of things by typing their names, slips allowed. Arrows walk, Enter or Tab takes, Backspace in an
 * empty field gives back the last one, Escape closes the list first. With nothing typed the list shows the first options.
 * @see WAI-ARIA Authoring Practices, combobox with list autocomplete and automatic selection
 */
export function MultiPicker({
  options,
  chips,
  texts,
  onAdd,
  onRemove,
  creations = NO_CREATIONS,
  inputRef,
  onTyped,
  ...field
}: MultiPickerProps): ReactNode {
  const listId = useId();
  const [typed, setTypedState] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [isVisited, setIsVisited] = useState(false);
  const [active, setActive] = useState<number | null>(null);

  // Of thousands of names it takes long to make them ready: not before somebody comes to type.
  const searchables = useMemo(
    () => (isVisited ? options.map((option) => searchable(option, [option.label, ...option.names])) : []),
    [options, isVisited],
  );
  const rows = useMemo<readonly PickerRow[]>(() => {
    const chosen = new Set(chips.map((chip) => chip.key));
    if (typed.trim() === '') return firstFree(options, chosen);
    const made = creations.map((creation) => ({
      key: `create:${creation.key}`,
      label: creation.label(typed.trim()),
      creation,
    }));
    const free = searchables.filter(({ item }) => !chosen.has(item.key));
    return [...findByName(typed, free, LIST_LENGTH), ...made];
  }, [options, searchables, chips, typed, creations]);
  const foundCount = rows.filter((row) => row.creation === undefined).length;

  const setTyped = (text: string): void => {
    setTypedState(text);
    onTyped?.(text);
  };
  const close = (): void => {
    setIsOpen(false);
    setActive(null);
  };
  const type = (text: string): void => {
    setTyped(text);
    setIsOpen(true);
    // What was typed means the best find, unless the arrows say otherwise; an empty field means nothing yet.
    setActive(text.trim() === '' ? null : 0);
  };
  const take = (row: PickerRow): void => {
    const text = typed.trim();
    setTyped('');
    close();
    if (row.creation === undefined) onAdd(row.key);
    else row.creation.onCreate(text);
  };
  const walk = (step: 1 | -1): void => {
    if (!isOpen) {
      setIsOpen(true);
      setActive(rows.length === 0 ? null : 0);
      return;
    }
    if (rows.length === 0) return;
    const from = active ?? (step === 1 ? -1 : 0);
    setActive((from + step + rows.length) % rows.length);
  };
  const activeRow = isOpen && active !== null ? rows[active] : undefined;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      // Alone it never submits; with Ctrl it takes a find, never something new, and lets the form save it along.
      event.preventDefault();
      const isSaving = event.ctrlKey || event.metaKey;
      if (activeRow !== undefined && !(isSaving && activeRow.creation !== undefined)) take(activeRow);
    } else if (event.key === 'Tab') {
      // Making something new is always asked for; going on takes only what exists.
      if (activeRow !== undefined && activeRow.creation === undefined && typed.trim() !== '') take(activeRow);
    } else if (event.key === 'Escape' && (isOpen || typed !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (!isOpen) setTyped('');
      close();
    } else if (event.key === 'Backspace' && typed === '') {
      const last = chips.at(-1);
      if (last !== undefined) onRemove(last.key);
    }
  };

  return (
    <FieldFrame {...field}>
      {(control) => (
        <div className={classNames('multi-picker', control['aria-invalid'] && 'multi-picker--invalid')}>
          {chips.length === 0 ? null : (
            <ul className="multi-picker__chips" aria-label={texts.chosen}>
              {chips.map((chip) => (
                <li key={chip.key} className="picker-chip">
                  {chip.mark}
                  <span className="picker-chip__words">
                    <span>{chip.label}</span>
                    {chip.hint === undefined ? null : <span className="picker-chip__hint">{chip.hint}</span>}
                  </span>
                  <button
                    type="button"
                    className="picker-chip__remove"
                    aria-label={texts.remove(chip.label)}
                    title={texts.remove(chip.label)}
                    onClick={() => {
                      onRemove(chip.key);
                      document.getElementById(control.id)?.focus();
                    }}
                  >
                    <X aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...control}
            ref={inputRef}
            className="multi-picker__input"
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            placeholder={chips.length === 0 ? texts.placeholder : undefined}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-activedescendant={activeRow === undefined ? undefined : `${listId}-${activeRow.key}`}
            value={typed}
            onChange={(event) => {
              type(event.target.value);
            }}
            onFocus={() => {
              setIsVisited(true);
            }}
            onKeyDown={onKeyDown}
            onClick={() => {
              setIsOpen(true);
            }}
            onBlur={close}
          />
          {isOpen ? (
            <PickerList
              id={listId}
              label={field.label}
              rows={rows}
              activeKey={activeRow?.key ?? null}
              emptyText={typed.trim() === '' ? null : texts.nothingFound(typed.trim())}
              onTake={take}
            />
          ) : null}
          <output className="visually-hidden">
            {isOpen && typed.trim() !== '' ? texts.found(foundCount) : ''}
          </output>
        </div>
      )}
    </FieldFrame>
  );
}
