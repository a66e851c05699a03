import type { ReactNode } from 'react';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';

interface DefinitionsProps {
  readonly items: readonly { readonly term: string; readonly text: string }[];
}

/** How the figures above were counted, one click away. */
export function Definitions({ items }: DefinitionsProps): ReactNode {
  return (
    <details className="explain mirror-definitions">
      <summary>{mirrorTexts.definitions}</summary>
      <dl>
        {items.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
