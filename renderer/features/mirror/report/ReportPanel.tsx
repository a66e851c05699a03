import { type ReactNode, useState } from 'react';
import { mirrorReportTexts } from '#renderer/i18n/texts/mirror-report.ts';
import { Checkbox } from '#renderer/ui/fields/Checkbox.tsx';
import { ReportFrame } from '#renderer/ui/report/ReportFrame.tsx';
import { quarterlyMirror } from './quarterly-mirror.ts';
import { type MirrorMaterial, NO_CHOICES } from './report-source.ts';

interface ReportPanelProps {
  readonly material: MirrorMaterial;
  readonly onBack: () => void;
}

/** The quarterly mirror as it comes on paper; what is the user's own goes along only when asked for, each time anew. */
export function ReportPanel({ material, onBack }: ReportPanelProps): ReactNode {
  const t = mirrorReportTexts;
  const [choices, setChoices] = useState(NO_CHOICES);
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
  const released = offered.reduce((sum, { id, count }) => sum + (choices[id] ? count : 0), 0);
  return (
    <ReportFrame
      name={t.name(material.report.period)}
      report={quarterlyMirror(material, choices)}
      leaves={{ kind: 'mirror', released }}
      backLabel={t.back}
      onBack={onBack}
      choicesDetail={t.choicesDetail}
      choices={offered
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
    />
  );
}
