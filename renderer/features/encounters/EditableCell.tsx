import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SelectOption } from '#renderer/ui/fields/Select.tsx';

/** What a cell lets one do: choose from a list, or type what is then read. */
export type CellEditor =
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly SelectOption<string>[] }
  | {
      readonly kind: 'text';
      readonly value: string;
      /** What is wrong with the text, as a sentence; `null`: nothing. */
      readonly problemOf: (text: string) => string | null;
    };

interface EditableCellProps {
  /** Column, row and value in words. */
  readonly label: string;
  /** As it stands in the table. */
  readonly text: string;
  readonly editor: CellEditor;
  readonly onSave: (value: string) => void;
}

/** Marks the cells that the arrows walk over. */
export const CELL_ATTRIBUTE = 'data-editable-cell';

/** A value in a table that becomes a field at a click or Enter; Escape leaves it as it was, going elsewhere keeps what is right. */
export function EditableCell({ label, text, editor, onSave }: EditableCellProps): ReactNode {
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (isEditing || !wantsFocus.current) return;
    wantsFocus.current = false;
    button.current?.focus();
  }, [isEditing]);

  if (!isEditing) {
    return (
      <button
        ref={button}
        type="button"
        className="editable-cell"
        {...{ [CELL_ATTRIBUTE]: '' }}
        tabIndex={-1}
        aria-label={label}
        title={text}
        onClick={() => {
          setIsEditing(true);
        }}
      >
        {text}
      </button>
    );
  }
  /** By key the focus stays in the table; who clicked elsewhere is there already. */
  const leave = (byKey: boolean): void => {
    wantsFocus.current = byKey;
    setIsEditing(false);
  };
  const save = (value: string, byKey: boolean): void => {
    leave(byKey);
    if (value !== editor.value) onSave(value);
  };
  return editor.kind === 'choice' ? (
    <ChoiceEditor label={label} editor={editor} onSave={save} onLeave={leave} />
  ) : (
    <TextEditor label={label} editor={editor} onSave={save} onLeave={leave} />
  );
}

interface EditorProps<Kind extends CellEditor['kind']> {
  readonly label: string;
  readonly editor: Extract<CellEditor, { kind: Kind }>;
  readonly onSave: (value: string, byKey: boolean) => void;
  readonly onLeave: (byKey: boolean) => void;
}

function ChoiceEditor({ label, editor, onSave, onLeave }: EditorProps<'choice'>): ReactNode {
  const select = useRef<HTMLSelectElement>(null);
  const [value, setValue] = useState(editor.value);
  useEffect(() => {
    select.current?.focus();
  }, []);
  return (
    <select
      ref={select}
      className="editable-cell__field"
      aria-label={label}
      value={value}
      onChange={(event) => {
        setValue(event.target.value);
      }}
      onBlur={() => {
        onSave(value, false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') {
          event.preventDefault();
          onSave(value, true);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          onLeave(true);
        }
      }}
    >
      {editor.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function TextEditor({ label, editor, onSave, onLeave }: EditorProps<'text'>): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(editor.value);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const trySave = (byKey: boolean): void => {
    const wrong = typed === editor.value ? null : editor.problemOf(typed);
    setProblem(wrong);
    if (wrong === null) onSave(typed, byKey);
  };
  return (
    <>
      <input
        ref={input}
        className="editable-cell__field"
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onBlur={() => {
          trySave(false);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') {
            event.preventDefault();
            trySave(true);
          } else if (event.key === 'Escape') {
            event.preventDefault();
            onLeave(true);
          }
        }}
      />
      {problem === null ? null : (
        <p className="editable-cell__problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
