import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { ImportTexts } from '#renderer/i18n/texts/import.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';

interface ChooseFilesViewProps {
  readonly t: ImportTexts;
  readonly back: ReactNode;
  /** What is under way, or was refused. */
  readonly notices: ReactNode;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Where it begins: which files, and what they may hold. */
export function ChooseFilesView({
  t,
  back,
  notices,
  busy,
  onChoose,
  onDrop,
}: ChooseFilesViewProps): ReactNode {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !busy) onDrop(files);
  };
  return (
    <div className="page import-page">
      <PageHeader title={t.files.title} above={back} summary={t.files.summary} />
      {notices}
      <div
        className={classNames('import-drop', over && 'import-drop--over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={drop}
      >
        <Button variant="primary" icon={<FileUp aria-hidden="true" />} disabled={busy} onClick={onChoose}>
          {t.files.choose}
        </Button>
        <p className="secondary-text">{t.files.drop}</p>
      </div>
      <Section heading={t.files.takes}>
        <ul className="import-kinds">
          {t.files.kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        <p className="secondary-text">{t.files.advice}</p>
      </Section>
    </div>
  );
}
