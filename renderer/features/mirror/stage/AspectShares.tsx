import type { ReactNode } from 'react';
import type { Mirror, MirrorAspect } from '#shared/analysis/mirror/mirror.ts';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { aspectLabel, mirrorTexts, UNKNOWN_VALUE } from '#renderer/i18n/texts/mirror.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import '#renderer/ui/tables/table.css';
import { Figure } from '../Figure.tsx';
import { isWritten } from '../mirror-reading.ts';

interface AspectSharesProps {
  readonly report: MirrorReport;
  readonly aspect: MirrorAspect;
}

/** How often each value of a characteristic occurs, as bars and figures in one table; what was not written down is a row of its own. */
export function AspectShares({ report, aspect }: AspectSharesProps): ReactNode {
  const t = mirrorTexts.shares;
  const { mirror, previousMirror } = report;
  const shares = mirror.shares[aspect];
  const label = mirrorTexts.aspects[aspect];
  const previousOf = (value: string | null): Mirror['shares'][MirrorAspect][number] | undefined =>
    previousMirror.shares[aspect].find((share) => share.value === value);
  const unknownShare = shares.find(({ value }) => value === null);
  if (unknownShare !== undefined && !isWritten(shares) && !isWritten(previousMirror.shares[aspect])) {
    // Nothing is known: rows of zeros would say that it never was so.
    return (
      <p className="secondary-text">
        {t.noneWritten}{' '}
        <Figure
          path={`mirror/shares/${aspect}/null/encounters`}
          value={unknownShare.encounters}
          unit="count"
          about={`${label}: ${aspectLabel(aspect, null)}`}
          encounterIds={unknownShare.encounterIds}
        />
        .
      </p>
    );
  }
  return (
    <div className="chart__scroll">
      <table className="table aspect-shares">
        <caption>{t.caption(label, mirror.encounterCount, unknownShare?.encounters ?? 0)}</caption>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col" aria-hidden="true" className="aspect-shares__bars" />
            <th scope="col" className="table__number">
              {t.share}
            </th>
            <th scope="col" className="table__number">
              {t.encounters}
            </th>
            <th scope="col" className="table__number">
              {t.shareOfTime}
            </th>
            <th scope="col" className="table__number">
              {t.before}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares
            .filter(
              ({ value, encounters }) =>
                value !== null || encounters > 0 || (previousOf(value)?.encounters ?? 0) > 0,
            )
            .map(({ value, encounters, shareOfEncounters, shareOfMinutes, encounterIds }) => {
              const name = sentenceCase(aspectLabel(aspect, value));
              const path = `mirror/shares/${aspect}/${value ?? 'null'}`;
              const about = `${label}: ${aspectLabel(aspect, value)}`;
              return (
                <tr
                  key={value ?? UNKNOWN_VALUE}
                  className={value === null ? 'aspect-shares__unknown' : undefined}
                >
                  <th scope="row">{name}</th>
                  <td aria-hidden="true">
                    <span
                      className="aspect-shares__bar"
                      style={{ inlineSize: `${String(Math.round((shareOfEncounters ?? 0) * 100))}%` }}
                    />
                  </td>
                  <td className="table__number">
                    <Figure
                      path={`${path}/shareOfEncounters`}
                      value={shareOfEncounters}
                      unit="share"
                      about={about}
                    />
                  </td>
                  <td className="table__number">
                    <Figure
                      path={`${path}/encounters`}
                      value={encounters}
                      unit="count"
                      about={about}
                      encounterIds={encounterIds}
                    />
                  </td>
                  <td className="table__number">
                    <Figure
                      path={`${path}/shareOfMinutes`}
                      value={shareOfMinutes}
                      unit="share"
                      about={about}
                    />
                  </td>
                  <td className="table__number">
                    <Figure
                      path={`previous/${path}/shareOfEncounters`}
                      value={previousOf(value)?.shareOfEncounters}
                      unit="share"
                      about={about}
                    />
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
