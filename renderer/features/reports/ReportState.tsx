import type { ReactNode } from 'react';
import type { AppError } from '#shared/errors.ts';
import { asAppError } from '#renderer/api/hooks.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';

/** What stands there while what a report is made of is being read, or when that was refused. */
export function ReportState({ error }: { readonly error: AppError | null }): ReactNode {
  return (
    <div className="page">{error === null ? <Loading /> : <ErrorNotice error={asAppError(error)} />}</div>
  );
}
