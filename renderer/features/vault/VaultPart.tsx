import { type ReactNode, useId } from 'react';

interface VaultPartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a page about passwords, under its heading. */
export function VaultPart({ heading, children }: VaultPartProps): ReactNode {
  const id = useId();
  return (
    <section className="protection__part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="protection__content">{children}</div>
    </section>
  );
}
