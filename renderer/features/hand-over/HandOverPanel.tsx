import { type ReactNode, useState } from 'react';
import { handOverTexts } from '#renderer/i18n/texts/hand-over.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { MergePanel } from './MergePanel.tsx';
import { PartPanel } from './PartPanel.tsx';
import './hand-over.css';

/** Giving a part along, and bringing one back. */
export function HandOverPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const t = handOverTexts;
  const [isMerging, setIsMerging] = useState(false);
  return (
    <div className="page hand-over">
      <PageHeader title={t.title} above={<BackButton label={t.back} onBack={onBack} />} summary={t.intro} />
      {/* One thing at a time: what merging would do asks for all attention. */}
      {isMerging ? null : (
        <Section heading={t.part.heading}>
          <PartPanel />
        </Section>
      )}
      <Section heading={t.merge.heading}>
        <MergePanel onPreview={setIsMerging} />
      </Section>
    </div>
  );
}
