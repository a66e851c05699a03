import { type ReactNode, useId } from 'react';
import './section.css';

interface SectionProps {
  /** Says what was found. */
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, with a line above it. */
export function Section({ heading, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
