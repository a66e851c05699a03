import { type ReactNode, type Ref, useState } from 'react';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { FieldFrame, type FieldProps } from './Field.tsx';

interface PasswordFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password: hidden, until the user wants to see what was typed. */
export function PasswordField({
  value,
  onChange,
  isNew = false,
  inputRef,
  ...field
}: PasswordFieldProps): ReactNode {
  const [isShown, setIsShown] = useState(false);
  return (
    <FieldFrame {...field}>
      {(control) => (
        <div className="password-field">
          <input
            {...control}
            ref={inputRef}
            className="text-input"
            type={isShown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="off"
            spellCheck={false}
            maxLength={1000}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
          <button
            type="button"
            className="button button--secondary"
            onClick={() => {
              setIsShown(!isShown);
            }}
          >
            <span>
              {isShown ? uiTexts.hide : uiTexts.show}
              <span className="visually-hidden">{uiTexts.ofPassword(field.label)}</span>
            </span>
          </button>
        </div>
      )}
    </FieldFrame>
  );
}
