import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import type { EncounterId } from '#shared/domain/ids.ts';
import type { HeardObservation } from '#shared/ipc/requests/mirror.ts';
import type { NetworkNames } from '#renderer/api/network-names.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { Figure } from '../Figure.tsx';
import { HeardLines } from './HeardLines.tsx';

interface SilencesProps {
  readonly report: MirrorReport;
  readonly names: NetworkNames;
  readonly heard: readonly HeardObservation[];
  readonly onOpenEncounter: (id: EncounterId) => void;
}

/** What stayed unsaid, who has no voice, and what came of it. */
export function Silences({ report, names, heard, onOpenEncounter }: SilencesProps): ReactNode {
  const t = mirrorLanguageTexts.silences;
  const { silences } = report.practice.observations;
  const { missed } = report.practice;
  const unheard = report.categories.filter(
    ({ partnerCount, metCount }) => partnerCount > 0 && metCount === 0,
  );
  return (
    <>
      <dl className="mirror-figures">
        <div>
          <dt>{t.count}</dt>
          <dd>
            <Figure
              path="practice/observations/silences/count"
              value={silences.count}
              unit="count"
              about={t.count}
              encounterIds={silences.encounterIds}
            />
          </dd>
        </div>
      </dl>
      <h3>{t.said}</h3>
      <HeardLines heard={heard} names={names} empty={t.none} onOpenEncounter={onOpenEncounter} />
      <h3>{t.noVoice}</h3>
      <p className="secondary-text">{unheard.length === 0 ? t.noVoiceNone : t.noVoiceDetail}</p>
      <ul className="lines">
        {unheard.map(({ categoryId, partnerCount }) => {
          const category = names.categories.get(categoryId);
          return (
            <li key={categoryId} className="mirror-line">
              <span className="mirror-category">
                {category === undefined ? null : <CategoryMark look={category} label={null} />}
                <span>{category?.name}</span>
              </span>
              <span className="secondary-text">{t.partners(partnerCount)}</span>
            </li>
          );
        })}
      </ul>
      {missed.length === 0 ? null : (
        <p>
          {t.missed(missed.length)}, {t.since(missed.filter(({ metAfter }) => metAfter !== null).length)}.
        </p>
      )}
    </>
  );
}
