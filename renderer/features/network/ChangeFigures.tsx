import type { ReactNode } from 'react';
import type { LinkChange } from '#shared/analysis/over-time/period-changes.ts';
import { formatMinutesShort } from '#renderer/i18n/format.ts';
import { CategoryMark } from '#renderer/ui/entities/CategoryMark.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import type { LensFiguresProps } from './lens-figures.ts';

const TOLD: readonly LinkChange[] = ['new', 'stronger', 'weaker', 'gone'];

/** Who is new, got more or less time, or was not met again: by name, with the time before and after. */
export function ChangeFigures({ t, context, onSelect }: LensFiguresProps): ReactNode {
  const { comparison, partnerById } = context;
  if (comparison === undefined) return <p>{t.time.compareWaiting}</p>;
  const minutes = (value: number): string => (value === 0 ? t.none : formatMinutesShort(value));
  return TOLD.map((change) => {
    const changed = comparison.changes
      .filter((each) => each.change === change && partnerById.has(each.partnerId))
      .sort(
        (first, second) =>
          Math.abs(second.minutesNow - second.minutesBefore) -
          Math.abs(first.minutesNow - first.minutesBefore),
      );
    return (
      <Section key={change} heading={t.time.changeHeading(change, changed.length)}>
        {changed.length === 0 ? <p className="secondary-text">{t.time.nobody}</p> : null}
        <ul className="network-changes">
          {changed.map((each) => {
            const partner = partnerById.get(each.partnerId);
            if (partner === undefined) return null;
            return (
              <li key={partner.id}>
                <LinkButton
                  onClick={() => {
                    onSelect(partner.id);
                  }}
                >
                  <CategoryMark look={partner.category} label={null} />
                  {partner.shortName}
                </LinkButton>
                <span className="secondary-text">
                  {t.time.fromTo(minutes(each.minutesBefore), minutes(each.minutesNow))}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
    );
  });
}
