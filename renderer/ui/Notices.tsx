import { CircleAlert, Info, LoaderCircle } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppErrorData } from '#shared/errors.ts';
import { errorText } from '#shared/texts/errors.ts';
import { uiTexts } from '#renderer/i18n/texts/ui.ts';
import { Button } from './Button.tsx';
import './notices.css';

interface ErrorNoticeProps {
  readonly error: Pick<AppErrorData, 'code' | 'params'>;
  /** Offered when trying again makes sense. */
  readonly onRetry?: (() => void) | undefined;
}

/** What was refused, in Dutch; read out at once. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps): ReactNode {
  return (
    <div className="notice notice--error" role="alert">
      <CircleAlert aria-hidden="true" />
      <div className="notice__words">
        <p>{errorText(error)}</p>
        {onRetry === undefined ? null : <Button onClick={onRetry}>{uiTexts.tryAgain}</Button>}
      </div>
    </div>
  );
}

interface NoticeProps {
  /** `attention` uses the warm signal colour: something needs the user. */
  readonly kind?: 'info' | 'attention';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A remark in the page that stays until it no longer holds. */
export function Notice({ kind = 'info', children, actions }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice--${kind}`}>
      <Info aria-hidden="true" />
      <div className="notice__words">
        <div>{children}</div>
        {actions === undefined ? null : <div className="notice__actions">{actions}</div>}
      </div>
    </div>
  );
}

interface EmptyStateProps {
  /** What will stand here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The one next step, and beside it, less loud, another way. */
  readonly action?: ReactNode;
}

/** Nothing here yet: says what will stand here and offers the one next step. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children === undefined ? null : <div className="secondary-text">{children}</div>}
      {action === undefined ? null : <div className="empty-state__actions">{action}</div>}
    </div>
  );
}

const SHOW_AFTER_MILLISECONDS = 200;

/** Something is on its way. Shown only when it takes long enough to be noticed: nothing blinks. */
export function Loading({ label = uiTexts.loading }: { readonly label?: string }): ReactNode {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, SHOW_AFTER_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <output className="loading" aria-busy="true">
      {shown ? (
        <>
          <LoaderCircle aria-hidden="true" />
          {label}
        </>
      ) : null}
    </output>
  );
}
