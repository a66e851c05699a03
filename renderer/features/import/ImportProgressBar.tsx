import { type ReactNode, useId } from 'react';
import type { ImportProgress } from '#shared/import/plan.ts';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Loading } from '#renderer/ui/Notices.tsx';

interface ImportProgressBarProps {
  readonly t: ImportTexts;
  /** `null`: nothing was told yet. */
  readonly progress: ImportProgress | null;
  readonly onStop: () => void;
}

/** How far a long step is, and the way out of it. */
export function ImportProgressBar({ t, progress, onStop }: ImportProgressBarProps): ReactNode {
  const id = useId();
  if (progress === null) return <Loading label={t.busy.waiting} />;
  return (
    <div className="import-progress">
      <label htmlFor={id}>{t.busy[progress.phase]}</label>
      <progress
        id={id}
        className="import-progress__bar"
        {...(progress.part === null ? {} : { value: progress.part, max: 1 })}
      />
      <span className="import-progress__part tabular">
        {progress.part === null ? '' : t.busy.part(progress.part)}
      </span>
      <Button onClick={onStop}>{t.busy.stop}</Button>
    </div>
  );
}
