import type { ReactNode } from 'react';
import { reportTexts } from '#renderer/i18n/texts/reports.ts';
import { Checkbox } from '../fields/Checkbox.tsx';
import { type Released, releasedCount, type ReleaseGroup, withReleased } from './releases.ts';

/** More than this nobody picks one by one, and the page would become heavy. */
const MOST_PICKED = 200;

interface ReleaseChoicesProps {
  readonly groups: readonly ReleaseGroup[];
  readonly released: Released;
  readonly onChange: (released: Released) => void;
}

/** What may go into a report: all of a sort at once, or one by one. */
export function ReleaseChoices({ groups, released, onChange }: ReleaseChoicesProps): ReactNode {
  const t = reportTexts;
  const offered = groups.filter(({ items }) => items.length > 0);
  if (offered.length === 0) return <p className="secondary-text">{t.choicesNone}</p>;
  return offered.map((group) => {
    const { id, label, items } = group;
    const count = releasedCount(released, group);
    return (
      <div key={id}>
        <Checkbox
          label={label}
          checked={count === items.length}
          onChange={(isOn) => {
            onChange(withReleased(released, group, isOn));
          }}
        />
        {items.length === 1 ? null : (
          <details className="release-choice__each">
            <summary>{t.pickEach(count, items.length)}</summary>
            <ul className="release-choice__list">
              {items.slice(0, MOST_PICKED).map((item) => (
                <li key={item.id}>
                  <Checkbox
                    label={item.label}
                    checked={releasedCount(released, { id, label, items: [item] }) === 1}
                    onChange={(isOn) => {
                      onChange(withReleased(released, { id, items: [item] }, isOn));
                    }}
                  />
                </li>
              ))}
            </ul>
            {items.length > MOST_PICKED ? (
              <p className="secondary-text">{t.morePicks(items.length - MOST_PICKED)}</p>
            ) : null}
          </details>
        )}
      </div>
    );
  });
}
