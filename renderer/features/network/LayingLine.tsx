import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NetworkContext } from '#renderer/graph/network-context.ts';
import { tieFormTexts } from '#renderer/i18n/texts/ties.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Laying, NetworkAction } from './network-state.ts';

interface LayingLineProps {
  readonly laying: Laying;
  readonly context: NetworkContext;
  readonly onAction: (action: NetworkAction) => void;
}

/** Says what to choose next while a tie is being laid; heard too. */
export function LayingLine({ laying, context, onAction }: LayingLineProps): ReactNode {
  const t = tieFormTexts.map;
  const first = laying.firstId === null ? undefined : context.partnerById.get(laying.firstId);
  const second = laying.secondId === null ? undefined : context.partnerById.get(laying.secondId);
  const text =
    first === undefined
      ? t.chooseFirst
      : second === undefined
        ? t.chooseSecond(first.name)
        : t.title(first.name, second.name);
  return (
    <div className="network__laying">
      <output>
        {text} {second === undefined ? <span className="secondary-text">{t.chooseFirstKeys}</span> : null}
      </output>
      <Button
        variant="quiet"
        icon={<X aria-hidden="true" />}
        onClick={() => {
          // The button goes away with the line.
          document.querySelector<HTMLElement>('.map__field')?.focus();
          onAction({ type: 'stop-laying' });
        }}
      >
        {t.stop}
      </Button>
    </div>
  );
}
