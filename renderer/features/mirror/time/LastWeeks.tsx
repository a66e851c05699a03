import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TimeWeek } from '#shared/domain/mirror.ts';
import { useNetworkMutation } from '#renderer/api/hooks.ts';
import { formatFigure } from '#renderer/i18n/format-figure.ts';
import { sentenceCase } from '#renderer/i18n/format.ts';
import { mirrorTimeTexts } from '#renderer/i18n/texts/mirror-time.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { useKeptFocus } from '#renderer/ui/hooks/use-kept-focus.ts';
import '#renderer/ui/tables/table.css';
import { hoursOfPart, TIME_PARTS, weekLabel } from './hours.ts';

interface LastWeeksProps {
  /** Oldest first. */
  readonly weeks: readonly TimeWeek[];
  readonly onChange: (week: TimeWeek) => void;
}

const SHOWN = 6;

/** The hours of the last weeks that were written down. */
export function LastWeeks({ weeks, onChange }: LastWeeksProps): ReactNode {
  const t = mirrorTimeTexts.entry;
  const remove = useNetworkMutation('timeWeeks.remove');
  const { ref, onFocus } = useKeptFocus();
  const shown = weeks.slice(-SHOWN).toReversed();
  if (shown.length === 0) return <p className="secondary-text">{t.none}</p>;
  return (
    <div ref={ref} onFocus={onFocus} className="chart__scroll">
      <table className="table last-weeks">
        <caption>{t.lastCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            {TIME_PARTS.map((part) => (
              <th key={part} scope="col" className="table__number">
                {mirrorTimeTexts.parts[part]}
              </th>
            ))}
            <th scope="col">{t.actions}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((week) => {
            const name = t.weekName(weekLabel(week));
            return (
              <tr key={weekLabel(week)}>
                <th scope="row">{sentenceCase(name)}</th>
                {TIME_PARTS.map((part) => (
                  <td key={part} className="table__number">
                    {formatFigure(hoursOfPart(week, part), 'hours')}
                  </td>
                ))}
                <td className="last-weeks__actions">
                  <IconButton
                    label={t.change(name)}
                    icon={<Pencil aria-hidden="true" />}
                    onClick={() => {
                      onChange(week);
                    }}
                  />
                  <IconButton
                    label={t.remove(name)}
                    icon={<Trash2 aria-hidden="true" />}
                    onClick={() => {
                      remove.mutate({ year: week.year, week: week.week });
                    }}
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
