import type { ReactNode } from 'react';
import type { Standing } from '#shared/analysis/network-analysis.ts';
import { formatInteger } from '#renderer/i18n/format.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { StandingRing } from '#renderer/ui/entities/StandingRing.tsx';
import type { LensFiguresProps } from './lens-figures.ts';
import { PartnerNames } from './PartnerNames.tsx';

const STANDINGS: readonly Standing[] = ['never-met', 'cold', 'neglected', 'lapsing', 'on-time', 'no-rhythm'];
/** As many as fit in a week. */
const FIRST = 7;

/** How many links stand how, whom to think of first, and which boards hide that nobody is met. */
export function NeglectedFigures({
  t,
  context,
  collaborations,
  onSelect,
  onAction,
  onFindMissing,
}: LensFiguresProps): ReactNode {
  const { neglected } = context.analysis;
  const spots = (kind: 'byTheme' | 'byArea'): number =>
    neglected.whiteSpots[kind].filter((cell) => cell.kind === 'white-spot').length;
  const hidden = collaborations.filter(({ id }) => neglected.onlyAtTheTable.includes(id));
  return (
    <>
      <Section heading={t.lens.countsHeading}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.lens.standing}</th>
              <th scope="col" className="table__number">
                {t.lens.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {STANDINGS.map((standing) => (
              <tr key={standing}>
                <th scope="row">
                  <StandingRing standing={standing} showLabel />
                </th>
                <td className="table__number">{formatInteger(neglected.counts[standing])}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t.lens.missing}</p>
        <div>
          <Button onClick={onFindMissing}>{t.lens.findMissing}</Button>
        </div>
      </Section>
      <Section heading={t.lens.whiteSpotsHeading(spots('byTheme'), spots('byArea'))}>
        <p>{t.lens.whiteSpotsHelp}</p>
        <div className="chances__actions">
          {(['themes', 'areas'] as const).map((table) => (
            <Button
              key={table}
              onClick={() => {
                onAction({ type: 'show-spots', table });
              }}
            >
              {t.lens.whiteSpotsBeside[table]}
            </Button>
          ))}
        </div>
      </Section>
      {neglected.byPriority.length === 0 ? null : (
        <Section heading={t.lens.priorityHeading}>
          <PartnerNames context={context} ids={neglected.byPriority.slice(0, FIRST)} onSelect={onSelect} />
        </Section>
      )}
      {neglected.fading.length === 0 ? null : (
        <Section heading={t.lens.fadingHeading}>
          <PartnerNames context={context} ids={neglected.fading} onSelect={onSelect} />
        </Section>
      )}
      {neglected.talkedAbout.length === 0 ? null : (
        <Section heading={t.lens.talkedAboutHeading}>
          <p>{t.lens.talkedAboutHelp}</p>
          <ul className="network-names">
            {neglected.talkedAbout.map(({ partnerId, encounterIds }) => (
              <li key={partnerId}>
                <PartnerNames context={context} ids={[partnerId]} onSelect={onSelect} />
                <p className="secondary-text">{t.lens.talkedAbout(encounterIds.length)}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {hidden.length === 0 ? null : (
        <Section heading={t.lens.onlyAtTheTableHeading}>
          <p>{t.lens.onlyAtTheTable}</p>
          <ul className="network-names">
            {hidden.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
