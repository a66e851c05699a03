import { Fragment, type ReactNode } from 'react';
import './sentence.css';

const DAY = /(\d{1,2}-\d{1,2}-\d{4})/u;

/** A sentence in which no day is broken over two lines: Chromium breaks after each hyphen. */
export function Sentence({ text }: { readonly text: string }): ReactNode {
  return text.split(DAY).map((part, place) => {
    const key = `${String(place)} ${part}`;
    return DAY.test(part) ? (
      <span key={key} className="sentence__day">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
