import type { HTMLInputTypeAttribute, ReactNode, Ref } from 'react';
import { useCarefulWords } from './careful-words.ts';
import { CarefulLine } from './CarefulLine.tsx';
import { FieldFrame, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url'>;
  /** Which keyboard a touch screen shows; numbers stay text, because "1,5" must survive as it was typed. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Something is written about people here: words that they would not want to read back are pointed out. */
  readonly careful?: boolean;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  inputRef,
  careful = false,
  ...field
}: TextFieldProps): ReactNode {
  const warning = useCarefulWords(value, careful);
  return (
    <FieldFrame {...field}>
      {(control) => (
        <>
          <input
            {...control}
            ref={inputRef}
            className="text-input"
            type={type}
            inputMode={inputMode}
            autoComplete={autoComplete}
            spellCheck={type === 'text'}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
          {careful ? <CarefulLine {...warning} /> : null}
        </>
      )}
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown at first; the field grows with the text. */
  readonly rows?: number;
  /** False: nothing is written about people here. */
  readonly careful?: boolean;
}

/** Text of any number of lines. */
export function TextArea({ value, onChange, rows = 4, careful = true, ...field }: TextAreaProps): ReactNode {
  const warning = useCarefulWords(value, careful);
  return (
    <FieldFrame {...field}>
      {(control) => (
        <>
          <textarea
            {...control}
            className="text-input text-input--area"
            rows={rows}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
          {careful ? <CarefulLine {...warning} /> : null}
        </>
      )}
    </FieldFrame>
  );
}
