import { type ReactNode, useId } from 'react';
import './page-part.css';

interface PagePartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a page of settings: its heading at the left, what belongs to it beside that. */
export function PagePart({ heading, children }: PagePartProps): ReactNode {
  const id = useId();
  return (
    <section className="page-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="page-part__content">{children}</div>
    </section>
  );
}
