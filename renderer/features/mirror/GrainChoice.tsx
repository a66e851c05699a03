import type { ReactNode } from 'react';
import { type Grain, GRAINS } from '#shared/analysis/mirror/time-labels.ts';
import { mirrorTexts } from '#renderer/i18n/texts/mirror.ts';
import { ToggleChips } from '#renderer/ui/fields/ToggleChips.tsx';

interface GrainChoiceProps {
  readonly value: Grain;
  readonly onChange: (grain: Grain) => void;
}

/** Per week, month or quarter. */
export function GrainChoice({ value, onChange }: GrainChoiceProps): ReactNode {
  const t = mirrorTexts.grain;
  return (
    <ToggleChips
      label={t.label}
      chips={GRAINS.map((grain) => ({ value: grain, label: t[grain] }))}
      value={value}
      onChange={onChange}
    />
  );
}
