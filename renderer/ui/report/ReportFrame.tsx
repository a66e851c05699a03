import { FileDown, FileText, Printer } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { ReportDocument } from '#shared/reports/report-document.ts';
import type { ReportExport } from '#shared/reports/report-export.ts';
import { useSavedLine } from '#renderer/api/change-line.ts';
import { asAppError, useNetworkMutation } from '#renderer/api/hooks.ts';
import { reportTexts } from '#renderer/i18n/texts/reports.ts';
import { BackButton } from '../BackButton.tsx';
import { Button } from '../Button.tsx';
import { ErrorNotice } from '../Notices.tsx';
import { useWindowTitle } from '../hooks/use-window-title.ts';
import { chartPictures } from './chart-pictures.ts';
import { ReportSheet } from './ReportSheet.tsx';

interface ReportFrameProps {
  /** Of the file. */
  readonly name: string;
  readonly report: ReportDocument;
  /** What the log is told when it leaves. */
  readonly leaves: ReportExport;
  readonly backLabel: string;
  readonly onBack: () => void;
  /** Over which days, where the report is about a period. */
  readonly period?: ReactNode;
  /** What choosing means here. */
  readonly choicesDetail: string;
  /** What may go along. */
  readonly choices: ReactNode;
}

/** A report as it comes on paper, with what may go into it and the ways to take it along. */
export function ReportFrame(props: ReportFrameProps): ReactNode {
  const { report, leaves } = props;
  const t = reportTexts;
  const name = props.name.slice(0, 200);
  const tell = { onSuccess: useSavedLine(t.saved) };
  const sheet = useRef<HTMLDivElement>(null);
  const savePdf = useNetworkMutation('print.savePdf');
  const saveDocx = useNetworkMutation('reports.saveDocx');
  const print = useNetworkMutation('print.paper');
  useWindowTitle(name);
  const writeDocx = async (): Promise<void> => {
    const pictures = sheet.current === null ? [] : await chartPictures(sheet.current);
    saveDocx.mutate({ name, document: report, pictures: [...pictures], report: leaves }, tell);
  };
  const error = savePdf.error ?? saveDocx.error ?? print.error;
  return (
    <div className="page report-page">
      <div className="report-tools">
        <div>
          <BackButton label={props.backLabel} onBack={props.onBack} />
        </div>
        {props.period}
        <fieldset>
          <legend className="field__label">{t.choicesHeading}</legend>
          <p className="secondary-text">{props.choicesDetail}</p>
          {props.choices}
        </fieldset>
        {error === null ? null : <ErrorNotice error={asAppError(error)} />}
        <div className="form__actions">
          <Button
            variant="primary"
            icon={<FileDown aria-hidden="true" />}
            disabled={savePdf.isPending}
            onClick={() => {
              savePdf.mutate({ name, pageNumbers: true, report: leaves }, tell);
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
              print.mutate({ report: leaves });
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
