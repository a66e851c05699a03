import type { ReactNode } from 'react';
import './page-header.css';

interface PageHeaderProps {
  /** Says what was found, not what the screen is called; the one h1 of the screen. */
  readonly title: string;
  /** Above the title: where this belongs, or the way back. */
  readonly above?: ReactNode;
  /** One or two sentences below the title. */
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
}

/** Top of a screen: what was found, and what can be done about it. */
export function PageHeader({ title, above, summary, actions }: PageHeaderProps): ReactNode {
  return (
    <header className="page-header">
      <div className="page-header__words">
        {above === undefined ? null : <div className="page-header__above">{above}</div>}
        <h1>{title}</h1>
        {summary === undefined ? null : <div className="page-header__summary">{summary}</div>}
      </div>
      {actions === undefined ? null : <div className="page-header__actions">{actions}</div>}
    </header>
  );
}
