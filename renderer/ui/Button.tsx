import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './button.css';

type NativeButtonProps = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'>;

interface ButtonProps extends NativeButtonProps {
  /** At most one primary button per zone; quiet has no border; danger is for what cannot be taken back easily. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
}

/** A button with words. It does not submit unless `type="submit"` says so. */
export function Button({
  variant = 'secondary',
  icon,
  children,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    // oxlint-disable-next-line react/button-has-type -- the type has a default above
    <button {...rest} type={type} className={classNames('button', `button--${variant}`)}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Omit<NativeButtonProps, 'children' | 'aria-label' | 'title'> {
  /** What it does; read out, and shown when the pointer rests on it. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that shows only an icon. */
export function IconButton({ label, icon, type = 'button', ...rest }: IconButtonProps): ReactNode {
  return (
    // oxlint-disable-next-line react/button-has-type -- the type has a default above
    <button {...rest} type={type} className="icon-button" aria-label={label} title={label}>
      {icon}
    </button>
  );
}
