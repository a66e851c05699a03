import type { ReactNode } from 'react';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { importTexts } from '#renderer/i18n/texts/import.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { ErrorNotice, Loading } from '#renderer/ui/Notices.tsx';
import { ChooseFilesView } from './ChooseFilesView.tsx';
import { DoneView } from './DoneView.tsx';
import { ImportProgressBar } from './ImportProgressBar.tsx';
import { MappingView } from './MappingView.tsx';
import { PreviewView } from './PreviewView.tsx';
import { useImport } from './use-import.ts';
import { usePlannedRows } from './use-planned-rows.ts';
import './import.css';

interface ImportPanelProps {
  readonly onBack: () => void;
  readonly onOpenMap: () => void;
  readonly onOpenPartners: () => void;
}

/** Taking lists over: files, columns, preview, done. */
export function ImportPanel({ onBack, onOpenMap, onOpenPartners }: ImportPanelProps): ReactNode {
  const t = importTexts;
  const taking = useImport();
  const categories = useNetworkQuery('categories.list', undefined);
  const rows = usePlannedRows(taking.plan, taking.step.at === 'preview' ? taking.step.of : '');
  const { reading, step, plan, busy, refusal } = taking;

  const notices = (
    <>
      {refusal === null ? null : (
        <ErrorNotice
          error={refusal}
          onRetry={
            step.at === 'preview'
              ? () => {
                  taking.preview(step.mapping);
                }
              : undefined
          }
        />
      )}
      {busy ? <ImportProgressBar t={t} progress={taking.progress} onStop={taking.stop} /> : null}
    </>
  );
  const back = <BackButton label={t.back} onBack={onBack} />;

  if (reading === undefined && refusal === null) return <Loading />;
  if (step.at === 'done') {
    return (
      <DoneView
        t={t}
        done={step.done}
        refused={step.refused}
        onOpenMap={onOpenMap}
        onOpenPartners={onOpenPartners}
        onAnother={taking.another}
      />
    );
  }
  if (step.at === 'mapping' && reading !== null && reading !== undefined) {
    return (
      <MappingView
        t={t}
        notices={notices}
        reading={reading}
        mapping={step.mapping}
        busy={busy}
        onChange={taking.editMapping}
        onNext={() => {
          taking.preview(step.mapping);
        }}
        onOtherFiles={taking.choose}
      />
    );
  }
  if (step.at === 'preview' && reading !== null && reading !== undefined) {
    if (plan === null) return <div className="page">{notices}</div>;
    return (
      <PreviewView
        t={t}
        notices={notices}
        reading={reading}
        mapping={step.mapping}
        plan={plan}
        rows={rows}
        categories={categories.data ?? []}
        busy={busy}
        onMapping={taking.preview}
        onColumns={() => {
          taking.editMapping(step.mapping);
        }}
        onDecide={taking.decide}
        onApply={taking.apply}
        onOtherFiles={taking.choose}
      />
    );
  }
  return (
    <ChooseFilesView
      t={t}
      back={back}
      notices={notices}
      busy={busy}
      onChoose={taking.choose}
      onDrop={taking.readDropped}
    />
  );
}
