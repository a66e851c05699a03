import { type ReactNode, useId } from 'react';
import './section.css';

interface SectionProps {
  /** Says what was found. */
  readonly heading: string;
  /** A mark before the heading. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, with a line above it. */
export function Section({ heading, mark, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      {mark === undefined ? (
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
      ) : (
        <div className="section__heading">
          {mark}
          <h2 id={id} tabIndex={-1}>
            {heading}
          </h2>
        </div>
      )}
      {children}
    </section>
  );
}
