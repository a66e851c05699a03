import type { ComponentPropsWithRef, ReactNode } from 'react';
import './tables/table.css';

type LinkButtonProps = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'type'>;

/** A word in a text or a table that opens something in this window; there are no addresses here to link to. */
export function LinkButton({ children, ...rest }: LinkButtonProps): ReactNode {
  return (
    <button {...rest} type="button" className="link-button">
      {children}
    </button>
  );
}
