import { FileDown, FileText, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { IsoDate } from '#shared/domain/calendar-date.ts';
import type { Category } from '#shared/domain/category.ts';
import type { PartnerStory } from '#shared/ipc/app-state.ts';
import type { PartnerFigures } from '#shared/analysis/network-analysis.ts';
import { useSavedLine } from '#renderer/api/change-line.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { useKeptForm } from '#renderer/api/use-kept-form.ts';
import { briefingTexts } from '#renderer/i18n/texts/briefing.ts';
import { reportTexts } from '#renderer/i18n/texts/reports.ts';
import { BackButton } from '#renderer/ui/BackButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { TextArea } from '#renderer/ui/fields/TextField.tsx';
import { useWindowTitle } from '#renderer/ui/hooks/use-window-title.ts';
import { briefingOf } from './briefing.ts';
import { briefingDocument } from './briefing-document.ts';
import { BriefingView } from './BriefingView.tsx';
import './briefing.css';

interface BriefingPanelProps {
  readonly story: PartnerStory;
  readonly category: Category | undefined;
  readonly figures: PartnerFigures | undefined;
  readonly today: IsoDate;
  readonly onBack: () => void;
}

interface Mention {
  readonly mention: string;
}
const NOTHING: Mention = { mention: '' };

function readMention(kept: unknown): Mention | null {
  if (typeof kept !== 'object' || kept === null || !('mention' in kept)) return null;
  return typeof kept.mention === 'string' ? { mention: kept.mention } : null;
}

/** One page about a partner, to take along; what is confidential comes along only when asked for, each time anew. */
export function BriefingPanel({ story, category, figures, today, onBack }: BriefingPanelProps): ReactNode {
  const t = briefingTexts;
  const tell = { onSuccess: useSavedLine(t.saved) };
  const form = useKeptForm(`briefing:${story.organisation.id}`, NOTHING, readMention);
  const [confidential, setConfidential] = useState(false);
  const savePdf = useNetworkMutation('print.savePdf');
  const saveDocx = useNetworkMutation('reports.saveDocx');
  const print = useNetworkMutation('print.paper');
  const briefing = briefingOf(story, today, { mention: form.values.mention, confidential });
  const title = t.title(story.organisation.name);
  useWindowTitle(title);
  const name = title.slice(0, 200);
  const leaves = { kind: 'briefing', released: confidential ? briefing.confidentialCount : 0 } as const;
  const error = savePdf.error ?? saveDocx.error ?? print.error;
  return (
    <div className="page briefing-page">
      <div className="briefing-page__tools">
        <div>
          <BackButton label={t.back} onBack={onBack} />
        </div>
        <TextArea
          label={t.mentionField}
          description={t.mentionHelp}
          rows={3}
          value={form.values.mention}
          onChange={(mention) => {
            form.change({ mention });
          }}
        />
        {briefing.confidentialCount === 0 ? null : (
          <Checkbox
            label={t.confidential(briefing.confidentialCount)}
            checked={confidential}
            onChange={setConfidential}
          />
        )}
        {error === null ? null : <ErrorNotice error={error} />}
        <div className="briefing-page__actions">
          <Button
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            disabled={savePdf.isPending}
            onClick={() => {
              savePdf.mutate({ name, report: leaves }, tell);
            }}
          >
            {t.save}
          </Button>
          <Button
            icon={<FileText aria-hidden="true" />}
            disabled={saveDocx.isPending}
            onClick={() => {
              const source = { story, briefing, categoryName: category?.name ?? '', figures, today };
              saveDocx.mutate(
                { name, document: briefingDocument(source), pictures: [], report: leaves },
                tell,
              );
            }}
          >
            {reportTexts.saveDocx}
          </Button>
          <Button
            icon={<Printer aria-hidden="true" />}
            disabled={print.isPending}
            onClick={() => {
              print.mutate({ report: leaves });
            }}
          >
            {t.print}
          </Button>
        </div>
      </div>
      <BriefingView
        t={t}
        story={story}
        briefing={briefing}
        category={category}
        figures={figures}
        today={today}
      />
    </div>
  );
}
