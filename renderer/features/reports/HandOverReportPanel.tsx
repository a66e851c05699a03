import { type ReactNode, useMemo, useState } from 'react';
import { handOverReportTexts } from '#renderer/i18n/texts/hand-over-report.ts';
import { reportPlaceTexts } from '#renderer/i18n/texts/reports.ts';
import { ReleaseChoices } from '#renderer/ui/report/ReleaseChoices.tsx';
import { NOTHING_RELEASED } from '#renderer/ui/report/releases.ts';
import { ReportFrame } from '#renderer/ui/report/ReportFrame.tsx';
import { type HandOverMaterial, handOverReleases } from './hand-over-material.ts';
import { handOverReport } from './hand-over-report.ts';
import { ReportState } from './ReportState.tsx';
import { useHandOverMaterial } from './use-hand-over-material.ts';

/** The hand-over file for a successor. */
export function HandOverReportPanel({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { material, error } = useHandOverMaterial();
  return material === null ? (
    <ReportState error={error} />
  ) : (
    <HandOverReport material={material} onBack={onBack} />
  );
}

interface HandOverReportProps {
  readonly material: HandOverMaterial;
  readonly onBack: () => void;
}

function HandOverReport({ material, onBack }: HandOverReportProps): ReactNode {
  const t = handOverReportTexts;
  const [released, setReleased] = useState(NOTHING_RELEASED);
  const groups = useMemo(() => handOverReleases(material), [material]);
  const report = useMemo(() => handOverReport(material, released), [material, released]);
  return (
    <ReportFrame
      name={t.name(material.today)}
      report={report}
      leaves={{ kind: 'hand-over', released: released.size }}
      backLabel={reportPlaceTexts.back}
      onBack={onBack}
      choicesDetail={t.choicesDetail}
      choices={<ReleaseChoices groups={groups} released={released} onChange={setReleased} />}
    />
  );
}
