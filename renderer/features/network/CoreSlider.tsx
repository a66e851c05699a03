import { type ReactNode, useId } from 'react';
import { CORE_SHARE_RANGE } from '#renderer/graph/core-share.ts';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import type { NetworkTexts } from '#renderer/i18n/texts/network.ts';
import { Button } from '#renderer/ui/Button.tsx';
import './core-slider.css';

interface CoreSliderProps {
  readonly t: NetworkTexts['suspects'];
  /** The network with the core as it is now. */
  readonly context: NetworkContext;
  /** The border of the settings. */
  readonly usualShare: number;
  /** `null` takes the border of the settings again. */
  readonly onChange: (share: number | null) => void;
}

/** Which part of the time makes the core: drag, and the core grows on the map, in the list and on the curve. */
export function CoreSlider({ t, context, usualShare, onChange }: CoreSliderProps): ReactNode {
  const id = useId();
  const { analysis, partners } = context;
  const share = analysis.settings.coreShare;
  const core = analysis.usualSuspects.core.length;
  return (
    <div className="core-slider">
      <label htmlFor={id}>{t.slider(share)}</label>
      <input
        id={id}
        type="range"
        min={CORE_SHARE_RANGE.least}
        max={CORE_SHARE_RANGE.most}
        step={CORE_SHARE_RANGE.step}
        value={Math.round(share * 100)}
        aria-valuetext={t.value(share, core)}
        onChange={({ target }) => {
          onChange(target.valueAsNumber / 100);
        }}
      />
      <output htmlFor={id} className="secondary-text">
        {t.evenly(core, partners.length)}
      </output>
      {share === usualShare ? null : (
        <Button
          variant="quiet"
          onClick={() => {
            onChange(null);
            document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
          }}
        >
          {t.resetTo(usualShare)}
        </Button>
      )}
    </div>
  );
}
