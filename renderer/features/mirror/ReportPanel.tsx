import { ArrowLeft, FileDown, FileText, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import { useChangeLine } from '#renderer/api/change-line.ts';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ErrorNotice } from '#renderer/ui/Notices.tsx';
import { chartPictures } from '#renderer/ui/report/chart-pictures.ts';
import { ReportSheet } from '#renderer/ui/report/ReportSheet.tsx';
import { quarterlyMirror } from './quarterly-mirror.ts';
import { type MirrorMaterial, NO_CHOICES } from './report-source.ts';

interface ReportPanelProps {
  readonly material: MirrorMaterial;
  readonly onBack: () => void;
}

/** The quarterly mirror as it comes on paper; what is the user's own goes along only when asked for, each time anew. */
export function ReportPanel({ material, onBack }: ReportPanelProps): ReactNode {
  const t = mirrorReportTexts;
  const showLine = useChangeLine();
  const [choices, setChoices] = useState(NO_CHOICES);
  const sheet = useRef<HTMLDivElement>(null);
  const savePdf = useNetworkMutation('print.savePdf');
  const saveDocx = useNetworkMutation('reports.saveDocx');
  const print = useNetworkMutation('print.paper');
  const report = quarterlyMirror(material, choices);
  const name = t.name(material.report.period);
  // A PDF is called what the window is called, and so is what stands in the queue of the printer.
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  const { words, reflections } = material;
  const own = words.observations.filter(({ kind }) => kind !== 'signal').length;
  const offered = [
    { id: 'answers', label: t.choices.answers(reflections.length), count: reflections.length },
    { id: 'words', label: t.choices.words(own), count: own },
    {
      id: 'confidential',
      label: t.choices.confidential(words.confidentialEncounterIds.length),
      count: words.confidentialEncounterIds.length,
    },
  ] as const;
  const tell = {
    onSuccess: (saved: { readonly path: string } | null) => {
      if (saved !== null) showLine({ kind: 'note', text: t.saved(saved.path) });
    },
  };
  const writeDocx = async (): Promise<void> => {
    const pictures = sheet.current === null ? [] : await chartPictures(sheet.current);
    saveDocx.mutate({ name, document: report, pictures: [...pictures] }, tell);
  };
  const error = savePdf.error ?? saveDocx.error ?? print.error;
  return (
    <div className="page report-page">
      <div className="report-tools">
        <div>
          <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
            {t.back}
          </Button>
        </div>
        <fieldset className="report-tools__choices">
          <legend className="field__label">{t.choicesHeading}</legend>
          <p className="secondary-text">{t.choicesDetail}</p>
          {offered
            .filter(({ count }) => count > 0)
            .map(({ id, label }) => (
              <Checkbox
                key={id}
                label={label}
                checked={choices[id]}
                onChange={(checked) => {
                  setChoices({ ...choices, [id]: checked });
                }}
              />
            ))}
        </fieldset>
        {error === null ? null : <ErrorNotice error={asAppError(error)} />}
        <div className="form__actions">
          <Button
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            disabled={savePdf.isPending}
            onClick={() => {
              savePdf.mutate({ name, pageNumbers: true }, tell);
            }}
          >
            {t.save}
          </Button>
          <Button
            icon={<FileText aria-hidden="true" />}
            disabled={saveDocx.isPending}
            onClick={() => {
              void writeDocx();
            }}
          >
            {t.saveDocx}
          </Button>
          <Button
            icon={<Printer aria-hidden="true" />}
            disabled={print.isPending}
            onClick={() => {
              print.mutate(undefined);
            }}
          >
            {t.print}
          </Button>
        </div>
      </div>
      <div ref={sheet}>
        <ReportSheet report={report} />
      </div>
    </div>
  );
}
