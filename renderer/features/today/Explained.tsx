import type { ReactNode } from 'react';
import { suggestionTexts } from '#renderer/i18n/texts/today-suggestions.ts';

/** How the figures above were counted, one click away. */
export function Explained({ text }: { readonly text: string }): ReactNode {
  return (
    <details className="explain">
      <summary>{suggestionTexts.explain}</summary>
      <p>{text}</p>
    </details>
  );
}
