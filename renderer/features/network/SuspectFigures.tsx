import type { ReactNode } from 'react';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { CategoryShares } from './CategoryShares.tsx';
import type { LensFiguresProps } from './lens-figures.ts';
import { LorenzCurve } from './LorenzCurve.tsx';
import { PartnerNames } from './PartnerNames.tsx';

/** How unevenly the time is spread, over whom, and how new they are. */
export function SuspectFigures({ t, context, onSelect }: LensFiguresProps): ReactNode {
  const { usualSuspects: figures, partners } = context.analysis;
  const { suspects, rightlyMuch, gini, concentration, effectivePartners, renewal } = figures;
  return (
    <>
      <Section heading={sentenceCase(t.lens.coreHeading(suspects.length, rightlyMuch.length))}>
        <PartnerNames context={context} ids={figures.core} onSelect={onSelect} />
      </Section>
      {effectivePartners === null ? null : (
        <Section heading={t.lens.unevenHeading(effectivePartners, partners.length)}>
          <LorenzCurve
            t={t.lens}
            lorenz={figures.lorenz}
            top={figures.core.length / Math.max(1, partners.length)}
          />
          <ul className="network-figures">
            {gini === null ? null : <li>{t.lens.gini(gini)}</li>}
            {concentration === null ? null : (
              <li>{t.lens.concentration(concentration, 1 / Math.max(1, partners.length))}</li>
            )}
            <li>{t.lens.effective(effectivePartners)}</li>
            {renewal === null ? null : <li>{t.lens.renewal(renewal)}</li>}
          </ul>
        </Section>
      )}
      <Section heading={t.lens.categoriesHeading}>
        <CategoryShares t={t} context={context} />
      </Section>
    </>
  );
}
