import { type ReactNode, useId } from 'react';
import './field.css';

/** What every field shares. The error is a Dutch sentence, from `fieldErrorText`. */
export interface FieldProps {
  readonly label: string;
  /** The label is read out but not shown, because what stands beside it says the same. */
  readonly labelHidden?: boolean;
  /** Help that stays visible; not a placeholder, which disappears when typing starts. */
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** Attributes that tie a control to its label, help and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** Label above, control, then help or what is wrong. Whatever control stands inside takes the attributes given. */
export function FieldFrame({
  label,
  labelHidden,
  description,
  error,
  required,
  children,
}: FieldFrameProps): ReactNode {
  const id = useId();
  const descriptionId = `${id}-description`;
  const errorId = `${id}-error`;
  const describedBy = [
    description === undefined ? '' : descriptionId,
    error === undefined ? '' : errorId,
  ].filter((part) => part !== '');
  return (
    <div className="field">
      <label className={labelHidden === true ? 'visually-hidden' : 'field__label'} htmlFor={id}>
        {label}
        {required === true ? <span className="field__required"> (nodig)</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': required === true ? true : undefined,
      })}
      {description === undefined ? null : (
        <p id={descriptionId} className="field__description">
          {description}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} className="field__error">
          {error}
        </p>
      )}
    </div>
  );
}
