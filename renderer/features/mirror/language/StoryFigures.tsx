import type { ReactNode } from 'react';
import type { MirrorReport } from '#shared/analysis/mirror/mirror-report.ts';
import { mirrorLanguageTexts } from '#renderer/i18n/texts/mirror-language.ts';
import { Figure } from '../Figure.tsx';

/** How many stories and signals came inside, and where the stories landed. */
export function StoryFigures({ report }: { readonly report: MirrorReport }): ReactNode {
  const t = mirrorLanguageTexts.stories;
  const { stories, signals } = report.practice.observations;
  const path = 'practice/observations';
  return (
    <>
      <dl className="mirror-figures">
        <div>
          <dt>{t.all}</dt>
          <dd>
            <Figure
              path={`${path}/stories/count`}
              value={stories.count}
              unit="count"
              about={t.all}
              encounterIds={stories.encounterIds}
            />
          </dd>
        </div>
        <div>
          <dt>{t.told}</dt>
          <dd>
            <Figure path={`${path}/stories/told`} value={stories.told} unit="count" about={t.told} />
          </dd>
        </div>
        <div>
          <dt>{t.signals}</dt>
          <dd>
            <Figure
              path={`${path}/signals/count`}
              value={signals.count}
              unit="count"
              about={t.signals}
              encounterIds={signals.encounterIds}
            />
          </dd>
        </div>
        <div>
          <dt>{t.insideOut}</dt>
          <dd>
            <Figure
              path="mirror/insideOut/ratio"
              value={report.mirror.insideOut.ratio}
              unit="share"
              about={t.insideOut}
              encounterIds={report.mirror.insideOut.encounterIds}
            />
          </dd>
        </div>
      </dl>
      <h3>{t.placesHeading}</h3>
      {stories.places.length === 0 ? <p className="secondary-text">{t.nonePlaced}</p> : null}
      <ul className="lines">
        {stories.places.map(({ place, count, encounterIds }) => (
          <li key={place} className="mirror-line">
            <span>{place === '' ? t.noPlace : place}</span>
            <Figure
              path={`${path}/stories/places/${place.replaceAll('/', '|')}/count`}
              value={count}
              unit="count"
              about={place === '' ? t.noPlace : place}
              encounterIds={encounterIds}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
