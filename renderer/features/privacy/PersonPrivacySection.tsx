import { FileText, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '#shared/domain/ids.ts';
import { useNetworkQuery } from '#renderer/api/hooks.ts';
import { PURPOSE_LABELS, SOURCE_LABELS } from '#shared/texts/privacy.ts';
import { personPrivacyTexts } from '#renderer/i18n/texts/privacy.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNotice, Notice } from '#renderer/ui/Notices.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useResumedForm } from '#renderer/ui/hooks/use-resumed-form.ts';
import { BasisFormPanel } from './BasisFormPanel.tsx';
import { CorrectionSection } from './CorrectionSection.tsx';
import './privacy.css';

interface PersonPrivacySectionProps {
  readonly personId: PersonId;
  readonly onOpenDossier: () => void;
  readonly onErase: () => void;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(': ');

/** Why somebody stands here and where from, with the ways to their dossier and out of the network. */
export function PersonPrivacySection({
  personId,
  onOpenDossier,
  onErase,
}: PersonPrivacySectionProps): ReactNode {
  const t = personPrivacyTexts;
  const basis = useNetworkQuery('personBases.find', { personId });
  const status = useNetworkQuery('app.status', undefined);
  const resumed = useResumedForm((key) => (key === `basis:${personId}` ? key : null));
  const [isEditing, setIsEditing] = useState(resumed !== null);
  if (basis.isError) return basis.error.code === 'not-found' ? null : <ErrorNotice error={basis.error} />;
  if (basis.data === undefined) return null;
  const { purpose, purposeNote, source, sourceNote, doNotRecord } = basis.data;
  return (
    <Section heading={t.heading}>
      {doNotRecord ? <Notice>{t.doNotRecord}</Notice> : null}
      <dl className="facts">
        <dt>{t.purpose}</dt>
        <dd>{joined(purpose === null ? t.notSaid : PURPOSE_LABELS[purpose], purposeNote)}</dd>
        <dt>{t.source}</dt>
        <dd>{joined(source === null ? t.notSaid : SOURCE_LABELS[source], sourceNote)}</dd>
      </dl>
      <div className="form__actions">
        <Button
          icon={<Pencil aria-hidden="true" />}
          onClick={() => {
            setIsEditing(true);
          }}
        >
          {t.edit}
        </Button>
        <Button icon={<FileText aria-hidden="true" />} onClick={onOpenDossier}>
          {t.dossier}
        </Button>
        <Button icon={<Trash2 aria-hidden="true" />} onClick={onErase}>
          {t.erase}
        </Button>
      </div>
      {status.data === undefined ? null : <CorrectionSection personId={personId} today={status.data.today} />}
      {isEditing ? (
        <BasisFormPanel
          basis={basis.data}
          onClose={() => {
            setIsEditing(false);
          }}
        />
      ) : null}
    </Section>
  );
}
