import type { ReactNode } from 'react';
import { asAppError } from '#renderer/api/hooks.ts';
import { ErrorNotice } from './Notices.tsx';

interface RefusedPageProps {
  /** The question that was refused. */
  readonly question: { readonly error: unknown; readonly refetch: () => unknown };
}

/** In the place of a page that cannot be shown: why not, and a way to ask again. */
export function RefusedPage({ question }: RefusedPageProps): ReactNode {
  return (
    <div className="page">
      <ErrorNotice
        error={asAppError(question.error)}
        onRetry={() => {
          question.refetch();
        }}
      />
    </div>
  );
}
