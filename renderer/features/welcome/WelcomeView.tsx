import { ChevronRight, FilePlus2, FileUp, FolderOpen, Map as MapIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppStatus } from '#shared/ipc/app-state.ts';
import type { AppErrorData } from '#shared/errors.ts';
import type { WelcomeTexts } from '#renderer/i18n/texts/welcome.ts';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import './welcome.css';

interface WelcomeViewProps {
  readonly t: WelcomeTexts;
  readonly recentFiles: AppStatus['recentFiles'];
  /** Why the last file did not open, or what was just refused. */
  readonly problem: Pick<AppErrorData, 'code' | 'params'> | null;
  /** A file is being made or opened. */
  readonly busy: boolean;
  readonly onCreateExample: () => void;
  readonly onCreateEmpty: () => void;
  readonly onImport: () => void;
  readonly onOpen: () => void;
  readonly onOpenRecent: (index: number) => void;
}

/** The first run: what this is, and the ways to begin. */
export function WelcomeView({
  t,
  recentFiles,
  problem,
  busy,
  onCreateExample,
  onCreateEmpty,
  onImport,
  onOpen,
  onOpenRecent,
}: WelcomeViewProps): ReactNode {
  const choices = [
    { ...t.example, icon: <MapIcon aria-hidden="true" />, onChoose: onCreateExample },
    { ...t.empty, icon: <FilePlus2 aria-hidden="true" />, onChoose: onCreateEmpty },
    { ...t.import, icon: <FileUp aria-hidden="true" />, onChoose: onImport },
    { ...t.open, icon: <FolderOpen aria-hidden="true" />, onChoose: onOpen },
  ];
  return (
    <main className="welcome">
      <div className="welcome__words">
        {problem === null ? null : <ErrorNotice error={problem} />}
        <h1>{t.title}</h1>
        {t.introduction.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <section aria-labelledby="welcome-choices">
          <h2 id="welcome-choices" className="visually-hidden">
            {t.choices}
          </h2>
          <ul className="welcome__choices">
            {choices.map((choice) => (
              <li key={choice.action}>
                <button type="button" className="welcome__choice" disabled={busy} onClick={choice.onChoose}>
                  {choice.icon}
                  <span className="welcome__choice-words">
                    <span className="welcome__action">{choice.action}</span>
                    <span className="secondary-text">{choice.detail}</span>
                  </span>
                  <ChevronRight aria-hidden="true" className="welcome__arrow" />
                </button>
              </li>
            ))}
          </ul>
          {busy ? <Loading label={t.working} /> : null}
        </section>
        {recentFiles.length === 0 ? null : (
          <section aria-labelledby="welcome-recent">
            <h2 id="welcome-recent">{t.recent}</h2>
            <ul className="welcome__recent">
              {recentFiles.map((file, index) => (
                <li key={file.path}>
                  <button
                    type="button"
                    className="welcome__recent-file"
                    disabled={busy}
                    onClick={() => {
                      onOpenRecent(index);
                    }}
                  >
                    <span>{file.name}</span>
                    <span className="secondary-text">{file.path}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
