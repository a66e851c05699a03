import type { HTMLInputTypeAttribute, ReactNode, Ref } from 'react';
import { FieldFrame, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url'>;
  /** Which keyboard a touch screen shows; numbers stay text, because "1,5" must survive as it was typed. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  inputRef,
  ...field
}: TextFieldProps): ReactNode {
  return (
    <FieldFrame {...field}>
      {(control) => (
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
      )}
    </FieldFrame>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown at first; the field grows with the text. */
  readonly rows?: number;
}

/** Text of any number of lines. */
export function TextArea({ value, onChange, rows = 4, ...field }: TextAreaProps): ReactNode {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <textarea
          {...control}
          className="text-input text-input--area"
          rows={rows}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </FieldFrame>
  );
}
