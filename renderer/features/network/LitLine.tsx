import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';

interface LitLineProps {
  readonly t: NetworkTexts['lit'];
  /** Who is lit, in words. */
  readonly who: readonly string[];
  readonly shownCount: number;
  readonly allCount: number;
  readonly onUndo: () => void;
}

/** Says that not everybody is shown, who is, and how to get everybody back; heard too. */
export function LitLine({ t, who, shownCount, allCount, onUndo }: LitLineProps): ReactNode {
  return (
    <div className="network__laying">
      <output>{t.line(who, shownCount, allCount)}</output>
      <Button
        variant="quiet"
        icon={<X aria-hidden="true" />}
        onClick={() => {
          // The button goes away with the line.
          document.querySelector<HTMLElement>('.map__field, .network__tables button')?.focus();
          onUndo();
        }}
      >
        {t.undo}
      </Button>
    </div>
  );
}
