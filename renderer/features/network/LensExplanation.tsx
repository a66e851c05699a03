import type { ReactNode } from 'react';
import type { Lens, LensId } from '#renderer/graph/lenses/lens.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { BubbleFigures } from './BubbleFigures.tsx';
import { CategoryShares } from './CategoryShares.tsx';
import { ChanceFigures } from './ChanceFigures.tsx';
import { ChangeFigures } from './ChangeFigures.tsx';
import type { LensFiguresProps } from './lens-figures.ts';
import { NeglectedFigures } from './NeglectedFigures.tsx';
import { SuspectFigures } from './SuspectFigures.tsx';
import './network-explanation.css';

interface LensExplanationProps extends LensFiguresProps {
  readonly lens: Lens;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

function OverviewFigures({ t, context }: LensFiguresProps): ReactNode {
  return (
    <Section heading={t.lens.categoriesHeading}>
      <CategoryShares t={t} context={context} />
    </Section>
  );
}

const FIGURES: Readonly<Record<LensId, (props: LensFiguresProps) => ReactNode>> = {
  overview: OverviewFigures,
  'usual-suspects': SuspectFigures,
  bubbles: BubbleFigures,
  neglected: NeglectedFigures,
  introductions: ChanceFigures,
  changes: ChangeFigures,
};

/** The figures of a lens that no map can show, and how each of its words is counted. */
export function LensExplanation({ lens, takeFocus, onClose, ...figures }: LensExplanationProps): ReactNode {
  const { t, context } = figures;
  const Figures = FIGURES[lens.id];
  return (
    <Panel title={t.lens.title(lens.label)} onClose={onClose} takeFocus={takeFocus}>
      <div className="network-explanation">
        <Figures {...figures} />
        <Section heading={t.lens.definitionsHeading}>
          <dl className="network-definitions">
            {lens.definitions(context).map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </Panel>
  );
}
